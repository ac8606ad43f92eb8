import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("The table of arbitrators' keys")
struct ArbitratorTableTests {
    private let directory: TemporaryDirectory
    private let db: Connection

    init() throws {
        directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        db = try Connection(path: directory.data.database, mode: .readWrite)
    }

    private func step(_ seq: Int64) -> StepTaken { StepTaken(seq: seq, at: Instant(milliseconds: seq * 10)) }

    private func key(_ byte: UInt8, _ seq: Int64) throws -> ArbitratorKey {
        ArbitratorKey(
            key: try SSHPublicKey(bytes: [UInt8](repeating: byte, count: 32)), registered: step(seq))
    }

    @Test("an arbitrator comes back with all its keys, as they were stored and changed")
    func roundTrip() throws {
        var row = ArbitratorRow(officer: .max)
        row.keys = [try key(2, 5)]
        try ArbitratorTable.store(row, db)
        #expect(try ArbitratorTable.load(.max, db) == row)
        row.keys[0].ended = step(9)
        row.keys.append(try key(3, 9))
        try ArbitratorTable.store(row, db)
        #expect(try ArbitratorTable.load(.max, db) == row)
        for reason in ArbitratorReason.allCases {
            row.keys[1].ended = step(12)
            row.keys[1].reason = reason
            try ArbitratorTable.store(row, db)
            #expect(try ArbitratorTable.load(.max, db) == row)
        }
        #expect(try db.integer("SELECT count(*) FROM arbitrator_key") == 2)
        #expect(try ArbitratorTable.load(7, db) == nil)
    }

    @Test("a key is found by its bytes, and arbitrators page by page by their user ids")
    func found() throws {
        var rows: [ArbitratorRow] = []
        for officer in 0..<5 as Range<UInt32> {
            var row = ArbitratorRow(officer: officer)
            row.keys = [
                try key(UInt8(officer + 2), 100 - Int64(officer)), try key(UInt8(officer + 20), 200 + Int64(officer)),
            ]
            try ArbitratorTable.store(row, db)
            rows.append(row)
        }
        #expect(try ArbitratorTable.officer(of: rows[3].keys[0].key, db) == 3)
        #expect(try ArbitratorTable.officer(of: key(99, 1).key, db) == nil)
        #expect(try ArbitratorTable.load(after: nil, limit: 2, db) == Array(rows[..<2]))
        #expect(try ArbitratorTable.load(after: 1, limit: 9, db) == Array(rows[2...]))
        #expect(try ArbitratorTable.load(after: 4, limit: 9, db) == [])
    }

    @Test(
        "a damaged row is told, and nothing is read of it",
        arguments: [
            "key = x'00'", "key = zeroblob(32)", "ended_seq = 4", "ended = 4",
            "ended = 4, ended_seq = 4, reason = 'x'",
        ])
    func damaged(change: String) throws {
        var row = ArbitratorRow(officer: 7)
        row.keys = [try key(2, 5)]
        try ArbitratorTable.store(row, db)
        try db.execute("UPDATE arbitrator_key SET \(change)")
        let error = #expect(throws: StoreError.self) { try ArbitratorTable.load(7, db) }
        #expect(error?.code == .damaged)
    }
}
