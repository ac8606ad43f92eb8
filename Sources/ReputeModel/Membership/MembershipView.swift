/// What `membership.adjust` answers.
public struct MembershipReply: Hashable, Sendable {
    /// The seq of the fact that was written.
    public let seq: Int64
    /// What it added; below zero: took away.
    public let points: Int64
    /// The points of the account now.
    public let total: Int64
    /// Its tier now; `none`: it has no tier.
    public let tier: String
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(seq: Int64, points: Int64, total: Int64, tier: String, isRepeated: Bool) {
        self.seq = seq
        self.points = points
        self.total = total
        self.tier = tier
        self.isRepeated = isRepeated
    }
}

/// How an account stands: its points, its tier, and what comes next.
public struct MembershipView: Hashable, Sendable {
    /// The account.
    public let account: ID
    /// Whether it was ever heard of.
    public let isKnown: Bool
    /// Its points, without those that expired by now.
    public let points: Int64
    /// Its tier by the policy in force; `none`: it has no tier.
    public let tier: String
    /// The next tier; nil: there is none above.
    public let next: Next?
    /// What expires next; nil: nothing does.
    public let expiring: Expiring?

    /// A tier that is not reached yet.
    public struct Next: Hashable, Sendable {
        /// Its name.
        public let tier: String
        /// The points that make it.
        public let from: Int64
        /// How many of them are missing.
        public let missing: Int64

        /// A tier from its parts.
        public init(tier: String, from: Int64, missing: Int64) {
            self.tier = tier
            self.from = from
            self.missing = missing
        }
    }

    /// Points that expire together.
    public struct Expiring: Hashable, Sendable {
        /// How many.
        public let points: Int64
        /// When.
        public let at: Instant
        /// The tier from then on, as things stand and by the policy in force.
        public let tier: String

        /// Points from their parts.
        public init(points: Int64, at: Instant, tier: String) {
            self.points = points
            self.at = at
            self.tier = tier
        }
    }

    /// A standing from its parts.
    public init(
        account: ID, isKnown: Bool, points: Int64, tier: String, next: Next?, expiring: Expiring?
    ) {
        self.account = account
        self.isKnown = isKnown
        self.points = points
        self.tier = tier
        self.next = next
        self.expiring = expiring
    }

    /// Of a row, by the policy in force at a moment.
    package init(_ row: MembershipRow?, of account: ID, isKnown: Bool, at now: Instant, under policy: Policy) {
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        let days = (row?.days ?? []).filter { $0.expires > today && $0.left > 0 }
        let points = days.reduce(0) { $0 + $1.left }
        func tier(of points: Int64) -> String {
            policy.membership?.tier(of: points) ?? MembershipPolicy.noTier
        }
        let next = policy.membership?.tiers.first { $0.from > points }
        let expiring = days.map(\.expires).min().map { day in
            let gone = days.filter { $0.expires == day }.reduce(0) { $0 + $1.left }
            return Expiring(
                points: gone, at: Instant(midnightOf: day, zoneMinutes: policy.zoneMinutes),
                tier: tier(of: points - gone))
        }
        self.init(
            account: account, isKnown: isKnown, points: points, tier: tier(of: points),
            next: next.map { Next(tier: $0.name, from: $0.from, missing: $0.from - points) }, expiring: expiring)
    }
}

/// Something that happened to an account's points, as it is shown.
public struct MembershipEntryView: Hashable, Sendable {
    /// The seq of its fact.
    public let seq: Int64
    /// What it is.
    public let kind: MembershipEntryKind
    /// When it was written.
    public let at: Instant
    /// What it added; below zero: took away.
    public let points: Int64
    /// The order that earned them, or whose points were taken back, by the caller's id; nil: it is about none, or the id is
    /// gone.
    public let order: ID?
    /// What the order would have earned without any cap; nil: it did, or is none.
    public let gross: Int64?
    /// What kept it from that.
    public let cut: MembershipCut?
    /// The day that the points are of.
    public let day: CivilDate?
    /// The day at whose beginning they expire.
    public let expires: CivilDate?
    /// Why: a code of the policy's.
    public let reason: String?
    /// When it was due, of the clock's.
    public let due: Instant?
    /// The tier from then on, when it became another.
    public let tier: String?
    /// The fact that took points of it back.
    public let taken: Int64?

    /// An entry from its parts.
    public init(
        seq: Int64, kind: MembershipEntryKind, at: Instant, points: Int64, order: ID?, gross: Int64?,
        cut: MembershipCut?, day: CivilDate?, expires: CivilDate?, reason: String?, due: Instant?, tier: String?,
        taken: Int64?
    ) {
        self.seq = seq
        self.kind = kind
        self.at = at
        self.points = points
        self.order = order
        self.gross = gross
        self.cut = cut
        self.day = day
        self.expires = expires
        self.reason = reason
        self.due = due
        self.tier = tier
        self.taken = taken
    }

    /// A row with the caller's id of its order.
    package init(_ row: MembershipEntryRow, order: ID?) {
        self.init(
            seq: row.seq, kind: row.kind, at: row.at, points: row.points, order: order,
            gross: row.cut == nil ? nil : row.gross, cut: row.cut,
            day: row.span.map { CivilDate(day: $0.day) }, expires: row.span.map { CivilDate(day: $0.expires) },
            reason: row.reason, due: row.due, tier: row.tier, taken: row.taken)
    }
}
