import ReputeModel
import ReputeTwin
import Testing

/// What is told of what was to be done, and when clocks stand still.
@Suite("a case that is carried out, or stands still")
struct CaseDoneTests {
    private let market = Market.withHouse()

    /// A case whose claim the respondent agreed to.
    private func agreed(_ cause: String = "not-received") throws -> CaseID {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim("o", cause).case
        try market.wait(24.hours)
        try market.accept(id, .respondent)
        return id
    }

    @Test("is over when the storefront or the claimant tells that it was done, and opened again once when it was not")
    func performed() throws {
        let id = try agreed()
        #expect(market.reason(PerformCase(case: id, as: "s", key: "k")) == "party.mismatch")
        #expect(market.reason(ReopenCase(case: id, text: "No.", key: "k")) == "case.reopen-awaiting-performance")
        let perform = PerformCase(case: id, reference: "payment-1", key: "k")
        let reply = try market.run(perform)
        #expect(reply.state == .closed && reply.due == nil)
        #expect(try market.row(id).closed?.outcome == .performed && market.run(perform).isRepeated)
        #expect(market.lines.last?.text.contains("payment") == false)
        try market.wait(7.days - 1)
        #expect(market.reason(ReopenCase(case: id, text: "No.", as: "s", key: "k")) == "party.mismatch")
        let again = try market.run(ReopenCase(case: id, text: "Nothing came.", as: "b", key: "k"))
        #expect(again.state == .enforcing)
        #expect(try market.row(id).closed == nil && market.row(id).house.reopened?.seq == again.seq)
        try market.run(PerformCase(case: id, as: "b", key: "l"))
        #expect(market.reason(ReopenCase(case: id, text: "No.", key: "m")) == "case.reopened")
        #expect(market.reason(PerformCase(case: id, key: "m")) == "case.perform-closed")
        try market.replays()
    }

    @Test("is not opened again later, or when nothing was told to be done")
    func notReopened() throws {
        let id = try agreed()
        try market.run(PerformCase(case: id, key: "k"))
        try market.wait(7.days)
        #expect(market.reason(ReopenCase(case: id, text: "No.", key: "k")) == "case.reopen-late")
        let other = try market.claim("o", "refund-refused").case
        try market.withdraw(other)
        #expect(market.reason(ReopenCase(case: other, text: "No.", key: "k")) == "case.not-performed")
    }

    @Test("waits for what is owed from when the goods came back, which is told once")
    func returned() throws {
        let id = try agreed("not-as-described")
        #expect(try market.ends(id, .return) == market.now + 7.days)
        #expect(market.reason(ReturnGoods(case: id, as: "b", key: "k")) == "party.mismatch")
        try market.wait(1.days)
        try market.run(ReturnGoods(case: id, reference: "parcel-1", as: "s", key: "k"))
        #expect(try market.row(id).clocks.map(\.clock) == [.refund])
        #expect(market.reason(ReturnGoods(case: id, key: "l")) == "case.returned")
        try market.wait(30.days)
        #expect(try market.row(id).closed?.outcome == .recovered)
        try market.replays()
    }

    @Test("has no goods to come back where none are to")
    func noReturn() throws {
        let id = try agreed()
        #expect(market.reason(ReturnGoods(case: id, key: "k")) == "case.no-return")
    }

