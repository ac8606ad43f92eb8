import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Orders and policies whose facts say otherwise than the rules.
@Suite("a forged order or policy is found by deciding again")
struct ForgedOrderTests {
    private static let start = moment("2026-03-10T00:00:00Z")

    /// Opened, dispatched, delivered and completed, a day after the promise.
    private func followed() throws -> Market {
        let market = Market(at: Self.start)
        let given = OrderGiven(buyer: "b", seller: "s", created: Self.start + -9.days, promised: Self.start + -1.days)
        try market.run(OpenOrder(order: "o", given: given))
        try market.run(DispatchOrder(order: "o", carrier: "c"))
        try market.run(DeliverOrder(order: "o"))
        try market.run(CompleteOrder(order: "o", completed: Self.start))
        return market
    }

    @Test("a wrong lateness, at the delivery and at the completion")
    func lateness() throws {
        let market = try followed()
        let delivered = try market.forged("order.delivered") { $0[path: "late"] = 0 }
        #expect(delivered.first == "fact 4, order.delivered: late is 0, by the rules 1")
        let completed = try market.forged("order.completed") { $0[path: "late"] = 0 }
        #expect(completed == ["fact 5, order.completed: late is 0, by the rules 1"])
        let hidden = try market.forged("order.completed") { $0[path: "late"] = nil }
        #expect(hidden == ["fact 5, order.completed: late is missing, by the rules 1"])
    }

    @Test("a window that closes later, another day, another month")
    func window() throws {
        let market = try followed()
        for member in ["closes", "day", "period"] {
            let found = try market.forged("order.completed") { body in
                body[path: member] = body[path: member]?.integerValue.map { .integer($0 + 1) }
            }
            #expect(found.count == 1 && found[0].hasPrefix("fact 5, order.completed: \(member) is "))
        }
    }

    @Test("a policy that does not hold for the order")
    func policy() throws {
        let market = Market(at: Self.start)
        try market.adopt(net: 2, inDays: 7)
        market.advance(7.days)
        try market.complete("o")
        let found = try market.forged("order.completed") { $0[path: "policy"] = 1 }
        #expect(found == ["fact 3, order.completed: policy is 1, by the rules 2"])
    }

    @Test("a step that cannot be taken, and times in the future")
    func step() throws {
        let market = try followed()
        try market.run(OpenOrder(order: "p", given: OrderGiven(buyer: "b", seller: "s")))
        try market.run(CancelOrder(order: "p", by: .buyer, why: "changed-mind"))
        let cancelled = try market.forged("order.cancelled") { $0[path: "order"] = 2 }
        #expect(cancelled.count == 1 && cancelled[0].contains("is completed, so it cannot take the step cancel"))
        let code = try market.forged("order.cancelled") { $0[path: "why"] = "Changed Mind" }
        #expect(code.count == 1 && code[0].contains("is not a code"))
        for (kind, member) in [
            ("order.opened", "createdAt"), ("order.dispatched", "dispatchedAt"), ("order.delivered", "deliveredAt"),
            ("order.completed", "completedAt"), ("order.cancelled", "cancelledAt"),
        ] {
            let found = try market.forged(kind) { $0[path: member] = .integer(Self.start.milliseconds + 1) }
            #expect(found.first?.contains("lies in the future") == true, "\(kind)")
            let never = try market.forged(kind) { $0[path: member] = .integer(-1) }
            #expect(never.first?.contains("lies outside the years") == true, "\(kind)")
        }
    }

    @Test("a trade with oneself")
    func oneself() throws {
        let market = Market(at: Self.start)
        try market.complete("o")
        let found = try market.forged("order.completed") { $0[path: "seller"] = $0[path: "buyer"] }
        #expect(found.count == 1 && found[0].contains("Buyer and seller of order #2 are the same account"))
    }

    @Test("a policy in force without notice, from another hour, before the one it follows, or of a version there was")
    func notice() throws {
        let market = Market(at: Self.start)
        try market.adopt(net: 2, inDays: 7)
        let from = (Self.start + 7.days).milliseconds
        let soon = try market.forged("policy.adopted") { $0[path: "from"] = .integer(from - 1.days) }
        #expect(soon.count == 1 && soon[0].hasPrefix("fact 2, policy.adopted: was not to be written. neutral@1"))
        let hour = try market.forged("policy.adopted") { $0[path: "from"] = .integer(from + 1) }
        #expect(hour == ["fact 2, policy.adopted: from is \(from + 1), by the rules \(from)"])
        let version = try market.forged("policy.adopted") { $0[path: "policy/version"] = 1 }
        #expect(version.count == 1 && version[0].contains("was adopted before"))
        try market.adopt(net: 3, inDays: 8)
        let before = try market.forged("policy.adopted") { $0[path: "from"] = .integer(from) }
        #expect(before.count == 1 && before[0].contains("and comes first"))
        let first = Market(at: Self.start)
        let founded = try first.forged("policy.adopted") { $0[path: "from"] = .integer(from) }
        #expect(founded.first?.hasPrefix("fact 1, policy.adopted: from is ") == true)
    }

    @Test("rules that this program does not have cannot be read, and the line says which")
    func unknownRules() throws {
        let line = try #require(Market().lines.first)
        var body = JSONValue(try JSONDocument(parsing: line.body).root)
        body[path: "policy/rules"] = 2
        let document = try JSONDocument(parsing: body.canonical)
        do {
            _ = try PolicyAdopted(reading: document.root)
            Issue.record("a policy under rules of the future was read")
        } catch {
            #expect(error.description.hasPrefix("The policy's /rules is 2, but this program knows the rules 1 to 1"))
        }
    }
}
