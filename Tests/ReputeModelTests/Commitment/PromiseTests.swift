import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What the clock makes of what was promised of an order's way.
@Suite("a promise of an order's way")
struct PromiseTests {
    private let market = Market()
    private let created: Instant

    init() throws {
        try market.take("dispatch-48h")
        try market.take("on-time")
        market.advance(1)
        created = market.now
    }

    private func replays(_ sourceLocation: SourceLocation = #_sourceLocation) throws {
        let replay = try market.replayed()
        #expect(replay.problems == [], sourceLocation: sourceLocation)
        #expect(replay.snapshot == market.snapshot, sourceLocation: sourceLocation)
    }

    private func dispatch(_ order: ID = "o", at moment: Instant? = nil, carrier: ID? = nil) throws {
        try market.run(DispatchOrder(order: order, dispatched: moment, carrier: carrier))
    }

    private func deliver(_ order: ID = "o", at moment: Instant? = nil) throws {
        try market.run(DeliverOrder(order: order, delivered: moment))
    }

    @Test("waits for what is promised, and a day longer to be told; then it is broken, at that moment")
    func broken() throws {
        try market.open("o")
        let promise = try #require(market.promised("o").first)
        #expect(promise.by == created + 48.hours && promise.due == created + 72.hours && promise.step == .dispatch)
        #expect(market.promised("o").count == 1, "no delivery is promised")
        market.advance(72.hours - 1)
        #expect(market.breaches("o") == [])
        market.advance(1)
        #expect(market.breaches("o") == ["clock dispatch"] && market.promised("o").isEmpty)
        #expect(market.last["body"] != nil || market.lines.last?.kind == "commitment.breached")
        #expect(market.kept("dispatch-48h") == "1 of 1" && market.kept("on-time") == "0 of 0")
        market.advance(400.days)
        #expect(market.breaches("o") == ["clock dispatch"])
        try replays()
    }

    @Test("is kept by a dispatch in time, told in time, to the millisecond")
    func kept() throws {
        try market.open("o")
        market.advance(60.hours)
        try dispatch(at: created + 48.hours)
        #expect(market.promised("o").isEmpty)
        market.advance(10.days)
        try market.complete("o")
        #expect(market.breaches("o") == [] && market.kept("dispatch-48h") == "0 of 1")
        try replays()
    }

    @Test("is broken by a dispatch a millisecond too late, when the clock looks")
    func late() throws {
        try market.open("o")
        market.advance(49.hours)
        try dispatch(at: created + 48.hours + 1)
        #expect(market.promised("o").count == 1)
        market.advance(30.hours)
        #expect(market.breaches("o") == ["clock dispatch"])
        // That it is completed changes nothing: it counts once.
        try market.complete("o")
        #expect(market.kept("dispatch-48h") == "1 of 1")
        try replays()
    }

    @Test("taken for broken, goes by itself when it is told that it was kept")
    func toldLate() throws {
        try market.open("o")
        market.advance(5.days)
        #expect(market.breaches("o") == ["clock dispatch"])
        try dispatch(at: created + 40.hours)
        #expect(market.breaches("o") == ["clock dispatch excused"])
        #expect(market.lines.last?.text.contains("\"excused\":[") == true)
        #expect(market.kept("dispatch-48h") == "0 of 1")
        try market.complete("o")
        #expect(market.kept("dispatch-48h") == "0 of 1")
        try replays()
    }

    @Test("is kept by an arrival in time, of which nobody told a dispatch")
    func arrived() throws {
        try market.open("o", promised: created + 5.days)
        #expect(market.promised("o").map(\.step) == [.dispatch, .delivery])
        market.advance(4.days)
        #expect(market.breaches("o") == ["clock dispatch"])
        try deliver(at: created + 47.hours)
        #expect(market.breaches("o") == ["clock dispatch excused"] && market.promised("o").isEmpty)
        try replays()
    }

    @Test("of an arrival is not kept by a dispatch, and is broken by an arrival too late")
    func delivery() throws {
        try market.open("o", promised: created + 3.days)
        try dispatch()
        #expect(market.promised("o").map(\.step) == [.delivery])
        market.advance(3.days + 1)
        try deliver()
        market.advance(1.days)
        #expect(market.breaches("o") == ["clock delivery"])
        try market.complete("o")
        #expect(market.kept("on-time") == "1 of 1" && market.kept("dispatch-48h") == "0 of 1")
        try replays()
    }

