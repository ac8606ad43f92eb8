import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// A window held open: at most 30 days an order, by as many holds as there are.
@Suite("the pause of a window")
struct PauseTests {
    private let start = moment("2026-03-01T00:00:00Z")

    private func completed() throws -> Market {
        let market = Market(at: start)
        try market.complete("o")
        return market
    }

    @Test("the window closes later by as long as it was held, and what is sealed waits with it")
    func held() throws {
        let market = try completed()
        try market.rate("o", .buyer, .negative)
        market.advance(10.days)
        let paused = try market.run(PauseOrder(order: "o", ground: "case", key: "k1"))
        #expect(paused.isPaused && paused.closes == start + 45.days, "at the latest after 30 days of hold")
        market.advance(20.days)
        #expect(market.order("o")?.byBuyer?.shown == nil, "the old end of the window is past, and nothing is shown")
        let resumed = try market.run(ResumeOrder(order: "o", paused: paused.seq, key: "k2"))
        #expect(!resumed.isPaused && resumed.closes == start + 35.days)
        market.advance(5.days - 1)
        #expect(market.order("o")?.byBuyer?.shown == nil)
        market.advance(1)
        #expect(market.order("o")?.byBuyer?.shown?.at == start + 35.days)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("both sides may rate while it is held, and after the old end")
    func rating() throws {
        let market = try completed()
        try market.run(PauseOrder(order: "o", ground: "case", key: "k1"))
        market.advance(44.days)
        try market.rate("o", .buyer)
        try market.rate("o", .seller)
        #expect(market.order("o")?.byBuyer?.shown != nil)
    }

    @Test("30 days of hold in all, whatever becomes of it: then the window runs on by itself")
    func most() throws {
        let market = try completed()
        market.advance(1.days)
        let first = try market.run(PauseOrder(order: "o", ground: "case", key: "k1"))
        market.advance(20.days)
        #expect(try market.run(ResumeOrder(order: "o", paused: first.seq, key: "k2")).closes == start + 35.days)
        market.advance(1.days)
        let second = try market.run(PauseOrder(order: "o", ground: "case", key: "k3"))
        #expect(second.closes == start + 45.days)
        market.advance(15.days)
        #expect(try market.run(ResumeOrder(order: "o", paused: second.seq, key: "k4")).closes == start + 45.days)
        #expect(market.refused(PauseOrder(order: "o", ground: "case", key: "k5"))?.reason == "order.pause-used-up")
        market.advance(8.days)
        #expect(market.refused(PauseOrder(order: "o", ground: "case", key: "k5"))?.reason == "order.window-closed")
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("it runs on when the last of several holds has ended")
    func several() throws {
        let market = try completed()
        let a = try market.run(PauseOrder(order: "o", ground: "case", key: "a"))
        market.advance(2.days)
        let b = try market.run(PauseOrder(order: "o", ground: "other-case", key: "b"))
        market.advance(2.days)
        let first = try market.run(ResumeOrder(order: "o", paused: a.seq, key: "c"))
        #expect(first.isPaused && first.closes == start + 45.days)
        #expect(market.refused(ResumeOrder(order: "o", paused: a.seq, key: "d"))?.reason == "order.not-paused")
        market.advance(2.days)
        #expect(try market.run(ResumeOrder(order: "o", paused: b.seq, key: "e")).closes == start + 21.days)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("32 holds may lie on a window at a time; a repeat is still known, and one that ends makes room")
    func full() throws {
        let market = try completed()
        let keys = (0..<OrderLimits.holds).map { ID("k\($0)") ?? "k" }
        let holds = try keys.map { try market.run(PauseOrder(order: "o", ground: "case", key: $0)) }
        let refusal = market.refused(PauseOrder(order: "o", ground: "case", key: "more"))
        #expect(refusal?.code == .rule && refusal?.reason == "order.holds-full" && refusal?.retry == .later)
        #expect(refusal?.details["limit"] == 32)
        #expect(try market.run(PauseOrder(order: "o", ground: "case", key: keys[0])).isRepeated)
        try market.run(ResumeOrder(order: "o", paused: holds[0].seq, key: "end"))
        try market.run(PauseOrder(order: "o", ground: "case", key: "more"))
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("repeats are known by their key, and each refusal has its reason")
    func refusals() throws {
        let market = try completed()
        let paused = try market.run(PauseOrder(order: "o", ground: "case", key: "k"))
        let again = try market.run(PauseOrder(order: "o", ground: "case", key: "k"))
        #expect(again.isRepeated && again.seq == paused.seq && again.isPaused)
        #expect(market.refused(PauseOrder(order: "o", ground: "x", key: "k"))?.reason == "request.differs")
        #expect(market.refused(PauseOrder(order: "no", ground: "x", key: "k2"))?.reason == "order.unknown")
        #expect(market.refused(PauseOrder(order: "o", ground: "No!", key: "k2"))?.reason == "order.out-of-bounds")
        #expect(market.refused(ResumeOrder(order: "no", paused: 1, key: "k2"))?.reason == "order.unknown")
        try market.run(OpenOrder(order: "open", given: OrderGiven(buyer: "b", seller: "s")))
        #expect(market.refused(PauseOrder(order: "open", ground: "x", key: "k2"))?.reason == "order.no-window")
        let classic = Market(Profiles.classic)
        try classic.complete("o")
        #expect(classic.refused(PauseOrder(order: "o", ground: "x", key: "k"))?.reason == "order.pause-not-offered")
    }

    @Test("a mixed pair's delay is not the window's: a hold does not move it")
    func delay() throws {
        var document = Neutral.document("rating/visibility", .string("positives-first"))
        if case .object(var members) = document, case .object(var rating)? = members["rating"] {
            rating["delayHours"] = .integer(48)
            members["rating"] = .object(rating)
            document = .object(members)
        }
        let market = Market(try Policy(document: document), at: start)
        try market.complete("o")
        // Both have rated two days before the window closes: the delay ends with the window, to the millisecond.
        market.advance(13.days)
        try market.rate("o", .buyer, .negative)
        try market.rate("o", .seller)
        #expect(market.order("o")?.due == market.order("o")?.closes)
        try market.run(PauseOrder(order: "o", ground: "case", key: "k"))
        market.advance(2.days)
        #expect(market.order("o")?.byBuyer?.shown?.at == start + 15.days)
    }
}
