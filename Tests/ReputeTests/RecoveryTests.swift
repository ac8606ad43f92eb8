import Foundation
import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Files that do not belong together")
struct RecoveryTests {
    private func reason(_ work: () async throws -> Void) async -> String? {
        do {
            try await work()
            return nil
        } catch let refusal as Refusal {
            return refusal.reason
        } catch {
            return "\(error)"
        }
    }

    private func failure(_ directory: TemporaryDirectory) -> String? {
        do throws(EngineError) {
            try Engine.open(EngineConfiguration(directory: directory.path + "/data", clock: .manual(newYear))).drain()
            return nil
        } catch {
            return error.code
        }
    }

    /// Two orders, the first with a sealed rating; a copy of the database after the first as `old.db`.
    private func rolledBack() async throws -> TemporaryDirectory {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        engine.drain()
        let database = directory.path + "/data/repute.db"
        try FileManager.default.copyItem(atPath: database, toPath: directory.path + "/old.db")
        engine = try openEngine(directory)
        try await engine.complete("o-2")
        _ = try engine.makeReader().head()
        engine.drain()
        try FileManager.default.removeItem(atPath: database)
        try FileManager.default.copyItem(atPath: directory.path + "/old.db", toPath: database)
        return directory
    }

    @Test("an old backup is not written to by the clock either, and its fork is not signed")
    func forked() async throws {
        let directory = try await rolledBack()
        let signed = try String(contentsOfFile: directory.path + "/data/checkpoint", encoding: .utf8)
        let engine = try openEngine(directory, at: newYear + 30 * Instant.day)
        let head = try engine.makeReader().head()
        #expect(head.size == 3)
        #expect(head.checkpoint == signed)
        #expect(try engine.makeReader().credits(of: ["s-1"], role: .seller)[0].points == 0)
        engine.drain()
        #expect(try String(contentsOfFile: directory.path + "/data/checkpoint", encoding: .utf8) == signed)
    }

