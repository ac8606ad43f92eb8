package import ReputeCrypto
import ReputeLedger
package import ReputeModel
package import ReputeStore

/// The engine in one thread: the very queue, writer and clock of ``Engine``, but nothing happens until ``turn()``, and
/// the store, the moment and all randomness are the caller's. Whatever it does, it does again with the same of them.
package final class SteppedEngine {
    private let queue: CommandQueue
    private let state: EngineState
    private let writer: Writer
    private let batchLimit: Int

    /// Opens a store. An empty one is founded under a policy; `origin` is the log's name.
    ///
    /// `reading` is read as the system's clock is, and may go back. `seed` is asked for the randomness of each batch.
    package init(
        _ store: some Store, policy: Policy, origin: String, queueLimit: Int, batchLimit: Int, flaw: Flaw? = nil,
        reading: @escaping @Sendable () -> Instant, seed: @escaping () -> Digest
    ) throws(StoreError) {
        queue = CommandQueue(limit: queueLimit)
        state = try EngineState(store)
        self.batchLimit = batchLimit
        writer = try Writer(
            store: store, queue: queue, clock: Clock(reading: reading), state: state, batchLimit: batchLimit, uid: 0,
            stepping: Stepping(seed: seed, flaw: flaw), afterBatch: {})
        if store.size == 0 { try writer.found(policy, origin: origin, as: Actor(role: .admin, uid: 0)) }
    }

    /// Queues a command. The completion runs within ``turn()``, or at once when the command is not taken in. Answers what
    /// the command is called until its turn is over; nil when it was not taken in.
    @discardableResult
    package func enqueue<C: Command>(
        _ command: C, as actor: Actor, completion: @escaping @Sendable (Result<C.Reply, Refusal>) -> Void
    ) -> ObjectIdentifier? {
        let pending = PendingCommand(command, as: actor, completion: completion)
        if let refusal = queue.put([.command(pending)], unlessReadOnly: state) {
            pending.fail(refusal)
            return nil
        }
        return ObjectIdentifier(pending)
    }

    /// Does what is due, and then one batch of what waits. Answers the commands of the batch, in their order.
    @discardableResult
    package func turn() -> [ObjectIdentifier] {
        let items = queue.takeNow(most: batchLimit)
        writer.turn(items)
        return items.compactMap { item in
            if case .command(let command) = item { ObjectIdentifier(command) } else { nil }
        }
    }

    /// Takes no more commands, as when the service is told to stop. What waits is still done by ``turn()``.
    package func close() { queue.close() }

    /// How many commands wait.
    package var waiting: Int { queue.count }
    /// The moment that the last turn went by.
    package var now: Instant { writer.now }
    /// Why nothing is written; nil when writing works.
    package var readOnly: String? { state.now.readOnly }
    /// Every policy ever adopted.
    package var policies: PolicyBook { state.now.policies }
    /// The root over all facts, as it would be signed.
    package var root: (size: Int64, root: Digest) {
        let frontier = state.now.frontier
        return (Int64(frontier.size), frontier.root)
    }
}

/// What a writer needs to do everything in its caller's thread.
struct Stepping {
    /// The randomness of each batch.
    let seed: () -> Digest
    /// A bug put in on purpose.
    let flaw: Flaw?
}

/// A bug of the writer that is put in on purpose, so that whoever looks for bugs can be put to the test. Only a
/// ``SteppedEngine`` can have one.
package enum Flaw: String, Sendable, CaseIterable {
    /// Answers what is not durable yet.
    case answersBeforeCommit
    /// Goes on with rows of a batch that was not written.
    case keepsRowsOfFailedBatch
    /// Counts facts that were never written.
    case keepsSeqOfFailedBatch
    /// Takes a commit whose sync failed for one that wrote nothing.
    case trustsDoubtfulCommit
    /// Does not see in a batch what the same batch named.
    case forgetsNamesOfBatch
    /// Does what is due an hour early.
    case hurriesClockWork
    /// Forgets when something new is due.
    case forgetsDeadlines
}
