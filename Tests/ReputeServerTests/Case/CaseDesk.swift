import Repute
import ReputeModel
import ReputeWire
import Testing

/// A server whose policy takes cases, and both sides of what they are about.
struct CaseDesk {
    let server: TestServer
    let peer: TestPeer

    /// `roles` as of ``TestServer``.
    init(roles: String? = nil) throws {
        server = try TestServer(roles: roles)
        peer = try server.connect()
    }

    func wait(_ span: Int64) throws {
        _ = try peer.call(AdminClock.self, server.engine.status.now + span)
    }

    static func cny(_ minor: Int64) throws -> Money { try #require(Money(currency: "CNY", minor: minor)) }

    /// An order of two items that was completed an hour ago.
    func order(_ id: ID, paid: Int64? = 12_900) throws {
        let amount = try paid.map { try Self.cny($0) }
        _ = try peer.call(
            OrderComplete.self,
            CompleteOrder(
                order: id, completed: server.engine.status.now + -Instant.hour,
                given: OrderGiven(
                    buyer: "b-1", seller: "s-1",
                    items: [OrderGiven.Item(item: "sku-1", amount: amount), OrderGiven.Item(item: "sku-2")],
                    amount: amount)))
    }

    @discardableResult
    func open(_ order: ID = "o-1", _ cause: String = "not-received", text: String = "It never came.") throws -> CaseID {
        try peer.call(CaseOpen.self, OpenCase(order: order, cause: cause, text: text)).case
    }

    /// A case that was taken on.
    func admitted(_ order: ID = "o-1", _ cause: String = "not-received") throws -> CaseID {
        let id = try open(order, cause)
        try wait(Instant.day)
        return id
    }

    func view(_ id: CaseID, as speaker: ID? = nil) throws -> CaseView {
        try #require(try peer.call(CaseGet.self, .init(.id(id), as: speaker)).first)
    }

    /// Why a call is refused, which leaves no fact behind.
    func refused<M: Method>(_: M.Type, _ params: M.Params) throws -> String {
        let before = try server.engine.makeReader().head().size
        let error = #expect(throws: ErrorObject.self) { try peer.call(M.self, params) }
        #expect(try server.engine.makeReader().head().size == before)
        let reason = error?.reason ?? ""
        #expect(M.refusals.contains { $0.name == reason }, "\(M.name) does not say that it refuses \(reason)")
        return reason
    }
}
