import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who may be drawn for panels.
@Suite("a juror")
struct PanelEnlistTests {
    private func reason(_ market: Market, _ account: ID, as speaker: ID? = nil) -> String? {
        market.refused(EnlistJuror(account: account, as: speaker, key: "no"))?.reason
    }

    private func open(_ market: Market, _ accounts: ID...) throws {
        for account in accounts { try market.run(OpenAccount(account: account, role: .buyer, key: market.key())) }
    }

    @Test("has a number from 0 on, which it keeps when it leaves and comes back")
    func numbers() throws {
        let market = Market.withPanels()
        try open(market, "a", "b")
        #expect(try market.enlist("a").juror == 0 && market.enlist("b").juror == 1)
        #expect(market.lines.last?.kind == "panel.enlisted" && market.lines.last?.text.contains("\"b\"") == false)
        let left = try market.leave("a")
        #expect(left.juror == 0 && market.lines.last?.text == #"{"juror":0}"#)
        #expect(try market.juror(0).left?.seq == left.seq)
        let back = try market.enlist("a")
        #expect(back.juror == 0)
        #expect(try market.juror(0).left == nil && market.juror(0).enlisted.seq == back.seq)
        #expect(market.store.jurors.count == 2)
        try market.replays()
    }

    @Test("is enlisted and lets go once by a request, however often that comes")
    func repeats() throws {
        let market = Market.withPanels()
        try open(market, "a")
        let first = try market.run(EnlistJuror(account: "a", key: "x"))
        let again = try market.run(EnlistJuror(account: "a", as: "a", key: "x"))
        #expect(!first.isRepeated && again.isRepeated && again.seq == first.seq && again.juror == 0)
        let left = try market.run(LeavePanels(account: "a", key: "x"))
        let leftAgain = try market.run(LeavePanels(account: "a", key: "x"))
        #expect(!left.isRepeated && leftAgain.isRepeated && leftAgain.seq == left.seq)
    }

    @Test("is known, open, and no other's")
    func accounts() throws {
        let market = Market.withPanels()
        try open(market, "a", "b")
        #expect(reason(market, "nobody") == "account.unknown")
        #expect(reason(market, "a", as: "b") == "party.mismatch")
        try market.run(CloseAccount(account: "a", role: .seller, reason: .asked, key: "c"))
        try market.enlist("a")
        try market.run(CloseAccount(account: "b", role: .buyer, reason: .asked, key: "c2"))
        #expect(reason(market, "b") == "panel.account-closed", "it never sold, so it is a buyer")
        #expect(reason(market, "a") == "panel.enlisted-before")
    }

    @Test("that sold is closed where it is closed as a seller")
    func sellers() throws {
        let market = Market.withPanels()
        try market.complete("p", buyer: "b", seller: "s")
        try market.run(CloseAccount(account: "s", role: .buyer, reason: .asked, key: "c"))
        try market.enlist("s")
        try market.leave("s")
        try market.run(CloseAccount(account: "s", role: .seller, reason: .asked, key: "c2"))
        #expect(reason(market, "s") == "panel.account-closed")
    }

    @Test("is the only one of its person")
    func persons() throws {
        let market = Market.withPanels()
        try open(market, "a", "b", "c")
        try market.enlist("b")
        try market.merge("b", into: "a", key: "m")
        try market.merge("c", into: "a", key: "m2")
        for account in ["a", "c"] as [ID] { #expect(reason(market, account) == "panel.person-enlisted") }
        try market.leave("b")
        #expect(try market.enlist("c").juror == 1)
        #expect(reason(market, "b") == "panel.person-enlisted")
        try market.replays()
    }

    @Test("is known for as long as the policy says")
    func young() throws {
        let market = Market.withPanels(["ageDays": 90])
        try open(market, "a")
        let opened = market.now
        market.advance(90.days - 1)
        let refusal = market.refused(EnlistJuror(account: "a", key: "no"))
        #expect(refusal?.reason == "panel.account-too-young" && refusal?.retry == .later)
        #expect(refusal?.message.contains((opened + 90.days).rfc3339) == true)
        market.advance(1)
        try market.enlist("a")
        try market.replays()
    }

    @Test("has a record of the policy's type that counts")
    func records() throws {
        let market = Market.withPanels(["record": "identity"])
        try open(market, "a")
        #expect(reason(market, "a") == "panel.record-missing")
        _ = try market.verified("a", "high-volume-verification", for: [], days: 10)
        #expect(reason(market, "a") == "panel.record-missing")
        let record = try market.submitted("a", "identity", for: [], days: nil)
        #expect(reason(market, "a") == "panel.record-missing")
        try market.take(.verify, record)
        try market.enlist("a")
        try market.leave("a")
        try market.take(.revoke, record)
        #expect(reason(market, "a") == "panel.record-missing")
        try market.replays()
    }

    @Test("has no more serious points than the policy takes")
    func points() throws {
        for (most, isTaken) in [(0, false), (11, false), (12, true)] as [(Int64, Bool)] {
            let market = Market.withPanels(["points": .integer(most)])
            try open(market, "a")
            func violate(_ violation: String) throws {
                let command = RecordViolation(
                    account: "a", violation: violation, statement: "So it was.", key: market.key())
                try market.run(command, as: Market.officer)
            }
            try violate("misdescribed")
            try market.enlist("a")
            try market.leave("a")
            try violate("fake-trade")
            if isTaken { try market.enlist("a") } else { #expect(reason(market, "a") == "panel.points-serious") }
            try market.replays()
        }
    }

    @Test("is taken where there are panels, and lets go only who enlisted")
    func refusals() throws {
        let market = Market.withPanels()
        #expect(market.refused(LeavePanels(account: "a", key: "no"))?.reason == "account.unknown")
        try open(market, "a")
        #expect(market.refused(LeavePanels(account: "a", key: "no"))?.reason == "panel.not-enlisted")
        try market.enlist("a")
        #expect(market.refused(LeavePanels(account: "a", as: "b", key: "no"))?.reason == "party.mismatch")
        try market.leave("a")
        #expect(market.refused(LeavePanels(account: "a", key: "no"))?.reason == "panel.not-enlisted")
        let without = Market.withCases(Arbitration.policy("jury", nil))
        try open(without, "a")
        #expect(reason(without, "a") == "panel.not-offered")
    }

    @Test("that is none, or has another number, is no fact")
    func forged() throws {
        let market = Market.withPanels(["ageDays": 1])
        try open(market, "a", "b")
        let early = market.now
        market.advance(1.days)
        try market.enlist("a")
        try market.enlist("b")
        #expect(try market.forged("panel.enlisted") { $0[path: "juror"] = 2 } != [])
        #expect(try market.forged("panel.enlisted") { $0[path: "juror"] = 0 } != [])
        #expect(try market.forged("panel.enlisted", at: early) != [])
        try market.leave("a")
        #expect(try market.forged("panel.left") { $0[path: "juror"] = 7 } != [])
        #expect(try market.forged("panel.left") { $0[path: "juror"] = 1 } == [], "who left is all that it says")
    }
}
