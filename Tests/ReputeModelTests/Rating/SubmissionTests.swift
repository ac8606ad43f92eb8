import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who may say what about an order, and what happens when it is said twice.
@Suite("submissions")
struct SubmissionTests {
    /// A market with the completed order `o`.
    private func market(_ policy: Policy = Neutral.unjudged) throws -> Market {
        let market = Market(policy)
        try market.complete("o")
        return market
    }

    @Test("the same rating again answers the same with the state of now: sealed, opened, and after the window")
    func repeats() throws {
        let market = try market()
        let rating = SubmitRating(
            order: "o", by: .buyer, value: .neutral, details: .scores(item: 3), text: "fine", isAnonymous: true)
        let first = try market.run(rating)
        let length = market.lines.count
        let sealed = try market.run(rating)
        #expect(sealed.isRepeated && sealed.state == .sealed && sealed.seq == first.seq)
        #expect(sealed.rating == first.rating && sealed.reveals == first.reveals && market.lines.count == length)
        try market.rate("o", .seller)
        let opened = try market.run(rating)
        #expect(opened.isRepeated && opened.state == .visible && opened.seq == first.seq && opened.reveals == nil)
        market.advance(50.days)
        let late = try market.run(rating)
        #expect(late.isRepeated && late.seq == first.seq, "a late repeat is a repeat, not a refusal")
        #expect(market.lines.count == length + 1)
    }

    @Test("a repeat in the batch of its first submission is a repeat")
    func repeatInBatch() throws {
        let market = try market()
        try market.batch {
            let first = try market.rate("o", .buyer, .negative, text: "bad")
            let again = try market.rate("o", .buyer, .negative, text: "bad")
            #expect(again.isRepeated && again.seq == first.seq)
            #expect(throws: Refusal.self) { try market.rate("o", .buyer, .positive, text: "bad") }
        }
    }

    @Test("another value, detail, text or anonymity is refused while sealed and after", arguments: [false, true])
    func different(isOpened: Bool) throws {
        let market = try market()
        func rating(
            _ value: RatingValue = .neutral, details: Details? = .scores(item: 3), text: String? = "caf\u{e9}",
            isAnonymous: Bool = false
        ) -> SubmitRating {
            SubmitRating(
                order: "o", by: .buyer, value: value, details: details, text: text, isAnonymous: isAnonymous)
        }
        let first = try market.run(rating())
        if isOpened { try market.rate("o", .seller) }
        let others = [
            rating(.positive), rating(details: .scores(item: 4)), rating(details: .scores(item: 3, service: 3)),
            rating(details: nil), rating(text: "tea"), rating(text: nil), rating(text: "cafe\u{301}"),
            rating(isAnonymous: true),
        ]
        for other in others {
            let refusal = market.refused(other)
            #expect(refusal?.code == .conflict && refusal?.reason == "rating.differs")
            #expect(refusal?.details["rating"] == .string(first.rating.description))
        }
        #expect(try market.run(rating()).isRepeated)
    }

