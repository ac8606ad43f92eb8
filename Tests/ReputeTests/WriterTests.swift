import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

/// Counts how often a batch asks, and for how many rows.
private final class CountingStore: Store {
    private let store: SQLiteStore
    private(set) var loads = 0
    private(set) var commits = 0

    init(_ store: SQLiteStore) { self.store = store }

    var size: Int64 { store.size }
    var sealer: OpeningSealer? { store.sealer }
    var lastAt: Instant? { store.lastAt }
    func begin() throws(StoreError) { try store.begin() }
    func release() { store.release() }
    func load(_ rows: inout Rows) throws(StoreError) {
        loads += 1
        try store.load(&rows)
    }
    func due(at now: Instant, after last: DueOrder?, limit: Int) throws(StoreError) -> [DueOrder] {
        try store.due(at: now, after: last, limit: limit)
    }
    func nextDue() throws(StoreError) -> Instant? { try store.nextDue() }
    func commit(_ batch: Batch) throws(StoreError) {
        commits += 1
        try store.commit(batch)
    }
}

@Suite("The writer")
struct WriterTests {
    @Test("a batch of strangers is loaded in a few set-wise rounds and committed once")
    func rounds() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let orders = 200
        for i in 0..<orders { try await engine.complete(try #require(ID("o-\(i)")), buyer: #require(ID("b-\(i)"))) }
        engine.drain()

        let ratings = (0..<orders).map { SubmitRating(order: ID("o-\($0)") ?? "o-x", by: .buyer, value: .positive) }
        let replies = (0..<orders).map { SubmitRating(order: ID("o-\($0)") ?? "o-x", by: .seller, value: .neutral) }
        for commands in [ratings, replies] {
            let (loads, commits, passed) = try run(commands, directory)
            #expect(passed == orders)
            #expect(commits == 1)
            #expect(loads <= 4, "\(orders) commands asked \(loads) times")
        }
    }

    /// Runs commands as one batch of a writer of their own.
    private func run(
        _ commands: [SubmitRating], _ directory: TemporaryDirectory
    ) throws -> (loads: Int, commits: Int, passed: Int) {
        let sqlite = try SQLiteStore(DataDirectory(directory.path + "/data"))
        let store = CountingStore(sqlite)
        let queue = CommandQueue(limit: 1_000)
        let state = EngineState(
            EngineState.Published(
                frontier: try sqlite.frontier(), at: sqlite.lastAt ?? newYear, policies: try sqlite.policies(),
                readOnly: nil))
        let writer = try Writer(
            store: store, queue: queue, clock: Clock(.manual(newYear), notBefore: sqlite.lastAt), state: state,
            batchLimit: 1_000, uid: 0, afterBatch: {})
        let passed = Counter()
        let items = commands.map { command in
            CommandQueue.Item.command(
                PendingCommand(command, as: storefront) { if case .success = $0 { passed.add() } })
        }
        #expect(queue.put(items) == nil)
        queue.close()
        writer.run()
        return (store.loads, store.commits, passed.value)
    }
}

/// Counts on any thread.
private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
