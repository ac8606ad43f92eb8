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
    /// An event loop of its own for reads that take long.
    let slow: Station
    let feed: Feed
    let waiting: WaitingReads
    private let stopping = Atomic(false)
    /// Whether a verification is under way; only one is.
    let isVerifying = Atomic(false)

    init(_ engine: Engine, _ feed: Feed, _ configuration: ServerConfiguration, slow: Station, log: Logger) {
        self.engine = engine
        self.feed = feed
        waiting = WaitingReads(feed)
        limits = configuration.limits
        roles = configuration.roles
        self.log = log
        self.slow = slow
        census = Census(limits)
        dispatcher = Dispatcher(.handlers, batchLimit: limits.batch, depth: limits.depth)
    }

    /// Whether everything is refused from now on.
    var isStopping: Bool { stopping.load(ordering: .acquiring) }

    /// Refuses everything from now on.
    func beginStopping() {
        stopping.store(true, ordering: .releasing)
    }

    /// Answers a call by a read that may take longer than an event loop can be held, in its turn on a loop for such.
    func readElsewhere<M: Method>(
        _ reply: Reply<M>, for station: Station,
        _ read: @escaping @Sendable (EngineReader) throws(Refusal) -> M.Result
    ) {
        let slow = slow
        slow.loop.execute {
            let outcome: Result<M.Result, Refusal>
            do throws(Refusal) {
                outcome = .success(try read(slow.reader.value))
            } catch {
                outcome = .failure(error)
            }
            reply.send(outcome)
            station.ring()
        }
    }

    /// Steps of a long way back after which others on the loop for long reads have their turn: about five milliseconds.
    static let slice = 1_024

    /// Answers a call by a read that is made in slices, each in its turn on the loop for reads that take long. `advance`
    /// goes on and answers nil until it is at its end.
    func readInSlices<M: Method, Walk: Sendable>(
        _ reply: Reply<M>, for station: Station, _ walk: Walk,
        _ advance: @escaping @Sendable (inout Walk, EngineReader) throws(Refusal) -> M.Result?
    ) {
        let slow = slow
        slow.loop.execute { [self] in
            var walk = walk
            do throws(Refusal) {
                guard let result = try advance(&walk, slow.reader.value) else {
                    return readInSlices(reply, for: station, walk, advance)
                }
                reply.send(.success(result))
            } catch {
                reply.send(.failure(error))
            }
            station.ring()
        }
    }
}
