import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What makes an order a defect, as the facts say it. Everything begins on 2026-03-01 at midnight.
@Suite("an order that is a defect")
struct DefectTests {
    private let market: Market

    /// What is to be dispatched in 48 hours is waited for a day longer.
    init() throws {
        market = Market(Neutral.small)
        try market.take("dispatch-48h")
        try market.take("authentic-or-triple")
    }

    private func defects() -> [Int64] { market.standing()?.defects.map { $0.count } ?? [] }

    /// What the last fact says of the seller's standing.
    private var said: String? {
        guard let text = market.lines.last?.text, let at = text.firstRange(of: "\"standing\":") else { return nil }
        return String(text[at.lowerBound...].prefix { $0 != "}" })
    }

    @Test("is one by a breach that the clock found, on the day it was due, and none when that is excused")
    func clock() throws {
        try market.open("o1")
        market.advance(4.days)
        #expect(market.breaches("o1") == ["clock dispatch"])
        let day = moment("2026-03-04T00:00:00Z").day(zoneMinutes: 0)
        #expect(market.standing()?.defects == [StandingRow.DayDefects(day: day, count: 1)])
        #expect(market.standing()?.evaluates == moment("2026-03-20T00:00:00Z"))
        let fact = try #require(market.lines.last { $0.kind == "commitment.breached" })
        let evaluates = moment("2026-03-20T00:00:00Z").milliseconds
        #expect(fact.text.contains("\"standing\":{\"breach\":\(day),\"evaluates\":\(evaluates)}"))
        // It was dispatched in time and that is told too late: the step itself takes the defect with it.
        try market.run(DispatchOrder(order: "o1", dispatched: moment("2026-03-02T00:00:00Z")))
        #expect(defects() == [] && market.breaches("o1") == ["clock dispatch excused"])
        #expect(said == "\"standing\":{\"gone\":[\"breach\"]")
        #expect(market.store.defects.values.allSatisfy { $0.orders.isEmpty })
    }

    @Test("is none any more by a completion that tells it arrived in time, which is a sale as well")
    func completed() throws {
        try market.take("on-time")
        let promised = market.now + 30 * Instant.hour
        try market.open("o1", promised: promised)
        try market.run(DispatchOrder(order: "o1"))
        market.advance(4.days)
        #expect(market.breaches("o1") == ["clock delivery"] && defects() == [1])
        market.advance(20.days)
        #expect(market.standing()?.last?.numbers.defects == 1)
        let before = market.standing()?.evaluates
        try market.run(
            CompleteOrder(
                order: "o1", completed: market.now, given: OrderGiven(buyer: "b", seller: "s", promised: promised),
                delivered: moment("2026-03-02T05:00:00Z")))
        #expect(market.breaches("o1") == ["clock delivery excused"] && defects() == [])
        let april = moment("2026-04-20T00:00:00Z")
        #expect(before != april && market.standing()?.evaluates == april)
        #expect(said == "\"standing\":{\"evaluates\":\(april.milliseconds),\"gone\":[\"breach\"]")
        try market.expectReplay()
    }

    @Test("is one by a ruling's breach, until that is excused; and one still when another breach stands")
    func ruling() throws {
        try market.open("o1")
        let found = try market.breach("o1", "authentic-or-triple")
        #expect(defects() == [1])
        market.advance(4.days)
        // The order is one defect, on the day of the first breach.
        #expect(market.breaches("o1") == ["counterfeit", "clock dispatch"] && defects() == [1])
        #expect(market.standing()?.defects.first?.day == moment("2026-03-01T00:00:00Z").day(zoneMinutes: 0))
        try market.excuse(found.breach)
        #expect(market.standing()?.defects.map(\.day) == [moment("2026-03-04T00:00:00Z").day(zoneMinutes: 0)])
        let second = try #require(market.store.breaches.values.first { $0.excused == nil })
        try market.excuse(second.id)
        #expect(defects() == [])
    }

    @Test("is one still by a negative rating when its breach is excused")
    func both() throws {
        try market.disappoint("o1")
        let found = try market.breach("o1", "authentic-or-triple")
        // Its day is the rating's, so nobody is evaluated for it.
        #expect(defects() == [1] && said == "\"standing\":{\"breach\":\(market.now.day(zoneMinutes: 0))")
        try market.excuse(found.breach)
        #expect(defects() == [1])
    }

    @Test("is none by a breach where the policy of its day does not list that")
    func unlisted() throws {
        var document = market.policies.entries[0].policy.document
        document[path: "standing/defects"] = ["cancelled", "negative"]
        let other = Market(try Policy(document: document))
        try other.take("authentic-or-triple")
        try other.open("o1")
        try other.breach("o1", "authentic-or-triple")
        #expect(other.standing() == nil)
        #expect(!other.lines.contains { $0.text.contains("\"standing\":{") && $0.kind == "commitment.breached" })
    }
}
