import ReputeModel

/// A command on its way through the writer, with its type erased.
protocol Pending: AnyObject, Sendable {
    /// Who asks.
    var actor: Actor { get }
    /// Which connection it came by; nil when by none.
    var connection: ObjectIdentifier? { get }
    /// Decides; keeps the reply.
    func decide(_ deciding: inout Deciding) throws(Stop)
    /// Answers the reply of the last decision, once it is durable.
    func succeed()
    /// Answers a refusal.
    func fail(_ refusal: Refusal)
}

/// One command and whoever waits for its reply.
///
/// Unchecked: touched by one thread at a time, the caller's until it is queued, then the writer's, then the one that
/// gives answers. The queue's mutex and the answers' dispatch queue order them.
final class PendingCommand<C: Command>: Pending, @unchecked Sendable {
    let actor: Actor
    let connection: ObjectIdentifier?
    private let command: C
    private let completion: @Sendable (Result<C.Reply, Refusal>) -> Void
    private var reply: C.Reply?

    init(
        _ command: C, as actor: Actor, by connection: ObjectIdentifier? = nil,
        completion: @escaping @Sendable (Result<C.Reply, Refusal>) -> Void
    ) {
        self.command = command
        self.actor = actor
        self.connection = connection
        self.completion = completion
    }

    func decide(_ deciding: inout Deciding) throws(Stop) {
        reply = try command.decide(&deciding)
    }

    func succeed() {
        guard let reply else { preconditionFailure("a command that passed has a reply") }
        completion(.success(reply))
    }

    func fail(_ refusal: Refusal) {
        completion(.failure(refusal))
    }
}