    @Test("an old backup is noticed although nobody ever asked for a checkpoint")
    func unasked() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        engine.drain()
        let database = directory.path + "/data/repute.db"
        let old = try #require(FileManager.default.contents(atPath: database))
        engine = try openEngine(directory)
        try await engine.complete("o-2")
        engine.drain()
        try old.write(to: URL(fileURLWithPath: database))
        engine = try openEngine(directory)
        defer { engine.drain() }
        #expect(engine.status.readOnly?.contains("old backup") == true)
        #expect(await reason { try await engine.complete("o-3") } == "engine.read-only")
    }

    @Test("verifying names the key that seals before what cannot be read without it", arguments: [false, true])
    func sealKey(isThere: Bool) async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer, text: "mouldy")
        engine.drain()
        let path = directory.path + "/data/seal.key"
        var key = try #require(FileManager.default.contents(atPath: path))
        try FileManager.default.removeItem(atPath: path)
        if isThere {
            key[key.startIndex + 3] ^= 1
            try key.write(to: URL(fileURLWithPath: path))
        }
        engine = try openEngine(directory)
        defer { engine.drain() }
        let found = try #require(try engine.verify().passes.last?.problems.first)
        #expect(found.contains("seal.key is missing or not the one"), "\(found)")
    }

    @Test("a ledger without a checkpoint says so, and of one that is forked no backup is made")
    func unsigned() async throws {
        let directory = try await rolledBack()
        let forked = try openEngine(directory)
        #expect(!forked.isUnsigned)
        let refusal = #expect(throws: Refusal.self) {
            try forked.backup(to: directory.path + "/backup", keys: directory.path + "/keys")
        }
        #expect(refusal?.reason == "backup.unsound")
        #expect(!FileManager.default.fileExists(atPath: directory.path + "/keys"))
        forked.drain()
        try FileManager.default.removeItem(atPath: directory.path + "/data/checkpoint")
        let engine = try openEngine(directory)
        #expect(engine.isUnsigned)
        engine.drain()
        let again = try openEngine(directory)
        #expect(!again.isUnsigned)
        again.drain()
    }

    @Test("a checkpoint that cannot be written at the end is told, and one that can is not")
    func unwritable() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        _ = try await engine.complete("o-1")
        #expect(engine.checkpointProblem == nil)
        // A directory that holds something is not replaced by a file.
        let path = directory.path + "/data/checkpoint"
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path + "/in-the-way", withIntermediateDirectories: true)
        engine.drain()
        let problem = try #require(engine.checkpointProblem)
        #expect(problem.contains(path), "\(problem)")
        try FileManager.default.removeItem(atPath: path)
        let again = try openEngine(directory)
        again.drain()
        #expect(again.checkpointProblem == nil)
    }

    @Test("a log.vkey that is damaged is made again, so that nobody is given a wrong one")
    func damagedVerifierKey() throws {
        let directory = try TemporaryDirectory()
        try openEngine(directory).drain()
        let path = directory.path + "/data/log.vkey"
        let key = try String(contentsOfFile: path, encoding: .utf8)
        try key.replacing("+", with: "-").write(toFile: path, atomically: true, encoding: .utf8)
        try openEngine(directory).drain()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == key)
    }

    @Test("the keys.db of another service is refused, and so is an older copy")
    func foreignKeys() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        engine.drain()
        let other = try TemporaryDirectory()
        engine = try openEngine(other)
        try await engine.complete("o-1")
        engine.drain()
        let keys = directory.path + "/data/keys.db"
        try FileManager.default.removeItem(atPath: keys)
        try FileManager.default.copyItem(atPath: other.path + "/data/keys.db", toPath: keys)
        #expect(failure(directory) == "store.keys")

        let old = try Connection(path: other.path + "/data/keys.db", mode: .readWrite)
        try old.execute("DELETE FROM account_key")
        #expect(failure(other) == "store.keys")
    }

    @Test("an empty database beside another ledger's keys founds no new one")
    func lostDatabase() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await engine.complete("o-1")
        engine.drain()
        try FileManager.default.removeItem(atPath: directory.path + "/data/repute.db")
        #expect(failure(directory) == "store.foreign")
    }

    @Test("seal.key lost while nothing is sealed costs nothing")
    func sealKeyUnused() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        engine.drain()
        try FileManager.default.removeItem(atPath: directory.path + "/data/seal.key")
        engine = try openEngine(directory)
        defer { engine.drain() }
        #expect(engine.status.readOnly == nil)
        try await engine.rate("o-1", .buyer)
        #expect(try await engine.rate("o-1", .seller).state == .visible)
    }

    @Test("a damaged row fails the commands that need it, and no others of their batch")
    func damagedRow() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1", seller: "s-bad")
        try await engine.complete("o-2", seller: "s-good")
        engine.drain()
        do {
            let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
            try db.execute(
                "UPDATE credit SET days = x'FF' WHERE id = (SELECT seller FROM orders WHERE seq = 2) * 2 + 1")
        }
        engine = try openEngine(directory)
        defer { engine.drain() }
        func order(_ id: ID, _ seller: ID) -> ImportRow {
            .order(CompleteOrder(order: id, completed: newYear, given: OrderGiven(buyer: "b-1", seller: seller)))
        }
        let results = await engine.importRows([order("o-3", "s-bad"), order("o-4", "s-good")], as: admin)
        #expect(throws: Refusal.self) { try results[0].get() }
        #expect(try results[1].get().isRepeated == false)
        let report = try engine.verify()
        #expect(report.passes.map { $0.problems.isEmpty } == [true, true, false, true, true])
    }

    @Test("times that no calendar covers are refused, not trapped on")
    func outOfRange() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let never = Instant(milliseconds: .min)
        #expect(await reason { try await engine.complete("o-1", at: never) } == "order.out-of-bounds")
        #expect(
            await reason { _ = try await engine.setClock(to: Instant(milliseconds: .max)) } == "clock.out-of-range")
    }
}
