import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What staff makes of a new case, and what the sides may still do.
@Suite("a case that is taken on")
struct CaseIntakeTests {
    private let market = Market.withHouse()

    private func begin(_ order: ID = "o") throws -> CaseID {
        try market.open(order, amount: .cny(1_000))
        return try market.claim(order).case
    }

    @Test("is so by staff before the clock does it, once, and not by a party of it")
    func admitted() throws {
        let id = try begin()
        var own = AdmitCase(case: id, key: "k")
        for account in ["b", "s"] as [ID] {
            own.ownAccount = account
            #expect(market.reason(own) == "case.own-account")
        }
        own.ownAccount = "somebody"
        let reply = try market.staff(own)
        #expect(reply.state == .negotiation && reply.due == market.now + 48.hours)
        #expect(try market.row(id).admitted == StepTaken(seq: reply.seq, at: market.now))
        #expect(try market.staff(own).isRepeated && market.staff(own).seq == reply.seq)
        #expect(market.reason(AdmitCase(case: id, key: "l")) == "case.admit-negotiation")
        #expect(market.reason(AdmitCase(case: CaseID(seq: 99), key: "l")) == "case.unknown")
        try market.replays()
    }

    @Test("is so by the arbitrator who did it: another who names the request alike is not told that it was theirs")
    func officers() throws {
        let id = try begin()
        try market.staff(AdmitCase(case: id, key: "k"))
        #expect(market.reason(AdmitCase(case: id, key: "k"), 8) == "request.differs")
        try market.staff(PauseCase(case: id, ground: "expert", key: "k"))
        #expect(market.reason(PauseCase(case: id, ground: "expert", key: "k"), 8) == "request.differs")
        try market.staff(ProceedCase(case: id, key: "k"))
        #expect(market.reason(ProceedCase(case: id, key: "k"), 8) == "request.differs")
        try market.staff(ReferCase(case: id, body: "A court", key: "k"))
        #expect(market.reason(ReferCase(case: id, body: "A court", key: "k"), 8) == "request.differs")
        try market.staff(ResumeCase(case: id, key: "k"))
        #expect(market.reason(ResumeCase(case: id, key: "k"), 8) == "request.differs")
        let other = try begin("p")
        try market.staff(RejectCase(case: other, ground: "spam", key: "k"))
        #expect(market.reason(RejectCase(case: other, ground: "spam", key: "k"), 8) == "request.differs")
    }

    @Test("goes to an arbitrator at once when it is against the house, for which nobody speaks")
    func docketed() throws {
        try market.complete("o")
        let id = try market.claim("o", "sanction-review", by: .seller).case
        let reply = try market.staff(AdmitCase(case: id, key: "k"))
        #expect(reply.state == .escalated && reply.due == market.now + 24.hours)
        #expect(market.reason(OptOutCase(case: id, by: .respondent, key: "l")) == "case.side-house")
        try market.run(OptOutCase(case: id, by: .claimant, key: "l"))
        try market.replays()
    }

    @Test("is not when it is rejected, for a reason that the policy lists; then it may be claimed again")
    func rejected() throws {
        let id = try begin()
        #expect(market.reason(RejectCase(case: id, key: "k")) == "case.ground-missing")
        #expect(market.reason(RejectCase(case: id, text: "No.", key: "k")) == "case.ground-missing")
        #expect(market.reason(RejectCase(case: id, ground: "mood", key: "k")) == "case.ground-unknown")
        let reject = RejectCase(case: id, ground: "spam", text: "Written by a machine.", key: "k")
        let reply = try market.staff(reject)
        #expect(reply.state == .closed && reply.due == nil)
        #expect(try market.row(id).closed?.outcome == .rejected && market.staff(reject).isRepeated)
        let other = RejectCase(case: id, ground: "spam", text: "Written by a child.", key: "k")
        #expect(market.reason(other) == "request.differs")
        #expect(market.last[path: "ground"]?.stringValue == "spam" && market.last[path: "officer"]?.integerValue == 7)
        let note = try #require(try market.row(id).house.notes.first)
        #expect(note.kind == .rejected && note.ground == "spam" && note.text == market.store.texts[reply.seq]?.digest)
        #expect(try market.claim(text: "I am none.").case != id)
        try market.replays()
    }

    @Test("is rejected in words where the policy lists no reasons")
    func words() throws {
        let market = Market.withCases()
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        #expect(market.reason(RejectCase(case: id, key: "k")) == "case.text-missing")
        #expect(market.reason(RejectCase(case: id, ground: "spam", key: "k")) == "case.ground-unknown")
        #expect(market.reason(RejectCase(case: id, text: " ", key: "k")) == "case.text-blank")
        try market.staff(RejectCase(case: id, text: "Not ours.", key: "k"))
        try market.replays()
    }

    @Test("is given more time when a side asks and the other grants it, once")
    func time() throws {
        let id = try begin()
        func ask(_ by: CaseSide) -> AskTime { AskTime(case: id, by: by, key: "a") }
        func grant(_ by: CaseSide) -> GrantTime { GrantTime(case: id, by: by, key: "g") }
        #expect(market.reason(ask(.claimant)) == "case.ask-time-filed")
        try market.staff(AdmitCase(case: id, key: "k"))
        let answer = try #require(try market.ends(id, .answer))
        let escalation = try #require(try market.ends(id, .escalation))
        #expect(market.reason(grant(.claimant)) == "case.time-not-asked")
        try market.run(ask(.respondent))
        #expect(market.reason(AskTime(case: id, by: .claimant, key: "b")) == "case.time-asked")
        #expect(market.reason(grant(.respondent)) == "case.time-not-asked")
        try market.run(grant(.claimant))
        #expect(try market.ends(id, .answer) == answer + 72.hours)
        #expect(try market.ends(id, .escalation) == escalation + 72.hours)
        #expect(market.reason(GrantTime(case: id, by: .claimant, key: "h")) == "case.extended")
        #expect(market.reason(AskTime(case: id, by: .claimant, key: "b")) == "case.extended")
        try market.replays()
    }

    @Test("is given none where the policy has none to give")
    func noTime() throws {
        let market = Market.withCases(Arbitration.policy("clocks/extensionHours", 0))
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        #expect(market.reason(AskTime(case: id, by: .claimant, key: "k")) == "case.no-extension")
    }

    @Test("is kept from a panel by either side")
    func optedOut() throws {
        let id = try begin()
        #expect(market.reason(OptOutCase(case: id, by: .claimant, key: "k")) == "case.opt-out-filed")
        try market.staff(AdmitCase(case: id, key: "k"))
        let other = OptOutCase(case: id, by: .claimant, as: "s", key: "k")
        #expect(market.reason(other) == "party.mismatch")
        try market.run(OptOutCase(case: id, by: .claimant, as: "b", key: "k"))
        #expect(try market.row(id).isOptedOut)
        #expect(market.reason(OptOutCase(case: id, by: .respondent, key: "l")) == "case.opted-out")
        try market.replays()
    }
}
