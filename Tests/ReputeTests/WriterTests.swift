import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

/// Counts how often a batch asks, and for how many rows.
private final class CountingStore: ForwardingStore {
    struct Asked {
        var loads = 0
        var commits = 0
        /// Orders, by name or by number.
        var orders = 0
    }

    let store: SQLiteStore
    private(set) var asked = Asked()
    /// Pages that are still written before one fails.
    private var pagesLeft: Int

    init(_ store: SQLiteStore, failingAfter pages: Int = .max) {
        self.store = store
        pagesLeft = pages
    }

    func load(_ rows: inout Rows) throws(StoreError) {
        asked.loads += 1
        asked.orders += rows.missingOrderNames.count + rows.missingOrders.count
        try store.load(&rows)
    }
    func write(_ page: Page) throws(StoreError) {
        pagesLeft -= 1
        if pagesLeft == -1 { throw StoreError(.full, "repute.db", "Its disk is full.") }
        try store.write(page)
    }
    func commit(_ batch: Batch) throws(StoreError) {
        asked.commits += 1
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
            let (asked, passed) = try run(commands, directory, batch: 1_000)
            #expect(passed == orders)
            #expect(asked.commits == 1)
            #expect(asked.loads <= 2, "\(orders) commands asked \(asked.loads) times")
            #expect(asked.orders == orders)
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
        let (asked, passed) = try run(commands, directory, batch: orders)
        #expect(passed == 2 * orders)
        #expect(asked.commits == 2)
        #expect(asked.orders == orders)
        let again = try openEngine(directory)
        defer { again.drain() }
        #expect(try again.verify().passes.allSatisfy(\.problems.isEmpty))
    }

    @Test("a page that cannot be written fails its whole batch, and the next goes on as if it had not been")
    func failingPage() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let orders = 200
        for i in 0..<orders { try await engine.complete(try #require(ID("o-\(i)"))) }
        engine.drain()
        let ratings = (0..<orders).map { SubmitRating(order: ID("o-\($0)") ?? "o-x", by: .buyer, value: .positive) }
        let (asked, passed) = try run(ratings + ratings, directory, batch: orders, failingAfter: 3)
        #expect(passed == orders)
        #expect(asked.commits == 1)
        let again = try openEngine(directory)
        defer { again.drain() }
        #expect(again.status.size == Int64(1 + 2 * orders))
        #expect(try again.verify().passes.allSatisfy(\.problems.isEmpty))
    }

    /// Runs commands in batches of so many on a writer of their own.
    private func run(
        _ commands: [SubmitRating], _ directory: TemporaryDirectory, batch: Int, failingAfter pages: Int = .max
    ) throws -> (asked: CountingStore.Asked, passed: Int) {
        let sqlite = try SQLiteStore(DataDirectory(directory.path + "/data"))
        let store = CountingStore(sqlite, failingAfter: pages)
        let queue = CommandQueue(limit: 1_000)
        let state = try EngineState(sqlite)
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
        return (store.asked, passed.value)
    }
}

/// Counts on any thread.
private final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func add() { count.withLock { $0 += 1 } }
}
