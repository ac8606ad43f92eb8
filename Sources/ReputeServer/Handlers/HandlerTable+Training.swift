import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addTraining() {
        addOfficerCommand(TrainingAttempt.self)
        answer(TrainingGet.self) { (account, call) throws(Refusal) in try call.reader.courses(of: account) }
        answer(TrainingAttempts.self) { (params, call) throws(Refusal) in
            let page = try call.reader.attempts(
                of: params.account, course: params.course, before: params.before, limit: params.limit)
            return TrainingAttempts.Result(attempts: page.attempts, next: page.next)
        }
    }
}
