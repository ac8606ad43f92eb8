package import ReputeJSON

/// What an order's completion earns its buyer, as `member` of `order.completed`.
package struct MembershipEarned: Hashable, Sendable {
    package let points: Int64
    /// What it would have been without any cap.
    package let gross: Int64
    /// What kept it from being all of that.
    package let cut: MembershipCut?
    /// The day at whose beginning the points expire.
    package let expires: Day
    /// Whether the order's category is capped, so that its points count in there as well.
    package let isInCategory: Bool
    /// The tier from then on; nil: the same as before.
    package let tier: String?

    package init(
        points: Int64, gross: Int64, cut: MembershipCut?, expires: Day, isInCategory: Bool, tier: String?
    ) {
        self.points = points
        self.gross = gross
        self.cut = cut
        self.expires = expires
        self.isInCategory = isInCategory
        self.tier = tier
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if isInCategory { json.member("category", 1) }
        if let cut { json.member("cut", cut.rawValue) }
        json.member("expires", expires)
        if gross != points { json.member("gross", gross) }
        json.member("points", points)
        if let tier { json.member("tier", tier) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        isInCategory = try json.optionalInteger("category") == 1
        cut = json["cut"] == nil ? nil : try json.choice("cut")
        expires = try json.day("expires")
        points = try json.membershipPoints("points")
        gross = json["gross"] == nil ? points : try json.integer("gross")
        guard (0...MembershipLimits.most).contains(gross) else { throw FactError("gross is no number of points") }
        tier = try json.optionalString("tier")
    }

    /// What an order completed on a day makes of its buyer's membership, which is loaded.
    func booked(
        _ stamp: FactStamp, _ order: OrderRow, on day: Day, _ rows: inout Rows
    ) throws(Stop) -> MembershipBooking {
        var row = try rows.memberships.get(order.buyer) ?? MembershipRow(account: order.buyer, seq: stamp.seq)
        if points > 0 {
            row.add(points, earned: points, on: day, expires: expires)
            row.book(points, in: CivilDate.month(of: day), category: isInCategory ? order.category : nil)
        }
        return try rows.booked(
            row,
            MembershipEntryRow(
                seq: stamp.seq, account: order.buyer, kind: .earned, at: stamp.at, points: points, order: order.seq,
                gross: gross, cut: cut, span: MembershipEntryRow.Span(day: day, expires: expires), tier: tier))
    }
}

extension JSONNode {
    /// Points that one fact adds or takes.
    func membershipPoints(_ key: StaticString) throws(FactError) -> Int64 {
        let points = try integer(key)
        guard (0...MembershipLimits.points).contains(points) else { throw FactError("\(key) is no number of points") }
        return points
    }
}

extension Deciding {
    /// What a completion earns its buyer; nil: nothing, for the policy of that moment has no points for it.
    ///
    /// Taken back or not, what was earned counts towards the caps: a purchase that is undone leaves no room for another.
    mutating func earned(
        _ trade: OrderCompleted.Trade, on day: Day, under policy: Policy
    ) throws(Stop) -> MembershipEarned? {
        guard let membership = policy.membership else { return nil }
        let (buyer, amount, category): (Int64?, Money?, String?)
        switch trade {
        case .opened(let seq):
            let row = try rows.existing(order: seq)
            (buyer, amount, category) = (row.buyer, row.scoredAmount, row.category)
        case .told(let terms):
            buyer = try rows.accounts.get(terms.buyer)?.number
            (amount, category) = (terms.scoredAmount, terms.category)
        }
        let gross = membership.gross(of: amount)
        guard gross > 0 else { return nil }
        // Nobody can have asked the store for what is made only now.
        if buyer == nil { rows.memberships.learn(AccountRow.number(seq: nextSeq, party: .buyer), nil) }
        let row = try buyer.flatMap { (buyer) throws(Stop) in try rows.memberships.get(buyer) }
        // What is bounded in a day or a month is so for all accounts of a person together.
        let all =
            [row].compactMap { $0 } + (try buyer.map { (buyer) throws(Stop) in try otherMemberships(of: buyer) } ?? [])
        let expires = day + Day(membership.expiryDays)
        let cap = membership.caps.category(category)
        if expires <= now.day(zoneMinutes: policy.zoneMinutes) {
            return MembershipEarned(
                points: 0, gross: gross, cut: .expired, expires: expires, isInCategory: cap != nil,
                tier: tier(row, adding: 0))
        }
        let months = all.compactMap { $0.month(CivilDate.month(of: day)) }
        let (most, caps) = (MembershipLimits.most, membership.caps)
        let rooms: [(MembershipCut, Int64)] = [
            (.order, caps.order ?? MembershipLimits.points),
            (
                .category,
                cap.map { $0 - sum(months.compactMap { month in category.map { month.earned(in: $0) } }) } ?? most
            ),
            (.day, (caps.day ?? most) - sum(all.map { $0.earned(on: day) })),
            (.month, (caps.month ?? most) - sum(months.map(\.earned))),
            (.full, most - (row?.points ?? 0)),
        ]
        var (points, cut): (Int64, MembershipCut?) = (gross, nil)
        for (name, room) in rooms where max(0, room) < points { (points, cut) = (max(0, room), name) }
        return MembershipEarned(
            points: points, gross: gross, cut: cut, expires: expires, isInCategory: cap != nil,
            tier: tier(row, adding: points))
    }

    /// The memberships of the other accounts of an account's person.
    private mutating func otherMemberships(of account: Int64) throws(Stop) -> [MembershipRow] {
        let others = try others(ofPersonOf: account)
        for other in others { rows.memberships.want(other) }
        try rows.settle()
        return others.compactMap { rows.memberships.loaded($0) }
    }

    /// Without an end to it where rows are damaged.
    private func sum(_ numbers: [Int64]) -> Int64 {
        numbers.reduce(0) { sum, more in
            let (next, isTooGreat) = sum.addingReportingOverflow(more)
            return isTooGreat ? .max : next
        }
    }

    /// The tier of a membership to which points are added, or taken away from it, by the policy in force now or at a
    /// moment; nil: the same as before.
    func tier(_ row: MembershipRow?, adding more: Int64, at moment: Instant? = nil) -> String? {
        let policy = rows.policies.inForce(at: moment ?? now)?.policy.membership
        let tier = policy?.tier(of: (row?.points ?? 0) + more) ?? MembershipPolicy.noTier
        return tier == row?.tier ?? MembershipPolicy.noTier ? nil : tier
    }
}
