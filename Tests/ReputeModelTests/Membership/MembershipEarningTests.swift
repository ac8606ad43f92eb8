import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

@Suite("what an order earns its buyer")
struct MembershipEarningTests {
    @Test("a point for each whole yuan, a flat number without an amount, nothing in a currency that is not named")
    func earning() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 12)
        try market.complete("o-2", amount: .cny(1_299))
        try market.complete("o-3", amount: Money(currency: "JPY", minor: 109))
        try market.complete("o-4", amount: Money(currency: "USD", minor: 100_000))
        try market.buy("o-5")
        try market.complete("o-6", amount: .cny(99))
        #expect(
            ["o-1", "o-2", "o-3", "o-4", "o-5", "o-6"].map(market.told) == [
                "12", "12", "20", "nothing", "5", "nothing",
            ])
        #expect(market.points() == 49)
        #expect(market.points("s") == 0, "the buyer earns, and nobody else")
        try market.expectReplay()
    }

    @Test("of items, their sum counts; of an order opened before, what was said then")
    func amounts() throws {
        let market = Market.withPoints()
        let items = [("i-1", 1_250), ("i-2", 1_250)].map { id, minor in
            OrderGiven.Item(item: ID(id) ?? "i", amount: .cny(Int64(minor)))
        }
        let given = OrderGiven(buyer: "b", seller: "s", items: items)
        try market.run(OpenOrder(order: "o-1", given: given))
        #expect(market.points() == 0)
        try market.run(CompleteOrder(order: "o-1", completed: market.now))
        #expect(market.told("o-1") == "25")
        try market.run(CompleteOrder(order: "o-2", completed: market.now, given: given))
        #expect(market.told("o-2") == "25")
        try market.expectReplay()
    }

    @Test("the caps of order, category, day and month, and the tightest is named")
    func caps() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 250)
        #expect(market.told("o-1") == "100 of 250 order")
        try market.buy("o-2", 60)
        #expect(market.told("o-2") == "50 of 60 day")
        try market.buy("o-3", 1)
        #expect(market.told("o-3") == "0 of 1 day")
        market.advance(1.days)
        try market.buy("o-4", 90, category: "books")
        try market.buy("o-5", 50, category: "books")
        #expect(market.told("o-5") == "30 of 50 category", "120 a month")
        try market.buy("o-6", 10, category: "vouchers")
        #expect(market.told("o-6") == "0 of 10 category")
        try market.buy("o-7", 200)
        #expect(market.told("o-7") == "30 of 200 day", "order 100, day 30: the day is tighter")
        market.advance(1.days)
        try market.buy("o-8", 99)
        market.advance(1.days)
        try market.buy("o-9", 99)
        #expect(market.told("o-9") == "1 of 99 month", "150, 150 and 99 were earned")
        #expect(market.points() == 400)
        // Somebody else has a month of their own, and so has April.
        try market.buy("o-10", 80, buyer: "c")
        market.advance(28.days)
        try market.buy("o-11", 80)
        #expect([market.told("o-10"), market.told("o-11")] == ["80", "80"])
        try market.expectReplay()
    }

    @Test("an order told late books on the day it was completed, and is capped there")
    func late() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 100)
        market.advance(20.days)
        try market.buy("o-2", 100, at: moment("2026-03-01T23:00:00Z"))
        #expect(market.told("o-2") == "50 of 100 day")
        try market.buy("o-3", 100, at: moment("2026-02-28T23:59:59Z"))
        #expect(market.told("o-3") == "100", "that is another day, and another month")
        #expect(market.member()?.days.map(\.day).map { CivilDate(day: $0).text } == ["2026-02-28", "2026-03-01"])
        #expect(market.membership().expiring?.at == moment("2026-03-30T00:00:00Z"))
        try market.expectReplay()
    }

    @Test("an order told when its points would have expired earns nothing, and says so")
    func tooLate() throws {
        let market = Market.withPoints()
        market.advance(40.days)
        // It is the tenth of April; points hold for thirty days.
        try market.buy("o-1", 10, at: moment("2026-03-11T12:00:00Z"), origin: "elsewhere")
        try market.buy("o-2", 10, at: moment("2026-03-12T00:00:00Z"), origin: "elsewhere")
        #expect([market.told("o-1"), market.told("o-2")] == ["0 of 10 expired", "10"])
        #expect(market.membership().expiring?.at == moment("2026-04-11T00:00:00Z"))
        try market.expectReplay()
    }

    @Test("days and months are those of the policy's zone")
    func zone() throws {
        var document = Profiles.classic.document
        document[path: "membership"] = Points.section
        let market = Market(try Policy(document: document), at: moment("2026-03-31T12:00:00Z"))
        try market.buy("o-1", 100)
        market.advance(3.hours)
        // 23:00 in the zone.
        try market.buy("o-2", 100)
        market.advance(1.hours)
        try market.buy("o-3", 100)
        #expect([market.told("o-2"), market.told("o-3")] == ["50 of 100 day", "100"])
        #expect(market.member()?.months.map(\.earned) == [150, 100])
        #expect(market.membership().expiring?.at == moment("2026-04-29T16:00:00Z"))
        try market.expectReplay()
    }

    @Test("the policy in force at the completion counts")
    func policies() throws {
        let market = Market.withPoints()
        var section = Points.section
        section[path: "caps"] = ["category": nil]
        section[path: "caps"] = [:]
        section[path: "expiryDays"] = 5
        try market.adopt(Points.policy.next(membership: section), inDays: 7)
        market.advance(8.days)
        try market.buy("o-1", 250)
        try market.buy("o-2", 250, at: moment("2026-03-07T12:00:00Z"))
        #expect([market.told("o-1"), market.told("o-2")] == ["250", "100 of 250 order"])
        #expect(
            market.member()?.days.map { CivilDate(day: $0.expires).text } == ["2026-04-06", "2026-03-14"],
            "each keeps what it had")
        market.advance(5.days)
        #expect(market.points() == 100)
        try market.expectReplay()
    }

    @Test("a policy without points costs nothing: no member, no row")
    func none() throws {
        let market = Market(Neutral.policy, at: moment("2026-03-01T10:00:00Z"))
        try market.buy("o-1", 100)
        #expect(market.last[path: "member"] == nil)
        #expect(market.store.memberships.isEmpty && market.store.membershipEntries.isEmpty)
        // Points that were earned before stay, and none is earned under it.
        let other = Market.withPoints()
        try other.buy("o-1", 100)
        try other.adopt(Points.policy.next(membership: nil), inDays: 7)
        other.advance(8.days)
        try other.buy("o-2", 100)
        #expect(other.told("o-2") == "nothing")
        #expect(other.points() == 100)
        #expect(other.membership().tier == "none", "no policy in force names a tier")
        other.advance(40.days)
        #expect(other.points() == 0)
        try other.expectReplay()
    }

    @Test("tiers follow the points, and the fact says which is new")
    func tiers() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 99)
        #expect(market.last[path: "member/tier"] == nil)
        try market.buy("o-2", 1)
        #expect(market.last[path: "member/tier"]?.stringValue == "silver")
        #expect(market.membership().next == MembershipView.Next(tier: "gold", from: 300, missing: 200))
        market.advance(1.days)
        try market.buy("o-3", 100)
        #expect(market.last[path: "member/tier"] == nil)
        market.advance(1.days)
        try market.buy("o-4", 100)
        #expect(market.membership().tier == "gold")
        #expect(market.membership().next == nil)
        try market.expectReplay()
    }

    @Test("an order completed again earns once")
    func again() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 10)
        let before = market.snapshot
        #expect(try market.buy("o-1", 10, at: market.now).isRepeated)
        #expect(market.snapshot == before)
    }

    @Test("credits are the same with and without points")
    func weighsNothing() throws {
        let (with, without) = (Market.withPoints(), Market(Neutral.policy, at: moment("2026-03-01T10:00:00Z")))
        for market in [with, without] {
            for n in 1...6 {
                try market.buy(ID("o", n), 90)
                try market.rate(ID("o", n), .buyer, n == 3 ? .negative : .positive)
                try market.rate(ID("o", n), .seller)
                market.advance(9.days)
            }
        }
        try with.grant("s", 1_000)
        #expect(with.points() > 0)
        for role in Party.allCases {
            for account: ID in ["b", "s"] {
                #expect(with.creditRow(account, role)?.days == without.creditRow(account, role)?.days)
                #expect(with.creditRow(account, role)?.points == without.creditRow(account, role)?.points)
            }
        }
    }
}
