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
    /// Orders asked for, by name or by number.
    private(set) var orders = 0

    init(_ store: SQLiteStore) { self.store = store }

    var size: Int64 { store.size }
    var lastAt: Instant? { store.lastAt }
    func begin() throws(StoreError) { try store.begin() }
    func release() { store.release() }
    func load(_ rows: inout Rows) throws(StoreError) {
        loads += 1
        orders += rows.missingOrderNames.count + rows.missingOrders.count
        try store.load(&rows)
    }
    func due(at now: Instant, after last: DueOrder?, limit: Int) throws(StoreError) -> [DueOrder] {
        try store.due(at: now, after: last, limit: limit)
    }
    func nextDue() throws(StoreError) -> Instant? { try store.nextDue() }
    func write(_ page: Page) throws(StoreError) { try store.write(page) }
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
            let (store, passed) = try run(commands, directory, batch: 1_000)
            #expect(passed == orders)
            #expect(store.commits == 1)
            #expect(store.loads <= 2, "\(orders) commands asked \(store.loads) times")
            #expect(store.orders == orders)
        }
    }

    @Test("what a batch left is not asked for again by the next one")
    func keptRows() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let orders = 200
        for i in 0..<orders { try await engine.complete(try #require(ID("o-\(i)")), buyer: #require(ID("b-\(i)"))) }
        engine.drain()
        let commands = [Party.buyer, .seller].flatMap { by in
            (0..<orders).map { SubmitRating(order: ID("o-\($0)") ?? "o-x", by: by, value: .positive) }
        }
        let (store, passed) = try run(commands, directory, batch: orders)
        #expect(passed == 2 * orders)
        #expect(store.commits == 2)
        #expect(store.orders == orders)
        let again = try openEngine(directory)
        defer { again.drain() }
        #expect(try again.verify().passes.allSatisfy(\.problems.isEmpty))
    }

    /// Runs commands in batches of so many on a writer of their own.
    private func run(
        _ commands: [SubmitRating], _ directory: TemporaryDirectory, batch: Int
    ) throws -> (store: CountingStore, passed: Int) {
        let sqlite = try SQLiteStore(DataDirectory(directory.path + "/data"))
        let store = CountingStore(sqlite)
        let queue = CommandQueue(limit: 1_000)
        let state = EngineState(
            EngineState.Published(
                frontier: try sqlite.frontier(), at: sqlite.lastAt ?? newYear, policies: try sqlite.policies(),
                readOnly: nil))
        let writer = try Writer(
            store: store, queue: queue, clock: Clock(.manual(newYear), notBefore: sqlite.lastAt), state: state,
            batchLimit: batch, uid: 0, afterBatch: {})
        let passed = Counter()
        let items = commands.map { command in
            CommandQueue.Item.command(
                PendingCommand(command, as: storefront) { if case .success = $0 { passed.add() } })
        }
        #expect(queue.put(items) == nil)
        queue.close()
        writer.run()
        return (store, passed.value)
    }
}

/// Counts on any thread.
private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
