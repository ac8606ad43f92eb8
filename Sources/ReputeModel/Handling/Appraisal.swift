/// How an arbitrator handled the cases of some days: those that came to the arbitrator in them.
public struct Appraisal: Hashable, Sendable {
    /// How long something took, in milliseconds: percentiles by nearest rank, so each is one of the times.
    public struct Times: Hashable, Sendable {
        /// Half of them took no longer.
        public let p50: Int64
        /// Nine of ten took no longer.
        public let p90: Int64

        /// Times from their parts.
        public init(p50: Int64, p90: Int64) {
            self.p50 = p50
            self.p90 = p90
        }

        /// Of so many milliseconds each; nil of none.
        init?(_ values: [Int64]) {
            let sorted = values.sorted()
            guard let p50 = NearestRank.percentile(50, of: sorted),
                let p90 = NearestRank.percentile(90, of: sorted)
            else { return nil }
            self.init(p50: p50, p90: p90)
        }
    }

    /// The user id.
    public let officer: Int64
    /// How many cases.
    public let cases: Int
    /// How often the arbitrator had one: the same may be taken again.
    public let times: Int
    /// How many rulings.
    public let ruled: Int
    /// From having a case to the first thing done in it; nil: nothing was done in any.
    public let firstAction: Times?
    /// From having a case to the ruling; nil: there was none.
    public let ruling: Times?
    /// How many clocks for a ruling, or for another to agree to one, ran out of which the arbitrator had had the case for the
    /// longest part.
    public let broken: Int
    /// How often a case was free again because that was not renewed.
    public let expired: Int
    /// How often the arbitrator handed a case on, to another.
    public let handedOn: Int
    /// How often the arbitrator gave a case back.
    public let released: Int
    /// How many rulings another arbitrator agreed to, of those that another had to.
    public let approved: Int
    /// How many rulings another arbitrator sent back.
    public let sentBack: Int
    /// How many rulings a side had looked at again.
    public let appealed: Int
    /// How many of these came out otherwise: for the other side, or with something else to be done.
    public let reversed: Int
    /// The share of those among the appeals that were decided here; nil: none was.
    public let reversalRate: Ratio?
    /// How many rulings were in cases that a panel decided as well, before or on appeal.
    public let withPanels: Int
    /// How many of these were for the same side as the panel decided.
    public let agreed: Int
    /// The share of those among them; nil: there are none.
    public let agreementRate: Ratio?

    /// An appraisal from its parts.
    public init(
        officer: Int64, cases: Int, times: Int, ruled: Int, firstAction: Times?, ruling: Times?, broken: Int,
        expired: Int, handedOn: Int, released: Int, approved: Int, sentBack: Int, appealed: Int, reversed: Int,
        reversalRate: Ratio?, withPanels: Int, agreed: Int, agreementRate: Ratio?
    ) {
        self.officer = officer
        self.cases = cases
        self.times = times
        self.ruled = ruled
        self.firstAction = firstAction
        self.ruling = ruling
        self.broken = broken
        self.expired = expired
        self.handedOn = handedOn
        self.released = released
        self.approved = approved
        self.sentBack = sentBack
        self.appealed = appealed
        self.reversed = reversed
        self.reversalRate = reversalRate
        self.withPanels = withPanels
        self.agreed = agreed
        self.agreementRate = agreementRate
    }
}

/// An arbitrator's handlings, counted one by one.
package struct HandlingTally: Sendable {
    private let officer: UInt32
    private var cases: Set<Int64> = []
    private var times = 0
    private var first: [Int64] = []
    private var ruling: [Int64] = []
    private var broken = 0
    private var ends: [HandlingEnd: Int] = [:]
    private var seconds: [HandlingSecond: Int] = [:]
    private var appeals: [HandlingAppeal: Int] = [:]
    private var panels: [HandlingPanel: Int] = [:]

    package init(of officer: UInt32) { self.officer = officer }

    package mutating func add(_ row: HandlingRow) {
        cases.insert(row.number)
        times += 1
        broken += row.missed
        if let at = row.first { first.append(max(0, at - row.since)) }
        if let end = row.end { ends[end, default: 0] += 1 }
        if row.ruling != nil, let ended = row.ended { ruling.append(max(0, ended - row.since)) }
        if let second = row.second { seconds[second, default: 0] += 1 }
        if let appeal = row.appeal { appeals[appeal, default: 0] += 1 }
        if let panel = row.panel { panels[panel, default: 0] += 1 }
    }

    /// What they come to. Cost: n log n.
    package var view: Appraisal {
        let (open, stood) = (appeals[.open] ?? 0, appeals[.stood] ?? 0)
        let (reversed, elsewhere) = (appeals[.reversed] ?? 0, appeals[.elsewhere] ?? 0)
        let agreed = panels[.agreed] ?? 0
        let withPanels = agreed + (panels[.differed] ?? 0)
        return Appraisal(
            officer: Int64(officer), cases: cases.count, times: times, ruled: ruling.count,
            firstAction: Appraisal.Times(first), ruling: Appraisal.Times(ruling), broken: broken,
            expired: ends[.expired] ?? 0, handedOn: ends[.handedOn] ?? 0, released: ends[.released] ?? 0,
            approved: seconds[.approved] ?? 0, sentBack: seconds[.sentBack] ?? 0,
            appealed: open + stood + reversed + elsewhere, reversed: reversed,
            reversalRate: stood + reversed > 0 ? Ratio(Int128(reversed), over: Int128(stood + reversed)) : nil,
            withPanels: withPanels, agreed: agreed,
            agreementRate: withPanels > 0 ? Ratio(Int128(agreed), over: Int128(withPanels)) : nil)
    }
}
