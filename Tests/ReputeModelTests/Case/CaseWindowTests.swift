import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The rating window of an order stands still while a case about it is live, where its claim says so.
@Suite("a window that a case holds")
struct CaseWindowTests {
    private let market = Market.withHouse()
    private let start = moment("2026-03-02T10:00:00Z")

    /// An order completed at the start, which the buyer has rated and the seller has not.
    private func rated(_ market: Market, items: [ID] = []) throws {
        try market.complete("o", items: items, amount: .cny(1_000))
        try market.rate("o", .buyer, .negative)
    }

    private func closes() -> Instant? { market.order("o")?.closes }

    @Test("goes on for the rest when the case ends, and what is sealed waits with it")
    func worked() throws {
        try rated(market)
        #expect(closes() == start + 15.days)
        market.advance(5.days)
        let id = try market.claim().case
        // At the latest after the 30 days for which it may be held.
        #expect(closes() == start + 45.days && market.order("o")?.due == start + 45.days)
        let order = try #require(market.order("o")).seq
        let held: JSONValue = [
            "closes": .integer((start + 45.days).milliseconds), "order": .integer(order),
        ]
        #expect(market.last["window"] == held)
        market.advance(3.days)
        try market.withdraw(id)
        #expect(closes() == start + 18.days && market.order("o")?.due == start + 18.days)
        let ended: JSONValue = [
            "closes": .integer((start + 18.days).milliseconds), "order": .integer(order), "used": .integer(3.days),
        ]
        #expect(market.last["window"] == ended)
        market.advance(10.days - 1)
        #expect(market.order("o")?.byBuyer?.shown == nil)
        market.advance(1)
        #expect(market.order("o")?.byBuyer?.shown?.at == start + 18.days)
        try market.replays()
    }

    @Test("is blind all the time, and both sides may rate until its end")
    func blind() throws {
        try rated(market)
        try market.claim()
        market.advance(20.days)
        #expect(market.order("o")?.byBuyer?.shown == nil)
        try market.rate("o", .seller)
        let slots = try #require(market.order("o").map { [$0.byBuyer, $0.bySeller] })
        #expect(slots.allSatisfy { $0?.shown?.at == start + 20.days })
        try market.replays()
    }

    @Test("is held by several, of the order and of its items, and by arbitrators: until none is left")
    func several() throws {
        try rated(market, items: ["i", "j"])
        market.advance(1.days)
        let first = try market.claim(item: "i").case
        market.advance(1.days)
        let second = try market.claim("o", "counterfeit", item: "j").case
        let paused = try market.run(PauseOrder(order: "o", ground: "case", key: "p"))
        #expect(paused.isPaused && paused.closes == start + 45.days)
        market.advance(1.days)
        try market.withdraw(first)
        #expect(closes() == start + 45.days && market.last["window"]?["used"] == 0)
        let other = market.refused(ResumeOrder(order: "o", paused: second.seq, key: "c"))
        #expect(other?.reason == "order.held-by-case" && other?.code == .conflict)
        #expect(other?.details["case"] == .string("\(second)") && other?.message.contains("\(second)") == true)
        let over = market.refused(ResumeOrder(order: "o", paused: first.seq, key: "c"))
        #expect(over?.reason == "order.not-paused")
        market.advance(1.days)
        let resumed = try market.run(ResumeOrder(order: "o", paused: paused.seq, key: "r"))
        #expect(resumed.isPaused && resumed.closes == start + 45.days)
        market.advance(2.days)
        try market.withdraw(second)
        // Held from the first day to the sixth.
        #expect(closes() == start + 20.days)
        try market.replays()
    }

    @Test("is held again by a case that is opened again, for what is left of 30 days in all")
    func reopened() throws {
        try rated(market)
        let id = try market.claim().case
        try market.staff(AdmitCase(case: id, key: "admit"))
        try market.accept(id, .respondent)
        market.advance(2.days)
        try market.run(PerformCase(case: id, key: "done"))
        #expect(closes() == start + 17.days)
        market.advance(3.days)
        try market.run(ReopenCase(case: id, text: "No money came.", key: "again"))
        // 28 days are left of those for which it may be held, from the fifth on, and 12 of the window.
        #expect(closes() == start + 45.days && market.last["window"]?["used"] == nil)
        try market.wait(60.days)
        let closed = try #require(try market.row(id).closed)
        #expect(closed.outcome == .recovered)
        #expect(closes() == start + 17.days + (closed.step.at - (start + 5.days)))
        #expect(market.order("o")?.byBuyer?.shown?.at == closes())
        try market.replays()
    }

    @Test("runs on by itself when it was held for as long as it may be, whatever becomes of the case")
    func most() throws {
        let market = Market.withCases(try Self.policy(pauseDays: 2))
        try rated(market)
        let id = try market.claim().case
        #expect(market.order("o")?.closes == start + 17.days)
        try market.staff(AdmitCase(case: id, key: "admit"))
        try market.answer(id)
        market.advance(3.days)
        // Nothing is left to be held.
        try market.claim("o", "refund-refused")
        #expect(market.last["window"] == nil)
        try market.withdraw(id)
        #expect(market.last["window"]?["used"] == .integer(2.days) && market.order("o")?.closes == start + 17.days)
        market.advance(14.days)
        #expect(market.order("o")?.byBuyer?.shown?.at == start + 17.days)
        try market.replays()
    }

    @Test("has an hour left when the clock ends the case, as far as it could have been held for that")
    func leastGap() throws {
        // Ten minutes are left when the case is opened; nobody does anything in it, so that it ends at a midnight.
        let minutes: Int64 = 60_000
        for (pauseDays, left) in [(30, 60 * minutes), (16, 40 * minutes)] as [(JSONValue, Int64)] {
            let market = Market(try Self.policy(pauseDays: pauseDays), at: moment("2026-03-02T00:40:00Z"))
            try rated(market)
            market.advance(15.days - 10 * minutes)
            let id = try market.claim().case
            try market.wait(20.days)
            let closed = try #require(try market.row(id).closed)
            #expect(closed.outcome == .recovered && closed.step.at == moment("2026-04-02T00:00:00Z"))
            #expect(market.order("o")?.byBuyer?.shown?.at == closed.step.at + left)
            try market.replays()
        }
        try rated(market)
        market.advance(15.days - 10 * minutes)
        let id = try market.claim().case
        market.advance(1.days)
        try market.withdraw(id)
        #expect(closes() == market.now + 10 * minutes, "whoever ends it by hand is given no more")
    }

    static func policy(pauseDays: JSONValue?) throws -> Policy {
        var document = Arbitration.policy().document
        document[path: "rating/pauseDays"] = pauseDays
        return try Policy(document: document)
    }
}
