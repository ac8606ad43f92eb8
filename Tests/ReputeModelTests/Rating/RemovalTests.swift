import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Ratings out of scoring and back, texts out of sight and back: each by a ruling with a reason, nothing deleted.
@Suite("removal")
struct RemovalTests {
    private func rated(
        _ value: RatingValue = .negative, _ policy: Policy = Neutral.policy, text: String? = nil
    ) throws -> (Market, RatingID) {
        let market = Market(policy)
        try market.complete("o")
        try market.rate("o", .buyer, value, details: .scores(item: 2), text: text)
        try market.rate("o", .seller)
        if policy == Profiles.classic { market.advance(48.hours) }
        return (market, RatingID(seq: try #require(market.order("o")?.byBuyer?.seq)))
    }

    private func view(_ market: Market, _ roles: Set<Role>) throws -> RatingView {
        let row = try #require(market.order("o"))
        return try #require(
            RatingView(
                row, by: .buyer, names: RatingNames(order: "o", buyer: "b", seller: "s"),
                texts: market.store.texts.mapValues(\.text), policy: Neutral.policy,
                viewer: Viewer(roles: roles, speaker: nil)))
    }

    @Test("an unscored rating leaves every number and keeps its place in the ledger; restored, it counts as before")
    func unscored() throws {
        for policy in [Neutral.policy, Profiles.classic] {
            let (market, rating) = try rated(.negative, policy)
            let before = market.credit("s", under: policy)
            try market.run(UnscoreRating(rating: rating, reason: "malicious", key: "k1"))
            #expect(market.counts("o")?.why == .unscored)
            #expect(market.credit("s", under: policy).points == 0)
            #expect(market.credit("s", under: policy).scored == Tally())
            #expect(market.credit("s", under: policy).details.allSatisfy { $0.count == 0 })
            #expect(market.last["reason"]?.stringValue == "malicious")
            let fact = Int64(market.lines.count)
            try market.run(RestoreRating(rating: rating, reason: "appeal", key: "k2"))
            #expect(market.last["unscored"]?.integerValue == fact, "names what it overrides")
            let after = market.credit("s", under: policy)
            #expect(after.points == before.points && after.scored == before.scored && after.details == before.details)
            #expect(try market.replayed().snapshot == market.snapshot)
        }
    }

    @Test("the group is counted again without it, and again with it in its old place")
    func group() throws {
        let market = Market()
        for n in 0..<7 { try market.trade(ID("o", n)) }
        #expect(market.counts("o6")?.why == .capped && market.credit("s").points == 6)
        let first = RatingID(seq: try #require(market.order("o0")?.byBuyer?.seq))
        try market.run(UnscoreRating(rating: first, reason: "fake", key: "k1"))
        #expect(market.counts("o6")?.why == .counted && market.credit("s").points == 6)
        try market.run(RestoreRating(rating: first, reason: "mistake", key: "k2"))
        #expect(market.counts("o6")?.why == .capped && market.counts("o0")?.points == 1)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("a silence stays when the positive it answered is unscored, and can be unscored itself")
    func silence() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        let rating = try market.rate("o", .buyer, .positive).rating
        market.advance(15.days)
        #expect(market.credit("b", .buyer, under: Profiles.classic).points == 1)
        try market.run(UnscoreRating(rating: rating, reason: "fake", key: "k1"))
        #expect(market.credit("s", under: Profiles.classic).points == 0)
        #expect(market.credit("b", .buyer, under: Profiles.classic).points == 1, "it stays")
        let silence = RatingID(seq: try #require(market.order("o")?.bySeller?.seq))
        try market.run(UnscoreRating(rating: silence, reason: "fake", key: "k2"))
        #expect(market.credit("b", .buyer, under: Profiles.classic).points == 0)
    }

    @Test("a rating withdrawn while it is out of scoring stays withdrawn when restored")
    func withdrawn() throws {
        let (market, rating) = try rated()
        try market.run(UnscoreRating(rating: rating, reason: "fake", key: "k1"))
        try market.run(ReviseRating(rating: rating, value: nil))
        #expect(market.counts("o")?.why == .unscored)
        try market.run(RestoreRating(rating: rating, reason: "appeal", key: "k2"))
        #expect(market.counts("o")?.why == .withdrawn && market.credit("s").points == 0)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("the same key again is a repeat, the same key for something else a conflict, a second ruling too")
    func keys() throws {
        let (market, rating) = try rated(text: "bad")
        let first = try market.run(UnscoreRating(rating: rating, reason: "fake", key: "k"))
        let again = try market.run(UnscoreRating(rating: rating, reason: "fake", key: "k"))
        #expect(!first.isRepeated && again.isRepeated && again.seq == first.seq)
        #expect(
            market.refused(UnscoreRating(rating: rating, reason: "malicious", key: "k"))?.reason == "request.differs")
        #expect(
            market.refused(UnscoreRating(rating: RatingID(seq: 1), reason: "fake", key: "k"))?.reason
                == "request.differs", "the key is looked up before any rule")
        #expect(
            market.refused(UnscoreRating(rating: rating, reason: "fake", key: "k2"))?.reason
                == "rating.unscored-before")
        // Another method's keys are its own.
        try market.run(RestoreRating(rating: rating, reason: "appeal", key: "k"))
        #expect(
            market.refused(RestoreRating(rating: rating, reason: "appeal", key: "k2"))?.reason
                == "rating.not-unscored")
        #expect(try market.run(UnscoreRating(rating: rating, reason: "fake", key: "k")).isRepeated, "a late repeat")
        #expect(market.counts("o")?.why == .counted)
    }

