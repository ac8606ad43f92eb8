import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addCredits() {
        answer(CreditGet.self) { (params, call) throws(Refusal) in
            try call.reader.credits(of: params.subjects, role: params.role).map { CreditReport($0) }
        }
    }
}
