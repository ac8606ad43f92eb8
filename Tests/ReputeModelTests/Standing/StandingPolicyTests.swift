import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What a policy may say of standings.
@Suite("a policy on standings")
struct StandingPolicyTests {
    @Test(
        "is refused where it makes no sense",
        arguments: [
            ("standing/top/defects", 20_000, "/standing/top/defects", "not less"),
            ("standing/window/long", 80, "/standing/window/long", "less than short"),
            ("standing/guarantee/reasons", [], "/standing/guarantee/reasons", "is empty"),
            ("standing/day", 29, "/standing/day", "1 to 28"),
            ("standing/defects", ["late"], "/standing/defects/0", "cancelled, negative"),
            ("standing/margin", 1_000_000, "/standing/margin", "0 to 999999"),
            ("standing/privileges/great", ["badge"], "/standing/privileges/great", "not a member"),
            (
                "qualification/categories", ["food": ["requires": [], "standing": "below"]],
                "/qualification/categories/food/standing", "every seller has"
            ),
        ] as [(String, JSONValue?, String, String)])
    func refused(_ path: String, _ value: JSONValue?, _ pointer: String, _ problem: String) throws {
        var document = Neutral.document
        document[path: path] = value
        let refusal = #expect(throws: Refusal.self) { try Policy(document: document) }
        #expect(refusal?.reason == "policy.invalid" && refusal?.pointer == pointer)
        #expect(refusal?.message.contains(problem) == true)
    }

    @Test("is there where a category asks for a standing")
    func missing() throws {
        var document = Neutral.document("standing", nil)
        document[path: "qualification/categories"] = ["food": ["requires": [], "standing": "top"]]
        let refusal = #expect(throws: Refusal.self) { try Policy(document: document) }
        #expect(refusal?.pointer == "/qualification/categories/food/standing")
    }

    @Test("is not dropped by a later one")
    func drops() throws {
        let market = Market(Neutral.policy)
        var document = Neutral.document("standing", nil)
        document[path: "version"] = 2
        let adopt = AdoptPolicy(policy: try Policy(document: document), from: market.day(10), key: "k")
        #expect(market.refused(adopt)?.reason == "policy.drops-standings")
    }

    @Test("that is adopted later holds for what happens then: what went before is not counted as a defect")
    func later() throws {
        let market = Market(Neutral.policy(without: "standing"))
        for n in 0..<3 { try market.disappoint(ID("o", n), ID("b", n)) }
        var document = Neutral.small.document
        document[path: "version"] = 2
        try market.adopt(try Policy(document: document), inDays: 7)
        market.advance(30.days)
        #expect(market.standing() == nil)
        try market.sell("n1")
        market.advance(30.days)
        #expect(market.standing()?.last?.numbers.orders == 4 && market.standing()?.last?.numbers.defects == 0)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("says on which day of the month sellers are evaluated, in its zone")
    func days() throws {
        let policy = try #require(Neutral.policy.standing)
        func next(_ text: String, _ zone: Int = 0) -> String {
            policy.evaluation(after: moment(text), zoneMinutes: zone).rfc3339
        }
        #expect(next("2026-03-19T23:59:59.999Z") == "2026-03-20T00:00:00.000Z")
        #expect(next("2026-03-20T00:00:00Z") == "2026-04-20T00:00:00.000Z")
        #expect(next("2026-12-20T00:00:00Z") == "2027-01-20T00:00:00.000Z")
        #expect(next("2026-03-19T16:00:00Z", 480) == "2026-04-19T16:00:00.000Z")
        #expect(next("2026-03-19T15:59:00Z", 480) == "2026-03-19T16:00:00.000Z")
    }

    @Test("of the neutral profile has the numbers of its table")
    func neutral() throws {
        let policy = try #require(Neutral.policy.standing)
        #expect(
            policy.day == 20 && policy.window.short == 90 && policy.window.long == 365 && policy.window.orders == 400)
        #expect(policy.below.defects == 20_000 && policy.below.buyers == 4)
        #expect(policy.top.defects == 5_000 && policy.top.late == 30_000)
        #expect(policy.top.orders == 100 && policy.top.accountDays == 90)
        #expect(Profiles.classic.standing == nil && Profiles.weekly.standing == nil)
    }
}
