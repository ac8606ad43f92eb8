import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Commitments and carriers over the socket")
struct CommitmentTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    private func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }

    private func take(_ code: String, _ seller: ID = "s-1") throws -> CommitmentReply {
        try peer.call(
            CommitmentTake.self, TakeCommitment(seller: seller, commitment: code, key: ID("\(seller) \(code)") ?? "k"))
    }

    private func open(_ order: ID, promised: Instant? = nil) throws {
        _ = try peer.call(
            OrderOpen.self,
            OpenOrder(
                order: order,
                given: OrderGiven(
                    buyer: "b-1", seller: "s-1", amount: Money(currency: "CNY", minor: 12_900), promised: promised)))
    }

    private func found(_ order: ID, as speaker: ID? = nil) throws -> CommitmentOrder.Result {
        try peer.call(CommitmentOrder.self, .init(order, as: speaker))
    }

    @Test("what a buyer gets is told with whether the seller may sell, as far as it holds for an order of then")
    func protection() throws {
        func protection(at moment: Instant? = nil) throws -> BuyerProtection? {
            let params = QualificationCheck.Params(
                sellers: ["nobody", "s-1"], category: "tea", at: moment, wantsProtection: true)
            let checks = try peer.call(QualificationCheck.self, params)
            #expect(checks[0].protection == BuyerProtection(commitments: [], deposits: []))
            return checks[1].protection
        }
        let taken = try take("dispatch-48h")
        _ = try take("warranty")
        let thousand = try #require(Money(currency: "CNY", minor: 100_000))
        _ = try peer.call(DepositPay.self, PayDeposit(account: "s-1", amount: thousand, reference: "p", key: "p"))
        let own = try #require(try peer.call(CommitmentGet.self, ["s-1"]).first?.commitments)
        let first = try #require(try protection())
        #expect(first.commitments.map(\.name) == ["dispatch-48h", "warranty"] && first.deposits == [thousand])
        #expect(
            first.commitments[0].commitment == taken.commitment
                && first.commitments.map(\.terms) == own.compactMap(\.terms))
        let drop = DropCommitment(seller: "s-1", commitment: "warranty", key: "d")
        let ends = try #require(try peer.call(CommitmentDrop.self, drop).ends)
        #expect(try protection()?.commitments.count == 2)
        #expect(try protection(at: ends)?.commitments.map(\.name) == ["dispatch-48h"])
        let plain = QualificationCheck.Params(sellers: ["s-1"], category: "tea")
        #expect(try peer.call(QualificationCheck.self, plain).first?.protection == nil)
    }

    @Test("what a seller took on holds for its orders, is broken by the clock, and goes by itself when told late")
    func life() throws {
        let taken = try take("dispatch-48h")
        _ = try take("warranty")
        try wait(1)
        let created = server.engine.status.now
        try open("o-1")
        let held = try found("o-1", as: "b-1").commitments
        #expect(held.map(\.name) == ["dispatch-48h", "warranty"] && held[0].commitment == taken.commitment)
        #expect(held[0].by == created + 48 * Instant.hour && held[0].due == created + 72 * Instant.hour)
        #expect(held[1].by == nil && held[1].until == nil)
        try wait(72 * Instant.hour)
        let broken = try #require(try found("o-1").breaches.first)
        #expect(broken.step == .dispatch && broken.by == held[0].by && broken.at == held[0].due)
        #expect(broken.order == "o-1" && broken.seller == "s-1" && broken.buyer == "b-1" && broken.excused == nil)
        _ = try peer.call(OrderDispatch.self, DispatchOrder(order: "o-1", dispatched: created, carrier: "dhl"))
        let excused = try #require(try found("o-1").breaches.first)
        #expect(excused.excuse == "told-late" && excused.excused == server.engine.status.now)
        let kept = try #require(try peer.call(CommitmentGet.self, ["s-1", "nobody"]).first?.commitments.first)
        #expect(kept.orders == 1 && kept.breached == 0 && kept.state == .inForce && kept.terms?.dispatchHours == 48)
        #expect(try peer.call(CommitmentGet.self, ["nobody"]).first?.commitments == [])
        #expect(try server.engine.verify().isSound)
    }

    @Test("a ruling finds a breach; what is owed is drawn once, by its name, and returned when it is excused")
    func ruling() throws {
        _ = try take("authentic-or-triple")
        try wait(1)
        try open("o-1")
        let command = BreachCommitment(
            order: "o-1", commitment: "authentic-or-triple", reason: "counterfeit", ruling: "case-1", key: "b")
        let breach = try peer.call(CommitmentBreach.self, command)
        #expect(breach.compensation == Money(currency: "CNY", minor: 38_700))
        let hundreds = try #require(Money(currency: "CNY", minor: 100_000))
        _ = try peer.call(
            DepositPay.self, PayDeposit(account: "s-1", amount: hundreds, reference: "p", key: "p"))
        let draw = try peer.call(
            DepositDraw.self,
            DrawDeposit(
                account: "s-1", amount: try #require(breach.compensation), ruling: ID("\(breach.breach)") ?? "r",
                reason: "compensation", to: "b-1", key: "d"))
        let drawn = try #require(try found("o-1").breaches.first)
        #expect(drawn.drawn == draw.entry && drawn.ruling == "case-1" && drawn.reason == "counterfeit")
        let excuse = ExcuseBreach(breach: breach.breach, reason: "overturned", key: "e")
        #expect(try peer.call(CommitmentExcuse.self, excuse).isExcused)
        _ = try peer.call(
            DepositReturn.self, ReturnDeposit(entry: draw.entry, reason: "overturned", key: "r"))
        let after = try #require(try found("o-1").breaches.first)
        #expect(after.drawn == nil && after.excuse == "overturned")
        #expect(try server.engine.verify().isSound)
    }

    @Test("breaches are listed page by page, the newest first")
    func pages() throws {
        _ = try take("authentic-or-triple")
        try wait(1)
        var ids: [BreachID] = []
        for n in 0..<5 {
            let order = ID("o-\(n)") ?? "o"
            try open(order)
            let command = BreachCommitment(
                order: order, commitment: "authentic-or-triple", reason: "counterfeit", key: order)
            ids.insert(try peer.call(CommitmentBreach.self, command).breach, at: 0)
        }
        var seen: [BreachID] = []
        var before: BreachID?
        repeat {
            let page = try peer.call(CommitmentBreaches.self, .init("s-1", before: before, limit: 2))
            #expect(page.breaches.count <= 2)
            seen += page.breaches.map(\.breach)
            before = page.next
        } while before != nil
        #expect(seen == ids)
        #expect(try peer.call(CommitmentBreaches.self, .init("nobody")).breaches == [])
    }

    private func refusal(_ params: CommitmentOrder.Params) -> ErrorObject? {
        #expect(throws: ErrorObject.self) { try peer.call(CommitmentOrder.self, params) }
    }

    @Test("an order unknown, or of others, is said to be so")
    func refusals() throws {
        #expect(refusal(.init("o-9"))?.reason == "order.unknown")
        try open("o-1")
        #expect(refusal(.init("o-1", as: "b-2"))?.reason == "party.mismatch")
        #expect(try found("o-1", as: "s-1").commitments == [])
    }

    @Test("carriers are told apart, by name, asked for and listed page by page")
    func carriers() throws {
        for (n, carrier) in ["dhl", "sf-express", "dhl", "ups"].enumerated() {
            let order = ID("o-\(n)") ?? "o"
            try open(order, promised: server.engine.status.now + Instant.day)
            _ = try peer.call(OrderDispatch.self, DispatchOrder(order: order, carrier: ID(carrier)))
            try wait(n == 2 ? 2 * Instant.day : Instant.hour)
            _ = try peer.call(OrderDeliver.self, DeliverOrder(order: order))
        }
        let asked = try peer.call(CarrierGet.self, ["dhl", "nobody"])
        #expect(asked.map(\.isKnown) == [true, false] && asked[0].dispatched == 2 && asked[0].delivered == 2)
        #expect(asked[0].windows.last?.late == 1 && asked[1].windows.last?.delivered == 0)
        var seen: [ID] = []
        var after: Int64?
        repeat {
            let page = try peer.call(CarrierList.self, .init(after: after, limit: 2))
            seen += page.carriers.map(\.carrier)
            after = page.next
        } while after != nil
        #expect(seen == ["dhl", "sf-express", "ups"])
        #expect(try server.engine.verify().isSound)
    }
}
