import ReputeCrypto
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Ratings whose facts say otherwise than the rules, in ledgers that add up all the same.
@Suite("a forged rating is found by deciding again")
struct ForgedRatingTests {
    /// One pair's order with both ratings, the second of which shows them: r3 and r4.
    private func pair(_ policy: Policy = Neutral.policy) throws -> Market {
        let market = Market(policy)
        try market.trade("o")
        return market
    }

    @Test("a wrong point, a wrong reason, a rating said not to be scored")
    func point() throws {
        let market = try pair()
        for (member, value, rule) in [
            ("points", 0, "1"), ("scored", 0, "1"), ("details", 1, "0"), ("why", "capped", #""counted""#),
        ] as [(String, JSONValue, String)] {
            let found = try market.forged("rating.shown") { $0[path: "effects/0/\(member)"] = value }
            let said = String(decoding: value.canonical, as: UTF8.self)
            #expect(found.first == "fact 4, rating.shown: effects/r3/\(member) is \(said), by the rules \(rule)")
        }
    }

    @Test("a missing effect")
    func missing() throws {
        let found = try pair().forged("rating.shown") { $0[path: "effects/1"] = nil }
        #expect(found.count == 1 && found[0].hasPrefix("fact 4, rating.shown: effects/r4 is missing, by the rules {"))
    }

    @Test("an effect of a rating that nothing touched")
    func untouched() throws {
        let market = try pair()
        try market.trade("p")
        let found = try market.forged("rating.shown") { body in
            body[path: "effects/2"] = [
                "details": 0, "order": 2, "points": -1, "rating": 3, "scored": 1, "why": "counted",
            ]
        }
        #expect(found.count == 1 && found[0].hasPrefix("fact 7, rating.shown: effects/r3 is {"))
        #expect(found[0].hasSuffix("by the rules not there"))
    }

    @Test("an effect that stands there twice")
    func twice() throws {
        let found = try pair().forged("rating.shown") { body in body[path: "effects/2"] = body[path: "effects/1"] }
        #expect(found == ["fact 4, rating.shown: is otherwise by the rules"])
    }

    @Test("a reveal before its clock")
    func early() throws {
        let market = Market()
        try market.complete("o")
        try market.rate("o")
        market.advance(15.days)
        let found = try market.forged("rating.revealed", at: market.now + -1)
        #expect(
            found == [
                "fact 4, rating.revealed: was not to be written. The clock of order #2 was set for "
                    + "2026-03-16T00:00:00.000Z, later than this."
            ])
        let late = try market.forged("rating.revealed") { $0[path: "due"] = .integer(market.now.milliseconds + 1) }
        #expect(late.first?.hasPrefix("fact 4, rating.revealed: due is ") == true)
    }

