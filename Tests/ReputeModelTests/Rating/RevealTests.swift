import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// When ratings show.
@Suite("reveals")
struct RevealTests {
    @Test("the first rating is sealed until the window closes at the latest")
    func first() throws {
        let market = Market(Neutral.unjudged)
        let window = try #require(try market.complete("o").window)
        let reply = try market.rate("o", .buyer, .positive)
        #expect(reply.state == .sealed && reply.reveals == window.upperBound && !reply.isRepeated)
        #expect(reply.rating == RatingID(seq: reply.seq) && reply.seq == Int64(market.lines.count))
        #expect(market.order("o")?.due == window.upperBound)
    }

    @Test("the second rating reveals both in one fact", arguments: Party.allCases)
    func second(by: Party) throws {
        let market = Market(Neutral.unjudged)
        try market.complete("o")
        try market.rate("o", by, .positive)
        market.advance(3.days)
        let length = market.lines.count
        let reply = try market.rate("o", by.other, .negative)
        #expect(reply.state == .visible && reply.reveals == nil && market.lines.count == length + 1)
        let row = try #require(market.order("o"))
        for party in Party.allCases {
            let shown = try #require(row[by: party]?.shown)
            #expect(shown.seq == reply.seq && shown.at == market.now && shown.day == market.now.day(zoneMinutes: 0))
        }
        #expect(row.due == nil)
        let (rated, other): (ID, ID) = by == .buyer ? ("s", "b") : ("b", "s")
        #expect(market.credit(rated, by.other).points == 1 && market.credit(other, by).points == -1)
        #expect(market.credit(rated, by).points == 0, "a rating counts in the role that was rated")
    }

    @Test("a rating that stays alone is revealed by the clock at the close of the window, and dates from it")
    func alone() throws {
        let market = Market(Neutral.unjudged)
        let closes = try #require(try market.complete("o").window?.upperBound)
        try market.rate("o", .buyer, .negative)
        market.advance(15.days - 1)
        #expect(market.lines.last?.kind == "rating.sealed", "a millisecond before, it is sealed")
        // The clock comes late; what it does dates from when it was due.
        market.now = market.now + 40.days
        market.tick()
        #expect(market.lines.last?.kind == "rating.revealed")
        #expect(market.last["due"]?.integerValue == closes.milliseconds && market.lines.last?.at == market.now)
        let shown = try #require(market.order("o")?.byBuyer?.shown)
        #expect(shown.at == closes && shown.day == closes.day(zoneMinutes: 0))
        #expect(market.order("o")?.due == nil && market.credit("s").points == -1)
        let length = market.lines.count
        market.advance(100.days)
        #expect(market.lines.count == length, "a clock that changes nothing writes nothing")
    }

    @Test("silence counts nothing for anybody")
    func silence() throws {
        let market = Market(Neutral.unjudged)
        try market.complete("o")
        market.advance(30.days)
        #expect(market.lines.count == 2)
        try market.complete("p")
        try market.rate("p", .buyer, .positive)
        market.advance(30.days)
        #expect(market.credit("b", .buyer).scored == Tally() && market.credit("b", .buyer).points == 0)
    }

    @Test("deadlines are done oldest first, and the window of an earlier completion closes earlier")
    func oldestFirst() throws {
        let market = Market(Neutral.unjudged)
        try market.complete("late")
        try market.complete("early", at: market.now + -1.days)
        try market.rate("late")
        try market.rate("early")
        market.advance(30.days)
        let opened = market.lines.suffix(2)
        #expect(opened.map(\.kind) == ["rating.revealed", "rating.revealed"])
        #expect(opened.map { $0.text.contains("\"order\":3}") } == [true, false])
    }

    @Test("a window closes at now >= closes")
    func closing() throws {
        let market = Market(Neutral.unjudged)
        try market.complete("o")
        try market.complete("p")
        market.advance(15.days - 1)
        #expect(try market.rate("o").state == .sealed)
        market.advance(1)
        let refusal = market.refused(SubmitRating(order: "p", by: .buyer, value: .positive))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.window-closed")
        #expect(
            market.refused(SubmitRating(order: "o", by: .seller, value: .positive))?.reason == "rating.window-closed")
    }

    @Test("in one batch a rating opens the one sealed just before it")
    func oneBatch() throws {
        let market = Market(Neutral.unjudged)
        try market.batch {
            try market.complete("o")
            try market.rate("o", .buyer, .positive)
            try market.rate("o", .seller, .positive)
            try market.trade("p", .negative)
        }
        #expect(market.credit("s").points == 0 && market.credit("s").scored.total == 2)
        #expect(market.store.openings.isEmpty && market.store.pairs.values.map(\.count) == [2])
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("an order whose opening is lost is refused without effect")
    func sealLost() throws {
        var rows = Rows()
        rows.policies.add(PolicyBook.Entry(seq: 1, from: moment("2026-01-01T00:00:00Z"), policy: Neutral.policy))
        let pair = PairKey(buyer: 4, seller: 5, policy: 1, period: 24_000)
        let closes = moment("2026-03-16T00:00:00Z")
        var order = OrderRow(seq: 2, state: .completed, buyer: 4, seller: 5, created: closes + -15.days)
        (order.policy, order.pair, order.closes, order.due) = (1, pair, closes, closes)
        order.byBuyer = RatingSlot(seq: 3, submitted: closes + -1.days, isAnonymous: false, hasText: false)
        rows.orders.learn(2, order)
        rows.learn([2], of: pair)
        rows.openings.learn(3, nil)
        rows.credits.learn(CreditKey(account: 4, role: .buyer), nil)
        rows.credits.learn(CreditKey(account: 5, role: .seller), nil)
        var d = Deciding(
            rows: rows, now: closes, actor: Market.clock, entropy: Entropy(seed: .zero, command: 0), nextSeq: 4)
        do throws(Stop) {
            _ = try RevealRating(order: 2).decide(&d)
            Issue.record("revealed without an opening")
        } catch {
            guard case .refused(let refusal) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(refusal.reason == "rating.seal-lost" && d.facts.isEmpty)
            // No fault of the program's: whoever reads it learns what may be damaged.
            #expect(refusal.code == .unavailable && refusal.message.contains("is damaged"))
        }
    }
}
