import Repute
import ReputeJSON
import ReputeModel
import ReputeWire

/// What a handler has at hand: who calls, from where, and the reader of this event loop.
struct Call: CallContext {
    let service: Service
    let peer: Peer
    let caller: Outlet
    /// For this thread, and only until the handler returns.
    let reader: EngineReader
    /// Whether the call came in on the read-only socket.
    let isReadOnly: Bool

    var outbox: any Outbox { caller }

    func admit(_ method: MethodDescription) throws(Refusal) {
        if service.isStopping {
            throw Refusal(
                .unavailable, "server.stopping", "The service is shutting down. Nothing happened; try again soon.",
                retry: .later)
        }
        try admit(method, for: method.roles)
        try caller.purse.check()
    }

    private func admit(_ method: MethodDescription, for roles: Set<Role>?) throws(Refusal) {
        guard let roles else { return }
        guard roles.contains(where: { peer.roles.contains($0) }) else {
            let wanted = roles.map(\.rawValue).sorted()
            throw Refusal(
                .notAllowed, "role.missing",
                "\(method.name) is for \(wanted.joined(separator: ", ")); user id \(peer.uid) has "
                    + "\(peer.roles.isEmpty ? "no role" : "only \(peer.roleNames.joined(separator: ", "))").",
                details: ["roles": .array(wanted.map { .string($0) })])
        }
        if isReadOnly, method.effect == .write || roles == [.admin] {
            throw Refusal(
                .unavailable, "server.read-only", "This socket only answers reads; \(method.name) needs the other one.")
        }
    }

    /// Who a write is recorded for.
    func actor(_ role: Role) -> Actor {
        Actor(role: peer.acting(for: role), uid: peer.uid)
    }

    /// Who a write is recorded for that several roles may make: the first of them that the peer has.
    func actor(in roles: Set<Role>) -> Actor {
        actor(Role.allCases.first { roles.contains($0) && peer.roles.contains($0) } ?? .admin)
    }

    /// Queues a command that several roles may give.
    func enqueue<C: Command>(
        _ command: C, in roles: Set<Role>, completion: @escaping @Sendable (Result<C.Reply, Refusal>) -> Void
    ) {
        service.engine.enqueue(
            command, as: actor(in: roles), by: ObjectIdentifier(caller), completion: completion)
    }
}
