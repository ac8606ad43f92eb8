/// What a command about a seller's standing answers.
public struct StandingReply: Hashable, Sendable {
    /// The seq of the fact.
    public let seq: Int64
    /// As what the seller is shown now.
    public let shown: SellerStanding
    /// As what it stands by its numbers.
    public let real: SellerStanding
    /// What is guaranteed now.
    public let guarantee: GuaranteeView?
    /// Whether it had been done before, under the same key.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(
        seq: Int64, shown: SellerStanding, real: SellerStanding, guarantee: GuaranteeView?, isRepeated: Bool
    ) {
        self.seq = seq
        self.shown = shown
        self.real = real
        self.guarantee = guarantee
        self.isRepeated = isRepeated
    }
}

/// What an officer guaranteed a seller.
public struct GuaranteeView: Hashable, Sendable {
    /// As what it is shown, unless its numbers are better.
    public let standing: SellerStanding
    /// Why: a code of the policy's.
    public let reason: String
    /// Since when.
    public let since: Instant
    /// Until when at most.
    public let until: Instant
    /// For how many sales at most.
    public let sales: Int64
    /// How many of them are left.
    public let left: Int64

    /// A guarantee from its parts.
    public init(standing: SellerStanding, reason: String, since: Instant, until: Instant, sales: Int64, left: Int64) {
        self.standing = standing
        self.reason = reason
        self.since = since
        self.until = until
        self.sales = sales
        self.left = left
    }

    package init(_ row: GuaranteeRow) {
        self.init(
            standing: row.standing, reason: row.reason, since: row.at, until: row.ends, sales: row.sales, left: row.left
        )
    }
}

/// How a seller stands, and why.
public struct StandingView: Hashable, Sendable {
    /// The seller, by the caller's id.
    public let seller: ID
    /// Whether anything was heard of the account.
    public let isKnown: Bool
    /// As what it is shown.
    public let shown: SellerStanding
    /// As what it stands by its numbers.
    public let real: SellerStanding
    /// From when that holds; nil: it never changed.
    public let since: Instant?
    /// What goes with it now.
    public let privileges: [String]
    /// What would, were it not for a sanction that runs.
    public let withheld: [String]
    /// The last evaluation that was written down; nil: there was none.
    public let last: Evaluation?
    /// When it is evaluated next; nil: not unless something happens.
    public let next: Instant?
    /// What an officer guaranteed it.
    public let guarantee: GuaranteeView?
    /// How it would be evaluated now; nil: the policy in force makes no standings, or the account was never heard of.
    public let preview: Preview?

    /// An evaluation.
    public struct Evaluation: Hashable, Sendable {
        /// The seq of its fact.
        public let seq: Int64
        /// When it was due.
        public let due: Instant
        /// What it went by.
        public let numbers: StandingNumbers

        /// An evaluation from its parts.
        public init(seq: Int64, due: Instant, numbers: StandingNumbers) {
            self.seq = seq
            self.due = due
            self.numbers = numbers
        }
    }

    /// How a seller would be evaluated were it the midnight to come.
    public struct Preview: Hashable, Sendable {
        /// As what it would stand.
        public let standing: SellerStanding
        /// What that goes by.
        public let numbers: StandingNumbers
        /// Each bound that holds for it, and how far off it is.
        public let bounds: [Bound]
        /// The first evaluation there could be.
        public let at: Instant

        /// A preview from its parts.
        public init(standing: SellerStanding, numbers: StandingNumbers, bounds: [Bound], at: Instant) {
            self.standing = standing
            self.numbers = numbers
            self.bounds = bounds
            self.at = at
        }
    }

    /// A bound.
    public struct Bound: Hashable, Sendable {
        /// What it bounds.
        public let name: BoundName
        /// What the seller has: millionths of the completed orders, or a number. Nil: a rate of no orders.
        public let value: Int64?
        /// The bound, in the same.
        public let bound: Int64
        /// Whether what it asks for is so: of those of below that it is exceeded, of those of top that it is kept.
        public let isMet: Bool

        /// A bound from its parts.
        public init(name: BoundName, value: Int64?, bound: Int64, isMet: Bool) {
            self.name = name
            self.value = value
            self.bound = bound
            self.isMet = isMet
        }

        /// How far off the value is from the bound, in the same; nil: there is no value.
        public var off: Int64? { value.map { abs($0 - bound) } }
    }

    /// What is bounded.
    public enum BoundName: String, Sendable, CaseIterable, Hashable {
        /// Below standard: more defects than that, in millionths of the completed orders,
        case belowDefects = "below-defects"
        /// and more different buyers with one.
        case belowBuyers = "below-buyers"
        /// Top: at most so many defects, in millionths,
        case topDefects = "top-defects"
        /// at most so many late ones, in millionths,
        case topLate = "top-late"
        /// at least so many completed orders,
        case topOrders = "top-orders"
        /// and an account of so many days.
        case topAge = "top-age"

        /// Whether its value is a rate.
        public var isRate: Bool { [.belowDefects, .topDefects, .topLate].contains(self) }
    }

