import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

@Suite("Facts read ahead")
struct FactsAheadTests {
    /// A ledger of 31 facts.
    private func ledger(_ directory: TemporaryDirectory) async throws -> (engine: Engine, path: String) {
        let engine = try openEngine(directory)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for n in 0..<30 { group.addTask { try await engine.complete(ID("o-\(n)") ?? "o") } }
            try await group.waitForAll()
        }
        return (engine, engine.directory.database)
    }

    @Test("are all of them, in their order, and no more than was asked for")
    func all() async throws {
        let directory = try TemporaryDirectory()
        let (engine, path) = try await ledger(directory)
        defer { engine.drain() }
        for size in [31, 30, 1] as [Int64] {
            let facts = try FactsAhead(path, size: size, isGivenUp: { false })
            var seqs: [Int64] = []
            while let piece = try facts.next() {
                #expect(piece.findings.isEmpty)
                seqs += piece.facts.map(\.stamp.seq)
                #expect(seqs.last == piece.last)
            }
            #expect(seqs == Array(1...size))
        }
    }

    @Test("end with what is missing at the end")
    func missing() async throws {
        let directory = try TemporaryDirectory()
        let (engine, path) = try await ledger(directory)
        defer { engine.drain() }
        let facts = try FactsAhead(path, size: 40, isGivenUp: { false })
        #expect(try facts.next()?.last == 31)
        #expect(try facts.next()?.findings.all == ["facts after 31 are missing"])
        #expect(try facts.next() == nil)
    }

    @Test("are given up when nobody wants them any more")
    func givenUp() async throws {
        let directory = try TemporaryDirectory()
        let (engine, path) = try await ledger(directory)
        defer { engine.drain() }
        let asked = Atomic(0)
        let facts = try FactsAhead(path, size: 31) {
            asked.wrappingAdd(1, ordering: .relaxed)
            return true
        }
        #expect(throws: StoreError.self) { _ = try facts.next() }
        #expect(asked.load(ordering: .relaxed) > 0)
    }
}
