import Foundation
import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import ReputeTwin
import Testing

/// One bit of one value of the vault is another than it was; nothing else in the database says what it should be.
@Suite("A damaged vault")
struct DamagedVaultTests {
    @Test("is found by verification, whichever column of whichever table it is")
    func found() async throws {
        let market = try await WornMarket.shared.value
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed("a damaged vault"))
        let tables = market.tables.filter { $0.name.hasPrefix("vault_") }
        #expect(tables.count == 7)
        var verified = 0
        for table in tables {
            for column in table.columns {
                for row in (0..<table.rows).shuffled(using: &random).prefix(2) {
                    if try damage(column.name, of: table, row, in: market, &random) { verified += 1 }
                }
            }
        }
        #expect(verified > 20, "hardly any of them started")
    }

    /// Damages a copy and looks for it. Answers whether it was verified; else the database does not take the damage, or
    /// the service says which file is damaged and does not start.
    private func damage(
        _ column: String, of table: WornMarket.Table, _ row: Int, in market: WornMarket,
        _ random: inout SeededGenerator
    ) throws -> Bool {
        let directory = try TemporaryDirectory().path + "/data"
        try FileManager.default.copyItem(atPath: market.path, toPath: directory)
        guard try flip(column, of: table, row, in: directory, &random) else { return false }
        let engine: Engine
        do {
            engine = try Engine.open(
                EngineConfiguration(directory: directory, policy: "neutral", clock: .manual(TestServer.start)))
        } catch {
            // The newest of each are looked at when it starts.
            #expect(error.description.contains(directory), "\(error)")
            return false
        }
        defer { engine.drain() }
        let problems = try engine.verify().passes.flatMap(\.problems)
        #expect(!problems.isEmpty, "row \(row) of \(table.name): \(column)")
        return true
    }

    /// Flips a bit of a blob, or the lowest of a number. Answers whether the database takes it.
    private func flip(
        _ column: String, of table: WornMarket.Table, _ row: Int, in directory: String,
        _ random: inout SeededGenerator
    ) throws -> Bool {
        let db = try Connection(path: directory + "/repute.db", mode: .readWrite)
        let from = "FROM \(table.name) ORDER BY \(table.key) LIMIT 1 OFFSET \(row)"
        let find = try db.statement("SELECT typeof(\(column)), quote(\(table.key)), \(column) \(from)")
        guard try find.step() else { return false }
        let key = find.text(1) ?? ""
        let value: String
        if find.text(0) == "integer" {
            value = String(find.integer(2) ^ 1)
        } else {
            var bytes = find.bytes(2)
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            value = "x'" + bytes.map { String(format: "%02x", $0) }.joined() + "'"
        }
        find.reset()
        // A key that another row has is refused.
        return (try? db.execute("UPDATE \(table.name) SET \(column) = \(value) WHERE \(table.key) = \(key)")) != nil
    }
}
