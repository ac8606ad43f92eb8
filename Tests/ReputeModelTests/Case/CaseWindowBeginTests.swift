import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// From when on a case holds a window, and where there is nothing to hold.
@Suite("a window at the beginning of a case")
struct CaseWindowBeginTests {
    private let market = Market.withCases()
    private let start = moment("2026-03-02T10:00:00Z")

    /// Completes the order that was opened before.
    private func complete(_ market: Market, ago: Int64 = 0) throws -> OrderReply {
        try market.run(CompleteOrder(order: "o", completed: market.now + -ago))
    }

    @Test("is held from when the order is told to be completed, by what is live then")
    func before() throws {
        try market.open("o", created: start + -2.days, amount: .cny(1_000))
        let order = try #require(market.order("o")).seq
        let gone = try market.claim("o", "counterfeit").case
        let begun: JSONValue = ["order": .integer(order)]
        #expect(market.last["window"] == begun)
        let id = try market.claim().case
        market.advance(6.hours)
        try market.withdraw(gone)
        let ended: JSONValue = ["order": .integer(order), "used": 0]
        #expect(market.last["window"] == ended)
        market.advance(6.hours)
        let reply = try complete(market, ago: 1.days)
        let completed = start + -12.hours
        #expect(reply.window == completed..<completed + 45.days)
        let held: JSONValue = [
            "cases": [.integer(id.seq)], "closes": .integer((completed + 45.days).milliseconds),
        ]
        #expect(market.last["window"] == held)
        #expect(market.last["closes"]?.integerValue == (completed + 15.days).milliseconds)
        #expect(try complete(market, ago: 1.days).isRepeated)
        market.advance(2.hours)
        try market.withdraw(id)
        // For the two hours since it was told.
        #expect(market.order("o")?.closes == completed + 15.days + 2.hours)
        try market.replays()
    }

    @Test("is not held by what was over before the order was completed, nor where it is over when that is told")
    func after() throws {
        try market.open("o", created: start + -20.days, amount: .cny(1_000))
        try market.withdraw(try market.claim().case)
        _ = try complete(market)
        #expect(market.last["window"] == nil && market.order("o")?.pause == nil)
        #expect(market.order("o")?.closes == start + 15.days)

        let late = Market.withCases()
        try late.open("o", created: start + -20.days, amount: .cny(1_000))
        let id = try late.claim().case
        #expect(try complete(late, ago: 15.days).window?.upperBound == start)
        #expect(late.last["window"] == nil && late.order("o")?.pause == nil)
        try late.withdraw(id)
        #expect(late.last["window"] == nil && late.order("o")?.closes == start)
        for market in [market, late] { try market.replays() }
    }

    @Test("is not held when it is over, when the order was given up, or when the claim does not hold it")
    func nothing() throws {
        let market = Market.withCases(Arbitration.policy("fileDays", 40))
        try market.complete("o", amount: .cny(1_000))
        try market.claim("o", "sanction-review", by: .seller)
        #expect(market.last["window"] == nil)
        try market.trade("p", .negative)
        try market.claim("p", "malicious-rating", by: .seller)
        #expect(market.last["window"] == nil)
        market.advance(15.days)
        try market.claim()
        #expect(market.last["window"] == nil && market.order("o")?.pause == nil)
        try market.open("q", amount: .cny(1_000))
        try market.run(CancelOrder(order: "q", by: .seller, why: "lost"))
        try market.claim("q")
        #expect(market.last["window"] == nil && market.order("q")?.pause == nil)
        try market.replays()
    }

    @Test("is not held where the order's own policy does not, whatever that of the case says")
    func unoffered() throws {
        let market = Market.withCases(try CaseWindowTests.policy(pauseDays: nil))
        try market.open("o", amount: .cny(1_000))
        let early = try market.claim().case
        #expect(market.last["window"] != nil)
        #expect(try complete(market).window?.upperBound == start + 15.days)
        #expect(market.last["window"] == nil && market.order("o")?.pause == nil)
        let later = try market.claim("o", "counterfeit").case
        #expect(market.last["window"] == nil)
        for id in [early, later] { try market.withdraw(id) }
        #expect(market.last["window"] == nil && market.order("o")?.closes == start + 15.days)
        try market.replays()

        // Completed before a policy that holds it, and claimed after: it is the first that holds for the order.
        let adopting = Market.withCases(try CaseWindowTests.policy(pauseDays: nil))
        try adopting.complete("o", amount: .cny(1_000))
        try adopting.adopt(try CaseWindowTests.policy(pauseDays: 30).next(net: 5), inDays: 7)
        adopting.advance(8.days)
        try adopting.claim()
        #expect(adopting.last["window"] == nil)
        try adopting.replays()
    }

    @Test("in a fact stands as the rules have it")
    func forged() throws {
        try market.open("o", amount: .cny(1_000))
        let early = try market.claim("o", "counterfeit").case
        _ = try complete(market)
        let id = try market.claim().case
        for (path, value) in [("window", nil), ("window/closes", 1), ("window/used", 0), ("window/order", 1)]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("case.opened") { $0[path: path] = value } != [], "\(path)")
        }
        for (path, value) in [("window", nil), ("window/closes", 1), ("window/cases", [1])]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("order.completed") { $0[path: path] = value } != [], "\(path)")
        }
        market.advance(1.days)
        try market.withdraw(early)
        try market.withdraw(id)
        for (path, value) in [("window", nil), ("window/closes", 1), ("window/used", 1)]
            as [(String, JSONValue?)]
        {
            #expect(try market.forged("case.withdrawn") { $0[path: path] = value } != [], "\(path)")
        }
        try market.claim("o", "refund-refused")
        try market.wait(24.hours)
        let held: JSONValue = ["order": .integer(try #require(market.order("o")).seq), "used": 1]
        #expect(try market.forged("case.admitted") { $0[path: "window"] = held } != [])
    }
}
