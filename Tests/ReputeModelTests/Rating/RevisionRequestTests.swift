import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The rated side may ask for a revision: once a rating, five for each thousand received in a year, at least five.
@Suite("requests for revision")
struct RevisionRequestTests {
    private func rated(_ market: Market, _ n: Int, _ value: RatingValue = .negative) throws -> RatingID {
        try market.trade(ID("o", n), value, buyer: ID("b", n))
        return RatingID(seq: try #require(market.order(ID("o", n))?.byBuyer?.seq))
    }

    @Test("at least five a year, then none, until the oldest is a year old")
    func quota() throws {
        let market = Market()
        for n in 0..<5 {
            let rating = try rated(market, n)
            let reply = try market.run(RequestRevision(rating: rating, speaker: "s", key: ID("k", n)))
            #expect(reply.left == Int64(4 - n) && reply.closes == market.now + 30.days)
        }
        let sixth = try rated(market, 5)
        #expect(market.refused(RequestRevision(rating: sixth, key: "k5"))?.reason == "rating.request-quota")
        market.advance(364.days)
        let late = try rated(market, 6)
        #expect(market.refused(RequestRevision(rating: late, key: "k6"))?.reason == "rating.request-quota")
        market.advance(1.days)
        #expect(try market.run(RequestRevision(rating: late, key: "k6")).left == 4)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("five for each thousand ratings received in the last year")
    func perThousand() throws {
        let quota = try #require(Neutral.policy.rating.revision?.requests)
        var row = CreditRow(key: CreditKey(account: 2, role: .seller))
        let expected: [(Int64, Int64)] = [(0, 5), (999, 5), (1_199, 5), (1_200, 6), (2_000, 10), (10_399, 51)]
        for (received, allowed) in expected {
            row.days = []
            row.book(1_000) { $0.scored.positive = received }
            #expect(quota.left([row], on: 1_364) == allowed)
            #expect(quota.left([row], on: 1_365) == 5, "a year later they count no more")
            row.book(1_001) { $0.requests = 3 }
            #expect(quota.left([row], on: 1_364) == allowed - 3)
        }
    }

    @Test("once a rating, by the rated side, of what can become better, in its time, as the policy offers")
    func refusals() throws {
        let market = Market()
        let rating = try rated(market, 0)
        #expect(
            market.refused(RequestRevision(rating: rating, speaker: "b0", key: "k"))?.reason == "party.mismatch")
        let first = try market.run(RequestRevision(rating: rating, key: "k"))
        let again = try market.run(RequestRevision(rating: rating, key: "k"))
        #expect(again.isRepeated && again.seq == first.seq && again.left == 4)
        #expect(market.refused(RequestRevision(rating: rating, key: "k2"))?.reason == "rating.requested-before")
        let positive = try rated(market, 1, .positive)
        #expect(market.refused(RequestRevision(rating: positive, key: "k2"))?.reason == "rating.revision-downward")
        #expect(market.refused(RequestRevision(rating: positive, key: "k"))?.reason == "request.differs")
        let revised = try rated(market, 2)
        try market.run(ReviseRating(rating: revised, value: .neutral))
        #expect(market.refused(RequestRevision(rating: revised, key: "k2"))?.reason == "rating.revised-before")
        let old = try rated(market, 3)
        market.advance(30.days)
        #expect(market.refused(RequestRevision(rating: old, key: "k2"))?.reason == "rating.revision-closed")
        try market.complete("p")
        let sealed = try market.rate("p", .buyer, .negative).rating
        #expect(market.refused(RequestRevision(rating: sealed, key: "k2"))?.reason == "rating.sealed")
        #expect(market.refused(RequestRevision(rating: RatingID(seq: 1), key: "k2"))?.reason == "rating.unknown")
        let classic = Market(Profiles.classic)
        let mute = try rated(classic, 0)
        classic.advance(48.hours)
        #expect(classic.refused(RequestRevision(rating: mute, key: "k"))?.reason == "rating.request-not-offered")
    }

    @Test("a silence has nobody to ask")
    func silence() throws {
        let market = Market(Neutral.policy("rating/silence", .object(["scored": .integer(0)])))
        try market.complete("o")
        try market.rate("o")
        market.advance(15.days)
        let silence = RatingID(seq: try #require(market.order("o")?.bySeller?.seq))
        #expect(market.refused(RequestRevision(rating: silence, key: "k"))?.reason == "rating.by-system")
    }
}
