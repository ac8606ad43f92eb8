internal import ReputeJSON

/// `commitment.excuse`: a breach does not stand; it never counted, and nothing is owed for it.
public struct ExcuseBreach: OfficerCommand {
    /// The breach.
    public let breach: BreachID
    /// A code that the policy in force lists under `commitment/reasons/excused`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Excuses a breach.
    public init(breach: BreachID, reason: String, key: ID) {
        self.breach = breach
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> BreachReply {
        let request = KeyedRequest("commitment.excuse", key: key) { json in
            json.member("breach", breach.seq)
            json.member("reason", reason)
        }
        d.rows.breaches.want(breach.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(breach: breach.seq, at: seq) }
        guard let row = try d.rows.breaches.get(breach.seq) else { throw .refused(.breachUnknown(breach)) }
        try d.checkConflict(ownAccount, seller: row.seller, buyer: row.buyer, at: "breach")
        let seq = try d.excuse(row, reason)
        d.keep(request, seq: seq)
        return BreachReply(
            breach: row.id, seq: seq, compensation: row.compensation, isExcused: true, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func excuse(_ row: BreachRow, _ reason: String) throws(Stop) -> Int64 {
        if row.excused != nil { throw .refused(.excusedBefore(row.id)) }
        let inForce = policyInForce.commitment.excused
        // No later policy takes the way to mend a mistake from anybody.
        let known = inForce.isEmpty ? rows.policies.commitments(at: row.at).excused : inForce
        guard known.contains(reason) else { throw .refused(.breachReason(reason, known)) }
        // Whoever applies the fact counts it.
        rows.orders.want(row.order)
        _ = try rows.existing(commitment: row.commitment)
        let order = try rows.existing(order: row.order)
        rows.wantDefects(of: order)
        let days = try breachDays(of: order.seq, without: [row.seq])
        let standing = try standing(order, [.breach: days], at: now)
        try gathered()
        return record(CommitmentExcused(breach: row.seq, order: row.order, reason: reason, standing: standing))
    }
}

extension CommitmentExcused {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.excuse(try d.rows.existing(breach: breach), reason)
    }
}
