package import ReputeJSON

/// `membership.expired`: the clock says that points of a membership expired.
package struct MembershipExpired: FactBody {
    package static let kind: StaticString = "membership.expired"
    /// The membership, by the seq of the fact that made its first entry.
    package let membership: Int64
    package let points: Int64
    /// When they were due: the midnight with which they expired.
    package let due: Instant
    /// The days whose points these are, and what is kept no more.
    package let over: MembershipOver
    /// The tier from then on; nil: the same as before.
    package let tier: String?

    package init(membership: Int64, points: Int64, due: Instant, over: MembershipOver, tier: String?) {
        self.membership = membership
        self.points = points
        self.due = due
        self.over = over
        self.tier = tier
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if !over.days.isEmpty { json.member("days", seqs: over.days.map(Int64.init)) }
        json.member("due", due)
        json.member("membership", membership)
        if let months = over.months { json.member("months", months) }
        json.member("points", points)
        if let tier { json.member("tier", tier) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        due = try json.instant("due")
        membership = try json.integer("membership")
        points = try json.integer("points")
        guard (0...MembershipLimits.most).contains(points) else { throw FactError("points is no number of points") }
        over = try MembershipOver(reading: json)
        tier = try json.optionalString("tier")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        var row = try rows.existing(membership: membership)
        guard row.end(over) == points else {
            throw .refused(.brokenLedger("points that expired and were not there"))
        }
        row.points -= points
        rows.put(
            try rows.booked(
                row,
                MembershipEntryRow(
                    seq: stamp.seq, account: row.account, kind: .expired, at: stamp.at, points: -points, due: due,
                    tier: tier)))
    }
}

/// What of a membership is kept no more from a fact on: days that are over, and sums of months in which no order can earn
/// points any more.
package struct MembershipOver: Hashable, Sendable {
    /// The days that points are of, ascending.
    package let days: [Day]
    /// The first month whose sums are kept; nil: all of them are.
    package let months: Int32?

    package init(days: [Day], months: Int32?) {
        self.days = days
        self.months = months
    }

    /// What is over of a membership when a day begins.
    package init(_ row: MembershipRow, on today: Day, _ policies: PolicyBook) {
        days = row.days.filter { $0.expires <= today }.map(\.day)
        let kept = row.months.first { policies.lastEarning(inMonth: $0.month) >= today }?.month
        let first = kept ?? CivilDate.month(of: today)
        months = row.months.first.map { $0.month < first } ?? false ? first : nil
    }

    init(reading json: JSONNode) throws(FactError) {
        var days: [Day] = []
        for number in try json.seqs("days") {
            guard Instant.keptDays.contains(number) else { throw FactError("days has what is no day") }
            days.append(Day(number))
        }
        self.days = days
        let first = try json.optionalInteger("months")
        months = first.flatMap { Int32(exactly: $0) }
        if months == nil, first != nil { throw FactError("months is no month") }
    }
}

extension MembershipRow {
    /// Drops what is over. Answers how many points were left in it; nil when a day is not there.
    mutating func end(_ over: MembershipOver) -> Int64? {
        var points: Int64 = 0
        for day in over.days {
            guard let i = days.firstIndex(where: { $0.day == day }) else { return nil }
            points += days[i].left
            days.remove(at: i)
        }
        if let first = over.months { months.removeAll { $0.month < first } }
        return points
    }
}

extension PolicyBook {
    /// The last day on which an order completed in a month may still earn points; it is told of later than that in vain. Of a
    /// month that is not over it is not known yet, and lies in the future.
    func lastEarning(inMonth month: Int32) -> Day {
        guard let zone = entries.first?.policy.zoneMinutes else { return .max }
        let (first, next) = (CivilDate.firstDay(ofMonth: month), CivilDate.firstDay(ofMonth: month + 1))
        let (start, end) = (
            Instant(midnightOf: first, zoneMinutes: zone), Instant(midnightOf: next, zoneMinutes: zone)
        )
        let begun = inForce(at: start)?.seq ?? 0
        let days = entries.filter { $0.seq == begun || ($0.from > start && $0.from < end) }
            .map { $0.policy.membership?.expiryDays ?? 0 }
        // The last day's points are there until the day at whose beginning they expire.
        return next - 1 + Day(max(1, days.max() ?? 0)) - 1
    }
}

/// The clock's command: points expired.
package struct AdvanceMembership: Command {
    /// The account's number.
    package let account: Int64

    package init(account: Int64) { self.account = account }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.memberships.get(account), let due = row.due, due <= d.now else { return false }
        // Nobody can name a damaged row.
        guard try d.rows.membershipEntries.get(row.seq)?.account == account else { return false }
        try d.gathered()
        return d.expire(row, due: due)
    }
}

extension Deciding {
    fileprivate mutating func expire(_ row: MembershipRow, due: Instant) -> Bool {
        let today = due.day(zoneMinutes: policyInForce.zoneMinutes)
        // Nothing of this is so but in a damaged row, which is not to make a fact.
        guard row.isSound, row.nextExpiry == today,
            due == Instant(midnightOf: today, zoneMinutes: policyInForce.zoneMinutes)
        else { return false }
        let points = row.days.filter { $0.expires <= today }.reduce(0) { $0 + $1.left }
        record(
            MembershipExpired(
                membership: row.seq, points: points, due: due, over: MembershipOver(row, on: today, rows.policies),
                tier: tier(row, adding: -points, at: due)))
        return true
    }
}

extension MembershipExpired {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(membership: membership)
        guard let due = row.due, due <= d.now, d.expire(row, due: due) else {
            throw .refused(.brokenLedger("points of membership \(membership), which were not due"))
        }
    }
}
