import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

/// A batch that holds something damaged is done one by one; these are the ways in which that can go wrong.
@Suite("A batch that is done one by one")
struct DamagedBatchTests {
    @Test("that would be a fact with a number no fact has: that command is refused, the others pass")
    func greatNumber() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        _ = try await engine.submit(TakeCommitment(seller: "s-1", commitment: "dispatch-48h", key: "k"), as: storefront)
        engine.drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute("UPDATE commitment SET seq = \(Int64(1) << 60)")
        }
        let again = try openEngine(directory)
        defer { again.drain() }
        let size = again.status.size
        func complete(_ order: ID, of seller: ID) async throws {
            let given = OrderGiven(buyer: "b-1", seller: seller)
            _ = try await again.submit(
                CompleteOrder(order: order, completed: again.status.now, given: given), as: storefront)
        }
        async let damaged: Void = complete("o-1", of: "s-1")
        async let sound: Void = complete("o-2", of: "s-2")
        try await sound
        do {
            try await damaged
            Issue.record("a fact with a number that no fact has was written")
        } catch let refusal as Refusal {
            #expect(refusal.reason == "store.damaged")
            #expect(refusal.message.contains("order.completed"))
        }
        #expect(again.status.size == size + 1)
    }

    @Test("stops at a commit that is doubtful, and tells each command what became of it")
    func doubtful() throws {
        let directory = try TemporaryDirectory()
        let policy = try #require(try policy())
        let answers = Answers()
        let store = BrokenStore(try SQLiteStore(DataDirectory(directory.path + "/data")))
        let engine = try SteppedEngine(
            store, policy: policy, origin: "repute.invalid/test", queueLimit: 9, batchLimit: 9, reading: { newYear },
            seed: { Digest(RandomBytes.make(32)) ?? .zero })
        store.damaged = "o-bad"
        store.doubtfulCommit = 1
        for order in ["o-1", "o-bad", "o-2", "o-3"] as [ID] {
            let given = OrderGiven(buyer: "b-1", seller: "s-1")
            engine.enqueue(CompleteOrder(order: order, completed: newYear, given: given), as: storefront) { result in
                if case .failure(let refusal) = result { answers.add("\(order) \(refusal.reason)") }
                if case .success = result { answers.add("\(order) done") }
            }
        }
        engine.turn()
        // The whole batch came upon o-bad before it committed anything.
        #expect(
            answers.all == ["o-1 done", "o-bad store.damaged", "o-2 store.doubtful", "o-3 engine.read-only"])
        #expect(engine.readOnly?.contains("next start") == true)
    }

    @Test("a sealed rating's damaged text keeps neither it nor others from being revealed, and is found")
    func text() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        for order in ["o-1", "o-2"] as [ID] { try await engine.complete(order, seller: order == "o-1" ? "s-1" : "s-2") }
        let rating = try await engine.rate("o-1", .buyer, .negative, text: "mouldy").rating
        try await engine.rate("o-2", .buyer, .positive, text: "fresh")
        engine.drain()
        do {
            let db = try Connection(path: DataDirectory(directory.path + "/data").database, mode: .readWrite)
            try db.execute("UPDATE vault_text SET sealed = zeroblob(length(sealed)) WHERE rating = \(rating.seq)")
        }
        engine = try openEngine(directory)
        defer { engine.drain() }
        _ = try await engine.setClock(to: newYear + 16 * Instant.day)
        let credits = try engine.makeReader().credits(of: ["s-1", "s-2"], role: .seller)
        #expect(credits.map(\.points) == [-1, 1])
        let found = try engine.verify().passes.filter { !$0.problems.isEmpty }
        #expect(found.map(\.name) == ["vault"])
        let problem = try #require(found.first?.problems.first)
        #expect(problem.contains("\(rating.seq)"))
    }

    private func policy() throws -> Policy? {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        return engine.state.now.policies.entries.first?.policy
    }
}

/// What was answered, in order.
private final class Answers: Sendable {
    private let list = Mutex<[String]>([])
    var all: [String] { list.withLock { $0 } }
    func add(_ answer: String) { list.withLock { $0.append(answer) } }
}

/// A store in which one order's name cannot be read, and one commit is doubtful.
private final class BrokenStore: ForwardingStore {
    let store: SQLiteStore
    var damaged: ID?
    /// How many commits go well before the doubtful one; negative: none is.
    var doubtfulCommit = -1

    init(_ store: SQLiteStore) { self.store = store }

    func load(_ rows: inout Rows) throws(StoreError) {
        if let damaged, rows.missingOrderNames.contains(damaged) {
            throw StoreError(.damaged, "repute.db", "It is damaged.")
        }
        try store.load(&rows)
    }
    func commit(_ batch: Batch) throws(StoreError) {
        doubtfulCommit -= 1
        if doubtfulCommit == -1 { throw StoreError(.doubtful, "repute.db", "Syncing failed.") }
        try store.commit(batch)
    }
}
