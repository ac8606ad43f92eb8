import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a fact of points says otherwise than the rules make it is found by deciding it again.
@Suite("forged points")
struct ForgedMembershipTests {
    private func market() throws -> Market {
        let market = Market.withPoints()
        try market.buy("o-1", 90)
        try market.buy("o-2", 90, category: "books")
        try market.grant("b", 50)
        try market.takeBack("o-1", 30)
        return market
    }

    @Test(
        "in a completion",
        arguments: [
            ("member/points", .integer(61)), ("member/points", .integer(0)), ("member", nil),
            ("member/cut", .string("month")), ("member/cut", nil), ("member/gross", .integer(91)),
            ("member/category", nil), ("member/expires", .integer(20_999)), ("member/tier", .string("gold")),
            ("member/tier", nil),
        ] as [(String, JSONValue?)])
    func completion(path: String, value: JSONValue?) throws {
        let problems = try market().forged("order.completed") { $0[path: path] = value }
        #expect(!problems.isEmpty)
    }

    @Test("points of an order that earns none")
    func surplus() throws {
        let market = Market(Neutral.policy, at: moment("2026-03-01T10:00:00Z"))
        try market.buy("o-1", 90)
        let problems = try market.forged("order.completed") {
            $0[path: "member"] = ["points": 90, "expires": 21_000]
        }
        #expect(problems.contains { $0.contains("member") })
    }

    @Test(
        "in a gift",
        arguments: [
            ("points", .integer(51)), ("reason", .string("bribe")), ("expires", .integer(20_999)),
            ("day", .integer(20_000)), ("tier", .string("gold")),
        ] as [(String, JSONValue?)])
    func gift(path: String, value: JSONValue?) throws {
        let problems = try market().forged("membership.granted") { $0[path: path] = value }
        #expect(!problems.isEmpty || path == "points")
        if path == "points" {
            // Any number can be given; the sums that follow from it say so.
            #expect(problems == [])
        }
    }

    @Test(
        "in what is taken back",
        arguments: [
            ("points", .integer(91)), ("reason", .string("goodwill")), ("days", [20_513]), ("months", .integer(1)),
            ("tier", .string("gold")), ("order", .integer(99)),
        ] as [(String, JSONValue?)])
    func taken(path: String, value: JSONValue?) throws {
        let problems = try market().forged("membership.taken") { $0[path: path] = value }
        #expect(!problems.isEmpty)
    }

    @Test(
        "in what expires",
        arguments: [
            ("points", .integer(1)), ("days", []), ("days", [1]), ("months", .integer(1)), ("tier", .string("gold")),
            ("membership", .integer(3)), ("due", .integer(1_772_000_000_000)),
        ] as [(String, JSONValue?)])
    func expired(path: String, value: JSONValue?) throws {
        let market = try market()
        market.advance(40.days)
        let problems = try market.forged("membership.expired") { $0[path: path] = value }
        #expect(!problems.isEmpty)
    }

    @Test("before its time")
    func early() throws {
        let market = try market()
        market.advance(40.days)
        let problems = try market.forged("membership.expired", at: moment("2026-03-20T00:00:00Z"))
        #expect(!problems.isEmpty)
    }
}
