import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The profiles that ship, and what a document alone can say.
@Suite("profiles")
struct ProfileTests {
    @Test("taobao-classic-2014 says what the domain says")
    func classic() {
        let policy = Profiles.classic
        #expect(policy.label == "taobao-classic-2014@1" && policy.zoneMinutes == 480)
        #expect(policy.rating.window == 15.days && policy.rating.visibility == .positivesFirst(delay: 48.hours))
        #expect(policy.rating.silence?.isScored == true && policy.rating.cap?.net == 6)
        #expect(policy.rating.dedupe?.span == 336.hours && policy.rating.details.perGroup == 3)
        #expect(policy.rating.revision?.to == [.positive] && policy.rating.revision?.canWithdraw == true)
        #expect(policy.credit.windows == [7, 30, 180] && policy.credit.halfLife == nil)
        #expect(policy.credit.rates == [.positive] && policy.credit.confidence == nil)
        #expect(policy.credit.levels == Neutral.policy.credit.levels)
    }

    @Test("under the classic profile a credit has a positive rate from the first rating, and nothing it does not know")
    func classicCredit() throws {
        let market = Market(Profiles.classic)
        try market.trade("o")
        let credit = market.credit("s", under: Profiles.classic)
        #expect(credit.positiveRate == Ratio(millionths: 1_000_000) && credit.wilsonLow == nil)
        #expect(credit.betaMean == nil && credit.positiveOfOrders == nil && credit.recent == nil)
        #expect(credit.level.confidence == nil && credit.windows.map(\.days) == [7, 30, 180])
        let nobody = market.credit("nobody", under: Profiles.classic)
        #expect(nobody.positiveRate == nil, "with nothing scored every rate is null")
    }

    @Test("the weekly sample shows at once, for 60 days, and counts one a partner and week")
    func weekly() throws {
        // A Monday and the Sunday before it, in the policy's zone.
        let market = Market(Profiles.weekly, at: moment("2026-03-02T07:59:00Z"))
        try market.complete("o1")
        #expect(try market.rate("o1").state == .visible)
        try market.complete("o2")
        try market.rate("o2")
        #expect(market.creditRow("s")?.points == 1 && market.counts("o2")?.why == .capped)
        market.advance(60_000)
        try market.complete("o3")
        try market.rate("o3")
        #expect(market.creditRow("s")?.points == 2, "Monday is another week")
        try market.complete("o4")
        try market.rate("o4", .buyer, .negative)
        #expect(market.creditRow("s")?.points == 1, "one positive and one negative of a week make nothing")
        let refused = market.refused(SubmitRating(order: "o4", by: .seller, value: .negative))
        #expect(refused?.reason == "rating.value-not-offered")
        market.advance(60.days - 1)
        try market.rate("o4", .seller)
        #expect(market.credit("s", under: Profiles.weekly).level.tier == "none")
    }

    @Test("five stars are a document: the value follows from the score, and must agree with it")
    func fiveStars() throws {
        let details: JSONValue = ["days": 365, "dimensions": ["stars"], "perGroup": 3]
        guard case .object(var document) = Neutral.document("rating/details", details),
            case .object(var rating)? = document["rating"]
        else { return }
        rating["verdict"] = ["dimension": "stars", "neutral": 3, "positive": 4]
        document["rating"] = .object(rating)
        let market = Market(try Policy(document: .object(document)))
        func stars(_ n: Int) -> Details? { Details([Details.Score(dimension: "stars", score: n)]) }
        for (n, (score, value)) in [(5, RatingValue.positive), (4, .positive), (3, .neutral), (2, .negative)]
            .enumerated()
        {
            let order = ID("o", n)
            try market.complete(order)
            let wrong: RatingValue = value == .neutral ? .positive : .neutral
            let refused = market.refused(SubmitRating(order: order, by: .buyer, value: wrong, details: stars(score)))
            #expect(refused?.reason == "rating.verdict-differs")
            try market.rate(order, .buyer, value, details: stars(score))
        }
        try market.complete("p")
        let bare = market.refused(SubmitRating(order: "p", by: .buyer, value: .positive))
        #expect(bare?.reason == "rating.verdict-missing")
        try market.rate("p", .seller)
    }
}
