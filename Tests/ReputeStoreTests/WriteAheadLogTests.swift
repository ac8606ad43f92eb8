import Foundation
import ReputeTestSupport
import Testing

@testable import ReputeStore

@Suite("A write-ahead log that a crash left")
struct WriteAheadLogTests {
    private static let header = 32
    private static let frame = 24 + 4_096

    /// A database and its log as a crash leaves them: a few commits of a frame each, and more than one frame in the third.
    private func crashed(_ directory: TemporaryDirectory, commits: Int = 4) throws -> String {
        let path = directory.path + "/crashed.db"
        let live = directory.path + "/live.db"
        let db = try Connection(path: live, mode: .readWrite)
        try db.execute("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; CREATE TABLE t (n INTEGER PRIMARY KEY, x)")
        for n in 1...commits { try db.execute("INSERT INTO t VALUES (\(n), zeroblob(\(n == 3 ? 9_000 : 10)))") }
        for end in ["", "-wal"] { try FileManager.default.copyItem(atPath: live + end, toPath: path + end) }
        return path
    }

    private func flip(_ path: String, at place: Int) throws {
        let log = path + "-wal"
        var data = try #require(FileManager.default.contents(atPath: log))
        data[data.startIndex + place] ^= 0x10
        try data.write(to: URL(fileURLWithPath: log))
    }

    private func failure(_ path: String) -> StoreError? {
        do throws(StoreError) {
            try WriteAheadLog.check(of: path)
            return nil
        } catch {
            return error
        }
    }

    @Test("is taken when it is whole, wherever a power loss cut it off, and with an old rest behind it")
    func whole() throws {
        let directory = try TemporaryDirectory()
        let path = try crashed(directory)
        #expect(failure(path) == nil)
        let log = path + "-wal"
        var data = try #require(FileManager.default.contents(atPath: log))
        // What went before in the same file has other salts.
        data += data.dropFirst(Self.header).map { $0 ^ 0x55 }
        try data.write(to: URL(fileURLWithPath: log))
        #expect(failure(path) == nil)
        while data.count > 0 {
            data = data.dropLast(min(data.count, 1_001))
            try data.write(to: URL(fileURLWithPath: log))
            #expect(failure(path) == nil)
        }
    }

    @Test("is refused when commits lie behind what is damaged, whichever byte of a frame that is")
    func inTheMiddle() throws {
        for place in [0, 4, 9, 14, 17, 22, 24, 700, 4_119] {
            let directory = try TemporaryDirectory()
            let path = try crashed(directory)
            try flip(path, at: Self.header + Self.frame + place)
            let error = try #require(failure(path), "byte \(place)")
            #expect(error.code == .damaged)
            #expect(error.path == path + "-wal")
            #expect(error.message.contains("Frame 2"))
            #expect(error.message.contains("sqlite3 \(path) 'PRAGMA wal_checkpoint(TRUNCATE)'"))
        }
    }

    @Test("is refused when a block of the disk is gone, of which a frame and the next one's header have parts")
    func block() throws {
        for block in 1...7 {
            let directory = try TemporaryDirectory()
            let path = try crashed(directory, commits: 12)
            let log = path + "-wal"
            var data = try #require(FileManager.default.contents(atPath: log))
            let place = data.startIndex + block * 4_096
            data.replaceSubrange(place..<place + 4_096, with: Data(count: 4_096))
            try data.write(to: URL(fileURLWithPath: log))
            let error = try #require(failure(path), "block \(block)")
            #expect(error.code == .damaged)
        }
    }

    @Test("is emptied by a start, before anything is signed over what is in it")
    func settled() throws {
        let directory = try TemporaryDirectory()
        let data = directory.data
        withExtendedLifetime(try SQLiteStore(data)) {}
        let db = try Connection(path: data.database, mode: .readWrite)
        try db.execute("CREATE TABLE mine (n)")
        #expect(FileSystem.size(data.database + "-wal") > 0)
        let store = try SQLiteStore(data)
        #expect(store.isSettled)
        #expect(FileSystem.size(data.database + "-wal") == 0)
        withExtendedLifetime((db, store)) {}
    }

    @Test("is not emptied by a start beside one that reads it, which is known then")
    func unsettled() throws {
        let directory = try TemporaryDirectory()
        let data = directory.data
        withExtendedLifetime(try SQLiteStore(data)) {}
        let db = try Connection(path: data.database, mode: .readWrite)
        try db.execute("CREATE TABLE mine (n)")
        try db.execute("BEGIN")
        #expect(try db.integer("SELECT count(*) FROM mine") == 0)
        let store = try SQLiteStore(data)
        #expect(!store.isSettled)
        withExtendedLifetime((db, store)) {}
    }

    @Test("is refused when its header is damaged", arguments: [0, 5, 9, 13, 17, 21, 25, 31])
    func header(place: Int) throws {
        let directory = try TemporaryDirectory()
        let path = try crashed(directory)
        try flip(path, at: place)
        #expect(failure(path)?.message.contains("Its header is damaged") == true)
    }

    @Test("damage in the last commit is what a power loss in it leaves, and is taken for that")
    func last() throws {
        let directory = try TemporaryDirectory()
        let path = try crashed(directory)
        let size = try #require(FileManager.default.contents(atPath: path + "-wal")).count
        try flip(path, at: size - 100)
        #expect(failure(path) == nil)
    }

    @Test("is taken when a power loss left parts of the last commit, also of a frame that is written twice")
    func twice() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path + "/crashed.db"
        let live = directory.path + "/live.db"
        let name = "file:\(live)?psow=0"
        let db = try Connection(path: name, mode: .readWrite)
        try db.execute("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        try db.execute("CREATE TABLE t (x); INSERT INTO t VALUES (randomblob(3000))")
        let log = path + "-wal"
        let data = try #require(FileManager.default.contents(atPath: live + "-wal"))
        let last = data.count - Self.frame
        let twin = last - Self.frame
        // The same page, the same size, the same bytes: without the test of this the loop below would show nothing.
        #expect(data[last..<last + 8] == data[twin..<twin + 8])
        #expect(data[(last + 24)...] == data[(twin + 24)..<last])
        try FileManager.default.copyItem(atPath: live, toPath: path)
        // And one more commit, which was not synced either when the power went: the end of the frame before it was not.
        try db.execute("INSERT INTO t VALUES (randomblob(3000))")
        let more = try #require(FileManager.default.contents(atPath: live + "-wal"))
        for sector in stride(from: twin / 512 * 512, to: data.count, by: 512) {
            for whole in sector < last ? [data] : [data, more] {
                var left = whole
                let from = max(sector, twin), to = min(sector + 512, data.count)
                left.replaceSubrange(from..<to, with: Data(count: to - from))
                try left.write(to: URL(fileURLWithPath: log))
                #expect(failure(path) == nil, "without sector \(sector) of \(whole.count)")
            }
        }
        withExtendedLifetime(db) {}
    }

    @Test("is empty once the service has stopped, also while somebody still reads")
    func stopped() throws {
        let directory = try TemporaryDirectory()
        var store: SQLiteStore? = try SQLiteStore(directory.data)
        let reader = try Connection(path: directory.data.database, mode: .readWrite)
        try reader.execute("CREATE TABLE mine (n)")
        #expect(FileSystem.size(directory.data.database + "-wal") > 0)
        withExtendedLifetime(store) {}
        store = nil
        #expect(FileSystem.size(directory.data.database + "-wal") == 0)
        withExtendedLifetime(reader) {}
    }
}
