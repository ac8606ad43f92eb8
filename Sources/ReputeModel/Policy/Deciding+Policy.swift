extension Deciding {
    /// The policy in force now.
    var policyInForce: Policy {
        guard let entry = rows.policies.inForce(at: now) else { preconditionFailure("a ledger starts with a policy") }
        return entry.policy
    }
}
