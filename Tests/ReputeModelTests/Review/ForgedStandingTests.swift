import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts about standings that say otherwise than the rules.
@Suite("a forged fact about a standing is found by deciding again")
struct ForgedStandingTests {
    private let market = Market(Neutral.small)

    init() throws {
        for n in 0..<3 { try market.disappoint(ID("o", n), ID("b", n)) }
        market.advance(19.days)
    }

    @Test(
        "an evaluation with other numbers, another outcome, other privileges, or another next day",
        arguments: [
            ("orders", 4), ("defects", 1), ("buyers", 1), ("late", 1), ("window", 30), ("age", 500),
            ("after", "top"), ("before", "below"), ("shown", "top"), ("granted", ["badge"]), ("next", nil),
        ] as [(String, JSONValue?)])
    func evaluated(_ member: String, _ value: JSONValue?) throws {
        let problems = try market.forged("standing.evaluated") { $0[path: member] = value }
        #expect(problems.first?.contains(member) == true)
    }

    @Test("an evaluation of another day, or of an account that nobody has heard of")
    func due() throws {
        let problems = try market.forged("standing.evaluated") { body in
            body[path: "due"] = .integer((body["due"]?.integerValue ?? 0) - 1)
        }
        #expect(problems.first?.contains("due") == true)
        let account = try market.forged("standing.evaluated") { $0[path: "account"] = "AAAAAAAAAAAAAAAAAAAAAA==" }
        #expect(account.first?.contains("never told of") == true)
        let early = try market.forged("standing.evaluated", at: moment("2026-03-19T00:00:00Z"))
        #expect(early.first?.contains("not due") == true)
    }

    @Test("a guarantee for longer than may be, for no reason, of a standing that is there, or that shows another")
    func guaranteed() throws {
        try market.guarantee()
        for (member, value, problem) in [
            ("ends", .integer(moment("2026-06-30T00:00:00Z").milliseconds), "1 to 40 days"),
            ("ends", .integer(moment("2026-03-31T00:00:01Z").milliseconds), "1 to 40 days"),
            ("sales", 9, "1 to 3 sales"), ("reason", "whim", "no reason"), ("standing", "below", "below standard"),
            ("shown", "top", "shown"),
        ] as [(String, JSONValue, String)] {
            let problems = try market.forged("standing.guaranteed") { $0[path: member] = value }
            #expect(problems.first?.contains(problem) == true, "\(member): \(problems)")
        }
    }

    @Test("the end of a guarantee before its time, for another reason, or of none")
    func ended() throws {
        try market.guarantee(days: 2)
        market.advance(3.days)
        let early = try market.forged("standing.guarantee-ended", at: moment("2026-03-21T00:00:00Z"))
        #expect(early.first?.contains("not due") == true)
        let why = try market.forged("standing.guarantee-ended") { $0[path: "why"] = "sales" }
        #expect(why.first?.contains("why") == true)
        let shown = try market.forged("standing.guarantee-ended") { $0[path: "shown"] = nil }
        #expect(shown.first?.contains("shown") == true)
    }
}
