import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The sentences of "how points are made", one by one.
@Suite("how points are made")
struct PointRuleTests {
    private static let start = moment("2026-03-20T00:00:00Z")

    /// `n` positive trades, named from a letter.
    private func play(
        _ n: Int, _ letter: Character, in market: Market, buyer: ID = "b", seller: ID = "s", created: Instant? = nil,
        value: RatingValue = .positive
    ) throws {
        for i in 0..<n { try market.trade(ID(letter, i), value, buyer: buyer, seller: seller, created: created) }
    }

    @Test("a group is of one rater, one ratee, one role and one month of creation: each has its own clamp")
    func groups() throws {
        let market = Market(at: Self.start)
        try play(8, "a", in: market)
        #expect(market.credit("s").points == 6 && market.credit("b", .buyer).points == 6)
        try play(8, "c", in: market, buyer: "b2")
        #expect(market.credit("s").points == 12)
        try play(8, "d", in: market, seller: "s2")
        #expect(market.credit("s").points == 12 && market.credit("s2").points == 6)
        try play(8, "e", in: market, created: moment("2026-02-28T23:59:59.999Z"))
        #expect(market.credit("s").points == 18)
        try play(8, "f", in: market, created: moment("2026-03-01T00:00:00Z"))
        #expect(market.credit("s").points == 18, "the same month again")
        // The same two people with their roles exchanged.
        try play(8, "g", in: market, buyer: "s", seller: "b")
        #expect(market.credit("s").points == 18 && market.credit("s", .buyer).points == 6)
    }

