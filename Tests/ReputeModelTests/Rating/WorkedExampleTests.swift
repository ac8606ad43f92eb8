import ReputeCrypto
import ReputeModel
import ReputeTwin
import Testing

/// The worked examples of the domain on groups: once on the fold alone, once through commands.
@Suite("worked examples of points")
struct WorkedExampleTests {
    static let start = moment("2026-03-01T00:00:00Z")

    /// One rating of a group, submitted in the order of the list.
    struct Given {
        var value: RatingValue
        var day: Int64 = 0
        var item: ID?
    }

    private func fold(_ given: [Given], _ policy: Policy = Neutral.policy) -> [Contribution] {
        Fold.contributions(
            of: given.enumerated().map { i, one in
                FoldMember(
                    rating: Int64(i) + 100, submitted: Self.start + 25.days + Int64(i), order: Int64(i) + 1,
                    created: Self.start + one.day.days, value: one.value, hasDetails: false, amount: nil,
                    items: one.item.map { [MarketStore.token(of: $0)] } ?? [])
            }, under: policy.rating)
    }

    /// The same trades as commands; what each counts, and the seller's market.
    private func play(_ given: [Given], _ policy: Policy) throws -> (Market, [Contribution]) {
        let market = Market(policy, at: Self.start + 25.days)
        for (i, one) in given.enumerated() {
            market.advance(1_000)
            try market.trade(
                ID("o", i), one.value, created: Self.start + one.day.days, items: one.item.map { [$0] } ?? [])
        }
        market.advance(48.hours)
        return (market, given.indices.compactMap { market.counts(ID("o", $0)) })
    }

    /// Both ways give these points and this many scored, under both profiles.
    private func check(
        _ given: [Given], points: [Int], scored: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        for policy in [Profiles.neutral, Profiles.classic] {
            let folded = fold(given, policy)
            #expect(folded.map(\.points) == points, sourceLocation: sourceLocation)
            #expect(folded.count(where: \.isScored) == scored, sourceLocation: sourceLocation)
            let (market, counted) = try play(given, policy)
            #expect(counted == folded, sourceLocation: sourceLocation)
            let credit = market.credit("s", under: policy)
            #expect(credit.points == Int64(points.reduce(0, +)), sourceLocation: sourceLocation)
            #expect(credit.scored.total == Int64(scored), sourceLocation: sourceLocation)
        }
    }

    private func some(_ n: Int, _ value: RatingValue) -> [Given] { Array(repeating: Given(value: value), count: n) }

    @Test("six -1 then +1 then -1 make -6, and all eight count")
    func sixDownUpDown() throws {
        let given = some(6, .negative) + some(1, .positive) + some(1, .negative)
        try check(given, points: [-1, -1, -1, -1, -1, -1, 1, -1], scored: 8)
        #expect(fold(given).allSatisfy { $0.why == .counted })
    }

    @Test("of eight +1 in one month from one pair six count")
    func eightUp() throws {
        try check(some(8, .positive), points: [1, 1, 1, 1, 1, 1, 0, 0], scored: 8)
        #expect(fold(some(8, .positive)).map(\.why).suffix(2) == [.capped, .capped])
    }

    @Test("six +1, -1, +1, +1: the last counts 0, in order of submission")
    func sixUpDownUpUp() throws {
        let given = some(6, .positive) + some(1, .negative) + some(2, .positive)
        try check(given, points: [1, 1, 1, 1, 1, 1, -1, 1, 0], scored: 9)
    }

    @Test("seven -1, then +1: the seventh counts 0, net -5")
    func sevenDownUp() throws {
        try check(some(7, .negative) + some(1, .positive), points: [-1, -1, -1, -1, -1, -1, 0, 1], scored: 8)
    }

    @Test("the same item on day 0, 10, 20, all positive: day 10 repeats day 0, day 20 counts")
    func sameItemThreeTimes() throws {
        let given = [Int64(0), 10, 20].map { Given(value: .positive, day: $0, item: "lamp") }
        try check(given, points: [1, 0, 1], scored: 2)
        #expect(fold(given).map(\.why) == [.counted, .repeat, .counted])
    }

    @Test("six positives in a month, two of them of the same item within 14 days, make 5 points")
    func sixWithOneRepeat() throws {
        let given =
            some(4, .positive) + [
                Given(value: .positive, day: 3, item: "lamp"), Given(value: .positive, day: 16, item: "lamp"),
            ]
        try check(given, points: [1, 1, 1, 1, 1, 0], scored: 5)
    }
}
