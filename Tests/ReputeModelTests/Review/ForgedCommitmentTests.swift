import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Facts about commitments that say otherwise than the rules.
@Suite("a forged fact about a commitment is found by deciding again")
struct ForgedCommitmentTests {
    private let market = Market()

    @Test("one taken on that is not offered, that is in force, or given up for another time")
    func taken() throws {
        try market.take("warranty")
        let unknown = try market.forged("commitment.taken") { $0[path: "code"] = "free-tea" }
        #expect(unknown.first?.contains("offers no commitment free-tea") == true)
        try market.drop("warranty")
        let ends = try market.forged("commitment.dropped") { body in
            body[path: "ends"] = body[path: "ends"]?.integerValue.map { .integer($0 + 1) }
        }
        #expect(ends.contains { $0.contains("ends is") })
        market.advance(8.days)
        try market.take("warranty")
        let another = try market.forged("commitment.taken") { body in
            body[path: "commitment"] = nil
            body[path: "account"] = "AAAAAAAAAAAAAAAAAAAAAA=="
        }
        #expect(another == [], "another account may take it on")
        let code = try market.forged("commitment.taken") { $0[path: "code"] = "on-time" }
        #expect(code.contains { $0.contains("code is") && $0.contains("warranty") })
    }

    @Test(
        "an order that promises too little, a step that keeps or excuses what it does not, and one that does not count")
    func orders() throws {
        try market.take("dispatch-48h")
        market.advance(1)
        try market.open("o", amount: .cny(100))
        let none = try market.forged("order.opened") { $0[path: "promises"] = nil }
        #expect(none.contains { $0.contains("promises is missing") })
        let later = try market.forged("order.opened") { body in
            body[path: "promises/0/due"] = body[path: "promises/0/due"]?.integerValue.map { .integer($0 + 1) }
        }
        #expect(later.contains { $0.contains("promises") })
        market.advance(50.hours)
        try market.run(DispatchOrder(order: "o"))
        let kept = try market.forged("order.dispatched") { body in
            body[path: "kept"] = .array([.integer(market.commitmentRow("dispatch-48h")?.seq ?? 0)])
        }
        #expect(kept.contains { $0.contains("kept is") })
        market.advance(50.hours)
        let breach = try #require(market.lines.last { $0.kind == "commitment.breached" })
        try market.complete("o")
        let excused = try market.forged("order.completed") { $0[path: "excused"] = .array([.integer(breach.seq)]) }
        #expect(excused.contains { $0.contains("excused is") })
        try market.complete("p", amount: .cny(100))
        let uncounted = try market.forged("order.completed") { $0[path: "commitments"] = nil }
        #expect(uncounted.contains { $0.contains("commitments is missing") })
    }

    @Test("a breach before its time, of another commitment, of another amount, on another day, or counted twice")
    func breached() throws {
        try market.take("authentic-or-triple")
        try market.take("dispatch-48h")
        market.advance(1)
        try market.complete("o", amount: .cny(100))
        let found = try market.breach("o", "authentic-or-triple")
        let amount = try market.forged("commitment.breached") { $0[path: "compensation/minor"] = 301 }
        #expect(amount.contains { $0.contains("compensation/minor is 301, by the rules 300") })
        let day = try market.forged("commitment.breached") { $0[path: "day"] = 1 }
        #expect(day.contains { $0.contains("day is 1") })
        let twice = try market.forged("commitment.breached") { $0[path: "counts"] = 1 }
        #expect(twice.contains { $0.contains("counts is 1") })
        let reason = try market.forged("commitment.breached") { $0[path: "reason"] = "dislike" }
        #expect(reason.first?.contains("does not list the reason dislike") == true)
        try market.excuse(found.breach)
        let excuse = try market.forged("commitment.excused") { $0[path: "reason"] = "dislike" }
        #expect(excuse.first?.contains("does not list the reason dislike") == true)
        try market.open("p")
        market.advance(4.days)
        let early = try market.forged("commitment.breached", at: market.now + -2.days)
        #expect(early.contains { $0.contains("was not due") })
        let other = try market.forged("commitment.breached") { body in
            body[path: "commitment"] = .integer(market.commitmentRow("authentic-or-triple")?.seq ?? 0)
        }
        #expect(other.contains { $0.contains("commitment is") })
    }

    @Test("a carriage that was no quicker, nor late")
    func carried() throws {
        try market.open("o", promised: market.now + 1.days)
        try market.run(DispatchOrder(order: "o", carrier: "dhl"))
        market.advance(2.days)
        try market.run(DeliverOrder(order: "o"))
        let hours = try market.forged("order.delivered") { $0[path: "carried/hours"] = 1 }
        #expect(hours.contains { $0.contains("carried/hours is 1, by the rules 48") })
        let late = try market.forged("order.delivered") { $0[path: "carried/late"] = 0 }
        #expect(late.contains { $0.contains("carried/late is 0, by the rules 1") })
        let none = try market.forged("order.delivered") { $0[path: "carried"] = nil }
        #expect(none.contains { $0.contains("carried is missing") })
    }
}