    @Test("under positives first, a negative that is opened with the second rating instead of 48 hours later")
    func mixed() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        try market.rate("o", .buyer, .negative)
        try market.rate("o", .seller)
        let sealed = try #require(market.rating("o", .buyer))
        let opening = try #require(market.store.openings[sealed.seq])
        let salt = Base64.encode(opening.salt.bytes)
        let opens: JSONValue = ["rating": .integer(sealed.seq), "salt": .string(salt), "value": "negative"]
        let found = try market.forged("rating.shown") { $0[path: "opens"] = .array([opens]) }
        #expect(found.count == 1 && found[0].hasPrefix("fact 4, rating.shown: opens is [{"))
    }

    @Test("a clock set too late, and one that should not be set")
    func clock() throws {
        let market = Market()
        try market.complete("o")
        try market.rate("o")
        let closes = try #require(market.order("o")?.closes).milliseconds
        let found = try market.forged("rating.sealed") { $0[path: "clock"] = .integer(closes + 1) }
        #expect(found == ["fact 3, rating.sealed: clock is \(closes + 1), by the rules \(closes)"])
        let shown = try pair().forged("rating.shown") { $0[path: "clock"] = .integer(closes) }
        #expect(shown == ["fact 4, rating.shown: clock is \(closes), by the rules not there"])
    }

    @Test("a rating after the window")
    func afterWindow() throws {
        let market = Market()
        try market.complete("o")
        try market.rate("o")
        let found = try market.forged("rating.sealed", at: market.now + 15.days)
        #expect(
            found == [
                "fact 3, rating.sealed: was not to be written. The window to rate order #2 closed at "
                    + "2026-03-16T00:00:00.000Z."
            ])
    }

    @Test("a rating that was imported from the future, and one that was not, dated back")
    func imported() throws {
        let market = Market()
        try market.complete("o", at: market.now + -20.days)
        try market.bring("o", at: market.now + -18.days)
        let later = market.now.milliseconds + 1
        let found = try market.forged("rating.shown") { $0[path: "submittedAt"] = .integer(later) }
        #expect(found.count == 1 && found[0].contains("carries a time in the future"))
        let past = try market.forged("rating.shown") { $0[path: "due"] = .integer(later) }
        #expect(past.first?.hasPrefix("fact 3, rating.shown: due is \(later), by the rules ") == true)
        let live = try pair().forged("rating.shown") { $0[path: "due"] = .integer(later) }
        #expect(live == ["fact 4, rating.shown: due is \(later), by the rules not there"])
    }

    @Test("a second rating by the same side")
    func again() throws {
        let found = try pair().forged("rating.shown") { $0[path: "by"] = "buyer" }
        #expect(found.first?.contains("a rating is given once and never changed") == true)
    }

    @Test("a value that the policy does not take, shown or opened later, and a verdict that does not follow")
    func content() throws {
        let market = Market(Profiles.weekly)
        try market.complete("o")
        try market.rate("o", .seller)
        let found = try market.forged("rating.shown") { $0[path: "value"] = "negative" }
        #expect(found.first?.contains("takes no negative rating from the seller") == true)
        let details = try pair().forged("rating.shown") { $0[path: "details"] = ["item": 5] }
        #expect(details.first?.contains("Detailed scores are the buyer's") == true)
        let opened = try pair().forged("rating.shown") { $0[path: "opens/0/details"] = ["colour": 5] }
        #expect(opened.first?.contains("no dimension colour") == true)
    }

    @Test("a rating that is booked on another day")
    func day() throws {
        let found = try pair().forged("rating.shown") { $0[path: "day"] = 20_000 }
        #expect(found == ["fact 4, rating.shown: day is 20000, by the rules 20513"])
    }

    @Test("a sealed rating that should be visible, and a visible one that should be sealed")
    func kind() throws {
        let weekly = Market(Profiles.weekly)
        try weekly.complete("o")
        try weekly.rate("o")
        let shown = try #require(weekly.lines.last)
        let order = try #require(weekly.order("o"))
        let sealed = Market.Line(
            seq: shown.seq, at: shown.at, actor: shown.actor, kind: "rating.sealed",
            body: JSONValue.object([
                "by": "buyer", "clock": .integer(try #require(order.closes).milliseconds),
                "commitment": .string(Base64.encode(Digest.zero.bytes)), "order": .integer(order.seq),
            ]).canonical)
        let facts = try (weekly.lines.dropLast() + [sealed]).map { try $0.fact() }
        let problems = Market(replaying: facts, at: weekly.now).problems
        #expect(problems == ["fact 3, rating.sealed: is by the rules rating.shown"])
        let blind = Market()
        try blind.complete("o")
        try blind.rate("o")
        let told = try (blind.lines.dropLast() + weekly.lines.suffix(1)).map { try $0.fact() }
        #expect(
            Market(replaying: told, at: blind.now).problems == ["fact 3, rating.shown: is by the rules rating.sealed"])
    }

    @Test("a silence that counts for nobody, or where nobody was silent")
    func silence() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        try market.rate("o")
        market.advance(15.days)
        let found = try market.forged("rating.revealed") { body in
            body[path: "silent"] = nil
            body[path: "effects/1"] = nil
        }
        #expect(found.contains(#"fact 4, rating.revealed: silent is missing, by the rules "seller""#))
        let neutral = Market()
        try neutral.complete("o")
        try neutral.rate("o")
        neutral.advance(15.days)
        let made = try neutral.forged("rating.revealed") { $0[path: "silent"] = "seller" }
        #expect(made == [#"fact 4, rating.revealed: silent is "seller", by the rules not there"#])
    }

    @Test("where it matters what a sealed rating says, and nobody can know, that is said")
    func lost() throws {
        let market = Market(Profiles.classic)
        try market.complete("o")
        try market.rate("o")
        try market.rate("o", .seller, .negative)
        #expect(try market.replayed().problems == [])
        let facts = try market.lines.map { try $0.fact() }
        let problems = Market(replaying: facts, at: market.now).problems
        #expect(problems.count == 1 && problems[0].contains("What rating r4 says cannot be read"))
    }
}
