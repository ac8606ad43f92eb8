import Foundation
import Repute
import ReputeSchema
import ReputeStore
import ReputeTestSupport
import Testing

/// Databases of every schema that was released, kept as text in `Tests/Golden/databases`, are brought up to date.
@Suite("A database of an earlier schema")
struct UpgradeTests {
    private static let isWriting = ProcessInfo.processInfo.environment["REPUTE_GOLDEN"] == "write"
    private static let folder =
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Golden/databases"
    /// Files of keys, kept in hexadecimal digits.
    private static let keys = ["seal.key", "log.key"]

    /// Every level for which a database is kept.
    private static var levels: [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.compactMap { $0.hasPrefix("m") ? Int($0.dropFirst()) : nil }.sorted()
    }

    @Test("is kept for every level there is", .enabled(if: !isWriting))
    func complete() {
        #expect(
            Self.levels == Array(1...Schema.migrations.count),
            "a new migration gets a database of its level: run scripts/golden")
    }

    @Test("opens, verifies, and goes on", .enabled(if: !isWriting), arguments: levels)
    func opens(level: Int) async throws {
        let directory = try TemporaryDirectory()
        try Self.put(level, into: directory.path + "/data")
        let engine = try openEngine(directory, at: newYear + 400 * Instant.day)
        defer { engine.drain() }
        #expect(engine.status.readOnly == nil)
        // What was due since then is done before anything is counted.
        _ = try await engine.setClock(to: engine.status.now)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        let size = engine.status.size
        #expect(size > 60)
        // What was acknowledged then is known now.
        #expect(try await engine.complete("o-known", at: newYear).isRepeated)
        #expect(engine.status.size == size)
        try await engine.complete("o-new")
        try await engine.rate("o-new", .buyer)
        #expect(try await engine.rate("o-new", .seller).state == .visible)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    @Test("of a newer level is refused, and is as it was")
    func newer() throws {
        let directory = try TemporaryDirectory()
        try openEngine(directory).drain()
        let path = directory.path + "/data/repute.db"
        let db = try Connection(path: path, mode: .readWrite)
        try db.execute("PRAGMA user_version = \(Schema.migrations.count + 1)")
        let before = try DatabaseText.text(of: path)
        let error = #expect(throws: EngineError.self) { try openEngine(directory) }
        #expect(error?.code == "store.newer")
        #expect(try DatabaseText.text(of: path) == before)
    }

    @Test("writes the one of this level again, from a seed", .enabled(if: isWriting))
    func write() async throws {
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, "neutral", seed: 1)
        try await market.engine.complete("o-known", at: newYear)
        for _ in 0..<30 { try await market.trade() }
        market.engine.drain()
        let level = "\(Self.folder)/m\(String(format: "%04d", Schema.migrations.count))"
        try FileManager.default.createDirectory(atPath: level, withIntermediateDirectories: true)
        for name in ["repute", "keys"] {
            let text = try DatabaseText.text(of: "\(directory.path)/data/\(name).db")
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(level)/\(name).sql"))
        }
        for name in Self.keys {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(directory.path)/data/\(name)"))
            let digits = bytes.map { String(format: "%02x", $0) }.joined() + "\n"
            try Data(digits.utf8).write(to: URL(fileURLWithPath: "\(level)/\(name).txt"))
        }
    }

    /// Makes a data directory of a level.
    private static func put(_ level: Int, into data: String) throws {
        let source = "\(folder)/m\(String(format: "%04d", level))"
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        for name in ["repute", "keys"] {
            try DatabaseText.make(
                "\(data)/\(name).db", of: String(contentsOfFile: "\(source)/\(name).sql", encoding: .utf8))
        }
        for name in keys {
            let digits = try String(contentsOfFile: "\(source)/\(name).txt", encoding: .utf8).dropLast()
            let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { at -> UInt8? in
                let from = digits.index(digits.startIndex, offsetBy: at)
                return UInt8(digits[from..<digits.index(from, offsetBy: 2)], radix: 16)
            }
            try Data(bytes).write(to: URL(fileURLWithPath: "\(data)/\(name)"))
        }
    }
}
