import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Orders and what holds their windows, over the socket")
struct OrderGetTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }
    private let completed = TestServer.start + -Instant.hour

    init() throws { desk = try CaseDesk() }

    private func order(_ id: ID = "o-1", as speaker: ID? = nil) throws -> OrderView {
        try peer.call(OrderGet.self, OrderGet.Params(id, as: speaker))
    }

    @Test("an order says how far it is, until when it may be rated, and what holds that; so does the case")
    func held() throws {
        try desk.order("o-1")
        var view = try order()
        #expect(view.state == .completed && view.buyer == "b-1" && view.seller == "s-1" && view.completed == completed)
        #expect(view.created == completed && view.dispatched == nil && view.cancelled == nil)
        let day = Instant.day
        #expect(view.window == OrderView.Window(opens: completed, closes: completed + 15 * day, held: 0))
        #expect(view.hold == nil)

        let id = try desk.open()
        let (closes, until) = (completed + 45 * day, TestServer.start + 30 * day)
        view = try order(as: "s-1")
        #expect(view.window?.closes == closes)
        #expect(view.hold == OrderView.Hold(since: TestServer.start, until: until, cases: [id], pauses: []))
        let own = CaseView.Window(closes: closes, since: TestServer.start, until: until, others: 0)
        #expect(try desk.view(id).window == own)
        #expect(try desk.view(id, as: "b-1").window == own)

        try desk.wait(Instant.hour)
        let paused = try peer.call(OrderPause.self, PauseOrder(order: "o-1", ground: "case", key: "p"))
        #expect(paused.isPaused && paused.closes == closes)
        #expect(try order().hold?.pauses == [paused.seq])
        #expect(try desk.view(id).window?.others == 1)
        let wrong = ResumeOrder(order: "o-1", paused: id.seq, key: "r")
        #expect(try desk.refused(OrderResume.self, wrong) == "order.held-by-case")

        try desk.wait(Instant.hour)
        _ = try peer.call(CaseWithdraw.self, WithdrawCase(case: id, key: "w"))
        #expect(try desk.view(id).window == nil)
        #expect(try order().hold?.cases == [])
        let resumed = try peer.call(OrderResume.self, ResumeOrder(order: "o-1", paused: paused.seq, key: "s"))
        #expect(!resumed.isPaused && resumed.closes == completed + 15 * day + 2 * Instant.hour)
        view = try order()
        #expect(view.window?.held == 2 * Instant.hour && view.hold == nil && view.window?.closes == resumed.closes)
        #expect(try desk.server.engine.verify().isSound)
    }

    @Test("before it is completed it says what will hold it; after its end, and given up, that nothing does")
    func unheld() throws {
        let given = OrderGiven(buyer: "b-1", seller: "s-1", amount: try CaseDesk.cny(900))
        for id in ["o-2", "o-3"] as [ID] { _ = try peer.call(OrderOpen.self, OpenOrder(order: id, given: given)) }
        let id = try desk.open("o-2")
        try desk.open("o-3")
        var view = try order("o-2")
        #expect(view.state == .open && view.window == nil)
        #expect(view.hold == OrderView.Hold(since: nil, until: nil, cases: [id], pauses: []))
        #expect(try desk.view(id).window == CaseView.Window(closes: nil, since: nil, until: nil, others: 0))
        let done = try peer.call(
            OrderComplete.self, CompleteOrder(order: "o-2", completed: TestServer.start))
        #expect(done.window == TestServer.start..<TestServer.start + 45 * Instant.day)
        view = try order("o-2")
        #expect(view.hold?.since == TestServer.start && view.window?.closes == done.window.upperBound)
        try desk.wait(60 * Instant.day)
        view = try order("o-2")
        #expect(view.hold == nil && view.window.map { $0.closes < desk.server.engine.status.now } == true)
        _ = try peer.call(OrderCancel.self, CancelOrder(order: "o-3", by: .seller, why: "lost"))
        view = try order("o-3")
        #expect(view.state == .cancelled && view.cancelled == desk.server.engine.status.now)
        #expect(view.window == nil && view.hold == nil)
    }

    @Test("is for its parties, and for whoever asks for nobody")
    func others() throws {
        try desk.order("o-1")
        #expect(try order(as: "b-1") == order())
        for speaker in ["b-2", "s-2"] as [ID] {
            #expect(try desk.refused(OrderGet.self, .init("o-1", as: speaker)) == "party.mismatch")
        }
        #expect(try desk.refused(OrderGet.self, .init("o-9")) == "order.unknown")
    }
}
