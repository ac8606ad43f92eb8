import Foundation
import Repute
import ReputeStore
import ReputeTestSupport
import Testing

/// A database in which one value of one row is another than it was: no trap, whatever is asked of it, and it is found.
@Suite("A damaged row")
struct DamagedRowTests {
    private static let environment = ProcessInfo.processInfo.environment

    /// What is put into a column, as SQL.
    private static let values = [
        "NULL", "0", "-1", "7", "9223372036854775807", "-9223372036854775808", "9007199254740992",
        "4611686018427387904",
        "253402300800000", "'x'", "''", "'{}'", "'[]'", "x''", "x'00'", "x'ffffffffffffffffff7f'", "zeroblob(40)",
        #"'{"holds":[9007199254740991],"since":-9007199254740991,"used":9007199254740991}'"#,
        #"'{"votes":{"helpful":9007199254740991,"unhelpful":0}}'"#, #"'{"item":5,"a":1,"b":2,"c":3}'"#,
    ]

    private struct Damage: CustomStringConvertible {
        let description: String
        let isDone: Bool
    }

    /// Puts a random value into a random column of a random row of the projection.
    private func damage(_ path: String, _ random: inout RandomMarket.Random) throws -> Damage {
        let db = try Connection(path: path, mode: .readWrite)
        func below(_ end: Int64) -> Int64 { Int64.random(in: 0..<end, using: &random) }
        let tables = ReplayDatabase.tables
        let (table, key) = tables[Int(below(Int64(tables.count)))]
        guard let rows = try db.integer("SELECT count(*) FROM \(table)"), rows > 0 else {
            return Damage(description: "\(table) is empty", isDone: false)
        }
        let columns = try #require(try db.integer("SELECT count(*) FROM pragma_table_info('\(table)')"))
        let name = try #require(
            try db.text("SELECT name FROM pragma_table_info('\(table)') WHERE cid = \(below(columns))"))
        let row = try #require(
            try db.integer("SELECT \(key) FROM \(table) ORDER BY \(key) LIMIT 1 OFFSET \(below(rows))"))
        let value = Self.values[Int(below(Int64(Self.values.count)))]
        let before = try db.text("SELECT quote(\(name)) FROM \(table) WHERE \(key) = \(row)")
        // What the database itself refuses is no damage.
        try? db.execute("UPDATE \(table) SET \(name) = \(value) WHERE \(key) = \(row)")
        let after = try db.text("SELECT quote(\(name)) FROM \(table) WHERE \(key) = \(row)")
        return Damage(description: "\(table) \(row): \(name) \(value)", isDone: before != after)
    }

    /// Everything that reads rows and everything that changes them, whether or not it is refused.
    private func use(_ engine: Engine, _ accounts: [(subject: ID, role: Party)], _ round: Int) async {
        guard let reader = try? engine.makeReader() else { return }
        for (subject, role) in accounts {
            _ = try? reader.credits(of: [subject], role: role)
            for asOf in [AsOf(seq: 2), AsOf(seq: engine.status.size / 2)] {
                _ = try? reader.explanation(
                    of: subject, role: role, asOf: asOf, after: nil, limit: 20, for: RandomMarket.auditor)
            }
            _ = try? reader.explanation(of: subject, role: role, after: nil, limit: 20, for: RandomMarket.auditor)
            _ = try? reader.ratings(
                of: subject, role: role, value: nil, after: nil, limit: 20, for: RandomMarket.auditor)
        }
        for n in 0..<6 {
            guard let order = ID("new-\(round)-\(n)") else { continue }
            _ = try? await engine.complete(order, buyer: accounts[n % 4].subject, seller: accounts[4 + n % 3].subject)
            _ = try? await engine.rate(order, .buyer, details: Details([.init(dimension: "item", score: 4)]))
            _ = try? await engine.rate(order, .seller)
        }
        for n in 0..<40 {
            guard let order = ID("o-\(n)") else { continue }
            _ = try? await engine.rate(order, .buyer)
            _ = try? await engine.submit(PauseOrder(order: order, ground: "case", key: order), as: admin)
        }
        _ = try? await engine.setClock(to: engine.status.now + 60 * Instant.day)
    }

    @Test("traps nothing that reads or writes, and is found", arguments: RandomMarket.profiles)
    func damaged(policy: String) async throws {
        let seed = Self.environment["REPUTE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0 ... .max)
        let rounds = Self.environment["REPUTE_DAMAGES"].flatMap { Int($0) } ?? 12
        print("damaged rows under \(policy): REPUTE_SEED=\(seed)")
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, policy, seed: seed)
        for _ in 0..<40 { try await market.trade() }
        let (accounts, now) = (market.accounts, market.engine.status.now)
        market.engine.drain()
        let sound = directory.path + "/data"
        for round in 0..<rounds {
            let copy = try TemporaryDirectory()
            try FileManager.default.copyItem(atPath: sound, toPath: copy.path + "/data")
            let damage = try damage(copy.path + "/data/repute.db", &market.random)
            guard damage.isDone, let engine = try? openEngine(copy, policy: policy, at: now) else { continue }
            if let report = try? engine.verify() { #expect(!report.isSound, "\(damage)") }
            await use(engine, accounts, round)
            engine.drain()
        }
    }
}
