import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What is said of an order, said again, said otherwise, and said wrongly.
@Suite("content of an order")
struct OrderContentTests {
    private static let start = moment("2026-03-01T00:00:00Z")

    private static let given = OrderGiven(
        buyer: "b", seller: "s", created: start + -1.days, items: [OrderGiven.Item(item: "lamp", amount: .cny(500))],
        amount: .cny(600), category: "light", promised: start + 2.days)

    /// Every member said otherwise, by name.
    private static let others: [(String, OrderGiven)] = {
        func changed(_ change: (inout OrderGiven) -> Void) -> OrderGiven {
            var given = given
            change(&given)
            return given
        }
        return [
            ("buyer", changed { $0.buyer = "x" }), ("seller", changed { $0.seller = "x" }),
            ("createdAt", changed { $0.created = start + -2.days }),
            ("items", changed { $0.items = [OrderGiven.Item(item: "lamp")] }),
            ("items", changed { $0.items = [OrderGiven.Item(item: "desk", amount: .cny(500))] }),
            ("amount", changed { $0.amount = .cny(601) }), ("category", changed { $0.category = "dark" }),
            ("promisedBy", changed { $0.promised = start + 3.days }),
        ]
    }()

    /// Every member left out, by name.
    private static let lacking: [(String, OrderGiven)] = {
        func changed(_ change: (inout OrderGiven) -> Void) -> OrderGiven {
            var given = given
            change(&given)
            return given
        }
        return [
            ("buyer", changed { $0.buyer = nil }), ("seller", changed { $0.seller = nil }),
            ("items", changed { $0.items = [] }), ("amount", changed { $0.amount = nil }),
            ("category", changed { $0.category = nil }), ("promisedBy", changed { $0.promised = nil }),
        ]
    }()

    private func expectDiffers(_ refusal: Refusal?, _ member: String, sourceLocation: SourceLocation = #_sourceLocation)
    {
        #expect(refusal?.code == .conflict && refusal?.reason == "order.differs", sourceLocation: sourceLocation)
        #expect(refusal?.pointer == "/params/\(member)", sourceLocation: sourceLocation)
        #expect(refusal?.details["member"] == .string(member), sourceLocation: sourceLocation)
    }

    @Test("opening again with other content is a conflict that names the member")
    func openedOtherwise() throws {
        let market = Market(at: Self.start)
        try market.run(OpenOrder(order: "o", given: Self.given))
        for (member, other) in Self.others + Self.lacking {
            expectDiffers(market.refused(OpenOrder(order: "o", given: other)), member)
        }
        #expect(try market.run(OpenOrder(order: "o", given: Self.given)).isRepeated)
    }

    @Test("completing again with other content is a conflict that names the member")
    func completedOtherwise() throws {
        let market = Market(at: Self.start)
        func complete(_ given: OrderGiven, at: Instant = Self.start, delivered: Instant? = Self.start) -> CompleteOrder
        {
            CompleteOrder(order: "o", completed: at, given: given, delivered: delivered)
        }
        try market.run(complete(Self.given))
        for (member, other) in Self.others + Self.lacking { expectDiffers(market.refused(complete(other)), member) }
        expectDiffers(market.refused(complete(Self.given, at: Self.start + -1)), "completedAt")
        expectDiffers(market.refused(complete(Self.given, delivered: Self.start + -1)), "deliveredAt")
        expectDiffers(market.refused(complete(Self.given, delivered: nil)), "deliveredAt")
        #expect(try market.run(complete(Self.given)).isRepeated)
    }

    @Test("a completion repeated without createdAt says it was created at its completion")
    func createdAbsentIsContent() throws {
        let market = Market(at: Self.start)
        try market.complete("early", created: Self.start + -1.days)
        let given = OrderGiven(buyer: "b", seller: "s")
        expectDiffers(
            market.refused(CompleteOrder(order: "early", completed: Self.start, given: given)), "createdAt")
        try market.complete("plain")
        #expect(try market.complete("plain", created: Self.start).isRepeated)
    }

    @Test("an opened order completes with its own terms, and none of them may be said otherwise")
    func inheritance() throws {
        for (member, other) in Self.others {
            let market = Market(at: Self.start)
            try market.run(OpenOrder(order: "o", given: Self.given))
            expectDiffers(market.refused(CompleteOrder(order: "o", completed: Self.start, given: other)), member)
        }
        let market = Market(at: Self.start)
        let opened = try market.run(OpenOrder(order: "o", given: Self.given))
        market.advance(1.days)
        try market.run(CompleteOrder(order: "o", completed: market.now))
        let row = try #require(market.order("o"))
        #expect(row.seq == opened.seq && row.created == Self.given.created && row.amount == .cny(600))
        #expect(
            row.items.map(\.amount) == [.cny(500)] && row.category == "light" && row.promised == Self.given.promised)
        for given in [OrderGiven(), Self.given] {
            #expect(try market.run(CompleteOrder(order: "o", completed: market.now, given: given)).isRepeated)
        }
    }

