import ReputeModel
import ReputeTwin
import Testing

/// How much the clock draws at most, which nobody looks at.
@Suite("what is drawn in a case at most")
struct CaseRecoveryBoundTests {
    private let market = Market.withCases(Arbitration.policy("house/recovery", Arbitration.recovery))

    @Test("is drawn once for what was paid, whatever causes fit")
    func causes() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let first = try market.claim("o", "not-received").case
        let second = try market.claim("o", "no-show-of-seller").case
        try market.wait(60.days)
        let all = try [first, second].map { try #require(try market.row($0).house.recovery) }
        #expect(all.map(\.drawn).reduce(0, +) == 1_000 && all.map(\.short).reduce(0, +) == 1_000)
        #expect(market.books() == "4000 0 0 of 5000 1000 0")
        try market.replays()
    }

    @Test("what was done in another case about the order is not drawn again")
    func performed() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let first = try market.claim("o", "not-received").case
        let second = try market.claim("o", "refund-refused").case
        try market.wait(13.days)
        try market.run(PerformCase(case: first, key: "p"))
        try market.wait(60.days)
        let recovery = try #require(try market.row(second).house.recovery)
        #expect(recovery.drawn == 0 && recovery.short == 1_000 && market.books() == "5000 0 0 of 5000 0 0")
        try market.replays()
    }

    @Test("nothing is drawn where nobody told what was paid, however much is claimed")
    func untold() throws {
        try market.pay(5_000)
        try market.open("o")
        let id = try market.claim("o", "not-received", amount: .cny(4_000)).case
        try market.wait(40.days)
        let recovery = try #require(try market.row(id).house.recovery)
        #expect(recovery.drawn == 0 && recovery.short == 4_000 && recovery.isViolation)
        try market.replays()
    }

    @Test("what the sides agree on beyond what was paid is not drawn")
    func beyond() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim("o", "not-received").case
        try market.wait(25.hours)
        let offer = try market.run(
            OfferSettlement(
                case: id, by: .respondent, remedy: .refund, amount: .cny(4_500), text: "All I have.", key: "f"))
        try market.run(AcceptSettlement(case: id, by: .claimant, offer: OfferID(seq: offer.seq), key: "g"))
        try market.wait(40.days)
        let recovery = try #require(try market.row(id).house.recovery)
        #expect(recovery.drawn == 1_000 && recovery.short == 3_500)
        try market.replays()
    }

    @Test("goods that were never sent back are not paid for because a case was opened again")
    func unreturned() throws {
        try market.pay(5_000)
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim("o", "counterfeit").case
        #expect(try market.row(id).claim.remedy == .returnRefund)
        try market.wait(13.days)
        #expect(try market.row(id).clocks.map(\.clock) == [.return])
        try market.run(PerformCase(case: id, as: "b", key: "p"))
        try market.run(ReopenCase(case: id, text: "Nothing came.", as: "b", key: "r"))
        #expect(try market.row(id).clocks.map(\.clock) == [.return])
        try market.wait(40.days)
        #expect(try market.row(id).closed?.outcome == .forfeited && market.books() == "5000 0 0 of 5000 0 0")
        try market.replays()
    }
}
