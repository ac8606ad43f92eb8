import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

/// What the clock finds in rows that are damaged.
@Suite("Damaged rows that are due")
struct DamagedDueTests {
    @Test("of a number that no fact has are passed over, and the service goes on", arguments: [Int64.max, -4])
    func number(_ seq: Int64) async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        let money = try #require(Money(currency: "CNY", minor: 100))
        _ = try await engine.submit(PayDeposit(account: "s", amount: money, reference: "p", key: "p"), as: storefront)
        _ = try await engine.submit(
            DrawDeposit(account: "s", amount: money, ruling: "r", reason: "refund", key: "r"), as: admin)
        engine.drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute("UPDATE deposit SET seq = \(seq)")
        }
        let again = try openEngine(directory)
        defer { again.drain() }
        _ = try await again.setClock(to: again.status.now + 60 * Instant.day)
        let draft = DraftQualification(account: "t", type: "identity", key: "k")
        #expect(try await again.submit(draft, as: storefront).seq > 0)
    }
}
