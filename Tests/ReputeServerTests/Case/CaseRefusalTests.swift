import Repute
import ReputeModel
import ReputeWire
import Testing

/// What the methods on cases refuse, each with its own reason and no effect.
@Suite("What is refused of cases over the socket")
struct CaseRefusalTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    init() throws {
        desk = try CaseDesk()
        try desk.order("o-1")
    }

    private func opening(
        _ cause: String = "not-received", order: ID = "o-1", item: ID? = nil, by: Party? = nil,
        remedy: CaseRemedy? = nil, amount: Money? = nil, text: String = "So it is.", as speaker: ID? = nil
    ) throws -> String {
        try desk.refused(
            CaseOpen.self,
            OpenCase(
                order: order, item: item, cause: cause, by: by, remedy: remedy, amount: amount, text: text,
                as: speaker))
    }

    @Test("a claim of nothing known, by nobody who may, of what cannot be claimed, or of too much")
    func claims() throws {
        #expect(try opening(order: "o-9") == "order.unknown")
        #expect(try opening("bad-luck") == "case.cause-unknown")
        #expect(try opening("fake-rating") == "case.by-missing")
        #expect(try opening(by: .seller) == "case.by-unfit")
        #expect(try opening(as: "b-9") == "party.mismatch")
        #expect(try opening("fake-rating", by: .seller, as: "b-1") == "party.mismatch")
        #expect(try opening(item: "sku-9") == "case.item-unknown")
        #expect(try opening(remedy: .compensation) == "case.remedy-unfit")
        #expect(try opening(remedy: .replacement, amount: CaseDesk.cny(1)) == "case.amount-unfit")
        #expect(try opening(amount: CaseDesk.cny(0)) == "case.amount-nothing")
        #expect(try opening(amount: CaseDesk.cny(12_901)) == "case.amount-too-much")
        #expect(try opening(amount: Money(currency: "EUR", minor: 1)) == "case.currency-other")
        #expect(try opening(text: " \n") == "case.text-blank")
        #expect(try opening(text: String(repeating: "x", count: 2_001)) == "case.text-too-long")
        try desk.order("o-2", paid: nil)
        #expect(try opening(order: "o-2") == "case.amount-missing")
    }

    @Test("a second claim for the same, one more than an order may have, and one that comes too late")
    func again() throws {
        try desk.open()
        #expect(try opening() == "case.live")
        for cause in [
            "commitment-broken", "counterfeit", "defective", "no-show-of-buyer", "no-show-of-seller",
            "not-as-described", "refund-refused",
        ] { try desk.open("o-1", cause) }
        for cause in [
            "counterfeit", "defective", "no-show-of-seller", "not-as-described", "not-received", "refund-refused",
        ] {
            _ = try peer.call(CaseOpen.self, OpenCase(order: "o-1", item: "sku-1", cause: cause, text: "So it is."))
        }
        let review = OpenCase(order: "o-1", cause: "sanction-review", by: .buyer, text: "So it is.")
        _ = try peer.call(CaseOpen.self, review)
        let last = OpenCase(order: "o-1", item: "sku-2", cause: "defective", text: "So it is.")
        _ = try peer.call(CaseOpen.self, last)
        #expect(try opening("counterfeit", item: "sku-2") == "case.order-full")
        try desk.order("o-2")
        try desk.wait(15 * Instant.day)
        #expect(try opening(order: "o-2") == "case.window-closed")
    }

    /// Both sides rate an order, so that both see it.
    private func rate(_ order: ID) throws -> RatingID {
        let own = SubmitRating(order: order, by: .buyer, value: .negative)
        let rating = try peer.call(RatingSubmit.self, own).rating
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: order, by: .seller, value: .positive))
        return rating
    }

    @Test("a claim about a rating that is sealed, in the very line for one that there is not")
    func sealed() throws {
        let claim = #"{"order":"o-1","cause":"fake-rating","by":"seller","text":"Bought."}"#
        func answer() throws -> String? {
            try peer.send(#"{"jsonrpc":"2.0","id":77,"method":"case.open","params":\#(claim)}"# + "\n")
            return try peer.line()
        }
        let missing = try answer()
        _ = try peer.call(RatingSubmit.self, SubmitRating(order: "o-1", by: .buyer, value: .negative))
        #expect(missing?.contains(#""reason":"case.rating-unseen""#) == true)
        #expect(try answer() == missing)
    }

    @Test("a claim about a rating by an item, beside another, or when it does not count; and undoing what was decided")
    func ratings() throws {
        let rating = try rate("o-1")
        #expect(try opening("fake-rating", item: "sku-1", by: .seller) == "case.item-unfit")
        let claim = OpenCase(order: "o-1", cause: "malicious-rating", by: .seller, text: "It is not so.")
        _ = try peer.call(CaseOpen.self, claim)
        #expect(try opening("fake-rating", by: .seller) == "case.rating-live")
        try desk.wait(6 * Instant.day)
        let restoring = RestoreRating(rating: rating, reason: "appeal", key: "x")
        #expect(try desk.refused(RatingRestore.self, restoring) == "rating.ruled-in-case")
        try desk.wait(7 * Instant.day)
        #expect(try opening("fake-rating", by: .seller) == "case.rating-unscored")
        try desk.order("o-2")
        let other = try rate("o-2")
        _ = try peer.call(RatingRevise.self, ReviseRating(rating: other, value: nil))
        #expect(try opening("fake-rating", order: "o-2", by: .seller) == "case.rating-withdrawn")
    }

    @Test("an answer to nothing, by somebody else, too early, of no words or too many, and a second one")
    func answers() throws {
        let id = try desk.open()
        func answer(_ id: CaseID, _ text: String = "No.", as speaker: ID? = nil, key: ID = "x") throws -> String {
            try desk.refused(CaseAnswer.self, AnswerCase(case: id, text: text, as: speaker, key: key))
        }
        #expect(try answer(CaseID(seq: 999)) == "case.unknown")
        #expect(try answer(id) == "case.answer-filed")
        try desk.wait(Instant.day)
        #expect(try answer(id, as: "b-1") == "party.mismatch")
        #expect(try answer(id, "\t") == "case.text-blank")
        #expect(try answer(id, String(repeating: "x", count: 2_001)) == "case.text-too-long")
        _ = try peer.call(CaseAnswer.self, AnswerCase(case: id, text: "No.", key: "x"))
        #expect(try answer(id, "Yes.") == "request.differs")
        #expect(try answer(id, key: "y") == "case.answered")
    }

    @Test("an offer of what cannot be offered, in another currency, one too many, and to the marketplace")
    func offers() throws {
        let id = try desk.open()
        func offer(
            _ id: CaseID, _ by: CaseSide = .respondent, _ remedy: CaseRemedy = .refund, _ amount: Money? = nil,
            text: String? = nil, as speaker: ID? = nil, key: ID = "x"
        ) throws -> String {
            try desk.refused(
                CaseMakeOffer.self,
                OfferSettlement(case: id, by: by, remedy: remedy, amount: amount, text: text, as: speaker, key: key))
        }
        let one = try CaseDesk.cny(1)
        #expect(try offer(CaseID(seq: 999), .claimant, .none) == "case.unknown")
        #expect(try offer(id, .respondent, .none) == "case.offer-filed")
        #expect(try offer(id, .claimant, .none) == "case.propose-filed")
        try desk.wait(Instant.day)
        #expect(try offer(id, .claimant, .none, as: "s-1") == "party.mismatch")
        #expect(try offer(id) == "case.amount-missing")
        #expect(try offer(id, .respondent, .replacement, one) == "case.amount-unfit")
        #expect(try offer(id, .respondent, .refund, CaseDesk.cny(0)) == "case.amount-nothing")
        #expect(try offer(id, .respondent, .refund, Money(currency: "EUR", minor: 1)) == "case.currency-other")
        #expect(try offer(id, .respondent, .ratingUnscored) == "case.remedy-by-ruling")
        #expect(try offer(id, .respondent, .none, text: " ") == "case.text-blank")
        let long = String(repeating: "x", count: 2_001)
        #expect(try offer(id, .respondent, .none, text: long) == "case.text-too-long")
        for n in 1...10 {
            let made = OfferSettlement(
                case: id, by: .respondent, remedy: .refund, amount: one, key: try #require(ID("o-\(n)")))
            _ = try peer.call(CaseMakeOffer.self, made)
        }
        #expect(try offer(id, .respondent, .none, key: "o-1") == "request.differs")
        #expect(try offer(id, .respondent, .none) == "case.offers-full")
        try desk.order("o-2")
        let review = OpenCase(order: "o-2", cause: "sanction-review", by: .seller, text: "It was not I.")
        let house = try peer.call(CaseOpen.self, review).case
        try desk.wait(Instant.day)
        #expect(try desk.view(house).state == .escalated)
        #expect(try offer(house, .claimant, .none) == "case.against-house")
    }

    @Test("agreeing to no offer, to one's own, to an old one, one that is over, and to what takes a ruling")
    func acceptances() throws {
        let id = try desk.open()
        func accept(
            _ id: CaseID, _ by: CaseSide, _ offer: Int64? = nil, as speaker: ID? = nil, key: ID = "x"
        ) throws -> String {
            try desk.refused(
                CaseAccept.self,
                AcceptSettlement(case: id, by: by, offer: offer.map(OfferID.init(seq:)), as: speaker, key: key))
        }
        func offer(_ by: CaseSide, key: ID) throws -> Int64 {
            let made = OfferSettlement(case: id, by: by, remedy: .replacement, key: key)
            return try peer.call(CaseMakeOffer.self, made).seq
        }
        #expect(try accept(CaseID(seq: 999), .claimant) == "case.unknown")
        #expect(try accept(id, .respondent) == "case.accept-filed")
        try desk.wait(Instant.day)
        #expect(try accept(id, .claimant, as: "s-1") == "party.mismatch")
        #expect(try accept(id, .claimant) == "case.offer-missing")
        #expect(try accept(id, .claimant, 999) == "case.offer-unknown")
        let first = try offer(.respondent, key: "1")
        let second = try offer(.respondent, key: "2")
        #expect(try accept(id, .respondent, second) == "case.offer-own")
        #expect(try accept(id, .claimant, first) == "case.offer-replaced")
        try desk.wait(3 * Instant.day)
        #expect(try accept(id, .claimant, second) == "case.offer-lapsed")
        try desk.order("o-2")
        _ = try rate("o-2")
        let fake = OpenCase(order: "o-2", cause: "fake-rating", by: .seller, text: "Bought.")
        let rating = try peer.call(CaseOpen.self, fake).case
        try desk.wait(Instant.day)
        #expect(try accept(rating, .respondent) == "case.remedy-by-ruling")
        let third = try offer(.respondent, key: "3")
        let agreed = AcceptSettlement(case: id, by: .claimant, offer: OfferID(seq: third), key: "x")
        _ = try peer.call(CaseAccept.self, agreed)
        #expect(try accept(id, .claimant, second) == "request.differs")
        #expect(try accept(id, .claimant, third, key: "y") == "case.accept-awaiting-performance")
    }

    @Test("giving up what is over, and calling an arbitrator too early")
    func ends() throws {
        let id = try desk.open()
        func withdraw(_ id: CaseID, as speaker: ID? = nil, key: ID = "x") throws -> String {
            try desk.refused(CaseWithdraw.self, WithdrawCase(case: id, as: speaker, key: key))
        }
        func escalate(_ id: CaseID, as speaker: ID? = nil, key: ID = "x") throws -> String {
            try desk.refused(CaseEscalate.self, EscalateCase(case: id, by: .claimant, as: speaker, key: key))
        }
        #expect(try escalate(CaseID(seq: 999)) == "case.unknown")
        #expect(try withdraw(CaseID(seq: 999)) == "case.unknown")
        #expect(try escalate(id) == "case.escalate-filed")
        #expect(try escalate(id, as: "s-1") == "party.mismatch")
        #expect(try withdraw(id, as: "s-1") == "party.mismatch")
        try desk.wait(4 * Instant.day - 1)
        #expect(try escalate(id) == "case.escalate-early")
        try desk.wait(1)
        _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: "x"))
        #expect(try escalate(id, key: "y") == "case.escalate-escalated")
        _ = try peer.call(CaseWithdraw.self, WithdrawCase(case: id, key: "x"))
        #expect(try withdraw(id, key: "y") == "case.withdraw-closed")
        try desk.order("o-2")
        let other = try desk.open("o-2")
        #expect(try withdraw(other) == "request.differs")
        #expect(try escalate(other) == "request.differs")
    }
}
