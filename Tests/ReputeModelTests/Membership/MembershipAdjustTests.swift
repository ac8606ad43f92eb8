import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

@Suite("points that officers give and take back")
struct MembershipAdjustTests {
    @Test("what an order earned is taken back, all or some of it")
    func take() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 60)
        try market.buy("o-2", 60)
        let reply = try market.takeBack("o-1")
        #expect(reply.points == -60 && reply.total == 60 && reply.tier == "none")
        #expect(market.last[path: "tier"]?.stringValue == "none", "it had been silver")
        #expect(try market.takeBack("o-2", 15, reason: "abuse", key: "t-2").total == 45)
        #expect(market.entry("o-2")?.taken == reply.seq + 1)
        try market.expectReplay()
    }

    @Test("of an order that a cap cut, what it earned is taken back; that makes no room for another")
    func capped() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 250)
        try market.buy("o-2", 90)
        #expect(market.points() == 150)
        #expect(try market.takeBack("o-1").points == -100)
        try market.buy("o-3", 90)
        #expect(market.told("o-3") == "0 of 90 day")
        try market.takeBack("o-2", key: "t-2")
        #expect(market.points() == 0)
        // Nothing is left to expire, and nothing does.
        market.advance(40.days)
        #expect(try market.facts("membership.expired") == [])
        try market.expectReplay()
    }

    @Test("days of which nothing is left are dropped when something is taken back after they are over")
    func dropped() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 10)
        try market.takeBack("o-1")
        market.advance(65.days)
        #expect(market.member()?.days.count == 1)
        try market.buy("o-2", 10)
        try market.takeBack("o-2", key: "t-2")
        let first = Int64(moment("2026-03-01T00:00:00Z").day(zoneMinutes: 0))
        #expect(market.last[path: "days"]?.arrayValue?.map(\.integerValue) == [first])
        #expect(market.last[path: "months"]?.integerValue == 24_316)
        #expect(market.member()?.days.count == 1)
        #expect(market.member()?.months.count == 1)
        try market.expectReplay()
    }

    @Test("points are given to anybody, count towards no cap, and expire as that day's")
    func grant() throws {
        let market = Market.withPoints()
        let reply = try market.grant("b", 1_000)
        #expect(reply.points == 1_000 && reply.total == 1_000 && reply.tier == "gold" && !reply.isRepeated)
        try market.buy("o-1", 90)
        #expect(market.told("o-1") == "90")
        #expect(market.membership().expiring == .init(points: 1_090, at: moment("2026-03-31T00:00:00Z"), tier: "none"))
        market.advance(30.days)
        #expect(market.points() == 0)
        try market.expectReplay()
    }

    @Test("the same key again answers the same with what there is now; with other content it is refused")
    func repeated() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 60)
        let first = try market.takeBack("o-1", 10)
        try market.grant("b", 5)
        let before = market.snapshot
        let again = try market.takeBack("o-1", 10)
        #expect(again == MembershipReply(seq: first.seq, points: -10, total: 55, tier: "none", isRepeated: true))
        #expect(market.snapshot == before)
        #expect(
            market.refused(AdjustMembership(.take(order: "o-1", nil), reason: "refund", key: "t"))?.reason
                == "request.differs")
    }

    @Test("nothing is changed by what is refused, and each has a reason of its own")
    func refusals() throws {
        let market = Market.withPoints()
        try market.buy("o-1", 60)
        try market.buy("o-2", 60)
        try market.buy("o-3", 60)
        try market.complete("o-4", amount: .cny(1))
        try market.takeBack("o-2")
        func refused(_ adjustment: AdjustMembership.Adjustment, _ reason: String = "refund", own: ID? = nil) -> String?
        {
            var command = AdjustMembership(adjustment, reason: reason, key: "k")
            command.ownAccount = own
            return market.refused(command)?.reason
        }
        #expect(refused(.take(order: "o-9", nil)) == "order.unknown")
        #expect(refused(.take(order: "o-4", nil)) == "membership.nothing-earned")
        #expect(market.told("o-3") == "30 of 60 day")
        #expect(refused(.take(order: "o-3", 31)) == "membership.more-than-earned")
        #expect(refused(.take(order: "o-3", 0)) == "membership.no-points")
        #expect(refused(.take(order: "o-2", nil)) == "membership.taken-before")
        #expect(refused(.take(order: "o-1", nil), "goodwill") == "membership.reason-unknown")
        #expect(refused(.take(order: "o-1", nil), own: "b") == "membership.own-account")
        #expect(refused(.take(order: "o-1", nil), own: "s") == "membership.own-account")
        #expect(refused(.grant("c", 0), "goodwill") == "membership.no-points")
        #expect(refused(.grant("c", 1_000_000_001), "goodwill") == "membership.no-points")
        #expect(refused(.grant("c", 1), "refund") == "membership.reason-unknown")
        #expect(refused(.grant("c", 1), "goodwill", own: "c") == "membership.own-account")
        try market.run(OpenOrder(order: "o-5", given: OrderGiven(buyer: "b", seller: "s")))
        #expect(refused(.take(order: "o-5", nil)) == "membership.nothing-earned")
        market.advance(30.days)
        #expect(refused(.take(order: "o-1", nil)) == "membership.points-expired")
        let without = Market(Neutral.policy)
        let grant = AdjustMembership(.grant("b", 1), reason: "goodwill", key: "k")
        #expect(without.refused(grant)?.reason == "membership.not-offered")
    }

    @Test("what was earned under a policy with points can be taken back under one without")
    func withoutSection() throws {
        let market = Market.withPoints()
        try market.adopt(Points.policy.next(membership: nil), inDays: 7)
        try market.buy("o-1", 60)
        market.advance(8.days)
        try market.takeBack("o-1")
        #expect(market.points() == 0)
        try market.expectReplay()
    }

    @Test("an account that is heard of by a gift is a new one, and keeps its points when it trades")
    func unheard() throws {
        let market = Market.withPoints()
        try market.grant("new", 7)
        try market.buy("o-1", 10, buyer: "new")
        #expect(market.points("new") == 17)
        #expect(market.member("new")?.seq == 2)
        try market.expectReplay()
    }

    @Test("within a batch each sees what the others did")
    func batch() throws {
        let market = Market.withPoints()
        try market.batch {
            try market.buy("o-1", 100)
            try market.buy("o-2", 100)
            try market.takeBack("o-1")
            try market.grant("b", 3)
            try market.buy("o-3", 100)
        }
        #expect(["o-1", "o-2", "o-3"].map(market.told) == ["100", "50 of 100 day", "0 of 100 day"])
        #expect(market.points() == 53)
        try market.expectReplay()
    }
}
