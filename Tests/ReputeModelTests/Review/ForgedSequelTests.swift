import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What came after a rating, by facts that say otherwise than the rules.
@Suite("a forged revision, addition or reply is found by deciding again")
struct ForgedSequelTests {
    /// A negative and a positive, both visible: r3 and r4.
    private func market() throws -> Market {
        let market = Market()
        try market.trade("o", .negative)
        return market
    }

    private let first = RatingID(seq: 3)

    @Test("a revision after its time, downward, a second one, and one whose point is wrong")
    func revision() throws {
        let market = try market()
        try market.run(ReviseRating(rating: first, value: .neutral))
        let late = try market.forged("rating.revised", at: market.now + 30.days)
        #expect(late.count == 1 && late[0].contains("could be changed until"))
        let down = try market.forged("rating.revised") { $0[path: "value"] = "negative" }
        #expect(down.first?.contains("it can only be changed for the better") == true)
        let point = try market.forged("rating.revised") { $0[path: "effects/0/points"] = 1 }
        #expect(point == ["fact 5, rating.revised: effects/r3/points is 1, by the rules 0"])
        let other = try market.forged("rating.revised") { $0[path: "rating"] = 4 }
        #expect(other.first?.contains("Rating r4 is positive") == true)
        try market.trade("p", .negative)
        try market.run(ReviseRating(rating: RatingID(seq: 7), value: .neutral))
        let again = try market.forged("rating.revised") { body in
            body[path: "rating"] = 3
            body[path: "order"] = 2
            body[path: "value"] = "positive"
        }
        #expect(again.first?.contains("was changed before; that is possible once") == true)
    }

    @Test("an addition after its time, and a second one")
    func append() throws {
        let market = try market()
        try market.run(AppendRating(rating: first, text: "more"))
        let late = try market.forged("rating.appended", at: market.now + 180.days)
        #expect(late.count == 1 && late[0].contains("could be added to until"))
        try market.run(AppendRating(rating: RatingID(seq: 4), text: "more"))
        let again = try market.forged("rating.appended") { $0[path: "rating"] = 3 }
        #expect(again.count == 1 && again[0].contains("has an addition"))
    }

    @Test("a reply after its time, to nothing, and a second one")
    func reply() throws {
        let market = try market()
        try market.run(ReplyRating(rating: first, to: .rating, text: "why"))
        let late = try market.forged("rating.replied", at: market.now + 30.days)
        #expect(late.count == 1 && late[0].contains("could be replied to until"))
        let nothing = try market.forged("rating.replied") { $0[path: "to"] = "append" }
        #expect(nothing.count == 1 && nothing[0].contains("has no addition to reply to"))
        try market.run(ReplyRating(rating: RatingID(seq: 4), to: .rating, text: "why"))
        let again = try market.forged("rating.replied") { $0[path: "rating"] = 3 }
        #expect(again.count == 1 && again[0].contains("has a reply"))
    }

    @Test("what came after a rating that is still sealed")
    func sealed() throws {
        let market = try market()
        try market.complete("p")
        try market.rate("p")
        try market.run(AppendRating(rating: first, text: "more"))
        let found = try market.forged("rating.appended") { body in
            body[path: "order"] = 5
            body[path: "rating"] = 6
        }
        #expect(found.count == 1 && found[0].contains("is not visible yet"))
    }
}