    @Test("is over with an order that is cancelled in time; too late, it was broken")
    func cancelled() throws {
        try market.open("o")
        try market.open("p")
        market.advance(47.hours)
        try market.run(CancelOrder(order: "o", by: .seller, why: "out-of-stock"))
        #expect(market.promised("o").isEmpty)
        market.advance(2.hours)
        try market.run(CancelOrder(order: "p", by: .buyer, why: "changed-mind"))
        market.advance(2.days)
        #expect(market.breaches("o") == [] && market.breaches("p") == ["clock dispatch"])
        #expect(market.kept("dispatch-48h") == "1 of 1", "only what came to an end counts")
        try replays()
    }

    @Test("of two, each has its turn, an hour apart, also after a long sleep and when it is told late")
    func turns() throws {
        market.advance(100.days)
        try market.open("o", created: market.now + -30.days, promised: market.now + -29.days)
        let open = market.promised("o")
        #expect(open.map(\.due) == [market.now + 24.hours, market.now + 25.hours])
        let length = market.lines.count
        market.advance(400.days)
        #expect(market.breaches("o") == ["clock dispatch", "clock delivery"] || market.breaches("o").count == 2)
        #expect(market.lines.count == length + 2)
        try replays()
    }

    @Test("of an order that is only told when it is over, is that of its arrival, if it was late")
    func told() throws {
        let given = { (promised: Instant) in OrderGiven(buyer: "b", seller: "s", created: created, promised: promised) }
        market.advance(10.days)
        func complete(_ order: ID, promised: Instant, delivered: Instant?) throws {
            try market.run(
                CompleteOrder(order: order, completed: market.now, given: given(promised), delivered: delivered))
        }
        try complete("in-time", promised: created + 3.days, delivered: created + 3.days)
        try complete("late", promised: created + 3.days, delivered: created + 3.days + 1)
        try complete("unknown", promised: created + 3.days, delivered: nil)
        #expect(market.kept("on-time") == "0 of 3" && market.kept("dispatch-48h") == "0 of 3")
        market.advance(2.days)
        #expect(market.breaches("late") == ["clock delivery"] && market.kept("on-time") == "1 of 3")
        #expect(market.breaches("in-time") == [] && market.breaches("unknown") == [])
        #expect(market.commitmentRow("on-time")?.days.count == 1, "on the day of the completion")
        try replays()
    }

    @Test("found broken by a ruling is over for the clock, and neither finds it twice")
    func ruled() throws {
        try market.open("o")
        let found = try market.breach("o", "dispatch-48h", "not-as-promised")
        #expect(market.promised("o").isEmpty)
        market.advance(10.days)
        #expect(market.breaches("o") == ["not-as-promised"])
        try market.open("p")
        market.advance(10.days)
        let command = BreachCommitment(order: "p", commitment: "dispatch-48h", reason: "not-as-promised", key: "x")
        #expect(market.refused(command)?.reason == "commitment.breached")
        // A ruling's breach does not go by what is told late; the clock's does.
        try dispatch("o", at: created + 1.hours)
        try dispatch("p", at: market.now + -10.days)
        #expect(market.breaches("o") == ["not-as-promised"] && market.breaches("p") == ["clock dispatch excused"])
        try market.excuse(found.breach, "overturned")
        #expect(market.breaches("o") == ["not-as-promised excused"])
        try replays()
    }

    @Test("is made and kept within one batch")
    func batch() throws {
        try market.batch {
            try market.take("seven-day-return")
            try market.open("o", promised: market.now + 3.days)
            try dispatch(carrier: "dhl")
            try deliver()
            try market.complete("o")
            try market.breach("o", "seven-day-return", "return-refused")
        }
        #expect(market.promised("o").isEmpty && market.kept("dispatch-48h") == "0 of 1")
        #expect(market.kept("seven-day-return") == "1 of 1")
        try replays()
    }

    @Test("is not made where the policy knows no commitments, nor for sellers that took none on")
    func none() throws {
        let bare = Market(Neutral.policy(without: "commitment"))
        try bare.open("o", promised: bare.now + 1.days)
        try bare.complete("o")
        try market.open("o", seller: "t", promised: created + 1.days)
        try market.complete("o", seller: "t")
        #expect(market.promised("o").isEmpty && bare.store.promises.isEmpty && market.store.promises.isEmpty)
        for line in [bare.lines.last?.text, market.lines.last?.text] {
            #expect(line?.contains("commitments") == false && line?.contains("kept") == false)
        }
    }

    @Test("of the year 9999 has a moment that facts have")
    func farOff() throws {
        let last = moment("9999-12-31T23:59:59Z")
        try market.open("o", promised: last)
        #expect(market.promised("o").last?.by == last)
        try replays()
    }
}
