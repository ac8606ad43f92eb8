import Logging
import NIOCore
import Repute
import ReputeModel
import ReputeWire
import Synchronization

/// What all connections share.
final class Service: Sendable {
    let engine: Engine
    let limits: Limits
    let roles: RoleTable
    let log: Logger
    let dispatcher: Dispatcher<Call>
    let census: Census
    /// Reads that take long, on an event loop of their own.
    let slow: SlowReads
    let feed: Feed
    let waiting: WaitingReads
    let hoard: Hoard
    private let stopping = Atomic(false)
    /// Whether a verification is under way; only one is.
    let isVerifying = Atomic(false)
    /// Backups under way, or asked for.
    let backups = Atomic(0)

    init(_ engine: Engine, _ feed: Feed, _ configuration: ServerConfiguration, slow: SlowReads, log: Logger) {
        self.engine = engine
        self.feed = feed
        waiting = WaitingReads(feed)
        hoard = Hoard(configuration.limits)
        limits = configuration.limits
        roles = configuration.roles
        self.log = log
        self.slow = slow
        census = Census(limits)
        dispatcher = Dispatcher(.handlers, batchLimit: limits.batch, batchBytes: limits.batchBytes, depth: limits.depth)
    }

    /// Whether everything is refused from now on.
    var isStopping: Bool { stopping.load(ordering: .acquiring) }

    /// Refuses everything from now on.
    func beginStopping() {
        stopping.store(true, ordering: .releasing)
    }

    /// Answers a call by a read that may take longer than an event loop can be held, in its turn on a loop for such.
    /// Not made when the connection is gone by then. `end` is called in any case.
    func readElsewhere<M: Method>(
        _ reply: Reply<M>, for caller: Outlet, finally end: @escaping @Sendable () -> Void = {},
        _ read: @escaping @Sendable (EngineReader) throws(Refusal) -> M.Result
    ) {
        slow.add(of: caller.uid) { reader in
            let outcome: Result<M.Result, Refusal>
            do throws(Refusal) {
                if caller.isGone { throw .connectionGone }
                try caller.purse.check()
                outcome = .success(try read(reader))
            } catch {
                outcome = .failure(error)
            }
            end()
            reply.send(outcome)
            caller.station.ring()
        }
    }

    /// Steps of a long way back after which others on the loop for long reads have their turn: about five milliseconds.
    static let slice = 1_024

    /// Answers a call by a read that is made in slices, each in its turn on the loop for reads that take long. `advance`
    /// goes on and answers nil until it is at its end. Given up when its connection is gone: nobody takes the answer.
    func readInSlices<M: Method, Walk: Sendable>(
        _ reply: Reply<M>, for caller: Outlet, _ walk: Walk,
        _ advance: @escaping @Sendable (inout Walk, EngineReader) throws(Refusal) -> M.Result?
    ) {
        let walk = Mutex(walk)
        SlicedRead(slow: slow, caller: caller) { reader in
            do throws(Refusal) {
                if caller.isGone { throw .connectionGone }
                let result = try walk.withLock { (walk) throws(Refusal) in try advance(&walk, reader) }
                guard let result else { return false }
                reply.send(.success(result))
            } catch {
                reply.send(.failure(error))
            }
            return true
        }.goOn()
    }
}

/// A read on the loop for those that take long, a slice in a turn.
private final class SlicedRead: Sendable {
    private let slow: SlowReads
    private let caller: Outlet
    /// Goes on by a slice; true at the end.
    private let slice: @Sendable (EngineReader) -> Bool

    init(slow: SlowReads, caller: Outlet, _ slice: @escaping @Sendable (EngineReader) -> Bool) {
        self.slow = slow
        self.caller = caller
        self.slice = slice
    }

    func goOn() {
        slow.add(of: caller.uid) { [self] reader in
            if slice(reader) { caller.station.ring() } else { goOn() }
        }
    }
}

extension Refusal {
    /// Sent to nobody; it ends what was under way for a connection.
    fileprivate static let connectionGone = Refusal(
        .unavailable, "server.stopping", "The connection has ended.", retry: .later)
}