    @Test("reasons are the policy's, and what is sealed or unknown cannot be ruled about")
    func refusals() throws {
        let (market, rating) = try rated(text: "bad")
        for reason in ["abuse", "appeal", "because"] {
            #expect(
                market.refused(UnscoreRating(rating: rating, reason: reason, key: "k"))?.reason
                    == "rating.reason-unknown")
        }
        for how in TextRemoval.allCases {
            let command = HideRating(rating: rating, part: .rating, how: how, reason: "fake", key: "k")
            #expect(market.refused(command)?.reason == "rating.reason-unknown")
        }
        #expect(
            market.refused(RestoreRating(rating: rating, reason: "fake", key: "k"))?.reason == "rating.reason-unknown")
        try market.complete("p")
        let sealed = try market.rate("p").rating
        #expect(
            market.refused(UnscoreRating(rating: sealed, reason: "fake", key: "k"))?.reason == "rating.sealed")
        #expect(
            market.refused(HideRating(rating: sealed, part: .rating, how: .hidden, reason: "abuse", key: "k"))?.reason
                == "rating.sealed")
        let none = RatingID(seq: 999)
        #expect(market.refused(UnscoreRating(rating: none, reason: "fake", key: "k"))?.reason == "rating.unknown")
        #expect(market.refused(RestoreRating(rating: none, reason: "appeal", key: "k"))?.reason == "rating.unknown")
    }

    @Test("a hidden text is read by those who review it, a withheld one by nobody; both undone, by all")
    func texts() throws {
        let (market, rating) = try rated(text: "an insult")
        let credit = market.credit("s")
        #expect(try view(market, [.storefront]).text == "an insult")
        try market.run(HideRating(rating: rating, part: .rating, how: .hidden, reason: "abuse", key: "k1"))
        #expect(try view(market, [.storefront]).text == nil)
        #expect(try view(market, [.arbitrator]).text == "an insult" && view(market, [.auditor]).text == "an insult")
        #expect(try view(market, [.storefront]).rulings?.removed.map(\.ruling.reason) == ["abuse"])
        try market.run(HideRating(rating: rating, part: .rating, how: .withheld, reason: "court-order", key: "k2"))
        for role in Role.allCases { #expect(try view(market, [role]).text == nil) }
        try market.run(UnhideRating(rating: rating, part: .rating, how: .withheld, reason: "appeal", key: "k3"))
        #expect(try view(market, [.storefront]).text == nil && view(market, [.arbitrator]).text == "an insult")
        try market.run(UnhideRating(rating: rating, part: .rating, how: .hidden, reason: "mistake", key: "k4"))
        #expect(try view(market, [.storefront]).text == "an insult")
        #expect(market.credit("s") == credit, "no number moves")
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("each text apart: the reply is hidden, the rating is not; what is not there or not hidden is refused")
    func parts() throws {
        let (market, rating) = try rated(text: "fair")
        for part in [RatingText.append, .reply, .appendReply] {
            #expect(
                market.refused(HideRating(rating: rating, part: part, how: .hidden, reason: "abuse", key: "k"))?.reason
                    == "rating.text-missing")
        }
        try market.run(AppendRating(rating: rating, text: "more"))
        try market.run(ReplyRating(rating: rating, to: .rating, text: "rude"))
        try market.run(ReplyRating(rating: rating, to: .append, text: "ruder"))
        #expect(
            market.refused(
                UnhideRating(rating: rating, part: .reply, how: .hidden, reason: "mistake", key: "k"))?.reason
                == "rating.not-hidden")
        for (n, part) in [RatingText.reply, .appendReply, .append].enumerated() {
            try market.run(HideRating(rating: rating, part: part, how: .hidden, reason: "abuse", key: ID("k", n)))
            #expect(
                market.refused(HideRating(rating: rating, part: part, how: .hidden, reason: "spam", key: "x"))?.reason
                    == "rating.hidden-before")
        }
        let seen = try view(market, [.storefront])
        #expect(seen.text == "fair" && seen.append?.text == nil && seen.reply?.text == nil)
        #expect(seen.appendReply?.text == nil && seen.rulings?.removed.count == 3)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("a policy that lists no reasons does not offer it")
    func notOffered() throws {
        let (market, rating) = try rated(.negative, Neutral.policy("removal/unscored", .array([])))
        let refusal = market.refused(UnscoreRating(rating: rating, reason: "fake", key: "k"))
        #expect(refusal?.reason == "rating.reason-unknown" && refusal?.message.contains("not offered") == true)
    }
}
