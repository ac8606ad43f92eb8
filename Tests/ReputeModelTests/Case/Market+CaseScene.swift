import ReputeModel
import ReputeTwin

extension Market: CaseHall {
    var newest: Policy {
        guard let entry = policies.entries.last else { preconditionFailure("a ledger starts with a policy") }
        return entry.policy
    }

    var log: String { policies.origin ?? "" }

    func pass(_ milliseconds: Int64) { advance(milliseconds) }
}
