import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What cannot be done about cases, each with its own reason and no effect.
@Suite("what is refused of cases")
struct CaseRefusalTests {
    private let market = Market.withCases()

    private func open(
        _ cause: String, by: Party? = nil, item: ID? = nil, remedy: CaseRemedy? = nil, amount: Money? = nil,
        text: String = "So it is.", as speaker: ID? = nil, order: ID = "o"
    ) -> Refusal? {
        market.refused(
            OpenCase(
                order: order, item: item, cause: cause, by: by, remedy: remedy, amount: amount, text: text,
                as: speaker))
    }

    @Test("a case about nothing known, for no cause, by the wrong side, or where none are taken")
    func opening() throws {
        #expect(open("not-received")?.reason == "order.unknown")
        try market.open("o", amount: .cny(1_000))
        let cause = open("bad-luck")
        #expect(cause?.reason == "case.cause-unknown" && cause?.message.contains("not-received") == true)
        #expect(open("not-received", by: .seller)?.reason == "case.by-unfit")
        #expect(open("fake-rating")?.reason == "case.by-missing")
        #expect(open("not-received", item: "i")?.reason == "case.item-unknown")
        #expect(open("not-received", text: " \n")?.reason == "case.text-blank")
        let long = open("not-received", text: String(repeating: "x", count: 2_001))
        #expect(long?.reason == "case.text-too-long")
        let bare = Market(Neutral.policy(without: "arbitration"))
        try bare.open("o")
        let none = bare.refused(OpenCase(order: "o", cause: "not-received", text: "So it is."))
        #expect(none?.reason == "case.cause-unknown" && none?.message.contains("no case can be opened") == true)
    }

    @Test("an account that is no party, or not the side that it says")
    func speakers() throws {
        try market.open("o", amount: .cny(1_000))
        try market.open("p", seller: "t", amount: .cny(1_000))
        for (by, speaker) in [(nil, "t"), (.seller, "b"), (nil, "nobody")] as [(Party?, ID)] {
            #expect(open("not-received", by: by, as: speaker)?.reason == "party.mismatch")
        }
        // A side that is spoken for is the one that claims.
        #expect(open("not-received", as: "s")?.reason == "case.by-unfit")
        let id = try market.run(
            OpenCase(order: "o", cause: "not-received", text: "So it is.", as: "b")
        ).case
        try market.wait(24.hours)
        let commands: [Refusal?] = [
            market.refused(AnswerCase(case: id, text: "No.", as: "b", key: "x")),
            market.refused(OfferSettlement(case: id, by: .claimant, remedy: .none, as: "s", key: "x")),
            market.refused(AcceptSettlement(case: id, by: .respondent, as: "t", key: "x")),
            market.refused(WithdrawCase(case: id, as: "s", key: "x")),
            market.refused(EscalateCase(case: id, by: .respondent, as: "b", key: "x")),
        ]
        #expect(commands.allSatisfy { $0?.reason == "party.mismatch" && $0?.code == .notAllowed })
        try market.run(AnswerCase(case: id, text: "No.", as: "s", key: "x"))
        // Nobody else learns of a key either.
        #expect(market.refused(AnswerCase(case: id, text: "No.", as: "b", key: "x"))?.reason == "party.mismatch")
    }

    @Test("a case fifteen days after the order was completed, or given up")
    func window() throws {
        try market.complete("o", amount: .cny(1_000))
        try market.open("p", amount: .cny(1_000))
        try market.run(CancelOrder(order: "p", by: .seller, why: "out-of-stock"))
        try market.open("q", amount: .cny(1_000))
        market.advance(15.days - 1)
        try market.claim("o")
        market.advance(1)
        let late = open("refund-refused")
        #expect(late?.reason == "case.window-closed" && open("refund-refused", order: "p")?.reason == late?.reason)
        try market.claim("q")
        market.advance(100.days)
        try market.claim("q", "refund-refused")
    }