    @Test("stands still on a ground, for at most so long, and goes on when staff says so or by itself")
    func paused() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        func pause(_ ground: String, _ until: Instant? = nil) -> PauseCase {
            PauseCase(case: id, ground: ground, until: until, key: "k")
        }
        #expect(market.reason(pause("expert")) == "case.pause-filed")
        try market.wait(24.hours)
        let ends = try market.row(id).clocks.map(\.ends)
        #expect(market.reason(pause("mood")) == "case.ground-unknown")
        #expect(market.reason(pause("expert", market.now + 1.hours + -1)) == "case.pause-length")
        #expect(market.reason(pause("expert", market.now + 720.hours + 1)) == "case.pause-length")
        #expect(market.reason(ProceedCase(case: id, key: "k")) == "case.not-paused")
        let reply = try market.staff(pause("expert", market.now + 48.hours))
        #expect(reply.due == market.now + 48.hours && reply.state == .negotiation)
        let again = PauseCase(case: id, ground: "holiday", key: "l")
        #expect(market.reason(again) == "case.paused")
        #expect(market.reason(ReferCase(case: id, body: "A court", key: "k")) == "case.paused")
        try market.wait(12.hours)
        try market.staff(ProceedCase(case: id, key: "k"))
        #expect(try market.row(id).clocks.map(\.ends) == ends.map { $0 + 12.hours })
        try market.staff(again)
        try market.wait(720.hours)
        #expect(try market.row(id).pause == nil && market.row(id).clocks.map(\.ends) == ends.map { $0 + 732.hours })
        try market.replays()
    }

    @Test("takes any name for a ground where the policy lists none")
    func grounds() throws {
        let market = Market.withCases()
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        let refusal = market.refused(PauseCase(case: id, ground: "So be it", key: "k"))
        #expect(refusal?.reason == "case.ground-unknown" && refusal?.message.contains("any name is one") == true)
        try market.staff(PauseCase(case: id, ground: "weather", key: "k"))
        try market.replays()
    }

    @Test("is another body's, named in the vault alone, until it comes back to where it was")
    func referred() throws {
        let id = try market.called()
        #expect(market.reason(ResumeCase(case: id, key: "k")) == "case.resume-escalated")
        try market.wait(10.hours)
        let reply = try market.staff(ReferCase(case: id, body: "Court-of-Hangzhou", reference: "c-1", key: "k"))
        #expect(reply.state == .external && reply.due == market.now + 720.hours)
        #expect(market.lines.last?.text.contains("Hangzhou") == false)
        #expect(market.store.texts[reply.seq]?.text == "Court-of-Hangzhou")
        #expect(market.reason(ReferCase(case: id, body: "Another", key: "l")) == "case.refer-external")
        try market.wait(800.hours)
        #expect(try market.row(id).reviews == 1)
        let back = try market.staff(ResumeCase(case: id, key: "k"))
        #expect(back.state == .escalated && back.due == market.now + 14.hours)
        try market.replays()
    }

    @Test("is told by the one who told it: who uses the other's key is not taken for it")
    func tellers() throws {
        let id = try agreed("not-as-described")
        let returned = try market.run(ReturnGoods(case: id, reference: "parcel-1", key: "r"))
        #expect(market.reason(ReturnGoods(case: id, reference: "parcel-1", as: "s", key: "r")) == "request.differs")
        #expect(try market.run(ReturnGoods(case: id, reference: "parcel-1", key: "r")).seq == returned.seq)
        let performed = try market.run(PerformCase(case: id, as: "b", key: "p"))
        #expect(market.reason(PerformCase(case: id, key: "p")) == "request.differs")
        #expect(try market.run(PerformCase(case: id, as: "b", key: "p")).seq == performed.seq)
    }

    @Test("keeps what was said with its steps and what they name, by whom it was")
    func notes() throws {
        let id = try agreed("not-as-described")
        let returned = try market.run(ReturnGoods(case: id, reference: "parcel-1", as: "s", key: "r"))
        let performed = try market.run(PerformCase(case: id, reference: "payment-1", key: "p"))
        let reopened = try market.run(ReopenCase(case: id, text: "Nothing came.", as: "b", key: "o"))
        let referred = try market.staff(ReferCase(case: id, body: "Court-of-Hangzhou", reference: "c-1", key: "f"))
        let notes = try market.row(id).house.notes
        #expect(notes.map(\.kind) == [.returned, .performed, .reopened, .referred])
        #expect(notes.map(\.step.seq) == [returned.seq, performed.seq, reopened.seq, referred.seq])
        #expect(notes.map(\.by) == [.respondent, nil, .claimant, nil])
        #expect(notes.map { $0.reference != nil } == [true, true, false, true])
        let said = [reopened, referred].map { market.store.texts[$0.seq]?.digest }
        #expect(notes.map(\.text) == [nil, nil, said[0], said[1]] && !said.contains(nil))
        try market.replays()
    }

    @Test("keeps the latest of what arbitrators said to each other, and no more than a row may hold")
    func manyNotes() throws {
        let id = try market.called()
        try market.staff(AssignCase(case: id, key: "a"))
        var (holder, other): (UInt32, UInt32) = (7, 8)
        for _ in 0...CaseLimits.notes {
            try market.staff(ReleaseCase(case: id, to: other, reason: "Ill.", key: market.key()), holder)
            swap(&holder, &other)
        }
        try market.staff(ReleaseCase(case: id, reason: "Ill too.", key: "b"), holder)
        let notes = try market.row(id).house.notes
        #expect(notes.count == CaseLimits.notes && notes.last?.kind == .givenBack)
        #expect(notes.dropLast().allSatisfy { $0.kind == .handedOn })
        #expect(notes.map(\.step.seq) == notes.map(\.step.seq).sorted())
        try market.replays()
    }
}
