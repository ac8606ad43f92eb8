import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What the parties and the clock make of a case.
@Suite("a case")
struct CaseLifeTests {
    private let market = Market.withCases()

    private func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replay = try market.replayed()
        #expect(replay.problems == [], sourceLocation: sourceLocation)
        #expect(replay.snapshot == market.snapshot, sourceLocation: sourceLocation)
    }

    @Test("is opened by a side of an order, and taken on by itself a day later")
    func opened() throws {
        try market.open("o", amount: .cny(12_900))
        let opened = try market.claim()
        #expect(opened.case.seq == opened.seq && opened.state == .filed && !opened.isRepeated)
        #expect(opened.due == market.now + 24.hours)
        let row = try market.row(opened.case)
        #expect(row.by == .buyer && row.claim == CaseTerms(.refund, .cny(12_900)) && row.goods == .unsent)
        #expect(row.clocks.map(\.clock) == [.intake] && row.admitted == nil)
        try market.wait(24.hours - 1)
        #expect(try market.row(opened.case).state == .filed)
        try market.wait(1)
        let admitted = try market.row(opened.case)
        #expect(admitted.state == .negotiation && admitted.admitted?.at == market.now)
        #expect(try market.ends(opened.case, .answer) == market.now + 48.hours)
        #expect(try market.ends(opened.case, .escalation) == market.now + 15.days)
        try replays()
    }

    @Test("asks for an answer sooner of what was not sent than of what was, and of what is not sent at all")
    func goods() throws {
        func goods(_ order: ID) throws -> CaseGoods { try market.row(market.claim(order).case).goods }
        try market.open("o-1", amount: .cny(100))
        #expect(try goods("o-1") == .unsent)
        try market.complete("o-2", amount: .cny(100))
        #expect(try goods("o-2") == .sent)
        try market.run(
            OpenOrder(
                order: "o-3",
                given: OrderGiven(buyer: "b", seller: "s", amount: .cny(100), category: "vouchers")))
        let id = try market.claim("o-3").case
        #expect(try market.row(id).goods == .virtual)
        try market.wait(24.hours)
        #expect(try market.ends(id, .answer) == market.now + 72.hours)
        try replays()
    }

    @Test("that nobody answers is granted, as of when the answer was due, and enforced when nobody appeals")
    func defaulted() throws {
        try market.open("o", amount: .cny(12_900))
        let id = try market.claim().case
        let start = market.now
        try market.wait(24.hours + 48.hours)
        let granted = try market.row(id)
        #expect(granted.state == .decided && granted.clocks.map(\.clock) == [.appeal])
        #expect(granted.decision?.terms == CaseTerms(.refund, .cny(12_900)) && granted.decision?.by == .clock)
        #expect(granted.decision?.side == .claimant && granted.decision?.step.at == start + 72.hours)
        #expect(market.last[path: "due"]?.integerValue == (start + 72.hours).milliseconds)
        try market.wait(7.days)
        // Thursday; two working days are over at the end of Monday.
        let ends = moment("2026-03-17T00:00:00Z")
        #expect(try market.row(id).state == .enforcing && market.ends(id, .refund) == ends)
        try market.wait(ends - market.now)
        let over = try market.row(id)
        #expect(over.state == .closed && over.closed?.outcome == .recovered && over.due == nil)
        try replays()
    }

    @Test("dates what the clock does from when it was due, however late it is done")
    func late() throws {
        try market.open("o", amount: .cny(12_900))
        let id = try market.claim().case
        let start = market.now
        market.advance(40.days)
        try market.wait(0)
        let row = try market.row(id)
        #expect(row.state == .closed && row.admitted?.at == start + 24.hours)
        #expect(row.decision?.step.at == start + 72.hours)
        try replays()
    }

    @Test("that is answered waits for the parties, and goes to an arbitrator on the fifteenth day")
    func escalated() throws {
        try market.open("o", amount: .cny(12_900))
        let id = try market.claim().case
        try market.wait(24.hours)
        let admitted = market.now
        try market.wait(1.hours)
        let answered = try market.answer(id)
        #expect(answered.state == .negotiation && answered.due == admitted + 15.days)
        #expect(try market.ends(id, .answer) == nil && market.row(id).answered?.step.seq == answered.seq)
        try market.wait(15.days - 1.hours - 1)
        #expect(try market.row(id).state == .negotiation)
        try market.wait(1)
        #expect(try market.row(id).state == .escalated)
        #expect(try market.ends(id, .assignment) == market.now + 24.hours)
        try replays()
    }

    @Test("goes to an arbitrator when a side calls one, from the third day on")
    func called() throws {
        try market.complete("o", amount: .cny(12_900))
        let id = try market.claim().case
        try market.wait(24.hours)
        try market.wait(72.hours - 1)
        let early = market.refused(EscalateCase(case: id, by: .claimant, key: "x"))
        #expect(early?.reason == "case.escalate-early" && early?.retry == .later)
        try market.wait(1)
        let called = try market.escalate(id, .respondent)
        #expect(called.state == .escalated && called.due == market.now + 24.hours)
        // Nobody comes: the supervisor's three times, then it is over, and may be claimed again.
        for round in 1...3 {
            try market.wait(24.hours)
            let row = try market.row(id)
            #expect(row.state == .escalated && row.rounds == round && row.clocks.map(\.clock) == [.supervision])
        }
        try market.wait(24.hours)
        #expect(try market.row(id).closed?.outcome == .undecided)
        let again = try market.claim(text: "It still never came.")
        #expect(again.case != id && !again.isRepeated)
        try replays()
    }

    @Test("is settled by an offer that is accepted, done in two working days or enforced")
    func settled() throws {
        try market.open("o", amount: .cny(12_900))
        let id = try market.claim().case
        try market.wait(24.hours)
        let low = try market.offer(id, .respondent, .refund, .cny(5_000))
        // Whoever offers answers.
        #expect(try market.ends(id, .answer) == nil)
        let high = try market.offer(id, .claimant, .refund, .cny(10_000), text: "That would do.")
        #expect(try market.row(id).standingOffer(of: .respondent, at: market.now)?.id.seq == low.seq)
        let agreed = try market.accept(id, .respondent, high)
        #expect(agreed.state == .performance && agreed.due == moment("2026-03-06T00:00:00Z"))
        #expect(try market.row(id).terms == CaseTerms(.refund, .cny(10_000)))
        try market.wait(moment("2026-03-06T00:00:00Z") - market.now)
        // A Friday: the second time, until the end of Tuesday.
        #expect(try market.row(id).state == .enforcing)
        #expect(try market.ends(id, .refund) == moment("2026-03-11T00:00:00Z"))
        try market.wait(30.days)
        #expect(try market.row(id).closed?.outcome == .recovered)
        try replays()
    }

    @Test("waits for the goods first where they have to go back, and ends without them")
    func goodsBack() throws {
        try market.complete("o", amount: .cny(12_900))
        let id = try market.claim("o", "not-as-described").case
        #expect(try market.row(id).claim.remedy == .returnRefund)
        try market.wait(24.hours)
        // The claim itself, as it stands.
        let agreed = try market.accept(id, .respondent)
        #expect(agreed.state == .performance && agreed.due == market.now + 7.days)
        #expect(try market.row(id).agreed?.offer == nil)
        try market.wait(7.days)
        #expect(try market.row(id).state == .enforcing && market.ends(id, .return) == market.now + 7.days)
        try market.wait(7.days)
        #expect(try market.row(id).closed?.outcome == .forfeited)
        try replays()
    }

    @Test("is over when the parties agree on nothing, or the claimant gives it up and claims otherwise")
    func overAtOnce() throws {
        try market.open("o", amount: .cny(12_900))
        let id = try market.claim().case
        try market.wait(24.hours)
        let none = try market.offer(id, .respondent, CaseRemedy.none, text: "It lies at your neighbour's.")
        let settled = try market.accept(id, .claimant, none)
        #expect(settled.state == .closed && settled.due == nil)
        #expect(try market.row(id).closed?.outcome == .settled)
        let decided = market.refused(
            OpenCase(order: "o", cause: "not-received", remedy: .replacement, text: "No."))
        #expect(decided?.reason == "case.decided-before")

        let other = try market.claim("o", "refund-refused").case
        #expect(try market.withdraw(other).state == .closed)
        #expect(try market.row(other).closed?.outcome == .withdrawn)
        let third = try market.claim("o", "refund-refused", amount: .cny(100))
        #expect(third.case != other)
        try replays()
    }

    @Test("a claim that was long on its way is the one that was withdrawn, not another")
    func delayed() throws {
        try market.complete("o", amount: .cny(12_900))
        let first = try market.claim(text: "It is not here.").case
        try market.withdraw(first)
        let second = try market.claim(text: "It is still not here.").case
        for state in [CaseState.filed, .closed] {
            let before = market.lines.count
            let late = try market.claim(text: "It is not here.")
            #expect(late.case == first && late.isRepeated && late.state == .closed && market.lines.count == before)
            #expect(try market.row(second).state == state)
            if state == .filed { try market.withdraw(second) }
        }
        try replays()
    }

    @Test("against the house goes to an arbitrator at once")
    func againstHouse() throws {
        try market.complete("o")
        let id = try market.claim("o", "sanction-review", by: .seller).case
        #expect(try market.row(id).respondent == nil)
        try market.wait(24.hours)
        #expect(try market.row(id).state == .escalated && market.row(id).admitted?.at == market.now)
        let refusal = market.refused(OfferSettlement(case: id, by: .claimant, remedy: .none, key: "x"))
        #expect(refusal?.reason == "case.against-house")
        try replays()
    }

    @Test("said again with the same content answers the same, and how it stands now")
    func repeated() throws {
        try market.open("o", amount: .cny(12_900))
        let opened = try market.claim()
        try market.wait(24.hours)
        let again = try market.claim()
        #expect(again.isRepeated && again.case == opened.case && again.state == .negotiation)
        // What is not said agrees; what is said has to.
        #expect(try market.claim(by: .buyer, remedy: .refund, amount: .cny(12_900)).isRepeated)
        for other in [
            OpenCase(order: "o", cause: "not-received", amount: .cny(1), text: "It never came."),
            OpenCase(order: "o", cause: "not-received", remedy: .replacement, text: "It never came."),
            OpenCase(order: "o", cause: "not-received", text: "It never came!"),
        ] {
            let refusal = market.refused(other)
            #expect(refusal?.reason == "case.live" && refusal?.code == .conflict)
        }
        let answer = AnswerCase(case: opened.case, text: "It was sent.", key: "k")
        let answered = try market.run(answer)
        #expect(try market.run(answer).isRepeated && market.run(answer).seq == answered.seq)
        let other = AnswerCase(case: opened.case, text: "It was not.", key: "k")
        #expect(market.refused(other)?.reason == "request.differs")
        let offer = OfferSettlement(case: opened.case, by: .respondent, remedy: .refund, amount: .cny(1), key: "k")
        let offered = try market.run(offer)
        #expect(try market.run(offer).seq == offered.seq && market.row(opened.case).offers.count == 1)
        let accept = AcceptSettlement(
            case: opened.case, by: .claimant, offer: OfferID(seq: offered.seq), key: "k")
        let accepted = try market.run(accept)
        #expect(
            try market.run(accept)
                == CaseReply(
                    case: opened.case, seq: accepted.seq, state: .performance, due: accepted.due, isRepeated: true))
        #expect(try market.run(offer).state == .performance)
        try replays()
    }

    @Test("is one of an item and a cause; others of the same order stand beside it")
    func items() throws {
        try market.run(
            CompleteOrder(
                order: "o", completed: market.now,
                given: OrderGiven(
                    buyer: "b", seller: "s",
                    items: [.init(item: "i", amount: .cny(300)), .init(item: "j", amount: .cny(700))])))
        let whole = try market.claim("o", "not-received")
        let one = try market.claim("o", "not-received", item: "i")
        let other = try market.claim("o", "defective", item: "i")
        #expect(Set([whole.case, one.case, other.case]).count == 3)
        #expect(try market.row(whole.case).claim.amount == .cny(1_000))
        #expect(try market.row(one.case).claim.amount == .cny(300))
        #expect(try market.claim("o", "not-received", item: "i").case == one.case)
        try replays()
    }

    @Test("runs by the policy that was in force when it was opened, to its end")
    func policies() throws {
        try market.open("o", amount: .cny(12_900))
        let next = Arbitration.policy("clocks/returnHours", 1).document
        var members = next.objectValue ?? [:]
        members["version"] = 2
        var section = members["arbitration"] ?? .null
        section[path: "answer/unsentHours"] = 1
        members["arbitration"] = section
        try market.adopt(try Policy(document: .object(members)), inDays: 8)
        try market.wait(8.days - 11.hours)
        let id = try market.claim().case
        let start = market.now
        try market.wait(24.hours)
        #expect(market.policies.inForce(at: market.now)?.policy.version == 2)
        #expect(try market.ends(id, .answer) == start + 72.hours)
        try replays()
    }

    @Test("never has a name or a text in its facts")
    func nameless() throws {
        try market.open("order-name", seller: "seller-name", buyer: "buyer-name", amount: .cny(12_900))
        let id = try market.claim("order-name", text: "text-name").case
        try market.wait(24.hours)
        try market.answer(id, "text-name")
        let offer = try market.offer(id, .respondent, .refund, .cny(1), text: "text-name")
        try market.accept(id, .claimant, offer)
        for line in market.lines.dropFirst() { #expect(!line.text.contains("-name")) }
        #expect(market.store.texts.values.filter { $0.text == "text-name" }.count == 3)
        #expect(Set(market.store.texts.values.map(\.salt)).count == market.store.texts.count)
        try replays()
    }
}
