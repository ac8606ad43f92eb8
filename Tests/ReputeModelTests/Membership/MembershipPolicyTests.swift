import ReputeJSON
import ReputeModel
import Testing

@Suite("a policy's section on points")
struct MembershipPolicyTests {
    @Test("is read as it is written, and need not be there")
    func read() throws {
        let membership = try #require(Points.policy.membership)
        #expect(membership.caps.category("books") == 120)
        #expect(membership.caps.category("Books") == nil)
        #expect(membership.expiryDays == 30)
        #expect(
            [0, 99, 100, 300, 9_000].map { membership.tier(of: $0) } == ["none", "none", "silver", "gold", "gold"])
        #expect(Neutral.policy.membership == nil)
    }

    @Test(
        "is refused where it makes no sense",
        arguments: [
            ("expiryDays", JSONValue.integer(0)), ("expiryDays", nil), ("expiryDays", .integer(3_651)),
            ("flat", .integer(-1)), ("earn", nil), ("earn/cny", ["points": 1, "per": 1]),
            ("earn/CNY/per", .integer(0)), ("earn/CNY/points", .integer(1_000_001)), ("earn/CNY/more", .integer(1)),
            ("caps/order", .integer(0)), ("caps/week", .integer(1)), ("caps/categories/books", .integer(-1)),
            ("tiers/0/name", .string("none")), ("tiers/1/name", .string("silver")), ("tiers/1/from", .integer(100)),
            ("tiers/0/from", .integer(0)), ("tiers", nil), ("reasons", nil), ("reasons/expired", []),
            ("reasons/taken", ["refund", "refund"]), ("surplus", .integer(1)),
        ] as [(String, JSONValue?)])
    func refused(path: String, value: JSONValue?) {
        var document = Points.policy.document
        document[path: "membership/\(path)"] = value
        #expect(throws: Refusal.self) { try Policy(document: document) }
    }

    @Test("points and amounts as great as can be are counted without overflow")
    func great() throws {
        let policy = Points.policy("earn/CNY", ["points": 1_000_000, "per": 1])
        let membership = try #require(policy.membership)
        #expect(membership.gross(of: Money(currency: "CNY", minor: Money.most)) == Money.most)
    }
}
