import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What carriers are answerable for, apart from what sellers are.
@Suite("a carrier")
struct CarrierTests {
    private let market = Market()

    private func send(
        _ order: ID, after dispatched: Int64, by carrier: ID? = "dhl", arrives delivered: Int64, promised: Int64?
    ) throws {
        let created = market.now
        try market.open(order, promised: promised.map { created + $0 })
        market.advance(dispatched)
        try market.run(DispatchOrder(order: order, carrier: carrier))
        market.advance(delivered - dispatched)
        try market.run(DeliverOrder(order: order))
    }

    private func view(_ carrier: ID = "dhl") -> CarrierView {
        CarrierView(
            market.store.carriers[MarketStore.token(of: carrier)], carrier, on: market.now.day(zoneMinutes: 0),
            under: Neutral.policy)
    }

    private func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replay = try market.replayed()
        #expect(replay.problems == [], sourceLocation: sourceLocation)
        #expect(replay.snapshot == market.snapshot, sourceLocation: sourceLocation)
    }

    @Test("never named is not known; handed something, it is, though nothing arrived")
    func known() throws {
        #expect(!view().isKnown && view().dispatched == 0 && view().windows.last?.meanHours == nil)
        try market.open("o")
        try market.run(DispatchOrder(order: "o", carrier: "dhl"))
        #expect(view().isKnown && view().dispatched == 1 && view().delivered == 0)
        try replays()
    }

    @Test("brings orders in time and late, and is told the share of those in time, from as many as the policy says")
    func rate() throws {
        for n in 0..<4 { try send(ID("o", n), after: 1.hours, arrives: 25.hours, promised: 48.hours) }
        #expect(view().windows.last?.onTime == nil && view().windows.last?.timed == 4)
        try send("late", after: 1.hours, arrives: 49.hours, promised: 48.hours)
        let all = try #require(view().windows.last)
        #expect(all.days == nil && all.timed == 5 && all.late == 1 && all.onTime == Ratio(millionths: 800_000))
        // 4 x 24 h and 48 h.
        #expect(all.meanHours == Ratio(millionths: 28_800_000) && all.delivered == 5)
        market.advance(8.days)
        let windows = view().windows
        #expect(
            windows.map(\.days) == [7, 30, 180, 365, nil] && windows[0].delivered == 0 && windows[1].delivered == 5)
        try replays()
    }

    @Test("is not answerable for what nothing was promised of, nor for what its seller handed over too late")
    func apart() throws {
        try send("none", after: 1.hours, arrives: 25.hours, promised: nil)
        #expect(view().windows.last?.timed == 0 && view().delivered == 1)
        // After it should have been there.
        try send("after", after: 30.hours, arrives: 40.hours, promised: 24.hours)
        #expect(view().windows.last?.timed == 0)
        // Later than the seller's own commitment, though before that.
        try market.take("dispatch-48h")
        market.advance(1)
        try send("own", after: 50.hours, arrives: 80.hours, promised: 72.hours)
        #expect(view().windows.last?.timed == 0)
        // The same without lateness is to its credit, and with the seller in time it is its own.
        try send("saved", after: 50.hours, arrives: 60.hours, promised: 72.hours)
        try send("slow", after: 48.hours, arrives: 80.hours, promised: 72.hours)
        #expect(view().windows.last?.timed == 2 && view().windows.last?.late == 1)
        // The seller's record says late each time all the same.
        #expect(market.order("own")?.isLate == true && market.order("after")?.isLate == true)
        try replays()
    }

    @Test("is counted when the arrival is told with the completion, once")
    func completion() throws {
        let created = market.now
        try market.open("o", promised: created + 1.days)
        try market.run(DispatchOrder(order: "o", carrier: "dhl"))
        market.advance(2.days)
        try market.run(CompleteOrder(order: "o", completed: market.now, delivered: created + 20.hours))
        #expect(view().delivered == 1 && view().windows.last?.timed == 1 && view().windows.last?.late == 0)
        try send("p", after: 1.hours, arrives: 2.hours, promised: nil)
        try market.run(CompleteOrder(order: "p", completed: market.now, delivered: market.now))
        #expect(view().delivered == 2)
        // Nobody says when it came, or who carried it.
        try market.open("q")
        try market.run(DispatchOrder(order: "q", carrier: "dhl"))
        try market.complete("q")
        try send("r", after: 1.hours, by: nil, arrives: 2.hours, promised: nil)
        #expect(view().delivered == 2 && view().dispatched == 3)
        try replays()
    }

    @Test("has no name in facts")
    func nameless() throws {
        try send("o", after: 1, by: "carrier-name", arrives: 2, promised: 3)
        for line in market.lines.dropFirst() { #expect(!line.text.contains("-name")) }
    }
}
