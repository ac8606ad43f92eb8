package import ReputeCrypto
package import ReputeJSON

/// `membership.granted`: an officer gave an account points.
package struct MembershipGranted: FactBody {
    package static let kind: StaticString = "membership.granted"
    /// The account's handle.
    package let account: Token
    package let points: Int64
    /// A code of the policy's.
    package let reason: String
    /// The day of the grant, in the policy's zone.
    package let day: Day
    /// The day at whose beginning the points expire.
    package let expires: Day
    /// The tier from then on; nil: the same as before.
    package let tier: String?

    package init(account: Token, points: Int64, reason: String, day: Day, expires: Day, tier: String?) {
        self.account = account
        self.points = points
        self.reason = reason
        self.day = day
        self.expires = expires
        self.tier = tier
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        json.member("day", day)
        json.member("expires", expires)
        json.member("points", points)
        json.member("reason", reason)
        if let tier { json.member("tier", tier) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        day = try json.day("day")
        expires = try json.day("expires")
        points = try json.membershipPoints("points")
        reason = try json.string("reason")
        tier = try json.optionalString("tier")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        try rows.settle()
        let number = try rows.number(of: account, .buyer, stamp)
        var row = try rows.memberships.get(number) ?? MembershipRow(account: number, seq: stamp.seq)
        row.add(points, earned: 0, on: day, expires: expires)
        let booking = try rows.booked(
            row,
            MembershipEntryRow(
                seq: stamp.seq, account: number, kind: .granted, at: stamp.at, points: points,
                span: MembershipEntryRow.Span(day: day, expires: expires), reason: reason, tier: tier))
        rows.put(booking)
    }
}

/// `membership.taken`: an officer took back what an order earned.
package struct MembershipTaken: FactBody {
    package static let kind: StaticString = "membership.taken"
    package let order: Int64
    package let points: Int64
    /// A code of the policy's.
    package let reason: String
    /// What is kept no more.
    package let over: MembershipOver
    /// The tier from then on; nil: the same as before.
    package let tier: String?

    package init(order: Int64, points: Int64, reason: String, over: MembershipOver, tier: String?) {
        self.order = order
        self.points = points
        self.reason = reason
        self.over = over
        self.tier = tier
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if !over.days.isEmpty { json.member("days", seqs: over.days.map(Int64.init)) }
        if let months = over.months { json.member("months", months) }
        json.member("order", order)
        json.member("points", points)
        json.member("reason", reason)
        if let tier { json.member("tier", tier) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        points = try json.membershipPoints("points")
        reason = try json.string("reason")
        over = try MembershipOver(reading: json)
        tier = try json.optionalString("tier")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let order = try rows.existing(order: order)
        rows.membershipEntries.want(order.completed?.seq ?? 0)
        rows.memberships.want(order.buyer)
        try rows.settle()
        let earned = try rows.existing(membershipEntry: order.completed?.seq ?? 0)
        guard var row = try rows.memberships.get(order.buyer), let span = earned.span, earned.taken == nil,
            row.take(points, from: span.day, expires: span.expires), row.end(over) == 0
        else { throw .refused(.brokenLedger("points of order \(order.seq) that are not there")) }
        let booking = try rows.booked(
            row,
            MembershipEntryRow(
                seq: stamp.seq, account: order.buyer, kind: .taken, at: stamp.at, points: -points, order: order.seq,
                reason: reason, tier: tier))
        rows.membershipEntries.update(earned.seq) { $0.taken = stamp.seq }
        rows.put(booking)
    }
}
