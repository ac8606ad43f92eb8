/// What happened to the points of an account. It is never changed, but for that it was taken back.
package struct MembershipEntryRow: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    package let kind: MembershipEntryKind
    package let at: Instant
    /// What it added; below zero: took away.
    package let points: Int64
    /// The order that earned it, or whose points were taken back.
    package let order: Int64?
    /// What would have been earned without any cap.
    package let gross: Int64
    /// What kept an order from earning all of that.
    package let cut: MembershipCut?
    /// The day that the points are of, and that at whose beginning they expire.
    package let span: Span?
    /// A code of the policy's.
    package let reason: String?
    /// When it was due, of the clock's.
    package let due: Instant?
    /// The tier from then on; nil: the same as before.
    package let tier: String?
    /// The fact that took points of it back.
    package var taken: Int64?

    /// The days of points.
    package struct Span: Hashable, Sendable {
        package let day: Day
        package let expires: Day

        package init(day: Day, expires: Day) {
            self.day = day
            self.expires = expires
        }
    }

    package init(
        seq: Int64, account: Int64, kind: MembershipEntryKind, at: Instant, points: Int64, order: Int64? = nil,
        gross: Int64 = 0, cut: MembershipCut? = nil, span: Span? = nil, reason: String? = nil, due: Instant? = nil,
        tier: String? = nil
    ) {
        self.seq = seq
        self.account = account
        self.kind = kind
        self.at = at
        self.points = points
        self.order = order
        self.gross = gross
        self.cut = cut
        self.span = span
        self.reason = reason
        self.due = due
        self.tier = tier
    }
}

/// What an entry is.
public enum MembershipEntryKind: String, Sendable, CaseIterable, Hashable {
    /// An order earned them.
    case earned
    /// An officer granted them.
    case granted
    /// An officer took an order's back.
    case taken
    /// They expired: the clock's.
    case expired
}

/// What kept an order from earning all that its amount comes to.
public enum MembershipCut: String, Sendable, CaseIterable, Hashable {
    /// The most of one order.
    case order
    /// The most of a category in a month.
    case category
    /// The most of a day.
    case day
    /// The most of a month.
    case month
    /// As many points as can be counted.
    case full
    /// It was told so late that they had expired by then.
    case expired
}

/// What a fact makes of a membership.
struct MembershipBooking {
    let row: MembershipRow
    let entry: MembershipEntryRow
}

extension Rows {
    /// An entry that a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(membershipEntry seq: Int64) throws(Stop) -> MembershipEntryRow {
        guard let entry = try membershipEntries.get(seq) else {
            throw .refused(.brokenLedger("points of fact \(seq), which it never told of"))
        }
        return entry
    }

    /// The membership that a fact names by the first of its entries.
    mutating func existing(membership seq: Int64) throws(Stop) -> MembershipRow {
        let entry = try existing(membershipEntry: seq)
        guard let row = try memberships.get(entry.account), row.seq == seq else {
            throw .refused(.brokenLedger("a membership \(seq), which it never told of"))
        }
        return row
    }

    /// What a fact makes of a membership, with its tier and when points expire next. Refuses what cannot be counted.
    func booked(_ row: MembershipRow, _ entry: MembershipEntryRow) throws(Stop) -> MembershipBooking {
        guard row.isSound else { throw .refused(.brokenLedger("membership points that do not add up")) }
        guard let zone = policies.entries.first?.policy.zoneMinutes else {
            throw .refused(.brokenLedger("membership points before any policy"))
        }
        var row = row
        if let tier = entry.tier { row.tier = tier }
        row.due = row.nextExpiry.map { Instant(midnightOf: $0, zoneMinutes: zone) }
        return MembershipBooking(row: row, entry: entry)
    }

    /// Takes that in.
    mutating func put(_ booking: MembershipBooking) {
        memberships.put(booking.row.account, booking.row)
        membershipEntries.put(booking.entry.seq, booking.entry)
    }

    package mutating func learn(_ row: MembershipRow?, membershipOf account: Int64) { memberships.learn(account, row) }
    package mutating func learn(_ row: MembershipEntryRow?, membershipEntry seq: Int64) {
        membershipEntries.learn(seq, row)
    }

    package var missingMemberships: [Int64] { memberships.missing.sorted() }
    package var missingMembershipEntries: [Int64] { membershipEntries.missing.sorted() }
    /// Changed memberships, by account, and whether the store has none under it yet.
    package var changedMemberships: [(key: Int64, row: MembershipRow, isNew: Bool)] { memberships.changes }
    /// New entries and those that were taken back, by number, and whether the store has none under it yet.
    package var changedMembershipEntries: [(key: Int64, row: MembershipEntryRow, isNew: Bool)] {
        membershipEntries.changes
    }
}
