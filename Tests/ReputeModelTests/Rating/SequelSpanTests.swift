import ReputeModel
import ReputeTwin
import Testing

/// "Append, reply, revise are refused (`rating.sealed`) until the rating is visible, and are visible at once; revise
/// and reply within 30 d of the reveal, append within 180 d of completion."
@Suite("spans after a rating")
struct SequelSpanTests {
    /// A market with a lone negative, told five days after the completion, and when it is revealed: neither with the
    /// submission nor with the completion.
    private func lone(_ profile: Profile) throws -> (Market, RatingID, completed: Instant, reveal: Instant) {
        let market = Market(profile.policy)
        let completed = market.now + -5.days
        try market.complete("o", at: completed)
        let rating = try market.rate("o", .buyer, .negative).rating
        return (market, rating, completed, completed + 15.days + profile.delay)
    }

    private func move(_ market: Market, to moment: Instant) { market.advance(moment - market.now) }

    @Test(
        "nothing follows a rating that is not visible, up to its last sealed millisecond", arguments: Profile.allCases)
    func sealed(profile: Profile) throws {
        let (market, rating, _, reveal) = try lone(profile)
        for at in [market.now, reveal + -1] {
            move(market, to: at)
            for value in [RatingValue.positive, nil] {
                #expect(market.refused(ReviseRating(rating: rating, value: value))?.reason == "rating.sealed")
            }
            #expect(market.refused(AppendRating(rating: rating, text: "x"))?.reason == "rating.sealed")
            for part in RatingPart.allCases {
                #expect(
                    market.refused(ReplyRating(rating: rating, to: part, text: "x"))?.reason == "rating.sealed")
            }
        }
        move(market, to: reveal)
        try market.run(AppendRating(rating: rating, text: "more"))
        try market.run(ReplyRating(rating: rating, to: .rating, text: "sorry"))
        try market.run(ReviseRating(rating: rating, value: .positive))
    }

    @Test("what follows a rating is visible at once", arguments: Profile.allCases)
    func atOnce(profile: Profile) throws {
        let (market, rating, _, reveal) = try lone(profile)
        move(market, to: reveal)
        try market.run(AppendRating(rating: rating, text: "more"))
        try market.run(ReplyRating(rating: rating, to: .rating, text: "sorry"))
        try market.run(ReviseRating(rating: rating, value: .positive))
        let view = try #require(market.view("o"))
        #expect(view.append == RatingView.Remark(at: market.now, text: "more"))
        #expect(view.reply == RatingView.Remark(at: market.now, text: "sorry"))
        #expect(view.value == .positive && view.revision?.at == market.now && view.revision?.from == .negative)
        #expect(market.creditRow("s")?.points == 1)
    }

    @Test("a revision within 30 days of the reveal", arguments: Profile.allCases)
    func revision(profile: Profile) throws {
        for (wait, passes) in [(30.days - 1, true), (30.days, false)] {
            let (market, rating, _, reveal) = try lone(profile)
            move(market, to: reveal + wait)
            let command = ReviseRating(rating: rating, value: .positive)
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.revision-closed")
            }
        }
    }

    @Test("a reply within 30 days of the reveal", arguments: Profile.allCases)
    func reply(profile: Profile) throws {
        for (wait, passes) in [(30.days - 1, true), (30.days, false)] {
            let (market, rating, _, reveal) = try lone(profile)
            move(market, to: reveal + wait)
            let command = ReplyRating(rating: rating, to: .rating, text: "sorry")
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.reply-closed")
            }
        }
    }

    @Test("an addition within 180 days of the completion", arguments: Profile.allCases)
    func append(profile: Profile) throws {
        for (wait, passes) in [(180.days - 1, true), (180.days, false)] {
            let (market, rating, completed, _) = try lone(profile)
            move(market, to: completed + wait)
            let command = AppendRating(rating: rating, text: "more")
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.append-closed")
            }
        }
    }

    @Test("the reveal of imported history is its own time: its 30 days count from there")
    func imported() throws {
        for (ago, passes) in [(30.days - 1, true), (30.days, false)] {
            let market = Market()
            try market.complete("o", at: market.now + -60.days)
            let rating = try market.bring("o", .buyer, .negative, at: market.now + -ago).rating
            let command = ReviseRating(rating: rating, value: .positive)
            if passes {
                try market.run(command)
            } else {
                #expect(market.refused(command)?.reason == "rating.revision-closed")
            }
        }
    }

    @Test("under taobao-classic-2014 a neutral or negative becomes positive or is withdrawn, and nothing else")
    func classic() throws {
        for value in [RatingValue.neutral, .negative] {
            for to in [RatingValue.positive, nil] {
                let (market, rating, points) = try shown(value)
                try market.run(ReviseRating(rating: rating, value: to))
                #expect(market.creditRow("s")?.points == (to == nil ? 0 : 1), "it was \(points)")
                #expect(market.credit("s", under: Profiles.classic).scored.total == (to == nil ? 0 : 1))
            }
            let (market, rating, points) = try shown(value)
            for to in [RatingValue.neutral, .negative] {
                #expect(market.refused(ReviseRating(rating: rating, value: to)) != nil)
            }
            #expect(market.creditRow("s")?.points == points)
        }
        let (market, rating, _) = try shown(.positive)
        for to in [.positive, .neutral, .negative, nil] as [RatingValue?] {
            #expect(market.refused(ReviseRating(rating: rating, value: to))?.reason == "rating.revision-downward")
        }
    }

    /// A visible rating under the classic profile, and its points.
    private func shown(_ value: RatingValue) throws -> (Market, RatingID, Int64) {
        let market = Market(Profiles.classic)
        try market.trade("o", value)
        market.advance(48.hours)
        return (market, try #require(market.rating("o", .buyer)), try #require(market.creditRow("s")).points)
    }
}
