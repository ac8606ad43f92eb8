internal import ReputeCrypto
internal import ReputeJSON

/// `membership.adjust`: an officer grants an account points, or takes an order's points back from its buyer.
public struct AdjustMembership: OfficerCommand {
    /// Grants points, or takes them back.
    public enum Adjustment: Hashable, Sendable {
        /// An account gets so many. It need not have traded here.
        case grant(ID, Int64)
        /// An order's buyer loses what the order earned, or so many of it. It is done once.
        case take(order: ID, Int64?)
    }

    /// What is done.
    public let adjustment: Adjustment
    /// A code that the policy in force lists under `membership/reasons`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// An adjustment.
    public init(_ adjustment: Adjustment, reason: String, key: ID) {
        self.adjustment = adjustment
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> MembershipReply {
        let request = KeyedRequest("membership.adjust", key: key) { json in
            switch adjustment {
            case .grant(let account, let points):
                json.member("account", account)
                json.member("points", points)
            case .take(let order, let points):
                json.member("order", order)
                if let points { json.member("points", points) }
            }
            json.member("reason", reason)
        }
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        switch adjustment {
        case .grant(let account, _): d.rows.accountNames.want(account)
        case .take(let order, _): d.rows.orderNames.want(order)
        }
        if let seq = try d.earlier(request) { return try d.repeated(membershipEntry: seq) }
        switch adjustment {
        case .grant(let account, let points): return try grant(account, points, request, &d)
        case .take(let order, let points): return try take(order, points, request, &d)
        }
    }

    private func grant(
        _ account: ID, _ points: Int64, _ request: KeyedRequest, _ d: inout Deciding
    ) throws(Stop) -> MembershipReply {
        // Nobody is generous to themselves.
        if ownAccount == account { throw .refused(.membershipOwn(account, at: "account")) }
        let known = try d.rows.accountNames.get(account)
        let (body, row) = try d.grant(points, reason, to: known?.number)
        try d.gathered()
        let member = d.introduce(account, known, as: .buyer)
        // Nothing can be on record under a number that is made only now.
        if known == nil { d.rows.memberships.learn(member.row.number, nil) }
        let seq = d.record(body(member.row.handle))
        if let write = member.write { d.keep(write) }
        d.keep(request, seq: seq)
        return MembershipReply(
            seq: seq, points: points, total: (row?.points ?? 0) + points,
            tier: d.currentTier(of: (row?.points ?? 0) + points), isRepeated: false)
    }

    private func take(
        _ order: ID, _ points: Int64?, _ request: KeyedRequest, _ d: inout Deciding
    ) throws(Stop) -> MembershipReply {
        guard let number = try d.rows.orderNames.get(order), let row = try d.rows.orders.get(number) else {
            throw .refused(.orderUnknown(order))
        }
        if let ownAccount, let own = try d.rows.accountNames.get(ownAccount)?.number,
            own == row.buyer || own == row.seller
        {
            throw .refused(.membershipOwn(ownAccount, at: "order"))
        }
        let (body, membership) = try d.take(points, reason, from: row, called: order)
        let seq = d.record(body)
        d.keep(request, seq: seq)
        let left = membership.points - body.points
        return MembershipReply(
            seq: seq, points: -body.points, total: left, tier: d.currentTier(of: left), isRepeated: false)
    }
}

extension Deciding {
    /// The tier of so many points by the policy in force.
    func currentTier(of points: Int64) -> String {
        policyInForce.membership?.tier(of: points) ?? MembershipPolicy.noTier
    }

    /// What a request that had come before answers: what it did, and how the account stands now.
    fileprivate mutating func repeated(membershipEntry seq: Int64) throws(Stop) -> MembershipReply {
        let entry = try rows.existing(membershipEntry: seq)
        guard let row = try rows.memberships.get(entry.account) else {
            throw .refused(.brokenLedger("points of an account that has none"))
        }
        return MembershipReply(
            seq: seq, points: entry.points, total: row.points, tier: currentTier(of: row.points), isRepeated: true)
    }

    /// Refuses a reason that no policy of these lists for this; the first that lists any decides.
    private func check(
        _ reason: String, for kind: MembershipAdjustment, _ policies: [MembershipPolicy?]
    ) throws(Stop) {
        let known = policies.compactMap { $0?.reasons[kind] }.first { !$0.isEmpty } ?? []
        guard known.contains(reason) else { throw .refused(.membershipReason(reason, known)) }
    }

    /// The fact of a grant, but for the account's handle, and what the account had before.
    fileprivate mutating func grant(
        _ points: Int64, _ reason: String, to account: Int64?
    ) throws(Stop) -> ((Token) -> MembershipGranted, MembershipRow?) {
        guard let membership = policyInForce.membership else { throw .refused(.membershipNotOffered) }
        guard (1...MembershipLimits.points).contains(points) else { throw .refused(.membershipPoints(points)) }
        try check(reason, for: .granted, [membership])
        let row = try account.flatMap { (account) throws(Stop) in try rows.memberships.get(account) }
        guard (row?.points ?? 0) <= MembershipLimits.most - points else { throw .refused(.membershipFull) }
        let day = now.day(zoneMinutes: policyInForce.zoneMinutes)
        let tier = tier(row, adding: points)
        return (
            { handle in
                MembershipGranted(
                    account: handle, points: points, reason: reason, day: day,
                    expires: day + Day(membership.expiryDays), tier: tier)
            }, row
        )
    }

    /// The fact that takes an order's points back, and what its buyer had before.
    ///
    /// What an order earned is taken as long as it has not expired: no more than that, so that nothing goes below zero.
    fileprivate mutating func take(
        _ points: Int64?, _ reason: String, from order: OrderRow, called id: ID
    ) throws(Stop) -> (MembershipTaken, MembershipRow) {
        guard let completed = order.completed, let entry = try rows.membershipEntries.get(completed.seq),
            let span = entry.span, entry.points > 0
        else { throw .refused(.membershipNothing(id)) }
        if let taken = entry.taken { throw .refused(.membershipTaken(id, taken)) }
        let then = rows.policies.adopted(by: order.policy ?? 0)?.membership
        try check(reason, for: .taken, [policyInForce.membership, then])
        let zone = policyInForce.zoneMinutes
        let today = now.day(zoneMinutes: zone)
        if span.expires <= today { throw .refused(.membershipExpired(id, span.expires)) }
        let less = points ?? entry.points
        guard less > 0 else { throw .refused(.membershipPoints(less)) }
        guard less <= entry.points else { throw .refused(.membershipMore(id, entry.points)) }
        let row = try rows.memberships.get(order.buyer)
        try gathered()
        // An order's points lie together with its day's until they expire, so this is so in damaged rows only.
        guard let row, row.days.contains(where: { $0.day == span.day && $0.left >= less }) else {
            throw .refused(.brokenLedger("points of order \(order.seq) that are not there"))
        }
        let body = MembershipTaken(
            order: order.seq, points: less, reason: reason, over: MembershipOver(row, on: today, rows.policies),
            tier: tier(row, adding: -less))
        return (body, row)
    }
}

extension MembershipGranted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)
        d.record(try d.grant(points, reason, to: known?.number).0(account))
    }
}

extension MembershipTaken {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(order: order)
        d.record(try d.take(points, reason, from: row, called: .number(order)).0)
    }
}
