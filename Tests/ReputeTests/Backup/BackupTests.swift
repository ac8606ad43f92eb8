import Foundation
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Synchronization
import Testing

@testable import Repute

@Suite("A backup")
struct BackupTests {
    /// Puts a backup, and what is kept apart from it, into a data directory of its own.
    private func restore(_ directory: TemporaryDirectory, withSeal: Bool = true) throws -> TemporaryDirectory {
        let files = FileManager.default
        let restored = try TemporaryDirectory()
        let data = restored.path + "/data"
        try files.copyItem(atPath: directory.path + "/backup", toPath: data)
        try files.copyItem(atPath: directory.path + "/keys", toPath: data + "/keys.db")
        try files.copyItem(atPath: directory.path + "/data/log.key", toPath: data + "/log.key")
        if withSeal { try files.copyItem(atPath: directory.path + "/data/seal.key", toPath: data + "/seal.key") }
        return restored
    }

    private static func back(up engine: Engine, _ directory: TemporaryDirectory) throws -> BackupReport {
        try engine.backup(to: directory.path + "/backup", keys: directory.path + "/keys")
    }

    @Test("made while others write holds all that was acknowledged before, and goes on elsewhere")
    func underLoad() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        for n in 0..<40 {
            try await engine.complete(ID("before-\(n)") ?? "o", buyer: ID("b-\(n % 7)") ?? "b")
            try await engine.rate(ID("before-\(n)") ?? "o", .buyer, text: "Text \(n).")
        }
        let isDone = Flag()
        let report = try await withThrowingTaskGroup(of: Int.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    var n = 0
                    while !isDone.isSet {
                        try await engine.complete(ID("w\(writer)-\(n)") ?? "o", seller: ID("new-\(writer)-\(n)") ?? "s")
                        n += 1
                    }
                    return n
                }
            }
            let report = try await withCheckedThrowingContinuation { continuation in
                Thread { continuation.resume(with: Result { try BackupTests.back(up: engine, directory) }) }.start()
            }
            isDone.set()
            for try await count in group { #expect(count > 0) }
            return report
        }
        #expect(report.facts >= 81)
        #expect(report.facts <= engine.status.size)
        engine.drain()

        let restored = try restore(directory)
        let again = try openEngine(restored)
        defer { again.drain() }
        #expect(again.status.readOnly == nil)
        #expect(again.status.size == report.facts)
        #expect(try again.verify().isSound)
        for n in 0..<40 {
            #expect(try await again.complete(ID("before-\(n)") ?? "o", buyer: ID("b-\(n % 7)") ?? "b").isRepeated)
        }
        #expect(try await again.rate("before-0", .seller).state == .visible)
    }

    @Test("without seal.key starts read-only and counts what is sealed")
    func withoutSeal() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        try await engine.complete("o")
        try await engine.rate("o", .buyer)
        _ = try Self.back(up: engine, directory)
        engine.drain()
        let again = try openEngine(try restore(directory, withSeal: false))
        defer { again.drain() }
        #expect(again.status.readOnly?.contains("seal.key") == true)
        #expect(again.status.readOnly?.contains("1 sealed rating") == true)
    }

    @Test("holds neither of the keys that seal and sign, is readable by its owner alone, and leaves nothing beside it")
    func files() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o")
        _ = try Self.back(up: engine, directory)
        let files = FileManager.default
        #expect(try files.contentsOfDirectory(atPath: directory.path).sorted() == ["backup", "data", "keys"])
        let inside = try files.contentsOfDirectory(atPath: directory.path + "/backup").sorted()
        #expect(inside == ["checkpoint", "log.vkey", "repute.db", "repute.db-wal"])
        for (path, rights) in [("backup", 0o700), ("keys", 0o600), ("backup/repute.db", 0o600)] {
            let attributes = try files.attributesOfItem(atPath: "\(directory.path)/\(path)")
            #expect(attributes[.posixPermissions] as? Int == rights, "\(path)")
        }
        let seal = try #require(files.contents(atPath: directory.path + "/data/seal.key"))
        for (name, bytes) in try directory.contents() where !name.hasPrefix("data/") {
            #expect(bytes.range(of: seal) == nil, "\(name)")
        }
    }

    @Test("copied over a directory that crashed is what was backed up, and no mixture")
    func overCrashed() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        for n in 0..<20 { try await engine.complete(ID("before-\(n)") ?? "o") }
        _ = try Self.back(up: engine, directory)
        for n in 0..<200 { try await engine.complete(ID("after-\(n)") ?? "o", seller: ID("s-\(n)") ?? "s") }
        // As a kill leaves it: commits that are in the log alone.
        let crashed = try TemporaryDirectory()
        let files = FileManager.default
        try files.copyItem(atPath: directory.path + "/data", toPath: crashed.path + "/data")
        engine.drain()
        #expect(FileSystem.size(crashed.path + "/data/repute.db-wal") > 0)
        for name in try files.contentsOfDirectory(atPath: directory.path + "/backup") {
            try? files.removeItem(atPath: "\(crashed.path)/data/\(name)")
            try files.copyItem(atPath: "\(directory.path)/backup/\(name)", toPath: "\(crashed.path)/data/\(name)")
        }
        let again = try openEngine(crashed)
        defer { again.drain() }
        #expect(again.status.size == 21)
        let report = try again.verify()
        #expect(report.isSound, "\(report)")
    }

    @Test("removes the keys that a killed one left, and leaves nothing beside the file of keys")
    func leftKeys() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let files = FileManager.default
        for end in ["", "-wal", "-shm"] {
            try Data("keys".utf8).write(to: URL(fileURLWithPath: directory.path + "/keys.part-0\(end)"))
        }
        _ = try Self.back(up: engine, directory)
        _ = try engine.backup(to: directory.path + "/next", keys: directory.path + "/keys")
        let left = try files.contentsOfDirectory(atPath: directory.path).sorted()
        #expect(left == ["backup", "data", "keys", "next"])
    }

    @Test("of today replaces the keys of yesterday's, and no other file")
    func keysAreReplaced() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o")
        let files = FileManager.default
        let keys = directory.path + "/keys"
        // A key that somebody keeps, and the keys of another service.
        let other = try TemporaryDirectory()
        try openEngine(other).drain()
        for kept in [directory.path + "/data/seal.key", other.path + "/data/keys.db"] {
            try files.copyItem(atPath: kept, toPath: keys)
            let before = files.contents(atPath: keys)
            let refusal = #expect(throws: Refusal.self) { try Self.back(up: engine, directory) }
            #expect(refusal?.reason == "backup.exists")
            #expect(refusal?.pointer == "/params/keys")
            #expect(files.contents(atPath: keys) == before)
            for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: keys + end) }
        }
        _ = try Self.back(up: engine, directory)
        let first = try files.attributesOfItem(atPath: keys)[.systemFileNumber] as? Int
        _ = try engine.backup(to: directory.path + "/next", keys: keys)
        #expect(try files.attributesOfItem(atPath: keys)[.systemFileNumber] as? Int != first)
        let copied = try Connection(path: keys, mode: .readOnly)
        #expect(try copied.integer("SELECT count(*) FROM account_key") ?? 0 > 0)
    }

    @Test(
        "is refused where it cannot be, and nothing is made",
        arguments: [
            ("backup", "/keys", "backup.path"), ("/backup/", "/keys", "backup.path"),
            ("/backup", "keys", "backup.path"), ("/same", "/same", "backup.path"),
            ("/taken", "/keys", "backup.exists"), ("/data/backup", "/keys", "backup.inside"),
            ("/backup", "/data/keys.db", "backup.inside"), ("/link/backup", "/keys", "backup.inside"),
            ("/nowhere/backup", "/keys", "backup.parent"),
        ])
    func refused(_ backup: String, _ keys: String, _ reason: String) throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let files = FileManager.default
        try files.createDirectory(atPath: directory.path + "/taken", withIntermediateDirectories: false)
        try files.createSymbolicLink(
            atPath: directory.path + "/link", withDestinationPath: directory.path + "/data")
        let before = try files.contentsOfDirectory(atPath: directory.path).sorted()
        func path(_ text: String) -> String { text.hasPrefix("/") ? directory.path + text : text }
        let refusal = #expect(throws: Refusal.self) { try engine.backup(to: path(backup), keys: path(keys)) }
        #expect(refusal?.reason == reason)
        #expect(try files.contentsOfDirectory(atPath: directory.path).sorted() == before)
    }

    @Test("is refused while another is under way")
    func one() throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        engine.isBackingUp.store(true, ordering: .releasing)
        #expect(#expect(throws: Refusal.self) { try Self.back(up: engine, directory) }?.reason == "backup.running")
        engine.isBackingUp.store(false, ordering: .releasing)
        #expect(try Self.back(up: engine, directory).facts == 1)
    }

    @Test("onto a disk that is full leaves nothing there, and the service goes on", .enabled(if: SmallDisk.isAllowed))
    func fullDisk() async throws {
        let directory = try TemporaryDirectory()
        let disk = try #require(SmallDisk(directory, options: "size=64k"))
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o")
        let refusal = #expect(throws: Refusal.self) {
            try engine.backup(to: disk.path + "/backup", keys: disk.path + "/keys")
        }
        #expect(refusal?.reason == "store.full")
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
        try await engine.complete("another")
        #expect(try Self.back(up: engine, directory).facts == 3)
    }

    @Test("of a database that is damaged is thrown away")
    func damaged() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o")
        let db = try Connection(path: directory.path + "/data/repute.db", mode: .readWrite)
        try db.execute("UPDATE orders SET created = created + 1")
        #expect(#expect(throws: Refusal.self) { try Self.back(up: engine, directory) }?.reason == "backup.unsound")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["data"])
    }

    @Test("ends with the service")
    func stopping() throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        engine.drain()
        #expect(#expect(throws: Refusal.self) { try Self.back(up: engine, directory) }?.reason == "engine.stopping")
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == ["data"])
    }
}

/// Raised once, seen by all threads.
private final class Flag: Sendable {
    private let value = Atomic(false)
    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
}
