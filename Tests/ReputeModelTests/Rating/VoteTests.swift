import ReputeModel
import ReputeTwin
import Testing

/// Whether a rating helped: once an account, not from the parties, with no effect on any score.
@Suite("votes")
struct VoteTests {
    private func rated(_ policy: Policy = Neutral.policy) throws -> (Market, RatingID) {
        let market = Market(policy)
        try market.trade("o")
        return (market, RatingID(seq: try #require(market.order("o")?.byBuyer?.seq)))
    }

    @Test("votes are counted; a voter never heard of gets a handle, and no name is in the ledger")
    func counted() throws {
        let (market, rating) = try rated()
        let credit = market.credit("s")
        try market.complete("p", buyer: "known", seller: "s")
        #expect(
            try market.run(VoteRating(rating: rating, voter: "known", isHelpful: true, key: "k1")).votes
                == VoteCount(helpful: 1))
        #expect(
            try market.run(VoteRating(rating: rating, voter: "stranger", isHelpful: false, key: "k2")).votes
                == VoteCount(helpful: 1, unhelpful: 1))
        #expect(market.order("o")?.byBuyer?.sequel?.votes == VoteCount(helpful: 1, unhelpful: 1))
        #expect(!market.lines.contains { $0.text.contains("stranger") })
        #expect(market.store.names["stranger"] != nil)
        // Who first came to vote can trade afterwards.
        try market.complete("q", buyer: "stranger", seller: "s")
        #expect(market.credit("s").points == credit.points && market.credit("s").scored == credit.scored)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("once an account, in one batch too; a repeat of the request answers the present count")
    func once() throws {
        let (market, rating) = try rated()
        try market.batch {
            try market.run(VoteRating(rating: rating, voter: "v", isHelpful: true, key: "k1"))
            do {
                _ = try market.run(VoteRating(rating: rating, voter: "v", isHelpful: true, key: "k2"))
                Issue.record("voted twice")
            } catch let refusal as Refusal {
                #expect(refusal.reason == "rating.voted-before")
            }
        }
        #expect(
            market.refused(VoteRating(rating: rating, voter: "v", isHelpful: false, key: "k3"))?.reason
                == "rating.voted-before")
        try market.run(VoteRating(rating: rating, voter: "w", isHelpful: true, key: "k4"))
        let again = try market.run(VoteRating(rating: rating, voter: "v", isHelpful: true, key: "k1"))
        #expect(again.isRepeated && again.votes == VoteCount(helpful: 2))
        #expect(
            market.refused(VoteRating(rating: rating, voter: "v", isHelpful: false, key: "k1"))?.reason
                == "request.differs")
    }

    @Test("not by the parties, not while sealed, not of a silence, not of nothing")
    func refusals() throws {
        let (market, rating) = try rated()
        for party in ["b", "s"] as [ID] {
            #expect(
                market.refused(VoteRating(rating: rating, voter: party, isHelpful: true, key: "k"))?.reason
                    == "rating.vote-own")
        }
        try market.complete("p")
        let sealed = try market.rate("p").rating
        #expect(
            market.refused(VoteRating(rating: sealed, voter: "v", isHelpful: true, key: "k"))?.reason
                == "rating.sealed")
        #expect(
            market.refused(VoteRating(rating: RatingID(seq: 1), voter: "v", isHelpful: true, key: "k"))?.reason
                == "rating.unknown")
        let classic = Market(Profiles.classic)
        try classic.complete("o")
        try classic.rate("o")
        classic.advance(15.days)
        let silence = RatingID(seq: try #require(classic.order("o")?.bySeller?.seq))
        #expect(
            classic.refused(VoteRating(rating: silence, voter: "v", isHelpful: true, key: "k"))?.reason
                == "rating.by-system")
    }
}
