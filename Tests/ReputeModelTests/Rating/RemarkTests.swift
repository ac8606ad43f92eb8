import ReputeModel
import ReputeTwin
import Testing

/// One later addition, one reply to the rating and one to its addition.
@Suite("append and reply")
struct RemarkTests {
    private func rated(_ policy: Policy = Neutral.policy) throws -> (Market, RatingID) {
        let market = Market(policy)
        try market.trade("o")
        return (market, RatingID(seq: try #require(market.order("o")?.byBuyer?.seq)))
    }

    @Test("each is taken once, kept in the vault with its salt, and changes no score")
    func once() throws {
        let (market, rating) = try rated()
        let credit = market.credit("s")
        let commands: [(RemarkReply, RemarkReply)] = [
            (
                try market.run(AppendRating(rating: rating, text: "still works")),
                try market.run(AppendRating(rating: rating, text: "still works"))
            ),
            (
                try market.run(ReplyRating(rating: rating, to: .rating, text: "thanks")),
                try market.run(ReplyRating(rating: rating, to: .rating, text: "thanks"))
            ),
            (
                try market.run(ReplyRating(rating: rating, to: .append, text: "glad")),
                try market.run(ReplyRating(rating: rating, to: .append, text: "glad"))
            ),
        ]
        for (first, again) in commands {
            #expect(!first.isRepeated && again.isRepeated && first.seq == again.seq)
            #expect(market.store.texts[first.seq] != nil)
        }
        let texts = ["still works", "thanks", "glad"]
        for line in market.lines { for text in texts { #expect(!line.text.contains(text)) } }
        #expect(market.credit("s") == credit)
        #expect(try market.replayed().snapshot == market.snapshot)
        #expect(market.refused(AppendRating(rating: rating, text: "x"))?.reason == "rating.appended-before")
        for part in RatingPart.allCases {
            #expect(
                market.refused(ReplyRating(rating: rating, to: part, text: "x"))?.reason == "rating.replied-before")
        }
    }

    @Test("an addition within 180 days of completion, a reply within 30 of the reveal, one to an addition of that")
    func spans() throws {
        for (wait, passes) in [(180.days - 1, true), (180.days, false)] {
            let (market, rating) = try rated()
            market.advance(wait)
            let command = AppendRating(rating: rating, text: "late")
            if passes {
                try market.run(command)
                market.advance(30.days - 1)
                try market.run(ReplyRating(rating: rating, to: .append, text: "later"))
            } else {
                #expect(market.refused(command)?.reason == "rating.append-closed")
            }
        }
        for (wait, passes) in [(30.days - 1, true), (30.days, false)] {
            let (market, rating) = try rated()
            market.advance(wait)
            let command = ReplyRating(rating: rating, to: .rating, text: "late")
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.reply-closed")
            }
        }
        let (market, rating) = try rated()
        try market.run(AppendRating(rating: rating, text: "a"))
        market.advance(30.days)
        #expect(market.refused(ReplyRating(rating: rating, to: .append, text: "b"))?.reason == "rating.reply-closed")
    }

    @Test("at most 500 characters, counted as Unicode scalars")
    func length() throws {
        let (market, rating) = try rated()
        let long = String(repeating: "é", count: 501)
        #expect(market.refused(AppendRating(rating: rating, text: long))?.reason == "rating.text-too-long")
        #expect(
            market.refused(ReplyRating(rating: rating, to: .rating, text: long))?.reason == "rating.text-too-long")
        try market.run(AppendRating(rating: rating, text: String(repeating: "é", count: 500)))
        try market.run(ReplyRating(rating: rating, to: .rating, text: String(repeating: "é", count: 500)))
    }

    @Test("not of blanks alone")
    func blank() throws {
        let (market, rating) = try rated()
        #expect(market.refused(AppendRating(rating: rating, text: " \n"))?.reason == "rating.text-blank")
        let reply = ReplyRating(rating: rating, to: .rating, text: "\u{200B}")
        #expect(market.refused(reply)?.reason == "rating.text-blank")
    }

    @Test("not while sealed, not of a silence, not without an addition, not for the other side, not when not offered")
    func refusals() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        let sealed = try market.rate("o", .buyer).rating
        #expect(market.refused(AppendRating(rating: sealed, text: "x"))?.reason == "rating.sealed")
        #expect(market.refused(ReplyRating(rating: sealed, to: .rating, text: "x"))?.reason == "rating.sealed")
        market.advance(15.days)
        let system = RatingID(seq: try #require(market.order("o")?.bySeller?.seq))
        #expect(market.refused(AppendRating(rating: system, text: "x"))?.reason == "rating.by-system")
        #expect(market.refused(ReplyRating(rating: system, to: .rating, text: "x"))?.reason == "rating.by-system")
        #expect(
            market.refused(ReplyRating(rating: sealed, to: .append, text: "x"))?.reason == "rating.reply-not-offered",
            "T takes a reply to the rating only")
        #expect(
            market.refused(AppendRating(rating: sealed, text: "x", speaker: "s"))?.reason == "party.mismatch")
        #expect(
            market.refused(ReplyRating(rating: sealed, to: .rating, text: "x", speaker: "b"))?.reason
                == "party.mismatch")
        try market.run(ReplyRating(rating: sealed, to: .rating, text: "x", speaker: "s"))
        let (fresh, early) = try rated()
        #expect(fresh.refused(ReplyRating(rating: early, to: .append, text: "x"))?.reason == "rating.append-missing")
        let (bare, rating) = try rated(Neutral.policy("rating/append", nil))
        #expect(bare.refused(AppendRating(rating: rating, text: "x"))?.reason == "rating.append-not-offered")
        let (mute, other) = try rated(Neutral.policy("rating/reply", nil))
        #expect(
            mute.refused(ReplyRating(rating: other, to: .rating, text: "x"))?.reason == "rating.reply-not-offered")
    }
}
