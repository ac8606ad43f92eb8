import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What cannot be done about a deposit, each with its own reason and no effect.
@Suite("what is refused of a deposit")
struct DepositRefusalTests {
    private let market = Market()

    private func unhold(_ entry: DepositEntryID, _ reason: String = "cleared") -> Refusal? {
        market.refused(UnholdDeposit(entry: entry, reason: reason, key: "k"))
    }

    private func giveBack(_ entry: DepositEntryID, _ reason: String = "overturned") -> Refusal? {
        market.refused(ReturnDeposit(entry: entry, reason: reason, key: "k"))
    }

    @Test("where the policy says nothing of deposits")
    func notOffered() throws {
        let market = Market(Neutral.policy(without: "deposit"))
        #expect(market.refused(Market.paying(1))?.reason == "deposit.not-offered")
    }

    @Test("of an account that has none, or none in that currency")
    func none() throws {
        #expect(market.refused(Market.holding(1))?.reason == "deposit.none")
        try market.pay(10, in: "EUR")
        #expect(market.refused(Market.holding(1))?.reason == "deposit.none")
        #expect(market.refused(Market.drawing(1))?.reason == "deposit.none")
        #expect(market.refused(Market.releasing(1))?.reason == "deposit.none")
        #expect(market.refused(KeepDeposit(account: "s", currency: "CNY", key: "k"))?.reason == "deposit.none")
    }

    @Test("for the amount: nothing, more than there is, more than can be counted")
    func amounts() throws {
        #expect(market.refused(Market.paying(0))?.reason == "deposit.nothing")
        try market.pay(10)
        #expect(market.refused(Market.holding(0))?.reason == "deposit.nothing")
        #expect(market.refused(Market.drawing(0))?.reason == "deposit.nothing")
        #expect(market.refused(Market.releasing(0))?.reason == "deposit.nothing")
        #expect(market.refused(Market.holding(11))?.reason == "deposit.short")
        #expect(market.refused(Market.releasing(11))?.reason == "deposit.short")
        #expect(market.refused(Market.paying(Money.most - 9))?.reason == "deposit.too-great")
        try market.pay(Money.most - 10)
        try market.hold(10)
        #expect(market.refused(Market.releasing(Money.most - 9))?.reason == "deposit.short")
        try market.draw(Money.most)
        #expect(market.refused(Market.drawing(1, ruling: "other"))?.reason == "deposit.empty")
        #expect(market.books() == "0 10 0 of \(Money.most) \(Money.most - 10) 0")
        #expect(try market.replayed().problems == [])
    }

    @Test("for a reason that the policy does not list")
    func reasons() throws {
        try market.pay(10)
        let (hold, draw) = (try market.hold(1), try market.draw(1))
        let holding = market.refused(Market.holding(1, reason: "disliked"))
        #expect(holding?.reason == "deposit.reason-unknown" && holding?.message.contains("open-case") == true)
        #expect(market.refused(Market.drawing(1, reason: "open-case"))?.reason == "deposit.reason-unknown")
        #expect(unhold(hold.entry, "refund")?.reason == "deposit.reason-unknown")
        #expect(giveBack(draw.entry, "refund")?.reason == "deposit.reason-unknown")
    }

    @Test("for an entry: unknown, of another kind, over, of another deposit")
    func entries() throws {
        let paid = try market.pay(10)
        try market.pay(10, "t")
        #expect(unhold(DepositEntryID(seq: 99))?.reason == "deposit.entry-unknown")
        #expect(giveBack(DepositEntryID(seq: 1))?.reason == "deposit.entry-unknown")
        #expect(unhold(paid.entry)?.reason == "deposit.entry-other")
        #expect(giveBack(paid.entry)?.reason == "deposit.entry-other")
        #expect(market.refused(Market.drawing(1, hold: paid.entry))?.reason == "deposit.entry-other")
        let hold = try market.hold(5)
        #expect(market.refused(Market.drawing(1, "t", hold: hold.entry))?.reason == "deposit.hold-other")
        try market.unhold(hold.entry)
        #expect(unhold(hold.entry)?.reason == "deposit.hold-over")
        #expect(market.refused(Market.drawing(1, hold: hold.entry))?.reason == "deposit.hold-over")
        #expect(market.refused(Market.drawing(1, hold: DepositEntryID(seq: 98)))?.reason == "deposit.entry-unknown")
    }

