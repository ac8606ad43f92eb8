import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// An arbitrator whose account trades with a side has no case of it, nor one on whose panel that account sat.
@Suite("an arbitrator who traded with a side")
struct CaseTradeTests {
    private func claim(_ id: CaseID, _ own: ID?, _ key: ID = "x") -> AssignCase {
        var command = AssignCase(case: id, key: key)
        command.ownAccount = own
        return command
    }

    private func refused<C: Command>(_ market: Market, _ command: C) -> Refusal? {
        market.tick()
        let length = market.lines.count
        do {
            try market.staff(command)
            return nil
        } catch {
            #expect(market.lines.count == length)
            return error
        }
    }

    @Test("has it no sooner than so many days after", arguments: [false, true])
    func claims(_ isSeller: Bool) throws {
        let market = Market.withPanels(trades: 4)
        if isSeller {
            try market.complete("t", buyer: "b", seller: "me")
        } else {
            try market.complete("t", buyer: "me", seller: "s")
        }
        let until = market.now + 4.days
        let id = try market.called()
        let refusal = try #require(refused(market, claim(id, "me")))
        #expect(refusal.reason == "case.traded" && refusal.code == .notAllowed && refusal.retry == .later)
        #expect(refusal.message.contains(until.rfc3339) && refusal.details["until"] == .string(until.rfc3339))
        try market.staff(claim(id, "somebody", "other"), 8)
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "r"), 8)
        market.advance(until - market.now - 1)
        #expect(refused(market, claim(id, "me"))?.reason == "case.traded")
        market.advance(1)
        try market.staff(claim(id, "me"))
        try market.replays()
    }

    @Test("has none by another account of that person, nor by one of a side's person")
    func persons() throws {
        let market = Market.withPanels()
        for account in ["me", "mine", "b-2"] as [ID] {
            try market.run(OpenAccount(account: account, role: .buyer, key: market.key()))
        }
        try market.complete("t", buyer: "mine", seller: "s-2")
        let id = try market.called()
        try market.merge("mine", into: "me", key: "m")
        #expect(refused(market, claim(id, "me", "y")) == nil, "nobody said that both sellers are one")
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "r"))
        try market.merge("s-2", into: "s", key: "m2")
        #expect(refused(market, claim(id, "me"))?.reason == "case.traded")
        try market.merge("b-2", into: "b", key: "m3")
        #expect(refused(market, claim(id, "b-2"))?.reason == "case.own-account")
        #expect(refused(market, claim(id, "b"))?.reason == "case.own-account")
        try market.replays()
    }

    @Test("goes on with none, and is handed none")
    func others() throws {
        let market = Market.withPanels()
        try market.run(OpenAccount(account: "me", role: .buyer, key: "o"))
        let id = try market.called()
        try market.staff(claim(id, "me"))
        try market.complete("t", buyer: "me", seller: "s")
        var renewed = RenewCase(case: id, key: "n")
        renewed.ownAccount = "me"
        #expect(refused(market, renewed)?.reason == "case.traded")
        var handed = ReleaseCase(case: id, to: 8, reason: "Ill.", key: "h")
        handed.receiver = CaseReceiver(isArbitrator: true, account: "me")
        #expect(refused(market, handed)?.reason == "case.traded")
        // Whoever traded may give it away.
        handed.ownAccount = "me"
        handed.receiver = CaseReceiver(isArbitrator: true, account: "somebody")
        try market.staff(handed)
        #expect(try market.row(id).holder?.officer == 8)
        try market.replays()
    }

    @Test("has none, nor is handed one, on whose panel the account sat, or another of its person")
    func sat() throws {
        let market = Market.withPanels(["sizes": [3]])
        try market.enlist(0..<6)
        try market.run(OpenAccount(account: "other", role: .buyer, key: "o"))
        let id = try market.judged()
        let members = try market.members(id)
        let member = ID("j", Int(members[2]))
        let outsider = try #require((0..<6).first { !members.contains(Int64($0)) })
        try market.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "a"))
        #expect(refused(market, claim(id, member))?.reason == "case.decided-by-same")
        try market.merge("other", into: member, key: "m")
        #expect(refused(market, claim(id, "other"))?.reason == "case.decided-by-same")
        try market.staff(claim(id, ID("j", outsider)))
        var handed = ReleaseCase(case: id, to: 8, reason: "Ill.", key: "h")
        handed.receiver = CaseReceiver(isArbitrator: true, account: "other")
        #expect(refused(market, handed)?.reason == "case.decided-by-same")
        try market.replays()
    }

    @Test("is asked of no order where there is no own account, or the policy minds no trades")
    func none() throws {
        let market = Market.withPanels(trades: 0)
        try market.complete("t", buyer: "me", seller: "s")
        let id = try market.called()
        try market.staff(claim(id, "me"))
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "r"))
        try market.staff(claim(id, nil, "y"))
    }

    @Test("is told by the newest of many orders")
    func many() throws {
        let market = Market.withPanels(trades: 20)
        for n in 0..<40 {
            try market.complete(ID("t", n), buyer: "me", seller: "s")
            market.advance(1.days)
        }
        let last = market.now + -1.days
        let id = try market.called()
        let refusal = try #require(refused(market, claim(id, "me")))
        #expect(refusal.message.contains((last + 20.days).rfc3339))
    }
}
