import ReputeModel
import ReputeTwin
import Testing

/// A rating changed for the better, or withdrawn, once.
@Suite("revision")
struct RevisionTests {
    /// A market with one visible rating of the buyer's, and its id.
    private func rated(
        _ value: RatingValue, _ policy: Policy = Neutral.policy, details: Details? = nil
    ) throws -> (Market, RatingID) {
        let market = Market(policy)
        try market.trade("o", value, details: details)
        if policy == Profiles.classic { market.advance(48.hours) }
        return (market, RatingID(seq: try #require(market.order("o")?.byBuyer?.seq)))
    }

    private func scored(_ market: Market) -> Tally { market.credit("s").scored }

    @Test("a negative becomes positive: the credit follows at once, the first one stays in the ledger")
    func upward() throws {
        let (market, rating) = try rated(.negative, details: .scores(item: 2))
        #expect(market.credit("s").points == -1)
        let before = market.lines.count
        let reply = try market.run(ReviseRating(rating: rating, value: .positive))
        #expect(!reply.isRepeated && reply.seq == Int64(before) + 1)
        #expect(market.credit("s").points == 1)
        #expect(scored(market) == Tally(positive: 1, neutral: 0, negative: 0))
        #expect(market.credit("s").details.first?.mean == Ratio(millionths: 2_000_000), "details never change")
        let slot = market.order("o")?.byBuyer
        #expect(slot?.sequel?.revision?.from == .negative && slot?.shown?.value == .positive)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("a withdrawn rating is unscored, and its details count no more")
    func withdrawn() throws {
        let (market, rating) = try rated(.neutral, details: .scores(item: 2))
        try market.run(ReviseRating(rating: rating, value: nil))
        #expect(scored(market) == Tally() && market.credit("s").details.allSatisfy { $0.count == 0 })
        #expect(market.counts("o")?.why == .withdrawn)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("the same again is a repeat, anything else a conflict")
    func once() throws {
        let (market, rating) = try rated(.negative)
        let first = try market.run(ReviseRating(rating: rating, value: .neutral))
        market.advance(100.days)
        let again = try market.run(ReviseRating(rating: rating, value: .neutral))
        #expect(again.isRepeated && again.seq == first.seq)
        for value in [RatingValue.positive, nil] {
            #expect(market.refused(ReviseRating(rating: rating, value: value))?.reason == "rating.revised-before")
        }
        #expect(try market.rate("o", .buyer, .negative).isRepeated, "a repeat says what was said at first")
    }

    @Test("only for the better")
    func downward() throws {
        let (market, rating) = try rated(.neutral)
        for value in [RatingValue.neutral, .negative] {
            #expect(market.refused(ReviseRating(rating: rating, value: value))?.reason == "rating.revision-downward")
        }
        let (other, positive) = try rated(.positive)
        for value in [RatingValue.positive, nil] {
            #expect(other.refused(ReviseRating(rating: positive, value: value))?.reason == "rating.revision-downward")
        }
    }

    @Test("within 30 days of the reveal, not at their end")
    func span() throws {
        for (wait, passes) in [(30.days - 1, true), (30.days, false)] {
            let (market, rating) = try rated(.negative)
            market.advance(wait)
            let command = ReviseRating(rating: rating, value: .positive)
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.revision-closed")
            }
        }
    }

    @Test("what the policy does not offer is refused")
    func notOffered() throws {
        let (classic, one) = try rated(.negative, Profiles.classic)
        #expect(classic.refused(ReviseRating(rating: one, value: .neutral))?.reason == "rating.revision-not-offered")
        try classic.run(ReviseRating(rating: one, value: .positive))
        let (weekly, two) = try rated(.negative, Profiles.weekly)
        #expect(weekly.refused(ReviseRating(rating: two, value: nil))?.reason == "rating.revision-not-offered")
        let (none, three) = try rated(.negative, Neutral.policy("rating/revision", nil))
        #expect(none.refused(ReviseRating(rating: three, value: nil))?.reason == "rating.revision-not-offered")
    }

    @Test("not while sealed, not of a silence, not of nothing, not for others")
    func refusals() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        let sealed = try market.rate("o", .buyer, .positive).rating
        #expect(market.refused(ReviseRating(rating: sealed, value: nil))?.reason == "rating.sealed")
        market.advance(15.days)
        let system = RatingID(seq: try #require(market.order("o")?.bySeller?.seq))
        #expect(market.refused(ReviseRating(rating: system, value: nil))?.reason == "rating.by-system")
        for seq in [1, 2, 99] {
            let none = RatingID(seq: Int64(seq))
            #expect(market.refused(ReviseRating(rating: none, value: nil))?.reason == "rating.unknown")
        }
        #expect(
            market.refused(ReviseRating(rating: sealed, value: nil, speaker: "s"))?.reason == "party.mismatch")
    }

    @Test("a revised rating keeps its place in the clamp")
    func place() throws {
        let market = Market()
        var ratings: [RatingID] = []
        for n in 0..<8 {
            try market.trade(ID("o", n), n == 0 ? .negative : .positive)
            ratings.append(RatingID(seq: try #require(market.order(ID("o", n))?.byBuyer?.seq)))
        }
        // -1 then seven +1: net 6, none clamped.
        #expect(market.credit("s").points == 6 && market.counts("o7")?.why == .counted)
        try market.run(ReviseRating(rating: ratings[0], value: .positive))
        // Eight +1: the first six count, so the last two give theirs back.
        #expect(market.credit("s").points == 6)
        #expect(market.counts("o0")?.points == 1 && market.counts("o6")?.why == .capped)
        #expect(market.counts("o7")?.why == .capped)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("what was withdrawn neither dedupes nor clamps the others")
    func excluded() throws {
        let market = Market()
        try market.trade("o1", .negative, items: ["i"])
        try market.trade("o2", .negative, items: ["i"])
        #expect(market.counts("o2")?.why == .repeat)
        let first = RatingID(seq: try #require(market.order("o1")?.byBuyer?.seq))
        try market.run(ReviseRating(rating: first, value: nil))
        #expect(market.counts("o2")?.why == .counted && market.credit("s").points == -1)
    }
}
