import ReputeJSON
package import ReputeModel

/// `membership.adjust`
package enum MembershipAdjust: Method {
    private static let receiver = Field("account", Shape<ID>.id, "The account that gets points.")
    private static let trade = Field("order", Shape<ID>.id, "The order whose points are taken back from its buyer.")
    private static let count = Field(
        "points", Shape<Int64>.integer(1...MembershipLimits.points),
        "How many; of an order left out: all that it earned.")

    package static let name: StaticString = "membership.adjust"
    package static let summary = "Grants an account points, or takes back what an order earned."
    package static let about: String? = """
        An order's points are taken back once, at most as many as it earned, and only until they expire. What was earned \
        counts towards the caps of its day and month all the same, so that taking back makes no room. Points that are \
        granted expire as those of an order completed that day and count towards no cap.
        """
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<AdjustMembership>.object([
        receiver.optional, trade.optional, count.optional, MembershipFields.reason.required,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        let (account, order) = (try reader.optional(receiver), try reader.optional(trade))
        let points = try reader.optional(count)
        let adjustment: AdjustMembership.Adjustment
        switch (account, order) {
        case (let account?, nil):
            guard let points else { throw .params("missing", "Say how many points.", pointer: "/points") }
            adjustment = .grant(account, points)
        case (nil, let order?): adjustment = .take(order: order, points)
        case (nil, nil):
            throw .params("missing", "Say which account gets points, or which order's are taken back.")
        case (_?, _?): throw .params("exclusive", "Say either the account or the order, not both.", pointer: "/order")
        }
        return AdjustMembership(
            adjustment, reason: try reader.required(MembershipFields.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        switch command.adjustment {
        case .grant(let account, let points):
            json.member(receiver, account)
            json.member(count, points)
        case .take(let order, let points):
            json.member(trade, order)
            json.optional(count, points)
        }
        json.member(MembershipFields.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<MembershipReply>.membershipReply
    package static let refusals = [
        RequestFields.differs, OrderFields.unknown,
        Reason(.rule, "membership.not-offered", "The policy in force says nothing of points."),
        Reason(.rule, "membership.reason-unknown", "The policy in force does not list the reason for this."),
        Reason(.notAllowed, "membership.own-account", "The caller's own account is a party to it."),
        Reason(.rule, "membership.nothing-earned", "The order earned no points."),
        Reason(.conflict, "membership.taken-before", "Points of the order were taken back before."),
        Reason(.rule, "membership.points-expired", "The order's points expired."),
        Reason(.rule, "membership.more-than-earned", "The order earned fewer points."),
        Reason(.invalidParams, "membership.no-points", "It is no number of points."),
        Reason(.rule, "membership.full", "The account would have more points than can be counted."),
    ]
    package static let example = Example(
        params: ["order": "o-17", "points": 120, "reason": "refund", "key": "refund-17"],
        result: ["seq": 60, "points": -120, "total": 1_120, "tier": "silver", "repeated": true])
}
