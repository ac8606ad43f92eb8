import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

@Suite("points that expire")
struct MembershipExpiryTests {
    @Test("each day's by itself, at midnight, the oldest first")
    func expiring() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 90)
        market.advance(1.days)
        try market.buy("o-2", 20)
        try market.buy("o-3", 5)
        #expect(market.membership().expiring == .init(points: 90, at: moment("2026-03-31T00:00:00Z"), tier: "none"))
        market.now = moment("2026-03-30T23:59:59.999Z")
        market.tick()
        #expect(market.points() == 115)
        market.advance(1)
        #expect(market.points() == 25)
        let fact = try #require(market.facts("membership.expired").first)
        #expect(fact[path: "due"]?.integerValue == moment("2026-03-31T00:00:00Z").milliseconds)
        #expect(fact[path: "points"]?.integerValue == 90)
        #expect(fact[path: "tier"]?.stringValue == "none")
        let day = Int64(moment("2026-03-01T00:00:00Z").day(zoneMinutes: 0))
        #expect(fact[path: "days"]?.arrayValue?.map(\.integerValue) == [day])
        market.advance(1.days)
        #expect(market.points() == 0)
        #expect(market.member()?.days == [])
        #expect(market.member()?.due == nil)
        market.advance(400.days)
        #expect(try market.facts("membership.expired").count == 2)
        try market.expectReplay()
    }

    @Test("after a sleep of 400 days all of them are there, in their order, once")
    func sleep() throws {
        let market = Market.withPoints(Points.policy("expiryDays", 365))
        for n in 0..<40 {
            try market.buy(ID("o", n), 3, buyer: n % 2 == 0 ? "b" : "c")
            market.advance(12.hours)
        }
        market.advance(400.days)
        let facts = try market.facts("membership.expired")
        #expect(facts.count == 40)
        let dues = facts.compactMap { $0[path: "due"]?.integerValue }
        #expect(dues == dues.sorted())
        #expect(Set(dues).count == 20 || Set(dues).count == 21)
        #expect(market.points() == 0 && market.points("c") == 0)
        market.advance(1.days)
        #expect(try market.facts("membership.expired").count == 40)
        try market.expectReplay()
    }

    @Test("points of different policies keep the day that they got when they were earned")
    func policies() throws {
        let market = Market.withPoints()
        var section = Points.section
        section[path: "expiryDays"] = 22
        try market.adopt(Points.policy.next(membership: section), inDays: 8)
        try market.buy("o-1", 10)
        market.advance(8.days)
        try market.buy("o-2", 20)
        // Both expire on the last of March, by one fact.
        #expect(market.membership().expiring == .init(points: 30, at: moment("2026-03-31T00:00:00Z"), tier: "none"))
        market.advance(22.days)
        let facts = try market.facts("membership.expired")
        #expect(facts.count == 1)
        #expect(facts.first?[path: "days"]?.arrayValue?.count == 2)
        try market.expectReplay()
    }

    @Test("the sum of a month outlives its days as long as an order can be told that still earns")
    func months() throws {
        let market = Market.withPoints(Points.policy("expiryDays", 10))
        for n in 1...3 {
            try market.buy(ID("o", n), 100)
            market.advance(1.days)
        }
        // It is the 13th: all days are over.
        market.advance(10.days)
        #expect(market.member()?.days == [])
        #expect(market.member()?.months.map(\.earned) == [300])
        try market.buy("o-4", 100)
        market.advance(1.days)
        try market.buy("o-5", 100)
        #expect(market.told("o-5") == "0 of 100 month")
        #expect(market.points() == 100)
        market.advance(25.days)
        try market.buy("o-6", 100)
        // The points of April expire when those of March cannot be earned any more.
        market.advance(11.days)
        #expect(market.member()?.months.map(\.month) == [24_315])
        try market.expectReplay()
    }

    @Test("the tier is that of the policy in force when they were due")
    func tier() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 90)
        market.advance(1.days)
        try market.buy("o-2", 60)
        var section = Points.section
        section[path: "tiers"] = [["name": "copper", "from": 50], ["name": "silver", "from": 1_000]]
        try market.adopt(Points.policy.next(membership: section), inDays: 8)
        #expect(market.member()?.tier == "silver")
        market.advance(9.days)
        #expect(market.member()?.tier == "silver", "as was told last")
        #expect(market.membership().tier == "copper", "by the policy in force")
        market.advance(100.days)
        let tiers = try market.facts("membership.expired").map { $0[path: "tier"]?.stringValue }
        #expect(tiers == ["copper", "none"])
        try market.expectReplay()
    }

    @Test("a sum that would be too great is refused, and earned up to there")
    func full() throws {
        let market = Market.withPoints()
        var row = MembershipRow(account: 2, seq: 2)
        row.add(9_007_199_254_740_000, earned: 0, on: 20_000, expires: 20_030)
        #expect(row.isSound)
        row.add(992, earned: 0, on: 20_000, expires: 20_030)
        #expect(!row.isSound)
        try market.grant("b", 1_000_000_000)
        #expect(market.points() == 1_000_000_000)
    }
}