    @Test("for who gets it: never heard of, or the seller")
    func receivers() throws {
        try market.pay(10)
        #expect(market.refused(Market.drawing(1, to: "nobody"))?.reason == "deposit.receiver-unknown")
        #expect(market.refused(Market.drawing(1, to: "s"))?.reason == "deposit.receiver-seller")
    }

    @Test("while something is owed or leaves already, and where nothing leaves")
    func releases() throws {
        try market.pay(10)
        #expect(market.refused(KeepDeposit(account: "s", currency: "CNY", key: "k"))?.reason == "deposit.not-leaving")
        try market.release(2)
        let leaving = market.refused(Market.releasing(1))
        #expect(leaving?.reason == "deposit.leaving" && leaving?.message.hasPrefix("0.02 CNY leaves deposit d") == true)
        try market.draw(3)
        let owed = market.refused(Market.releasing(1))
        #expect(owed?.reason == "deposit.owed" && owed?.message.contains("replenished with 0.03 CNY first") == true)
        try market.pay(3)
        try market.release(1)
    }

    @Test(
        "is never where a policy before took deposits: none that drops them is adopted, or asks for what it does not take"
    )
    func dropped() throws {
        var members = Neutral.document("deposit", nil).objectValue ?? [:]
        members["version"] = 2
        let bare = try Policy(document: .object(members))
        let adopt = AdoptPolicy(policy: bare, from: market.day(10), key: "k")
        #expect(market.refused(adopt)?.reason == "policy.drops-deposits")
        members["version"] = 1
        try Market(try Policy(document: .object(members))).adopt(
            try Policy(document: Neutral.policy("version", 2).document), inDays: 10)
        var qualification = members["qualification"]?.objectValue ?? [:]
        qualification["categories"] = ["jade": ["deposit": ["currency": "CNY", "minor": 5], "requires": []]]
        members["qualification"] = .object(qualification)
        let refusal = #expect(throws: Refusal.self) { try Policy(document: .object(members)) }
        #expect(refusal?.pointer == "/qualification/categories/jade/deposit")
    }

    @Test("beyond so many currencies of an account")
    func currencies() throws {
        for n in 0..<DepositLimits.currencies { try market.pay(1, in: "AA\(Character(UnicodeScalar(UInt8(65 + n))))") }
        #expect(market.refused(Market.paying(1, in: "ZZZ"))?.reason == "deposit.currencies-full")
        try market.pay(1, in: "AAA")
    }

    @Test("to whoever has an account of their own in it")
    func own() throws {
        try market.complete("o", buyer: "b")
        try market.pay(10)
        let hold = try market.hold(2)
        var drawing = Market.drawing(1, to: "b")
        for own in ["s", "b"] as [ID] {
            drawing.ownAccount = own
            #expect(market.refused(drawing)?.reason == "deposit.own-account")
        }
        var paying = Market.paying(1)
        paying.ownAccount = "s"
        #expect(market.refused(paying)?.reason == "deposit.own-account")
        var holding = Market.holding(1)
        holding.ownAccount = "s"
        #expect(market.refused(holding)?.reason == "deposit.own-account")
        var unholding = UnholdDeposit(entry: hold.entry, reason: "cleared", key: "u")
        unholding.ownAccount = "s"
        #expect(market.refused(unholding)?.reason == "deposit.own-account")
        unholding.ownAccount = "t"
        try market.run(unholding)
        var returning = ReturnDeposit(entry: try market.draw(1, to: "b").entry, reason: "mistake", key: "r")
        for own in ["s", "b"] as [ID] {
            returning.ownAccount = own
            #expect(market.refused(returning)?.reason == "deposit.own-account")
        }
    }
}
