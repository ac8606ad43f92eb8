import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Nine million grants of the most that one may be would come to this, so the row is put there.
@Suite("as many points as can be counted")
struct MembershipFullTests {
    /// A market where `b` has room for so many points more.
    private func market(room: Int64) throws -> Market {
        let market = Market.withPoints()
        try market.grant("b", 1, key: "first")
        var row = try #require(market.member())
        row.add(Money.most - room - 1, earned: 0, on: row.days[0].day, expires: row.days[0].expires)
        row.tier = "gold"
        market.put { $0.memberships[row.account] = row }
        #expect(market.points() == Money.most - room && row.isSound)
        return market
    }

    /// Gives points, which has to be refused.
    private func refused(_ market: Market, _ account: ID, _ points: Int64) -> Refusal? {
        market.refused(AdjustMembership(.grant(account, points), reason: "goodwill", key: "refused"))
    }

    @Test("a grant that does not fit is refused and changes nothing; one that just fits is taken")
    func grant() throws {
        let market = try market(room: 8)
        let refusal = refused(market, "b", 9)
        #expect(refusal?.reason == "membership.full" && refusal?.code == .rule)
        #expect(refusal?.pointer == "/params/points")
        let reply = try market.grant("b", 8)
        #expect(reply.points == 8 && reply.total == Money.most && reply.tier == "gold")
        #expect(market.points() == Money.most && market.membership().points == Money.most)
        #expect(refused(market, "b", 1)?.reason == "membership.full")
        try market.grant("c", 9, key: "of another")
        #expect(market.points("c") == 9)
    }

    @Test("what expires makes room")
    func expiry() throws {
        let market = try market(room: 8)
        market.advance(30.days)
        #expect(market.points() == 0)
        #expect(market.last[path: "points"]?.integerValue == Money.most - 8)
        try market.grant("b", 9)
        #expect(market.points() == 9)
    }

    @Test("an order earns what there is room for, and says what kept it from more")
    func orders() throws {
        let market = try market(room: 8)
        try market.buy("o-1", 10)
        try market.buy("o-2", 10)
        #expect([market.told("o-1"), market.told("o-2")] == ["8 of 10 full", "0 of 10 full"])
        #expect(market.points() == Money.most)
        // What is taken back of it makes room again.
        try market.takeBack("o-1", 5)
        try market.buy("o-3", 10)
        #expect(market.told("o-3") == "5 of 10 full")
    }
}
