import Foundation
import Repute
import ReputeModel
import ReputeStore
import ReputeTwin

/// A data directory that survives crashes: what the files hold at that moment goes on in a copy.
struct SQLiteDisk {
    private let root: String
    private var crashes = 0

    init(_ root: String) throws {
        self.root = root
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    private var path: String { "\(root)/\(crashes)" }

    func open() throws -> SQLiteStore {
        let store = try SQLiteStore(DataDirectory(path))
        // Which the engine makes with the first fact.
        if store.size == 0 { _ = try DataDirectory.key(store.directory.logKey, mayCreate: true) }
        return store
    }

    /// The process is gone. What it wrote is what a copy of its files holds; it may still have them open.
    mutating func crash() throws {
        let before = path
        crashes += 1
        try FileManager.default.copyItem(atPath: before, toPath: path)
    }

    /// What is wrong with the directory; it must not be open.
    mutating func audit(_ memory: MemoryStore, at now: Instant) throws -> [String] {
        try crash()
        let engine = try Engine.open(EngineConfiguration(directory: path, clock: .manual(now)))
        defer { engine.drain() }
        var problems = try engine.verify().passes.flatMap(\.problems).map { "\($0)" }
        if engine.status.size != memory.size {
            problems.append("SQLite holds \(engine.status.size) facts, memory \(memory.size)")
        }
        return problems
    }
}
