import Dispatch
import Foundation
import ReputeCrypto
import ReputeLedger
public import ReputeModel
import ReputeSchema
import ReputeStore
import Synchronization

/// A marketplace's orders, ratings and credits, kept in one data directory.
///
/// Writes go through one writer thread, many to a commit; a write that was answered is durable. Reads are made by an
/// ``EngineReader`` on the thread that asks and never wait for a write.
public final class Engine: Sendable {
    let directory: DataDirectory
    let state: EngineState
    let clock: Clock
    let queue: CommandQueue
    let checkpointer: Checkpointer
    /// When this engine was opened.
    public let startedAt: Instant
    /// Whether it held facts then and no signed checkpoint was there to tell whether they are all.
    public let isUnsigned: Bool
    private let finished = DispatchSemaphore(value: 0)
    private let isDrained = Mutex(false)
    /// Whether a backup is under way; only one is.
    let isBackingUp = Atomic(false)
    private let hooks: Hooks
    let uid = getuid()

    /// Opens a data directory, founding an empty one under the configured policy. Blocks; on a large database no more
    /// than a moment, because nothing is scanned, but for the first time after an upgrade that makes rows anew: then
    /// `upgrading` is told of how many facts that was done, and how many there are, at once, every two seconds at most, and
    /// at the end.
    public static func open(
        _ configuration: EngineConfiguration,
        upgrading: @escaping (_ done: Int64, _ of: Int64) -> Void = { _, _ in }
    ) throws(EngineError) -> Engine {
        do {
            return try Engine(configuration, upgrading)
        } catch let error as StoreError {
            throw EngineError(code: error.code.rawValue, error.description)
        } catch let error as EngineError {
            throw error
        } catch {
            throw EngineError(code: "engine.start", "The service cannot start: \(error)")
        }
    }

    private init(
        _ configuration: EngineConfiguration, _ upgrading: @escaping (_ done: Int64, _ of: Int64) -> Void
    ) throws {
        directory = DataDirectory(configuration.directory)
        let store = try SQLiteStore(
            directory, checkpointPages: configuration.checkpointPages, upgrading: upgrading)
        clock = Clock(configuration.clock, notBefore: store.lastAt)
        startedAt = clock.now
        queue = CommandQueue(limit: configuration.queue)
        hooks = Hooks()
        state = try EngineState(store)
        let writer = try Writer(
            store: store, queue: queue, clock: clock, state: state, batchLimit: configuration.batch, uid: uid,
            afterBatch: hooks.run)
        if store.size == 0 { try Engine.found(writer, configuration.policy, uid) }
        checkpointer = try Checkpointer(directory, origin: try Engine.origin(store), isNew: store.size == 1)
        let isForked = try Engine.isForked(store, checkpointer)
        if let problem = Engine.problem(store, checkpointer, isForked) {
            state.publish { published in
                published.readOnly = problem
                published.isForked = isForked
            }
        }
        isUnsigned = store.size > 1 && checkpointer.highest == nil
        let sign = { @Sendable [state, checkpointer] in checkpointer.trySigning(state.now) }
        if store.isSettled { sign() }
        start(writer, finally: sign)
    }

    /// Why no checkpoint could be signed at the start, or at the end after ``drain()``; nil when one was. Without one
    /// it is not noticed when a database is put in place of this that lacks the facts since the last.
    public var checkpointProblem: String? { checkpointer.problem }

    /// Writes the first fact.
    private static func found(_ writer: Writer, _ name: String, _ uid: UInt32) throws {
        guard let bytes = Schema.policies[name] else {
            throw EngineError(
                code: "engine.policy",
                "There is no policy \(name); there are \(Schema.policies.keys.sorted().joined(separator: ", ")).")
        }
        let origin = "repute.invalid/" + Token.random().description
        try writer.found(try Policy(parsing: bytes), origin: origin, as: Actor(role: .admin, uid: uid))
    }

    /// The log's origin, from its first fact.
    private static func origin(_ store: SQLiteStore) throws -> String {
        guard let line = try store.firstLine(), let first = (try? FactLine.decode(line))?.body as? PolicyAdopted,
            let origin = first.origin
        else {
            throw StoreError(
                .damaged, store.directory.database,
                "Its first fact is damaged, or does not name the log. Restore the last backup.")
        }
        return origin
    }

    /// Whether a checkpoint was signed that this ledger does not grow from.
    private static func isForked(_ store: SQLiteStore, _ checkpointer: Checkpointer) throws -> Bool {
        guard let signed = checkpointer.highest else { return false }
        guard signed.size <= UInt64(store.size) else { return true }
        return try store.root(at: signed.size) != signed.root
    }

    /// Why this ledger must not be written to, if so.
    private static func problem(_ store: SQLiteStore, _ checkpointer: Checkpointer, _ isForked: Bool) -> String? {
        if isForked, let signed = checkpointer.highest {
            return "The ledger holds \(store.size) facts, but a checkpoint of \(signed.size) was signed that it does "
                + "not grow from: it is an old backup, or another ledger. Put the right one back."
        }
        if store.lostSeals > 0 {
            return "seal.key is missing or not the one that \(store.lostSeals) sealed ratings and votes were sealed "
                + "under. Put it back and start again."
        }
        return nil
    }