    @Test("a repeated step with other content is a conflict that names the member")
    func stepsOtherwise() throws {
        let market = Market(at: Self.start)
        try market.run(OpenOrder(order: "o", given: Self.given))
        try market.run(DispatchOrder(order: "o", dispatched: Self.start, carrier: "post"))
        expectDiffers(
            market.refused(DispatchOrder(order: "o", dispatched: Self.start + -1, carrier: "post")), "dispatchedAt")
        expectDiffers(market.refused(DispatchOrder(order: "o", carrier: "rail")), "carrier")
        expectDiffers(market.refused(DispatchOrder(order: "o")), "carrier")
        try market.run(DeliverOrder(order: "o", delivered: Self.start))
        expectDiffers(market.refused(DeliverOrder(order: "o", delivered: Self.start + -1)), "deliveredAt")
        expectDiffers(
            market.refused(CompleteOrder(order: "o", completed: Self.start, delivered: Self.start + -1)), "deliveredAt")
        try market.run(CancelOrder(order: "o", by: .buyer, why: "changed-mind", cancelled: Self.start))
        let others: [(String, CancelOrder)] = [
            ("by", CancelOrder(order: "o", by: .platform, why: "changed-mind", cancelled: Self.start)),
            ("why", CancelOrder(order: "o", by: .buyer, why: "other", cancelled: Self.start)),
            ("cancelledAt", CancelOrder(order: "o", by: .buyer, why: "changed-mind", cancelled: Self.start + -1)),
        ]
        for (member, other) in others { expectDiffers(market.refused(other), member) }
        #expect(try market.run(CancelOrder(order: "o", by: .buyer, why: "changed-mind")).isRepeated)
    }

    @Test("times in the future are refused, each by its own reason")
    func futures() throws {
        let market = Market(at: Self.start)
        let later = Self.start + 1
        let parties = OrderGiven(buyer: "b", seller: "s")
        func created(_ at: Instant) -> OrderGiven { OrderGiven(buyer: "b", seller: "s", created: at) }
        func expect(_ refusal: Refusal?, _ reason: String, _ member: String) {
            #expect(refusal?.code == .rule && refusal?.reason == reason && refusal?.pointer == "/params/\(member)")
        }
        expect(market.refused(OpenOrder(order: "o", given: created(later))), "order.created-in-future", "createdAt")
        expect(
            market.refused(CompleteOrder(order: "o", completed: later, given: parties)), "order.completed-in-future",
            "completedAt")
        #expect(
            market.refused(CompleteOrder(order: "o", completed: later, given: parties))?.retry == .later,
            "what lies in the future now will not tomorrow")
        expect(
            market.refused(CompleteOrder(order: "o", completed: Self.start, given: created(later))),
            "order.created-after-completion", "createdAt")
        expect(
            market.refused(CompleteOrder(order: "o", completed: Self.start, given: parties, delivered: later)),
            "order.delivered-in-future", "deliveredAt")
        try market.run(OpenOrder(order: "o", given: parties))
        expect(
            market.refused(DispatchOrder(order: "o", dispatched: later)), "order.dispatched-in-future", "dispatchedAt")
        expect(market.refused(DeliverOrder(order: "o", delivered: later)), "order.delivered-in-future", "deliveredAt")
        expect(
            market.refused(CancelOrder(order: "o", by: .buyer, why: "late", cancelled: later)),
            "order.cancelled-in-future", "cancelledAt")
        expect(
            market.refused(CompleteOrder(order: "o", completed: Self.start + -1)), "order.created-after-completion",
            "createdAt")
        #expect(try !market.run(CompleteOrder(order: "o", completed: Self.start)).isRepeated, "now is not the future")
    }

    @Test("an order needs both parties, and two of them")
    func parties() throws {
        let market = Market()
        for (given, member) in [(OrderGiven(seller: "s"), "buyer"), (OrderGiven(buyer: "b"), "seller")] {
            for refusal in [
                market.refused(CompleteOrder(order: "o", completed: market.now, given: given)),
                market.refused(OpenOrder(order: "o", given: given)),
            ] {
                #expect(refusal?.code == .invalidParams && refusal?.reason == "order.parties-missing")
                #expect(refusal?.pointer == "/params/\(member)")
            }
        }
        let same = OrderGiven(buyer: "b", seller: "b")
        #expect(
            market.refused(CompleteOrder(order: "o", completed: market.now, given: same))?.reason == "order.same-party")
        #expect(market.refused(OpenOrder(order: "o", given: same))?.reason == "order.same-party")
    }

    @Test("createdAt absent is completedAt")
    func createdDefault() throws {
        let market = Market()
        try market.complete("o", at: market.now + -3.days)
        #expect(market.order("o")?.created == market.now + -3.days)
    }

    @Test("a completion opens a window of 15 days from completion, and names the policy and the month of creation")
    func window() throws {
        let market = Market(at: moment("2026-04-02T00:00:00Z"))
        let reply = try market.complete("o", created: moment("2026-03-31T23:59:59.999Z"))
        #expect(reply.window == market.now..<market.now + 15.days)
        let row = try #require(market.order("o"))
        #expect(row.policy == 1 && row.pair?.period == 2026 * 12 + 2 && row.due == nil)
    }

    @Test("an account keeps its number in both roles, and ids that differ in bytes are different accounts")
    func accounts() throws {
        let market = Market()
        try market.complete("o1", buyer: "é", seller: "s")
        try market.complete("o2", buyer: "s", seller: "é")
        try market.complete("o3", buyer: "e\u{301}", seller: "s")
        #expect(market.order("o1")?.buyer == market.order("o2")?.seller)
        #expect(market.order("o1")?.seller == market.order("o2")?.buyer)
        #expect(market.order("o3")?.buyer != market.order("o1")?.buyer)
        #expect(market.store.accounts.count == 3)
    }

    @Test("two new orders of one batch share the account that the first made")
    func accountsInOneBatch() throws {
        let market = Market()
        try market.batch {
            try market.complete("o1")
            try market.complete("o2")
            #expect(try market.complete("o1").isRepeated)
        }
        #expect(market.store.accounts.count == 2 && market.order("o1")?.buyer == market.order("o2")?.buyer)
        #expect(market.credit("s").orders == 2)
    }
}