    @Test("a case again about what nobody decided, fifteen days after that one was closed")
    func windowAgain() throws {
        for order in ["o", "p", "q"] as [ID] { try market.complete(order) }
        market.advance(14.days)
        let cases = try (["o", "p"] as [ID]).map { try market.claim($0, "sanction-review", by: .seller).case }
        try market.wait(5.days)
        for id in cases { #expect(try market.row(id).closed?.outcome == .undecided) }
        let closed = try #require(try market.row(cases[0]).closed).step.at
        #expect(closed == market.now)
        // Of others the order's own time is over: of one of which there was none, and of the other side's.
        #expect(open("sanction-review", by: .seller, order: "q")?.reason == "case.window-closed")
        #expect(open("sanction-review", by: .buyer)?.reason == "case.window-closed")
        market.advance(15.days - 1)
        try market.claim("o", "sanction-review", by: .seller, text: "It was not I, again.")
        market.advance(1)
        let late = open("sanction-review", by: .seller, order: "p")
        #expect(late?.reason == "case.window-closed" && late?.message.contains("could be opened until") == true)
        #expect(late?.details["until"] == .string((closed + 15.days).rfc3339))
        try market.replays()
    }

    @Test("something else about the same by the same side; the other side claims for itself")
    func sides() throws {
        try market.complete("o")
        let buyer = try market.claim("o", "sanction-review", by: .buyer, text: "It was not I.").case
        let seller = try market.claim("o", "sanction-review", by: .seller, text: "Nor I.").case
        #expect(buyer != seller)
        // Who does not say which side claims means what agrees, if anything does.
        for (text, id) in [("It was not I.", buyer), ("Nor I.", seller)] {
            let again = try market.claim("o", "sanction-review", text: text)
            #expect(again.case == id && again.isRepeated)
        }
        let missing = open("sanction-review", text: "Who was it?")
        #expect(missing?.reason == "case.by-missing" && missing?.message.contains("Say which does") == true)
        for (by, speaker, id) in [(.buyer, nil, buyer), (nil, "s", seller)] as [(Party?, ID?, CaseID)] {
            let live = open("sanction-review", by: by, text: "Who was it?", as: speaker)
            #expect(live?.reason == "case.live" && live?.message.contains("same side") == true)
            #expect(live?.details["case"] == .string("\(id)"))
        }
        try market.withdraw(seller)
        let second = try market.claim("o", "sanction-review", by: .seller, text: "Who was it?")
        #expect(second.case != seller && !second.isRepeated)
        try market.replays()
    }

    @Test("a remedy that is not for the cause, and an amount that does not go with it")
    func terms() throws {
        try market.open("o", amount: .cny(1_000))
        let remedy = open("not-received", remedy: .compensation)
        #expect(remedy?.reason == "case.remedy-unfit" && remedy?.message.contains("replacement") == true)
        #expect(open("not-received", remedy: CaseRemedy.none)?.reason == "case.remedy-unfit")
        #expect(open("not-received", remedy: .replacement, amount: .cny(1))?.reason == "case.amount-unfit")
        #expect(open("not-received", amount: .cny(0))?.reason == "case.amount-nothing")
        #expect(open("not-received", amount: .cny(1_001))?.reason == "case.amount-too-much")
        let euros = Money(currency: "EUR", minor: 1)
        #expect(open("not-received", amount: euros)?.reason == "case.currency-other")
        // Three times what was paid, and a tenth of it, rounded down.
        #expect(open("counterfeit", amount: .cny(3_001))?.reason == "case.amount-too-much")
        #expect(try market.row(market.claim("o", "counterfeit").case).claim.amount == .cny(3_000))
        try market.open("p", amount: .cny(1_009))
        let noShow = try market.claim("p", "no-show-of-buyer").case
        #expect(try market.row(noShow).claim.amount == .cny(100) && market.row(noShow).by == .seller)
        // Nobody told what was paid.
        try market.open("q")
        #expect(open("not-received", order: "q")?.reason == "case.amount-missing")
        try market.claim("q", amount: .cny(5))
    }

    @Test("more cases of an order than the policy takes")
    func full() throws {
        try market.open("o", amount: .cny(1_000))
        for cause in ["not-received", "counterfeit", "defective", "refund-refused"] { try market.claim("o", cause) }
        #expect(open("not-as-described")?.reason == "case.order-full")
    }

    @Test("what a case that there is not should take")
    func unknown() {
        let id = CaseID(seq: 99)
        #expect(market.refused(AnswerCase(case: id, text: "No.", key: "x"))?.code == .notFound)
        #expect(market.refused(WithdrawCase(case: id, key: "x"))?.reason == "case.unknown")
    }

    @Test("steps in states that do not take them, by the name of both")
    func states() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        func refusals() -> [String?] {
            [
                market.refused(AnswerCase(case: id, text: "No.", key: "x")),
                market.refused(OfferSettlement(case: id, by: .respondent, remedy: .none, key: "x")),
                market.refused(OfferSettlement(case: id, by: .claimant, remedy: .none, key: "x")),
                market.refused(AcceptSettlement(case: id, by: .respondent, key: "x")),
                market.refused(EscalateCase(case: id, by: .claimant, key: "x")),
            ].map { $0?.reason }
        }
        let steps = ["answer", "offer", "propose", "accept", "escalate"]
        #expect(refusals() == steps.map { "case.\($0)-filed" })
        try market.wait(24.hours)
        try market.accept(id, .respondent)
        #expect(refusals() == steps.map { "case.\($0)-awaiting-performance" })
        #expect(market.refused(WithdrawCase(case: id, key: "x"))?.reason == "case.withdraw-awaiting-performance")
        try market.wait(10.days)
        #expect(refusals() == steps.map { "case.\($0)-closed" })
    }

