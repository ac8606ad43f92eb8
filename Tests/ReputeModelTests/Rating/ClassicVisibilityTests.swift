import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// `taobao-classic-2014`: mutual positives at once, anything else 48 hours later, silence for the rater of a positive.
@Suite("positives first")
struct ClassicVisibilityTests {
    private func market() -> Market { Market(Profiles.classic) }

    private func state(_ market: Market, _ by: Party) -> RatingState? { market.order("o")?[by: by]?.state }

    @Test("mutual positives show at once")
    func mutual() throws {
        let market = market()
        try market.complete("o")
        #expect(try market.rate("o", .buyer).state == .sealed)
        #expect(try market.rate("o", .seller).state == .visible)
        #expect(state(market, .buyer) == .visible && market.order("o")?.due == nil)
        #expect(market.lines.last?.kind == "rating.shown", "one fact carries both")
    }

    @Test(
        "of a mixed pair the positive shows when both have rated, the other 48 hours later", arguments: Party.allCases)
    func mixed(first: Party) throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", first, .positive)
        try market.rate("o", first.other, .negative)
        #expect(state(market, first) == .visible && state(market, first.other) == .sealed)
        market.advance(48.hours - 1)
        #expect(state(market, first.other) == .sealed)
        market.advance(1)
        #expect(state(market, first.other) == .visible)
        #expect(market.counts("o", first.other)?.points == -1)
    }

    @Test("a negative given first stays sealed for 48 hours after the positive, which shows at once")
    func negativeFirst() throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        market.advance(3.days)
        #expect(try market.rate("o", .seller, .positive).state == .visible)
        #expect(state(market, .buyer) == .sealed)
        market.advance(48.hours)
        #expect(state(market, .buyer) == .visible)
    }

    @Test("two that are no positives show together, 48 hours after the second")
    func neither() throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        market.advance(1.days)
        let reply = try market.rate("o", .seller, .neutral)
        #expect(reply.state == .sealed && reply.reveals == market.now + 48.hours)
        market.advance(48.hours - 1)
        #expect(state(market, .buyer) == .sealed && state(market, .seller) == .sealed)
        market.advance(1)
        #expect(state(market, .buyer) == .visible && state(market, .seller) == .visible)
        #expect(market.last["opens"]?.arrayValue?.count == 2, "one clock fact opens both")
    }

    @Test("a lone positive shows at day 15, and the silence gives its rater a positive")
    func lonePositive() throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .buyer, .positive)
        market.advance(15.days - 1)
        #expect(state(market, .buyer) == .sealed)
        market.advance(1)
        #expect(state(market, .buyer) == .visible)
        let silent = try #require(market.order("o")?.bySeller)
        #expect(silent.isSystem && silent.shown?.value == .positive && silent.submitted == market.order("o")?.closes)
        #expect(silent.seq == Int64(market.lines.count), "its seq is the clock fact's")
        #expect(market.creditRow("b", .buyer)?.points == 1 && market.creditRow("s", .seller)?.points == 1)
        #expect(
            market.refused(SubmitRating(order: "o", by: .seller, value: .positive))?.reason == "rating.window-closed")
        #expect(
            market.refused(SubmitRating.imported("o", .seller, .positive, at: market.now))?.reason
                == "rating.silence-counted")
    }

    @Test(
        "a lone neutral or negative shows 48 hours after day 15, and silence gives nothing",
        arguments: [
            RatingValue.neutral, .negative,
        ])
    func loneOther(value: RatingValue) throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .buyer, value)
        market.advance(15.days + 48.hours - 1)
        #expect(state(market, .buyer) == .sealed)
        market.advance(1)
        #expect(state(market, .buyer) == .visible && market.order("o")?.bySeller == nil)
        #expect(market.order("o")?.byBuyer?.shown?.at == market.now)
    }

    @Test("until its window ends a lone rating tells nothing: facts, clock and reply are alike for every value")
    func blind() throws {
        var seen: Set<[String]> = []
        for value in RatingValue.allCases {
            let market = market()
            try market.complete("o")
            let reply = try market.rate("o", .buyer, value)
            #expect(reply.reveals == market.now + (15.days + 48.hours))
            let members = (market.last.objectValue ?? [:]).filter { $0.key != "commitment" }
            seen.insert(members.map { "\($0.key)=\($0.value)" }.sorted() + ["\(market.order("o")?.due as Instant?)"])
        }
        #expect(seen.count == 1)
    }

    @Test("a service that slept through both clocks shows as if it had been awake")
    func slept() throws {
        let market = market()
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        market.advance(60.days)
        #expect(market.order("o")?.byBuyer?.shown?.at == market.order("o").flatMap { $0.closes }.map { $0 + 48.hours })
    }

    @Test("the points of a silence are clamped like others, and scored")
    func silenceInGroup() throws {
        let market = market()
        for n in 0..<7 {
            try market.complete(ID("o", n))
            try market.rate(ID("o", n), .buyer, .positive)
        }
        market.advance(15.days)
        #expect(market.creditRow("b", .buyer)?.points == 6, "seven silences of one pair and month")
        #expect(market.creditRow("b", .buyer)?.days.reduce(0) { $0 + $1.scored.positive } == 7)
    }

    @Test("where the policy says so, the points of a silence stand outside every rate")
    func unscored() throws {
        let market = Market(Neutral.policy("rating/silence", ["scored": 0]))
        try market.complete("o")
        try market.rate("o", .buyer, .positive)
        market.advance(15.days)
        let row = market.creditRow("b", .buyer)
        #expect(row?.points == 1 && row?.days.allSatisfy { $0.scored.total == 0 } == true)
    }
}
