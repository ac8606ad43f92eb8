import Repute
import ReputeTestSupport
import Testing

@Suite("Verification of a long ledger")
struct ReplayTests {
    @Test("goes on past an order that is read again while a rating of it is sealed", .timeLimit(.minutes(20)))
    func sealedAcrossChunks() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-first")
        try await engine.rate("o-first", .buyer)
        let rows = (0..<4_200).map { i in
            ImportRow.order(
                CompleteOrder(
                    order: ID("o-\(i)") ?? "o-x", completed: newYear, given: OrderGiven(buyer: "b-2", seller: "s-2")))
        }
        let results = await engine.importRows(rows, as: admin)
        #expect(results.allSatisfy { (try? $0.get()) != nil })
        try await engine.rate("o-first", .seller)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }
}