    @Test("a second answer")
    func answered() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        try market.answer(id)
        #expect(market.refused(AnswerCase(case: id, text: "No.", key: "x"))?.reason == "case.answered")
    }

    @Test("offers of what the sides cannot agree on, or too many")
    func offers() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        func offer(_ remedy: CaseRemedy, _ amount: Money? = nil) -> String? {
            market.refused(OfferSettlement(case: id, by: .respondent, remedy: remedy, amount: amount, key: "x"))?.reason
        }
        #expect(offer(.ratingUnscored) == "case.remedy-by-ruling")
        #expect(offer(.refund) == "case.amount-missing" && offer(.none, .cny(1)) == "case.amount-unfit")
        #expect(offer(.refund, .cny(0)) == "case.amount-nothing")
        #expect(offer(.refund, Money(currency: "EUR", minor: 1)) == "case.currency-other")
        for amount in 1...3 { try market.offer(id, .respondent, .refund, .cny(Int64(amount))) }
        #expect(offer(.refund, .cny(4)) == "case.offers-full")
        // The other side has its own.
        try market.offer(id, .claimant, .refund, .cny(900))
    }

    @Test("to accept no offer, one's own, an older one, one that lapsed, or one of another case")
    func accepting() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.wait(24.hours)
        func accept(_ by: CaseSide, _ offer: Int64?) -> String? {
            market.refused(
                AcceptSettlement(case: id, by: by, offer: offer.map { OfferID(seq: $0) }, key: "x"))?.reason
        }
        #expect(accept(.claimant, nil) == "case.offer-missing" && accept(.claimant, 1) == "case.offer-unknown")
        let first = try market.offer(id, .respondent, .refund, .cny(1))
        let second = try market.offer(id, .respondent, .refund, .cny(2))
        #expect(accept(.respondent, second.seq) == "case.offer-own")
        #expect(accept(.claimant, first.seq) == "case.offer-replaced")
        try market.wait(72.hours)
        #expect(accept(.claimant, second.seq) == "case.offer-lapsed")
        #expect(try market.row(id).standingOffer(of: .respondent, at: market.now) == nil)
    }

    @Test("to agree to what takes a ruling")
    func byRuling() throws {
        try market.trade("o", .negative)
        let id = try market.claim("o", "malicious-rating", by: .seller).case
        try market.wait(24.hours)
        let refusal = market.refused(AcceptSettlement(case: id, by: .respondent, key: "x"))
        #expect(refusal?.reason == "case.remedy-by-ruling")
    }
}
