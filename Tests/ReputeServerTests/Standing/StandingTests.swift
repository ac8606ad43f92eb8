import Repute
import ReputeModel
import ReputeWire
import Testing

@Suite("Standings over the socket")
struct StandingTests {
    private let server: TestServer
    private let peer: TestPeer

    init() throws {
        server = try TestServer()
        peer = try server.connect()
    }

    /// A seller that gives up orders of five buyers, and is below standard for it.
    private func fall(_ seller: ID = "s-1") throws {
        for n in 0..<5 {
            let order = ID("\(seller)-\(n)") ?? "o"
            _ = try peer.call(
                OrderOpen.self,
                OpenOrder(order: order, given: OrderGiven(buyer: ID("b-\(n)") ?? "b", seller: seller)))
            _ = try peer.call(OrderCancel.self, CancelOrder(order: order, by: .seller, why: "out-of-stock"))
        }
        _ = try peer.call(AdminClock.self, "2026-12-20T00:00:00.000Z")
    }

    @Test("a seller falls, is guaranteed another standing, and falls back when that is ended; all of it is told")
    func life() throws {
        try fall()
        let fallen = try #require(try peer.call(StandingGet.self, ["s-1"]).first)
        #expect(fallen.real == .below && fallen.shown == .below && fallen.last?.numbers.defects == 5)
        #expect(fallen.preview?.bounds.count == 6 && fallen.preview?.standing == .below)
        #expect(fallen.preview?.numbers.defectRate == nil)
        func standing() throws -> CreditReport? {
            try peer.call(CreditGet.self, .init(subjects: ["s-1"], role: .seller)).first
        }
        #expect(try standing()?.standing == "below")
        let command = GuaranteeStanding(
            seller: "s-1", standing: .top, days: 30, sales: 5, reason: "force-majeure", key: "g")
        let reply = try peer.call(StandingGuarantee.self, command)
        #expect(reply.shown == .top && reply.real == .below && reply.guarantee?.left == 5)
        #expect(try standing()?.standing == "top" && standing()?.privileges.first == "badge")
        #expect(try peer.call(StandingGuarantee.self, command).isRepeated)
        let shown = try #require(try peer.call(StandingGet.self, ["s-1"]).first)
        #expect(shown.guarantee?.until == "2027-01-20T00:00:00.000Z" && shown.real == .below)
        let end = try peer.call(StandingEndGuarantee.self, EndGuarantee(seller: "s-1", key: "e"))
        #expect(end.shown == .below && end.guarantee == nil)
        let page = try peer.call(StandingList.self, .init("s-1", limit: 2))
        #expect(page.events.map(\.kind).first == .guaranteeEnded(.officer) && page.next == reply.seq)
        let rest = try peer.call(StandingList.self, .init("s-1", before: page.next, limit: 2))
        #expect(rest.events.count == 1 && rest.events[0].shown == .below && rest.next == nil)
        let asOf = CreditGet.Params(subjects: ["s-1"], role: .seller, asOf: AsOf(seq: reply.seq))
        #expect(try peer.call(CreditGet.self, asOf).first?.standing == "top")
        #expect(try server.engine.verify().isSound)
    }

    @Test("nobody guarantees their own account, nor what is not for them")
    func refused() throws {
        let answer = try peer.ask(
            """
            {"jsonrpc":"2.0","id":1,"method":"standing.guarantee","params":{"seller":"s-9","standing":"top","days":1,\
            "sales":1,"reason":"force-majeure","key":"k"}}
            """)
        #expect(answer.code == 1_002 && answer.reason == "standing.seller-unknown")
        let wrong = try peer.ask(
            #"{"jsonrpc":"2.0","id":2,"method":"standing.get","params":{"sellers":[]}}"#)
        #expect(wrong.code == -32_602)
    }

    @Test("followers of a seller are told how it stands")
    func followed() throws {
        let follower = try server.connect()
        try follower.follow(after: 1, kinds: ["standing.evaluated"], subjects: ["s-1"])
        try fall("s-2")
        _ = try peer.call(
            OrderComplete.self,
            CompleteOrder(
                order: "o-1", completed: server.engine.status.now, given: OrderGiven(buyer: "b", seller: "s-1")))
        _ = try peer.call(AdminClock.self, "2027-01-20T00:00:00.000Z")
        #expect(try follower.facts(1).map(\.kind) == ["standing.evaluated"])
    }
}