    @Test("a text where there was none is other content")
    func textAdded() throws {
        let market = try market()
        try market.rate("o")
        #expect(
            market.refused(SubmitRating(order: "o", by: .buyer, value: .positive, text: "x"))?.reason
                == "rating.differs")
    }

    @Test("detailed scores are the buyer's")
    func detailsBySeller() throws {
        let refusal = try market().refused(
            SubmitRating(order: "o", by: .seller, value: .positive, details: .scores(item: 5)))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.details-by-seller")
        #expect(refusal?.pointer == "/params/details")
    }

    @Test("a dimension the policy does not name is refused")
    func unknownDimension() throws {
        let details = Details([Details.Score(dimension: "item", score: 5), Details.Score(dimension: "taste", score: 5)])
        let refusal = try market().refused(SubmitRating(order: "o", by: .buyer, value: .positive, details: details))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.unknown-dimension")
        #expect(refusal?.pointer == "/params/details/taste")
    }

    @Test("a text is counted in characters of Unicode, 1 000 pass and 1 001 do not")
    func textLength() throws {
        let market = try market()
        let longest = String(repeating: "\u{1F4A1}", count: 1_000)
        let refusal = market.refused(SubmitRating(order: "o", by: .buyer, value: .positive, text: longest + "!"))
        #expect(
            refusal?.code == .rule && refusal?.reason == "rating.text-too-long" && refusal?.pointer == "/params/text")
        #expect(refusal?.details == ["length": 1_001, "limit": 1_000])
        #expect(try market.rate("o", text: longest).state == .sealed)
    }

    @Test(
        "a text of blanks alone is refused, and one that shows anything is not",
        arguments: [" ", "\n\t", "\u{00A0}\u{3000}", "\u{200B}\u{FEFF}", "\u{2060}\u{00AD}", "\u{0}\u{7}", "\u{FE0F}"])
    func blank(text: String) throws {
        let market = try market()
        let refusal = market.refused(SubmitRating(order: "o", by: .buyer, value: .positive, text: text))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.text-blank" && refusal?.pointer == "/params/text")
        #expect(try market.rate("o", text: text + "\u{1F44D}" + text).state == .sealed)
    }

    @Test("who speaks for anybody but the rater is refused before anything else")
    func speaker() throws {
        let market = try market()
        try market.complete("other", buyer: "x", seller: "y")
        func rating(_ by: Party, _ speaker: ID, _ value: RatingValue = .positive) -> SubmitRating {
            SubmitRating(order: "o", by: by, value: value, speaker: speaker)
        }
        for (by, speaker) in [(Party.buyer, "s"), (.seller, "b"), (.buyer, "x"), (.buyer, "nobody")] as [(Party, ID)] {
            let refusal = market.refused(rating(by, speaker))
            #expect(refusal?.code == .notAllowed && refusal?.reason == "party.mismatch")
            #expect(refusal?.pointer == "/params/as")
        }
        #expect(try market.run(rating(.buyer, "b")).state == .sealed)
        // Neither a repeat nor a guess at the sealed value is answered to somebody else.
        for value in RatingValue.allCases {
            #expect(market.refused(rating(.buyer, "s", value))?.reason == "party.mismatch")
        }
    }

    @Test("only a completed order can be rated")
    func notCompleted() throws {
        let market = Market()
        let rating = SubmitRating(order: "o", by: .buyer, value: .positive)
        let unknown = market.refused(rating)
        #expect(unknown?.code == .notFound && unknown?.reason == "order.unknown")
        try market.run(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")))
        for step in 0..<3 {
            if step == 1 { try market.run(DispatchOrder(order: "o")) }
            if step == 2 { try market.run(DeliverOrder(order: "o")) }
            let refusal = market.refused(rating)
            #expect(
                refusal?.code == .rule && refusal?.reason == "rating.order-not-completed" && refusal?.retry == .later)
        }
        try market.run(CancelOrder(order: "o", by: .platform, why: "fraud"))
        #expect(market.refused(rating)?.reason == "rating.order-not-completed")
        #expect(market.refused(rating)?.retry == .never)
    }

    @Test("of one pair and month 300 rated orders are taken; the 301st is refused, its month's neighbour is not")
    func groupLimit() throws {
        let market = Market()
        for i in 0..<300 { try market.complete(ID("o", i)) }
        try market.batch { for i in 0..<300 { try market.rate(ID("o", i)) } }
        try market.complete("more")
        let refusal = market.refused(SubmitRating(order: "more", by: .buyer, value: .positive))
        #expect(refusal?.code == .rule && refusal?.reason == "rating.group-full" && refusal?.details["limit"] == 300)
        #expect(try market.rate("o7", .seller).state == .visible, "the other side of a rated order still speaks")
        try market.complete("february", created: moment("2026-02-28T23:59:59.999Z"))
        #expect(try market.rate("february").state == .sealed)
        try market.complete("another", buyer: "x")
        #expect(try market.rate("another").state == .sealed)
    }

    @Test("the limit of a group counts orders, also those of the same batch")
    func groupLimitInBatch() throws {
        let market = try market(Neutral.policy("rating/groupLimit", 2))
        for i in 0..<3 { try market.complete(ID("p", i)) }
        try market.batch {
            try market.rate("p0")
            try market.rate("p0", .seller)
            try market.rate("p1")
            do throws(Refusal) {
                try market.rate("p2")
                Issue.record("the third order was taken")
            } catch {
                #expect(error.reason == "rating.group-full")
            }
        }
        #expect(market.refused(SubmitRating(order: "o", by: .buyer, value: .positive))?.reason == "rating.group-full")
    }

    @Test("a rating that folds the largest group again on both sides fits into one fact, at ten-digit seqs too")
    func largestFact() throws {
        let market = Market(at: moment("2026-03-31T23:00:00Z"))
        let first = moment("2026-03-01T00:00:00Z")
        // Four orders of each item, every other one a repeat, until one of all items comes before them.
        let hours = [5 * 24, 16 * 24, 20 * 24, 30 * 24 + 12]
        let items = (Neutral.policy.rating.groupLimit - 1) / hours.count
        for (i, after) in hours.enumerated() {
            for item in 0..<items {
                let order = ID("o", i * items + item)
                try market.trade(order, created: first + after.hours, items: [ID("i", item)])
            }
        }
        try market.complete("all", created: first, items: (0..<items).map { ID("i", $0) })
        try market.rate("all", details: .scores(item: 5, service: 5, logistics: 5), text: "so many")
        try market.rate("all", .seller)
        let effects = try #require(market.last["effects"]?.arrayValue).count
        #expect(effects == 2 * (items * hours.count + 1), "both sides change throughout")
        // Here seqs have at most four digits; each effect names an order and a rating.
        #expect(try #require(market.lines.last).body.count + effects * 2 * 6 < 65_535 - 200)
    }
}
