import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Rulings, votes, requests and holds whose facts say otherwise than the rules.
@Suite("a forged ruling, vote, request or hold is found by deciding again")
struct ForgedRulingTests {
    /// Two negatives about the same seller, visible: r3 and r6.
    private func market() throws -> Market {
        let market = Market()
        try market.complete("o")
        try market.rate("o", .buyer, .negative, text: "so it was")
        try market.rate("o", .seller)
        try market.complete("p")
        try market.rate("p", .buyer, .negative)
        try market.rate("p", .seller)
        return market
    }

    @Test("a rating unscored for no reason there is, twice, or with a point that stays")
    func unscored() throws {
        let market = try market()
        try market.run(UnscoreRating(rating: RatingID(seq: 3), reason: "fake", key: "k1"))
        let reason = try market.forged("rating.unscored") { $0[path: "reason"] = "disliked" }
        #expect(reason.count == 1 && reason[0].contains("has no reason disliked"))
        let effect = try market.forged("rating.unscored") { $0[path: "effects/0/points"] = -1 }
        #expect(effect == ["fact 8, rating.unscored: effects/r3/points is -1, by the rules 0"])
        try market.run(UnscoreRating(rating: RatingID(seq: 6), reason: "fake", key: "k2"))
        let again = try market.forged("rating.unscored") { body in
            body[path: "order"] = 2
            body[path: "rating"] = 3
        }
        #expect(again.first?.contains("is out of scoring already") == true)
    }

    @Test("a rating restored that was not unscored, or by another fact's name")
    func restored() throws {
        let market = try market()
        try market.run(UnscoreRating(rating: RatingID(seq: 3), reason: "fake", key: "k1"))
        try market.run(RestoreRating(rating: RatingID(seq: 3), reason: "appeal", key: "k2"))
        let other = try market.forged("rating.restored") { $0[path: "unscored"] = 7 }
        #expect(other == ["fact 9, rating.restored: unscored is 7, by the rules 8"])
        let never = try market.forged("rating.restored") { body in
            body[path: "order"] = 5
            body[path: "rating"] = 6
        }
        #expect(never.first?.contains("was not taken out of scoring") == true)
    }

    @Test("a text hidden that there is not, and one shown again that was not hidden")
    func hidden() throws {
        let market = try market()
        try market.run(
            HideRating(rating: RatingID(seq: 3), part: .rating, how: .hidden, reason: "abuse", key: "k1"))
        let missing = try market.forged("rating.hidden") { $0[path: "part"] = "reply" }
        #expect(missing.count == 1 && missing[0].contains("has no text of this kind: reply"))
        try market.run(
            UnhideRating(rating: RatingID(seq: 3), part: .rating, how: .hidden, reason: "appeal", key: "k2"))
        let other = try market.forged("rating.unhidden") { $0[path: "how"] = "withheld-legal" }
        #expect(other.count == 1 && other[0].contains("so there is nothing to undo"))
    }

    @Test("a vote by a party, and a second one by the same account")
    func vote() throws {
        let market = try market()
        try market.run(VoteRating(rating: RatingID(seq: 3), voter: "v", isHelpful: true, key: "k1"))
        let buyer = try #require(market.store.names["b"]).handle
        let own = try market.forged("rating.voted") { $0[path: "account"] = .string(Base64.encode(buyer.bytes)) }
        #expect(own.count == 1 && own[0].contains("is a party of rating r3"))
        try market.run(VoteRating(rating: RatingID(seq: 6), voter: "v", isHelpful: true, key: "k2"))
        let again = try market.forged("rating.voted") { body in
            body[path: "order"] = 2
            body[path: "rating"] = 3
        }
        #expect(again.count == 1 && again[0].contains("each person votes once"))
    }

    @Test("a request that came too late, and one booked on another day")
    func request() throws {
        let market = try market()
        try market.run(RequestRevision(rating: RatingID(seq: 3), key: "k1"))
        let late = try market.forged("rating.revision-requested", at: market.now + 30.days)
        #expect(late.count == 1 && late[0].contains("could be changed until"))
        let day = try market.forged("rating.revision-requested") { $0[path: "day"] = 20_000 }
        #expect(day == ["fact 8, rating.revision-requested: day is 20000, by the rules 20513"])
    }

    @Test("a hold that keeps the window open too long, and a release that does not shut it")
    func hold() throws {
        let market = try market()
        let paused = try market.run(PauseOrder(order: "o", ground: "case", key: "k1"))
        let closes = paused.closes.milliseconds
        let long = try market.forged("order.paused") { $0[path: "closes"] = .integer(closes + 1) }
        #expect(long.first == "fact 8, order.paused: closes is \(closes + 1), by the rules \(closes)")
        market.advance(1.days)
        let resumed = try market.run(ResumeOrder(order: "o", paused: paused.seq, key: "k2"))
        let open = try market.forged("order.resumed") { $0[path: "closes"] = .integer(closes) }
        #expect(
            open == ["fact 9, order.resumed: closes is \(closes), by the rules \(resumed.closes.milliseconds)"])
        let late = try market.forged("order.paused", at: paused.closes)
        #expect(late.first?.contains("The window to rate order #2 closed at") == true)
    }
}
