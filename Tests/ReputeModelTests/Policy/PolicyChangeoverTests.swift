import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What holds for whom when one policy takes the place of another.
@Suite("a policy takes the place of another")
struct PolicyChangeoverTests {
    private static let start = moment("2026-03-01T10:00:00Z")
    private static let midnight = moment("2026-03-08T00:00:00Z")

    /// Another policy in everything that holds for an order.
    private static let second: Policy = {
        var policy = Profiles.neutral.next(net: 1)
        guard case .object(var members) = policy.document, case .object(var rating)? = members["rating"] else {
            return policy
        }
        rating["windowDays"] = 5
        rating["visibility"] = "at-once"
        rating["group"] = "week"
        rating["values"] = ["buyer": ["positive", "negative"], "seller": ["positive"]]
        rating["minimum"] = ["currencies": .object([:]), "otherwise": 5_000]
        rating["textLength"] = 10
        rating["append"] = nil
        members["rating"] = .object(rating)
        if let changed = try? Policy(document: .object(members)) { policy = changed }
        return policy
    }()

    private func market() throws -> Market {
        let market = Market(Profiles.neutral, at: Self.start)
        try market.adopt(Self.second, inDays: 7)
        return market
    }

    @Test(
        "the moment of completion decides, to the millisecond, however late it is told",
        arguments: [
            ("2026-03-07T23:59:59.999Z", 1, 15), ("2026-03-08T00:00:00.000Z", 2, 5), ("1999-01-01T00:00:00Z", 1, 15),
        ] as [(String, Int64, Int64)])
    func completion(at text: String, policy: Int64, window: Int64) throws {
        let market = try market()
        market.now = Self.midnight + 3.days
        let reply = try market.complete("o", at: moment(text), created: moment(text))
        #expect(market.order("o")?.policy == policy)
        #expect(reply.window.map { $0.upperBound - $0.lowerBound } == window.days)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("an order opened under the old policy is judged by the one it is completed under")
    func opened() throws {
        let market = try market()
        try market.run(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")))
        market.now = Self.midnight + 1.days
        try market.run(CompleteOrder(order: "o", completed: market.now))
        #expect(market.order("o")?.policy == 2)
    }

    @Test("an order completed under the old policy keeps its window, visibility, values, texts and additions")
    func keeps() throws {
        let market = try market()
        try market.complete("old")
        market.now = Self.midnight + 2.days
        try market.complete("new")
        // Ten days after its completion the new policy's five would be over.
        #expect(try market.rate("old", .buyer, .neutral, text: "longer than ten characters").state == .sealed)
        #expect(try market.rate("new", .buyer, .positive).state == .visible)
        #expect(
            market.refused(SubmitRating(order: "new", by: .seller, value: .neutral))?.reason
                == "rating.value-not-offered")
        #expect(try market.rate("old", .seller, .neutral).state == .visible)
        let additions = ["old", "new"].map { (order: ID) -> String? in
            guard let rating = market.rating(order, .buyer) else { return "none" }
            do throws(Refusal) {
                try market.run(AppendRating(rating: rating, text: "still"))
                return nil
            } catch {
                return error.reason
            }
        }
        #expect(additions == [nil, "rating.append-not-offered"])
    }

    @Test("amounts and clamp of each policy hold for its own orders, and their groups stay apart")
    func groups() throws {
        let market = try market()
        for i in 0..<8 { try market.trade(ID("o", i), amount: .cny(200)) }
        #expect(market.creditRow("s")?.points == 6)
        market.now = Self.midnight + 1.days
        for i in 0..<8 { try market.trade(ID("n", i), amount: .cny(5_001)) }
        #expect(market.creditRow("s")?.points == 7, "one a week under the new one")
        try market.trade("small", amount: .cny(200))
        #expect(market.counts("small")?.why == .minimum && market.creditRow("s")?.points == 7)
        // One more of the old ones, told late, finds its group full.
        try market.complete("late", at: Self.midnight + -1, amount: .cny(200))
        try market.rate("late")
        try market.rate("late", .seller)
        #expect(market.counts("late")?.why == .capped && market.creditRow("s")?.points == 7)
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("imported history is judged by the policy of its time")
    func history() throws {
        let market = try market()
        market.now = Self.midnight + 30.days
        for (letter, completed) in [("o" as Character, Self.start), ("n", Self.midnight)] {
            for i in 0..<3 {
                try market.complete(ID(letter, i), at: completed, amount: .cny(6_000), origin: "elsewhere")
                try market.bring(ID(letter, i), at: completed + 1.hours)
            }
        }
        #expect(market.creditRow("s")?.points == 4, "three of the old policy, one of the new one")
    }

    @Test("a policy is described by its place among all that were adopted")
    func answer() throws {
        let market = try market()
        try market.adopt(Self.second.next(net: 2), inDays: 20)
        func day(_ text: String) -> CivilDate? { CivilDate(text: text.utf8) }
        let book = market.policies
        let before = try book.answer(.now, now: market.now)
        #expect(before.view.policy == "neutral@1" && before.view.state == .inForce && before.view.from == nil)
        #expect(before.view.until == day("2026-03-08") && before.earliest == day("2026-03-22"))
        #expect(
            before.adopted.map(\.state) == [.inForce, .pending, .pending] && before.adopted.map(\.seq) == [1, 2, 3])
        #expect(before.document == Profiles.neutral.document)
        let after = try book.answer(.now, now: Self.midnight)
        #expect(after.view.policy == "neutral@2" && after.view.from == day("2026-03-08"))
        #expect(after.view.until == day("2026-03-21") && after.adopted.map(\.state) == [.past, .inForce, .pending])
        #expect(try book.answer(.now, now: Self.midnight + 60.days).earliest == day("2026-05-14"))
        #expect(try book.answer(.label("neutral@3"), now: market.now).view.state == .pending)
        let ofDay = try book.answer(.day(#require(day("2026-03-21"))), now: market.now)
        #expect(ofDay.view.policy == "neutral@3" && ofDay.view.until == nil)
        #expect(try book.answer(.moment(Self.midnight + -1), now: market.now).view.policy == "neutral@1")
        #expect(try book.answer(.moment(moment("1970-01-01T00:00:00Z")), now: market.now).view.policy == "neutral@1")
        do throws(Refusal) {
            _ = try book.answer(.label("neutral@4"), now: market.now)
            Issue.record("a policy that nobody adopted was found")
        } catch {
            #expect(error.code == .notFound && error.reason == "policy.unknown" && error.pointer == "/params/policy")
        }
    }
}
