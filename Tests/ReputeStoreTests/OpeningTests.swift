import Foundation
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Opening a database")
struct OpeningTests {
    @Test("a new one gets key files that only its owner reads")
    func new() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory.data)
        defer { withExtendedLifetime(store) {} }
        let database = directory.data.database
        for file in [database, database + "-wal", directory.data.keys, directory.data.sealKey] {
            let mode = try #require(
                FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber)
            #expect(mode.intValue & 0o077 == 0, "\(file)")
        }
    }

    @Test("in use already: refused, naming the lock file and the process")
    func inUse() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory.data)
        let error = try #require(SQLiteStore.failure(directory.data))
        #expect(error.code == .inUse)
        #expect(error.path == directory.data.lock)
        #expect(error.message.contains("\(ProcessInfo.processInfo.processIdentifier)"))
        withExtendedLifetime(store) {}
    }

    @Test("in use already: refused although somebody deleted the lock file")
    func lockDeleted() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory.data)
        try FileManager.default.removeItem(atPath: directory.data.lock)
        #expect(SQLiteStore.failure(directory.data)?.code == .inUse)
        withExtendedLifetime(store) {}
    }

    @Test("free again when it is closed, although a child just forked still has the lock file open")
    func forked() throws {
        let directory = try TemporaryDirectory()
        var copies: [Int32] = []
        defer { for copy in copies { close(copy) } }
        do {
            let store = try SQLiteStore(directory.data)
            // A copy may take a number that is still to be looked at, so there may be more than one.
            for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
                guard let descriptor = Int32(name),
                    let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)"),
                    file == URL(filePath: directory.data.lock).resolvingSymlinksInPath().path
                else { continue }
                copies.append(dup(descriptor))
            }
            withExtendedLifetime(store) {}
        }
        #expect(!copies.isEmpty)
        #expect(SQLiteStore.failure(directory.data) == nil)
    }

    @Test("written by a newer version: refused and unchanged")
    func newer() throws {
        try expectRefusal(.newer) { db in try db.execute("PRAGMA user_version = 99") }
    }

    @Test("of another program: refused and unchanged")
    func foreign() throws {
        try expectRefusal(.foreign) { db in try db.execute("PRAGMA application_id = 7") }
    }

    @Test("a database nobody signed: refused and unchanged")
    func unsigned() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: directory.data.path, withIntermediateDirectories: true)
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        try db.execute("CREATE TABLE somebody_elses (a)")
        let before = try directory.contents()
        #expect(SQLiteStore.failure(directory.data)?.code == .foreign)
        #expect(try directory.contents() == before)
    }

    @Test("not a database at all: refused and unchanged")
    func text() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(atPath: directory.data.path, withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: directory.data.database))
        let before = try directory.contents()
        let error = try #require(SQLiteStore.failure(directory.data))
        #expect(error.code == .foreign)
        #expect(error.path == directory.data.database)
        #expect(try directory.contents() == before)
    }

    @Test("damaged: refused and unchanged")
    func damaged() throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let file = try #require(FileHandle(forUpdatingAtPath: directory.data.database))
        try file.seek(toOffset: 100)
        try file.write(contentsOf: Data(repeating: 0xFF, count: 3_000))
        try file.close()
        let before = try directory.contents()
        let error = try #require(SQLiteStore.failure(directory.data))
        #expect(error.code == .damaged)
        #expect(error.path == directory.data.database)
        #expect(try directory.contents()["data/repute.db"] == before["data/repute.db"])
    }

    @Test("a directory that cannot be made: refused, naming it")
    func unmakeable() throws {
        let directory = try TemporaryDirectory()
        let file = directory.path + "/file"
        try Data().write(to: URL(fileURLWithPath: file))
        let error = try #require(SQLiteStore.failure(DataDirectory(file + "/data")))
        #expect(error.path.hasPrefix(file))
    }

    @Test("on a read-only disk: refused, naming the file", .enabled(if: SmallDisk.isAllowed))
    func readOnlyDisk() throws {
        let directory = try TemporaryDirectory()
        let disk = try #require(SmallDisk(directory, options: "size=8m"))
        let data = DataDirectory(disk.path + "/data")
        do { _ = try SQLiteStore(data) }
        #expect(disk.remount("ro"))
        let error = try #require(SQLiteStore.failure(data))
        #expect(error.code == .readOnly)
        #expect(error.path.hasPrefix(data.path))
    }

    @Test("on a full disk: refused, saying so", .enabled(if: SmallDisk.isAllowed))
    func fullDisk() throws {
        let directory = try TemporaryDirectory()
        let disk = try #require(SmallDisk(directory, options: "size=16k"))
        let error = try #require(SQLiteStore.failure(DataDirectory(disk.path + "/data")))
        #expect(error.code == .full)
    }

    @Test("keys.db missing: refused, and no new keys are made over the old data")
    func keysMissing() throws {
        let directory = try TemporaryDirectory()
        do {
            let store = try SQLiteStore(directory.data)
            try store.commit(Batch.oneFact)
        }
        try FileManager.default.removeItem(atPath: directory.data.keys)
        let error = try #require(SQLiteStore.failure(directory.data))
        #expect(error.code == .keys)
        #expect(error.path == directory.data.keys)
        #expect(!FileManager.default.fileExists(atPath: directory.data.keys))
    }

    /// Spoils a sound database and expects opening it to be refused without a change.
    private func expectRefusal(_ code: StoreError.Code, _ spoil: (Connection) throws -> Void) throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        do { try spoil(try Connection(path: directory.data.database, mode: .readWrite)) }
        let before = try directory.contents()["data/repute.db"]
        let error = try #require(SQLiteStore.failure(directory.data))
        #expect(error.code == code)
        #expect(error.path == directory.data.database)
        #expect(!error.message.isEmpty)
        #expect(try directory.contents()["data/repute.db"] == before)
    }
}