    @Test("ratings under different policies are of different groups")
    func policies() throws {
        let market = Market(at: Self.start)
        try play(8, "a", in: market)
        try market.adopt(Neutral.policy("version", 2), inDays: 7)
        market.advance(7.days)
        try play(8, "c", in: market)
        #expect(market.credit("s").points == 12)
        // Completed before the second was in force.
        try market.complete("old", at: Self.start)
        #expect(market.order("old")?.policy == 1)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("the first policy is in force since ever")
    func sinceEver() throws {
        let market = Market(at: Self.start)
        try market.complete("o", at: moment("1999-12-31T00:00:00Z"))
        #expect(market.order("o")?.policy == 1)
    }

    @Test(
        "amounts up to the minimum are not scored, one minor unit more is",
        arguments: [
            ("CNY", 100, 101), ("EUR", 100, 101), ("JPY", 1, 2), ("KRW", 1, 2), ("VND", 1, 2),
        ] as [(String, Int64, Int64)])
    func minimum(currency: String, small: Int64, enough: Int64) throws {
        let market = Market(at: Self.start)
        try market.trade("small", amount: Money(currency: currency, minor: small), details: .scores(item: 5))
        let nothing = Contribution(points: 0, isScored: false, countsDetails: false, why: .minimum)
        #expect(market.counts("small") == nothing && market.credit("s").scored == Tally())
        try market.trade("enough", amount: Money(currency: currency, minor: enough), details: .scores(item: 5))
        #expect(market.counts("enough") == Contribution(points: 1, isScored: true, countsDetails: true, why: .counted))
    }

    @Test("without an amount the items' sum is looked at; absent or in part, the rule does not apply")
    func itemSum() throws {
        func scored(_ amounts: [Money?], _ amount: Money? = nil) throws -> Bool? {
            let market = Market(at: Self.start)
            let items = amounts.enumerated().map { OrderGiven.Item(item: ID("i", $0), amount: $1) }
            try market.run(
                CompleteOrder(
                    order: "o", completed: market.now,
                    given: OrderGiven(buyer: "b", seller: "s", items: items, amount: amount)))
            try market.rate("o")
            try market.rate("o", .seller)
            return market.counts("o")?.isScored
        }
        #expect(try scored([.cny(50), .cny(50)]) == false)
        #expect(try scored([.cny(50), .cny(51)]) == true)
        #expect(try scored([.cny(500)], .cny(100)) == false, "the order's own amount comes first")
        #expect(try scored([.cny(1)], .cny(101)) == true)
        #expect(try scored([]) == true && scored([nil, .cny(1)]) == true && scored([.cny(1), nil]) == true)
        #expect(try scored([.cny(1), Money(currency: "EUR", minor: 1)]) == true, "no sum across currencies")
        #expect(try scored([.cny(Money.most), .cny(Money.most)]) == true)
    }

    @Test("a small order neither dedupes nor clamps the others")
    func minimumFirst() throws {
        let market = Market(at: Self.start)
        try market.trade("small", created: Self.start + -2.days, items: ["lamp"], amount: .cny(100))
        try market.trade("big", created: Self.start + -1.days, items: ["lamp"], amount: .cny(101))
        #expect(market.counts("small")?.why == .minimum && market.counts("big")?.why == .counted)
    }

    /// What two trades of one item count, created this far apart.
    private func pair(
        _ span: Int64, _ first: RatingValue = .positive, _ second: RatingValue = .positive,
        items: ([ID], [ID]) = (["lamp"], ["lamp"]), from: Instant = moment("2026-03-02T00:00:00Z")
    ) throws -> RatingReason? {
        let market = Market(at: Self.start)
        try market.trade("first", first, created: from, items: items.0)
        try market.trade("second", second, created: from + span, items: items.1)
        #expect(market.counts("first")?.why == .counted)
        return market.counts("second")?.why
    }

    @Test("the same item repeats below 14 x 24 hours, not at them")
    func dedupeSpan() throws {
        #expect(try pair(0) == .repeat && pair(14.days - 1) == .repeat && pair(14.days) == .counted)
    }

    @Test("a negative repeats a negative, a positive no negative, a neutral nothing")
    func dedupeValues() throws {
        #expect(try pair(1, .negative, .negative) == .repeat)
        #expect(try pair(1, .negative, .positive) == .counted && pair(1, .positive, .negative) == .counted)
        #expect(try pair(1, .neutral, .neutral) == .counted && pair(1, .neutral, .positive) == .counted)
    }

    @Test("one shared item is enough, none is no dedupe")
    func dedupeItems() throws {
        #expect(try pair(1, items: (["lamp", "desk"], ["chair", "desk"])) == .repeat)
        #expect(try pair(1, items: (["lamp"], ["desk"])) == .counted)
        #expect(try pair(1, items: ([], [])) == .counted && pair(1, items: (["lamp"], [])) == .counted)
    }

    @Test("dedupe stays inside the month")
    func dedupeMonth() throws {
        #expect(try pair(1, from: moment("2026-02-28T23:59:59.999Z")) == .counted)
    }

    @Test("dedupe goes by the creation of the orders, not by the submission of the ratings")
    func dedupeOrder() throws {
        let market = Market(at: Self.start)
        try market.trade("later", created: Self.start + -1.days, items: ["lamp"])
        #expect(market.counts("later")?.why == .counted)
        try market.trade("earlier", created: Self.start + -2.days, items: ["lamp"])
        #expect(market.counts("earlier")?.why == .counted && market.counts("later")?.why == .repeat)
        #expect(market.credit("s").points == 1 && market.credit("s").scored.total == 1)
    }

    @Test("of two orders created at once the first registered is kept")
    func dedupeTie() throws {
        let market = Market(at: Self.start)
        try market.complete("first", items: ["lamp"])
        try market.complete("second", items: ["lamp"])
        for order in ["second", "first"] as [ID] {
            try market.rate(order)
            try market.rate(order, .seller)
        }
        #expect(market.counts("first")?.why == .counted && market.counts("second")?.why == .repeat)
    }

    @Test("a repeat hides nothing: only kept ratings are repeated")
    func repeatsChain() throws {
        let market = Market(at: Self.start)
        for (i, day) in [Int64(0), 13, 14].enumerated() {
            try market.trade(ID("o", i), created: moment("2026-03-01T00:00:00Z") + day.days, items: ["lamp"])
        }
        #expect((0..<3).map { market.counts(ID("o", $0))?.why } == [.counted, .repeat, .counted])
    }

    @Test("dedupe runs before the clamp: a repeat takes no place under the limit")
    func dedupeBeforeClamp() throws {
        let market = Market(at: Self.start)
        for i in 0..<3 { try market.trade(ID("o", i), created: Self.start + -1.days, items: ["lamp"]) }
        for i in 3..<9 { try market.trade(ID("o", i)) }
        #expect(market.credit("s").points == 6 && market.credit("s").scored.positive == 7)
        #expect(market.counts("o7")?.why == .counted && market.counts("o8")?.why == .capped)
    }

    @Test("the clamp goes by submission, not by reveal")
    func clampOrder() throws {
        let market = Market(at: Self.start)
        for i in 0..<7 { try market.complete(ID("o", i)) }
        for i in 0..<7 {
            market.advance(1)
            try market.rate(ID("o", i))
        }
        for i in (0..<7).reversed() { try market.rate(ID("o", i), .seller) }
        #expect((0..<7).map { market.counts(ID("o", $0))?.points } == [1, 1, 1, 1, 1, 1, 0])
        #expect(market.credit("s").points == 6 && market.credit("s").scored.total == 7)
    }

    @Test("a clamped rating is scored with 0 points; neutrals are scored and never clamped")
    func clampedIsScored() throws {
        let market = Market(at: Self.start)
        try play(6, "a", in: market, value: .negative)
        try play(2, "c", in: market, value: .neutral)
        try play(1, "d", in: market, value: .negative)
        #expect(market.counts("d0") == Contribution(points: 0, isScored: true, countsDetails: false, why: .capped))
        #expect(market.counts("c1")?.why == .counted)
        #expect(market.credit("s").points == -6)
        #expect(market.credit("s").scored == Tally(positive: 0, neutral: 2, negative: 7))
    }

    @Test("a sealed rating is not effective: it takes its place in the group when it is revealed")
    func effective() throws {
        let market = Market(at: Self.start)
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        try play(7, "a", in: market)
        #expect(market.credit("s").points == 6 && market.counts("a6")?.why == .capped)
        try market.rate("o", .seller)
        #expect(market.credit("s").points == 6 && market.counts("a6")?.why == .counted)
    }

    @Test("the first three of a group in submission order count with their details, repeats and clamped ones too")
    func detailsPerGroup() throws {
        let market = Market(at: Self.start)
        try play(6, "a", in: market)
        for (i, score) in [1, 2, 3, 4].enumerated() {
            try market.trade(ID("o", i), created: Self.start + -1.days, items: ["lamp"], details: .scores(item: score))
        }
        #expect((0..<4).map { market.counts(ID("o", $0))?.countsDetails } == [true, true, true, false])
        #expect(market.counts("o0")?.why == .capped && market.counts("o1")?.why == .repeat)
        let item = try #require(market.credit("s").details.first)
        #expect(item.count == 3 && item.mean?.millionths == 2_000_000)
        // Another month of the same pair has three of its own; a small order has none.
        try market.trade("m", created: moment("2026-02-10T00:00:00Z"), details: .scores(item: 5))
        try market.trade("small", buyer: "x", amount: .cny(1), details: .scores(item: 5))
        #expect(market.counts("m")?.countsDetails == true && market.counts("small")?.countsDetails == false)
    }

    @Test("a policy without clamp and dedupe counts everything")
    func withoutRules() throws {
        let items = [MarketStore.token(of: "lamp")]
        let members = (0..<20).map { i in
            FoldMember(
                rating: i, submitted: Self.start, order: i, created: Self.start, value: .positive, hasDetails: false,
                amount: nil, items: i < 10 ? items : [])
        }
        let unclamped = Fold.contributions(of: members, under: Neutral.policy("rating/cap", nil).rating)
        #expect(unclamped.reduce(0) { $0 + $1.points } == 11)
        let undeduped = Fold.contributions(of: members, under: Neutral.policy("rating/dedupe", nil).rating)
        #expect(undeduped.count { $0.isScored } == 20 && undeduped.reduce(0) { $0 + $1.points } == 6)
    }
}
