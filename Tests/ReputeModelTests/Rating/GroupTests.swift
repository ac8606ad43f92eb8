import ReputeModel
import ReputeTwin
import Testing

/// "A group is (rater, ratee, role rated, policy version, calendar month of the order's creation in the policy's
/// zone). Points are a fold over a group's effective ratings sorted by (submission time, submission seq)."
@Suite("the group of a rating")
struct GroupTests {
    @Test("its month is that of the order's creation in the policy's zone", arguments: Profile.allCases)
    func month(profile: Profile) throws {
        let market = Market(profile.policy, at: moment("2026-04-02T00:00:00Z"))
        let april = profile.midnight("2026-04-01")
        for i in 0..<7 { try market.trade(ID("a", i), created: april + -1) }
        #expect(market.creditRow("s")?.points == 6)
        for i in 0..<7 { try market.trade(ID("c", i), created: april) }
        #expect(market.creditRow("s")?.points == 12, "another month, another clamp")
        // Where the other profile has its midnight, this one has none.
        let other = (profile == .neutral ? Profile.classic : .neutral).midnight("2026-04-01")
        for i in 0..<4 { try market.trade(ID("d", i), buyer: "b2", created: other + -1) }
        for i in 0..<4 { try market.trade(ID("e", i), buyer: "b2", created: other) }
        #expect(market.creditRow("s")?.points == 18)
    }

    @Test("dedupe never looks across its month, in the policy's zone", arguments: Profile.allCases)
    func dedupe(profile: Profile) throws {
        let market = Market(profile.policy, at: moment("2026-04-02T00:00:00Z"))
        let april = profile.midnight("2026-04-01")
        for (i, created) in [april + -1, april, april + 1].enumerated() {
            try market.trade(ID("o", i), created: created, items: ["lamp"])
        }
        #expect((0..<3).map { market.counts(ID("o", $0))?.why } == [.counted, .counted, .repeat])
    }

    @Test("an order created in one month and completed in another is of the month of its creation")
    func creation() throws {
        let market = Market(at: moment("2026-02-10T00:00:00Z"))
        for i in 0..<4 {
            try market.run(OpenOrder(order: ID("o", i), given: OrderGiven(buyer: "b", seller: "s")))
            try market.trade(ID("p", i))
        }
        market.advance(28.days)
        for i in 0..<4 {
            try market.run(CompleteOrder(order: ID("o", i), completed: market.now))
            try market.rate(ID("o", i))
            try market.rate(ID("o", i), .seller)
        }
        #expect(market.creditRow("s")?.points == 6, "eight of February")
        for i in 0..<4 { try market.trade(ID("q", i)) }
        #expect(market.creditRow("s")?.points == 10, "four of March")
    }

    @Test("members submitted at the same moment go by the seq of their submission, not of their order or reveal")
    func ties() throws {
        let market = Market()
        for i in 0..<7 { try market.complete(ID("o", i)) }
        for i in (0..<7).reversed() { try market.rate(ID("o", i)) }
        for i in [3, 0, 6, 1, 5, 2, 4] { try market.rate(ID("o", i), .seller) }
        #expect((0..<7).map { market.counts(ID("o", $0))?.points } == [0, 1, 1, 1, 1, 1, 1])
    }

    @Test("dedupe goes in its own order; the kept ones then go through the clamp in submission order")
    func twoOrders() throws {
        let market = Market()
        for i in 0..<8 {
            try market.complete(ID("o", i), created: market.now + (Int64(i) - 20).hours, items: i < 2 ? ["lamp"] : [])
        }
        for i in (0..<8).reversed() {
            market.advance(1)
            try market.rate(ID("o", i))
            try market.rate(ID("o", i), .seller)
        }
        #expect(market.counts("o1")?.why == .repeat && market.counts("o0")?.why == .capped)
        #expect(market.creditRow("s")?.points == 6 && market.credit("s").scored.total == 7)
    }

    @Test("an order too small takes no place under the clamp")
    func small() throws {
        let market = Market()
        for i in 0..<6 { try market.trade(ID("a", i), amount: .cny(100)) }
        for i in 0..<6 { try market.trade(ID("c", i), amount: .cny(101)) }
        #expect(market.creditRow("s")?.points == 6 && market.credit("s").scored.total == 6)
    }

    @Test("an unscored rating hides no repeat; restored, it keeps its place", arguments: Profile.allCases)
    func unscored(profile: Profile) throws {
        let market = Market(profile.policy)
        try market.trade("o", items: ["lamp"])
        try market.trade("p", items: ["lamp"])
        #expect(market.counts("o")?.why == .counted && market.counts("p")?.why == .repeat)
        let first = try #require(market.rating("o", .buyer))
        try market.run(UnscoreRating(rating: first, reason: "malicious", key: "k1"))
        #expect(market.counts("o")?.why == .unscored && market.counts("p")?.why == .counted)
        try market.run(RestoreRating(rating: first, reason: "appeal", key: "k2"))
        #expect(market.counts("o")?.why == .counted && market.counts("p")?.why == .repeat)
    }

    @Test("a revised or restored rating keeps its place, however late that comes")
    func place() throws {
        let market = Market()
        for i in 0..<8 {
            market.advance(1)
            try market.trade(ID("o", i), i == 0 ? .negative : .positive)
        }
        func points() -> [Int?] { (0..<8).map { market.counts(ID("o", $0))?.points } }
        #expect(points() == [-1, 1, 1, 1, 1, 1, 1, 1])
        market.advance(1.days)
        try market.run(ReviseRating(rating: try #require(market.rating("o0", .buyer)), value: .positive))
        #expect(points() == [1, 1, 1, 1, 1, 1, 0, 0])
        let second = try #require(market.rating("o1", .buyer))
        try market.run(UnscoreRating(rating: second, reason: "malicious", key: "k1"))
        #expect(points() == [1, 0, 1, 1, 1, 1, 1, 0])
        market.advance(1.days)
        try market.run(RestoreRating(rating: second, reason: "appeal", key: "k2"))
        #expect(points() == [1, 1, 1, 1, 1, 1, 0, 0])
    }

    @Test("what is exactly 1.00 of the currency is not scored, what is more is", arguments: Profile.allCases)
    func amount(profile: Profile) throws {
        let market = Market(profile.policy)
        // Of two decimals, of none, of three.
        let ones: [(String, Int64)] = [
            ("CNY", 100), ("USD", 100), ("JPY", 1), ("ISK", 1), ("XOF", 1), ("KWD", 1_000), ("TND", 1_000),
        ]
        for (i, (currency, one)) in ones.enumerated() {
            try market.trade(ID("a", i), buyer: ID("b", i), amount: Money(currency: currency, minor: one))
            #expect(market.counts(ID("a", i))?.why == .minimum, "\(currency)")
            try market.trade(ID("c", i), buyer: ID("b", i), amount: Money(currency: currency, minor: one + 1))
            #expect(market.counts(ID("c", i))?.why == .counted, "\(currency)")
        }
        try market.trade("d")
        #expect(market.counts("d")?.why == .counted, "absent, the rule does not apply")
    }
}
