import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Claims that a rating should not count: about which one, from when on and how long, and one at a time.
@Suite("a case about a rating")
struct CaseRatingTests {
    private let market = Market.withCases()

    private func opening(
        _ cause: String = "malicious-rating", by: Party = .seller, item: ID? = nil, order: ID = "o"
    ) -> OpenCase {
        OpenCase(order: order, item: item, cause: cause, by: by, text: "It is not so.")
    }

    /// A case about the buyer's rating that was decided for want of an answer.
    private func decided(_ order: ID = "o") throws -> (id: CaseID, rating: RatingID) {
        try market.trade(order, .negative)
        let id = try market.run(opening(order: order)).case
        try market.wait(24.hours + 120.hours)
        #expect(try market.row(id).state == .decided)
        #expect(market.counts(order)?.why == .unscored)
        return (id, try #require(market.rating(order, .buyer)))
    }

    @Test("is about the one that the other side gave, which its fact names, and no item")
    func named() throws {
        try market.complete("o", items: ["i"])
        try market.rate("o", .buyer, .negative)
        try market.rate("o", .seller)
        let unfit = market.refused(opening(item: "i"))
        #expect(unfit?.reason == "case.item-unfit" && unfit?.code == .invalidParams && unfit?.pointer == "/params/item")
        #expect(unfit?.message.contains("leave the item out") == true)
        try market.run(opening())
        #expect(market.last["rating"]?.integerValue == market.rating("o", .buyer)?.seq)
        try market.run(opening(by: .buyer))
        #expect(market.last["rating"]?.integerValue == market.rating("o", .seller)?.seq)
        try market.replays()
    }

    @Test("is refused in the same words while that one is sealed and when there is none")
    func unseen() throws {
        try market.open("o")
        let open = try #require(market.refused(opening()))
        try market.run(CompleteOrder(order: "o", completed: market.now))
        let missing = try #require(market.refused(opening()))
        try market.rate("o", .buyer, .negative, text: "Broken.")
        let slot = try #require(market.order("o")?.byBuyer)
        #expect(slot.shown == nil)
        let sealed = try #require(market.refused(opening()))
        #expect(sealed == missing && missing == open)
        #expect("\(sealed)" == "\(missing)")
        #expect(missing.reason == "case.rating-unseen" && missing.code == .rule && missing.retry == .later)
        #expect(missing.message.contains("by the buyer of order o") && missing.message.contains("once there is one"))
        // Nor is anybody told who gives the reason or speaks for the side.
        #expect(market.refused(opening("fake-rating")) == missing)
        let own = OpenCase(order: "o", cause: "fake-rating", remedy: .ratingUnscored, text: "So.", as: "s")
        #expect(market.refused(own) == missing)
        try market.rate("o", .seller)
        try market.run(opening())
        try market.replays()
    }

    @Test("may be opened for so many days from when the rating was shown, where the order was over before")
    func window() throws {
        let start = market.now
        for order in ["o", "p"] as [ID] {
            try market.complete(order, amount: .cny(1_000))
            try market.rate(order, .buyer, .negative)
        }
        market.advance(15.days)
        let shown = try #require(market.order("o")?.byBuyer?.shown?.at)
        #expect(shown == start + 15.days)
        let other = market.refused(OpenCase(order: "o", cause: "not-received", text: "It never came."))
        #expect(other?.reason == "case.window-closed" && other?.details["until"] == .string(shown.rfc3339))
        market.advance(15.days - 1)
        try market.run(opening())
        market.advance(1)
        let late = market.refused(opening(order: "p"))
        #expect(late?.reason == "case.window-closed" && late?.code == .rule && late?.retry == .never)
        #expect(late?.details["until"] == .string((shown + 15.days).rfc3339))
        let rating = try #require(market.rating("p", .buyer))
        #expect(late?.message.contains("\(rating)") == true)
        try market.replays()
    }

    @Test("is the only one about that rating, for whatever cause, until it is over")
    func live() throws {
        try market.trade("o", .negative)
        let first = try market.run(opening()).case
        func refused() -> Refusal? { market.refused(opening("fake-rating")) }
        let refusal = try #require(refused())
        #expect(refusal.reason == "case.rating-live" && refusal.code == .conflict)
        #expect(refusal.details["case"] == .string("\(first)"))
        #expect(refusal.message.contains("\(first)") && refusal.message.contains("withdraw it first"))
        // The other side was given another one.
        try market.run(opening("extortion-by-rating", by: .buyer))
        try market.withdraw(first)
        let second = try market.run(opening("fake-rating")).case
        #expect(market.refused(opening("extortion-by-rating"))?.details["case"] == .string("\(second)"))
        try market.wait(24.hours + 120.hours)
        // Decided, it may be appealed.
        #expect(try market.row(second).state == .decided)
        #expect(market.refused(opening("extortion-by-rating"))?.reason == "case.rating-live")
        try market.wait(7.days)
        #expect(try market.row(second).state == .closed)
        #expect(market.refused(opening("extortion-by-rating"))?.reason == "case.rating-unscored")
        try market.replays()
    }

    @Test("is not about one that does not count anyway")
    func uncounted() throws {
        try market.trade("o", .negative)
        let rating = try #require(market.rating("o", .buyer))
        try market.staff(UnscoreRating(rating: rating, reason: "fake", key: "u"))
        let unscored = market.refused(opening())
        #expect(unscored?.reason == "case.rating-unscored" && unscored?.code == .conflict && unscored?.retry == .later)
        #expect(unscored?.message.contains("if it is counted again") == true)
        try market.staff(RestoreRating(rating: rating, reason: "mistake", key: "r"))
        try market.run(opening())

        try market.trade("p", .negative)
        let other = try #require(market.rating("p", .buyer))
        try market.run(ReviseRating(rating: other, value: nil))
        let withdrawn = market.refused(opening(order: "p"))
        #expect(withdrawn?.reason == "case.rating-withdrawn" && withdrawn?.code == .conflict)
        #expect(withdrawn?.retry == .never && withdrawn?.message.contains("nothing to claim") == true)
        try market.replays()
    }

    @Test("has its decision stand: who restores ratings is sent there, and an appeal has it count again")
    func restored() throws {
        let (id, rating) = try decided()
        func restoring(_ key: ID) -> RestoreRating { RestoreRating(rating: rating, reason: "appeal", key: key) }
        let refusal = try #require(market.refused(restoring("a")))
        #expect(refusal.reason == "rating.ruled-in-case" && refusal.code == .rule)
        #expect(refusal.details["case"] == .string("\(id)") && refusal.details["rating"] == .string("\(rating)"))
        #expect(refusal.message.contains("an appeal in that case"))
        try market.wait(7.days)
        #expect(try market.row(id).closed?.outcome == .decided)
        #expect(market.reason(restoring("b")) == "rating.ruled-in-case")

        let (other, second) = try decided("p")
        try market.run(AppealCase(case: other, by: .respondent, text: "It is so.", key: "p"))
        try market.rule(other, .respondent, .none, nil)
        #expect(market.counts("p")?.why == .counted)
        try market.staff(UnscoreRating(rating: second, reason: "fake", key: "u"))
        try market.staff(RestoreRating(rating: second, reason: "appeal", key: "r"))
        #expect(market.counts("p")?.why == .counted)
        try market.replays()
    }

    @Test("that another body has for good keeps nobody from what that body decides")
    func elsewhere() throws {
        let market = Market.withCases(Arbitration.policy("clocks/reviews", 0))
        try market.trade("o", .negative)
        let id = try market.run(opening()).case
        try market.wait(24.hours + 120.hours)
        try market.staff(ReferCase(case: id, body: "A court", key: "c"))
        let rating = try #require(market.rating("o", .buyer))
        let restoring = RestoreRating(rating: rating, reason: "appeal", key: "r")
        #expect(market.reason(restoring) == "rating.ruled-in-case")
        try market.wait(30.days)
        #expect(try market.row(id).closed?.outcome == .elsewhere)
        try market.staff(restoring)
        #expect(market.counts("o")?.why == .counted)
        try market.replays()
    }

    @Test("is the only one in which that can be ruled; one for money by the same side stands beside it")
    func beyond() throws {
        let claim: JSONValue = [
            "burden": "claimant", "by": ["buyer", "seller"], "remedies": ["rating-unscored"], "remedy": "compensation",
        ]
        let market = Market.withCases(Arbitration.policy("claims/extortion-by-rating", claim))
        try market.trade("o", .negative, amount: .cny(1_000))
        let id = try market.run(opening("extortion-by-rating")).case
        let beside = try market.run(opening("malicious-rating")).case
        #expect(try market.row(id).claim == CaseTerms(.compensation, .cny(1_000)))
        #expect(try market.row(beside).claim == CaseTerms(.ratingUnscored))
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.answer(id)
        try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
        try market.wait(72.hours)
        try market.escalate(id)
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.wait(96.hours)
        try market.staff(AssignCase(case: id, key: market.key()))
        let ruling = RuleCase(case: id, for: .claimant, remedy: .ratingUnscored, reasons: "So it was.", key: "r")
        #expect(market.reason(ruling) == "case.ruled-beyond-claim")
        try market.replays()
    }

    @Test("in a fact names that rating, which was seen; the first facts name none, and stand as they are")
    func forged() throws {
        try market.trade("o", .negative)
        try market.run(opening())
        #expect(try market.forged("case.opened") { $0[path: "rating"] = 1 } != [])
        #expect(try market.forged("case.opened") { $0[path: "rating"] = nil } == [])
        try market.complete("p")
        let sealed = try market.rate("p", .buyer, .negative).seq
        try market.run(opening("sanction-review", order: "p"))
        func claimed(_ rating: JSONValue?) throws -> [String] {
            try market.forged("case.opened") { body in
                body[path: "cause"] = "malicious-rating"
                body[path: "house"] = nil
                body[path: "rating"] = rating
                body[path: "remedy"] = "rating-unscored"
            }
        }
        #expect(try claimed(.integer(sealed)) != [])
        #expect(try claimed(nil) == [])
    }
}