    /// `end` is called after the writer's end, while the directory is locked.
    private func start(_ writer: consuming Writer, finally end: @escaping @Sendable () -> Void) {
        let box = WriterBox(writer)
        let finished = finished
        let thread = Thread {
            // Here, not before: only a running thread's name is known to the system, where `top -H` shows it.
            Thread.current.name = "repute-writer"
            box.run(finally: end)
            finished.signal()
        }
        thread.stackSize = 4 << 20
        thread.start()
    }

    // MARK: Writing

    /// Does a command and answers when it is durable.
    public func submit<C: Command>(_ command: C, as actor: Actor) async throws(Refusal) -> C.Reply {
        let result = await withCheckedContinuation { continuation in
            enqueue(command, as: actor) { continuation.resume(returning: $0) }
        }
        return try result.get()
    }

    /// Queues a command; never blocks. The completion runs after the commit on a thread of the engine's, which gives
    /// answers in the order of commits, or at once on the caller's when nothing is taken in. `connection` is what it came
    /// by: those of a user id share its part of the queue.
    package func enqueue<C: Command>(
        _ command: C, as actor: Actor, by connection: ObjectIdentifier? = nil,
        completion: @escaping @Sendable (Result<C.Reply, Refusal>) -> Void
    ) {
        let pending = PendingCommand(command, as: actor, by: connection, completion: completion)
        if let refusal = put([.command(pending)]) { pending.fail(refusal) }
    }

    /// Queues items, all or none.
    func put(_ items: [CommandQueue.Item]) -> Refusal? { queue.put(items, unlessReadOnly: state) }

    /// Sets a manual clock, only forward; answers when everything due by then, and everything that the same user id
    /// asked before, is applied.
    package func setClock(
        to moment: Instant, by uid: UInt32? = nil, completion: @escaping @Sendable (Result<Instant, Refusal>) -> Void
    ) {
        guard clock.isManual else {
            completion(
                .failure(
                    Refusal(
                        .rule, "clock.real", "This service runs on the real clock, which nobody sets.",
                        pointer: "/params/to")))
            return
        }
        guard Instant.accepted.contains(moment) else {
            completion(
                .failure(
                    Refusal(
                        .invalidParams, "clock.out-of-range", "The clock runs from 1970 to 9999.",
                        pointer: "/params/to")))
            return
        }
        if let refusal = put([.clock(moment, uid ?? self.uid, completion)]) { completion(.failure(refusal)) }
    }

    /// Sets a manual clock, only forward; answers when everything due by then is applied.
    public func setClock(to moment: Instant) async throws(Refusal) -> Instant {
        let result = await withCheckedContinuation { continuation in
            setClock(to: moment) { continuation.resume(returning: $0) }
        }
        return try result.get()
    }

    /// Adds a hook that is called after all completions of a batch, on their thread.
    package func afterBatch(_ hook: @escaping @Sendable () -> Void) {
        hooks.add(hook)
    }

    // MARK: Reading

    /// A reader for one thread.
    public func makeReader() throws(EngineError) -> EngineReader {
        do {
            return try EngineReader(self)
        } catch {
            throw EngineError(code: error.code.rawValue, error.description)
        }
    }

    /// How the engine stands.
    public var status: EngineStatus {
        let published = state.now
        let now = max(clock.now, published.at)
        return EngineStatus(
            readOnly: published.readOnly, policy: published.policies.inForce(at: now)?.policy.label ?? "",
            size: Int64(published.frontier.size), startedAt: startedAt, now: now, queued: queue.count)
    }

    // MARK: The end

    /// Takes no more commands, finishes those taken, and closes. Blocks until that is done.
    public func drain() {
        queue.close()
        // Whoever drains second waits for the first.
        isDrained.withLock { isDrained in
            if !isDrained { finished.wait() }
            isDrained = true
        }
    }

    deinit {
        queue.close()
    }
}

/// How an engine stands.
public struct EngineStatus: Sendable, Hashable {
    /// Why nothing is written; nil when writing works.
    public let readOnly: String?
    /// The policy in force, e.g. `neutral@1`.
    public let policy: String
    /// The number of facts.
    public let size: Int64
    /// When the engine was opened.
    public let startedAt: Instant
    /// Its moment.
    public let now: Instant
    /// Commands that wait.
    public let queued: Int
}

/// Carries the writer to its thread.
///
/// Unchecked: nothing else touches it afterwards.
private final class WriterBox: @unchecked Sendable {
    private var writer: Writer?
    init(_ writer: consuming Writer) { self.writer = writer }

    /// Runs the writer to its end, and lets go of it, so that the database is closed and unlocked on return.
    func run(finally end: () -> Void) {
        writer?.run()
        end()
        writer = nil
    }
}

/// What to call after each batch.
private final class Hooks: Sendable {
    private let list = Mutex<[@Sendable () -> Void]>([])

    func add(_ hook: @escaping @Sendable () -> Void) {
        list.withLock { $0.append(hook) }
    }

    @Sendable func run() {
        for hook in list.withLock({ $0 }) { hook() }
    }
}
