import Repute
import ReputeModel
import ReputeWire

extension HandlerTable<Call> {
    mutating func addCommitments() {
        addCommand(CommitmentTake.self) { $0 }
        addCommand(CommitmentDrop.self) { $0 }
        addOfficerCommand(CommitmentBreach.self)
        addOfficerCommand(CommitmentExcuse.self)
        answer(CommitmentGet.self) { (sellers, call) throws(Refusal) in try call.reader.commitments(of: sellers) }
        answer(CommitmentOrder.self) { (params, call) throws(Refusal) in
            let found = try call.reader.commitments(in: params.order, for: params.speaker)
            return CommitmentOrder.Result(commitments: found.commitments, breaches: found.breaches)
        }
        answer(CommitmentBreaches.self) { (params, call) throws(Refusal) in
            let page = try call.reader.breaches(of: params.seller, before: params.before, limit: params.limit)
            return CommitmentBreaches.Result(breaches: page.breaches, next: page.next)
        }
        answer(CarrierGet.self) { (carriers, call) throws(Refusal) in try call.reader.carriers(carriers) }
        answer(CarrierList.self) { (params, call) throws(Refusal) in
            let page = try call.reader.carriers(after: params.after ?? 0, limit: params.limit)
            return CarrierList.Result(carriers: page.carriers, next: page.next)
        }
    }
}