    /// A standing from its parts.
    public init(
        seller: ID, isKnown: Bool, shown: SellerStanding, real: SellerStanding, since: Instant?, privileges: [String],
        withheld: [String], last: Evaluation?, next: Instant?, guarantee: GuaranteeView?, preview: Preview?
    ) {
        self.seller = seller
        self.isKnown = isKnown
        self.shown = shown
        self.real = real
        self.since = since
        self.privileges = privileges
        self.withheld = withheld
        self.last = last
        self.next = next
        self.guarantee = guarantee
        self.preview = preview
    }

    /// `row` nil: nothing was ever counted for it. `record` nil: it cannot be evaluated now.
    package init(
        of seller: ID, isKnown: Bool, _ row: StandingRow?, measures: [Measure], _ record: StandingRule.Record?,
        at now: Instant, _ policies: PolicyBook
    ) {
        let row = row ?? StandingRow(account: 0)
        // Also where the clock's fact is not written yet.
        let guarantee = row.guarantee.flatMap { now < $0.due ? $0 : nil }
        let privileges = row.shown.privileges(under: measures)
        let zone = policies.zoneMinutes
        let rule = policies.standing(at: now).map { StandingRule($0, zoneMinutes: zone) }
        self.init(
            seller: seller, isKnown: isKnown, shown: row.claim.shown(at: now), real: row.real, since: row.since,
            privileges: privileges, withheld: row.shown.privileges.filter { !privileges.contains($0) },
            last: row.last.map { Evaluation(seq: $0.seq, due: $0.due, numbers: $0.numbers) }, next: row.evaluates,
            guarantee: guarantee.map(GuaranteeView.init),
            preview: rule.flatMap { rule in record.map { Preview(rule, $0, row.real, at: now, zoneMinutes: zone) } })
    }
}

extension StandingView.Preview {
    fileprivate init(
        _ rule: StandingRule, _ record: StandingRule.Record, _ real: SellerStanding, at now: Instant, zoneMinutes: Int
    ) {
        let numbers = rule.numbers(of: record, on: now.day(zoneMinutes: zoneMinutes) + 1)
        self.init(
            standing: rule.standing(by: numbers, before: real), numbers: numbers,
            bounds: rule.bounds(for: real).explained(by: numbers),
            at: rule.policy.evaluation(after: now, zoneMinutes: zoneMinutes))
    }
}

extension StandingBounds {
    /// Each of them beside what a seller has.
    package func explained(by n: StandingNumbers) -> [StandingView.Bound] {
        func rate(_ some: Int64) -> Int64? {
            n.orders > 0 ? Ratio(Int128(some), over: Int128(n.orders)).millionths : nil
        }
        return [
            StandingView.Bound(
                name: .belowDefects, value: rate(n.defects), bound: belowDefects,
                isMet: exceeds(n.defects, of: n.orders, belowDefects)),
            StandingView.Bound(name: .belowBuyers, value: n.buyers, bound: belowBuyers, isMet: n.buyers > belowBuyers),
            StandingView.Bound(
                name: .topDefects, value: rate(n.defects), bound: topDefects,
                isMet: !exceeds(n.defects, of: n.orders, topDefects)),
            StandingView.Bound(
                name: .topLate, value: rate(n.late), bound: topLate, isMet: !exceeds(n.late, of: n.orders, topLate)),
            StandingView.Bound(name: .topOrders, value: n.orders, bound: topOrders, isMet: n.orders >= topOrders),
            StandingView.Bound(name: .topAge, value: n.age, bound: topAge, isMet: n.age >= topAge),
        ]
    }
}

/// Something that a fact said of a seller's standing.
public struct StandingEvent: Hashable, Sendable {
    /// The seq of the fact.
    public let seq: Int64
    /// When it was so: what the clock's was due at, else when it was written.
    public let at: Instant
    /// What happened.
    public let kind: Kind
    /// As what the seller is shown from then on; nil: the same as before.
    public let shown: SellerStanding?
    /// Privileges it got.
    public let granted: [String]
    /// Privileges it lost.
    public let withdrawn: [String]

    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// An evaluation, from one standing to another, or the same.
        case evaluated(before: SellerStanding, after: SellerStanding, StandingNumbers)
        /// An officer guaranteed a standing.
        case guaranteed(SellerStanding, reason: String, until: Instant, sales: Int64)
        /// That ended.
        case guaranteeEnded(GuaranteeEnd)
    }

    /// An event from its parts.
    public init(
        seq: Int64, at: Instant, kind: Kind, shown: SellerStanding?, granted: [String], withdrawn: [String]
    ) {
        self.seq = seq
        self.at = at
        self.kind = kind
        self.shown = shown
        self.granted = granted
        self.withdrawn = withdrawn
    }

    /// What a fact says; nil: it is none about a standing.
    package init?(_ fact: Fact) {
        let (kind, change, due): (Kind, StandingChange, Instant?)
        switch fact.body {
        case let body as StandingEvaluated:
            kind = .evaluated(before: body.before, after: body.after, body.numbers)
            (change, due) = (body.change, body.due)
        case let body as StandingGuaranteed:
            kind = .guaranteed(body.standing, reason: body.reason, until: body.ends, sales: body.sales)
            (change, due) = (body.change, nil)
        case let body as StandingGuaranteeEnded:
            kind = .guaranteeEnded(body.why)
            (change, due) = (body.change, body.due)
        default: return nil
        }
        self.init(
            seq: fact.stamp.seq, at: due ?? fact.stamp.at, kind: kind, shown: change.shown, granted: change.granted,
            withdrawn: change.withdrawn)
    }
}
