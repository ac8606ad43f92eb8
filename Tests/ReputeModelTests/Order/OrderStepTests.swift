import ReputeModel
import ReputeTwin
import Testing

/// The life of an order: the table of steps, first as data, then through commands.
@Suite("steps of an order")
struct OrderStepTests {
    private static let table: [OrderStep: [OrderState?: OrderState]] = [
        .open: [nil: .open],
        .dispatch: [.open: .dispatched],
        .deliver: [.open: .delivered, .dispatched: .delivered],
        .complete: [nil: .completed, .open: .completed, .dispatched: .completed, .delivered: .completed],
        .cancel: [.open: .cancelled, .dispatched: .cancelled, .delivered: .cancelled],
    ]
    private static let states: [OrderState?] = [nil] + OrderState.allCases

    @Test("every step from every state leads where the table says", arguments: OrderStep.allCases)
    func wholeTable(step: OrderStep) {
        for state in Self.states { #expect(step.leads(from: state) == Self.table[step]?[state]) }
    }

    /// A market with order `o` in a state.
    private func market(in state: OrderState?) throws -> Market {
        let market = Market()
        guard let state else { return market }
        if state == .completed {
            // Never opened, so that opening it is a step it cannot take.
            try market.complete("o")
            return market
        }
        try market.run(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s")))
        switch state {
        case .dispatched: try market.run(DispatchOrder(order: "o"))
        case .delivered: try market.run(DeliverOrder(order: "o"))
        case .cancelled: try market.run(CancelOrder(order: "o", by: .seller, why: "out-of-stock"))
        case .open, .completed: break
        }
        return market
    }

    private func take(_ step: OrderStep, in market: Market) throws(Refusal) -> OrderReply {
        let given = OrderGiven(buyer: "b", seller: "s")
        return switch step {
        case .open: try market.run(OpenOrder(order: "o", given: given))
        case .dispatch: try market.run(DispatchOrder(order: "o"))
        case .deliver: try market.run(DeliverOrder(order: "o"))
        case .complete: try market.run(CompleteOrder(order: "o", completed: market.now, given: given))
        case .cancel: try market.run(CancelOrder(order: "o", by: .seller, why: "out-of-stock"))
        }
    }

    @Test("commands follow the table: they pass, repeat, or are refused for the state", arguments: OrderStep.allCases)
    func commandsFollow(step: OrderStep) throws {
        for state in Self.states {
            let market = try market(in: state)
            let length = market.lines.count
            let before = market.snapshot
            // A state reached by this very step makes it a repeat.
            let isRepeat =
                switch (step, state) {
                case (.open, .open), (.open, .dispatched), (.open, .delivered), (.open, .cancelled): true
                case (.dispatch, .dispatched), (.deliver, .delivered), (.complete, .completed), (.cancel, .cancelled):
                    true
                default: false
                }
            do throws(Refusal) {
                let reply = try take(step, in: market)
                if isRepeat {
                    #expect(reply.isRepeated && reply.state == state && market.snapshot == before)
                } else {
                    #expect(!reply.isRepeated && reply.state == Self.table[step]?[state])
                    #expect(reply.seq == Int64(length) + 1 && market.order("o")?.state == reply.state)
                }
            } catch {
                #expect(!isRepeat && Self.table[step]?[state] == nil, "\(step) from \(String(describing: state))")
                #expect(error.reason == (state == nil ? "order.unknown" : "order.not-in-state"))
                #expect(error.code == (state == nil ? .notFound : .rule) && error.pointer == "/params/order")
                #expect(market.lines.count == length && market.snapshot == before)
            }
        }
    }

    @Test("a repeat answers the seq of its own step and the state of now")
    func repeatAnswersCurrentState() throws {
        let market = Market()
        let given = OrderGiven(buyer: "b", seller: "s")
        let opened = try market.run(OpenOrder(order: "o", given: given))
        let dispatched = try market.run(DispatchOrder(order: "o", carrier: "post"))
        let completed = try market.run(CompleteOrder(order: "o", completed: market.now))
        market.advance(40.days)
        let length = market.lines.count
        let again = try market.run(OpenOrder(order: "o", given: given))
        #expect(again.seq == opened.seq && again.state == .completed && again.isRepeated)
        let sent = try market.run(DispatchOrder(order: "o", carrier: "post"))
        #expect(sent.seq == dispatched.seq && sent.state == .completed && sent.isRepeated)
        let done = try market.run(CompleteOrder(order: "o", completed: moment("2026-03-01T00:00:00Z")))
        #expect(done.seq == completed.seq && done.window == completed.window && done.isRepeated)
        #expect(market.lines.count == length)
    }

    @Test("nothing on an order's way happened before the order was created")
    func beforeCreation() throws {
        let market = Market()
        let created = market.now + -5_000
        try market.run(OpenOrder(order: "o", given: OrderGiven(buyer: "b", seller: "s", created: created)))
        let before = created + -1
        #expect(market.refused(DispatchOrder(order: "o", dispatched: before))?.reason == "order.before-creation")
        #expect(market.refused(DeliverOrder(order: "o", delivered: before))?.pointer == "/params/deliveredAt")
        let cancel = CancelOrder(order: "o", by: .seller, why: "x", cancelled: before)
        #expect(market.refused(cancel)?.reason == "order.before-creation")
        let done = CompleteOrder(order: "o", completed: market.now, delivered: before)
        #expect(market.refused(done)?.reason == "order.before-creation")
        let told = CompleteOrder(
            order: "p", completed: market.now, given: OrderGiven(buyer: "b", seller: "s", created: created),
            delivered: before)
        #expect(market.refused(told)?.pointer == "/params/deliveredAt")
        // Of one whose creation nobody told of that cannot be said.
        try market.run(
            CompleteOrder(
                order: "q", completed: market.now, given: OrderGiven(buyer: "b", seller: "s"), delivered: before))
        try market.run(DispatchOrder(order: "o", dispatched: created))
    }
}
