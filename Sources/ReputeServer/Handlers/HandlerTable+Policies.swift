import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addPolicies() {
        answer(PolicyGet.self) { (key, call) throws(Refusal) in try call.reader.policy(key) }
        answer(PolicyPreview.self) { (request, call) throws(Refusal) in try call.reader.preview(request) }
        addCommand(PolicyAdopt.self) { PolicyAdopt.Result($0) }
    }
}
