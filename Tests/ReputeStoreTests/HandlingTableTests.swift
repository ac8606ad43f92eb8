import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("The tables of who had cases and how they wait")
struct HandlingTableTests {
    private let directory: TemporaryDirectory
    private let db: Connection

    init() throws {
        directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        db = try Connection(path: directory.data.database, mode: .readWrite)
    }

    private func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }

    /// A handling in which everything is set that can be.
    private func full(_ seq: Int64, officer: UInt32? = .max) -> HandlingRow {
        var row = HandlingRow(seq: seq, number: 31, officer: officer, since: at(2_000), waited: 1_500)
        row.first = at(3_000)
        row.ended = at(4_000)
        row.end = .ruled
        row.missed = 2
        row.ruling = 77
        row.isHeld = true
        row.second = .sentBack
        row.appeal = .reversed
        row.panel = .differed
        return row
    }

    @Test("a handling comes back as it was stored, whatever of it is set, and as it was changed")
    func handling() throws {
        let bare = HandlingRow(seq: 40, number: 31, officer: nil, since: at(1_000), waited: nil)
        try HandlingTable.store(bare, isNew: true, db)
        #expect(try HandlingTable.load(40, db) == bare)
        let full = full(41)
        let begun = HandlingRow(seq: 41, number: 31, officer: .max, since: at(2_000), waited: 1_500)
        for (row, isNew) in [(full, true), (begun, false), (full, false)] {
            try HandlingTable.store(row, isNew: isNew, db)
            #expect(try HandlingTable.load(41, db) == row)
        }
        var seq: Int64 = 100
        for end in HandlingEnd.allCases {
            for appeal in HandlingAppeal.allCases {
                seq += 1
                var row = HandlingRow(seq: seq, number: seq, officer: 0, since: full.since, waited: 0)
                row.end = end
                row.appeal = appeal
                row.second = HandlingSecond.allCases[Int(seq) % 2]
                row.panel = HandlingPanel.allCases[Int(seq) % 2]
                try HandlingTable.store(row, isNew: true, db)
                #expect(try HandlingTable.load(seq, db) == row)
            }
        }
        #expect(try HandlingTable.load(42, db) == nil)
    }

    @Test("how a case waits comes back as it was stored, and those in the queue are found, the longest first")
    func turns() throws {
        var row = CaseTurnRow(number: 31)
        try CaseTurnTable.store(row, db)
        #expect(try CaseTurnTable.load(31, db) == row)
        row.waits = at(1_000)
        row.spent = 7
        row.handling = 40
        row.left = 41
        row.ruled = 42
        try CaseTurnTable.store(row, db)
        #expect(try CaseTurnTable.load(31, db) == row)
        #expect(try CaseTurnTable.load(32, db) == nil)
        for (seq, waits) in [(1, 1_000), (2, 900), (3, nil), (4, 1_000)] as [(Int64, Int64?)] {
            var row = CaseTurnRow(number: seq)
            row.waits = waits.map { at($0) }
            try CaseTurnTable.store(row, db)
        }
        #expect(try CaseTurnTable.waiting(limit: 9, db).map(\.seq) == [2, 1, 4, 31])
        #expect(try CaseTurnTable.waiting(limit: 2, db).map(\.since) == [at(900), at(1_000)])
        #expect(try CaseTurnTable.waiting(after: (at(1_000), 1), limit: 1, db).map(\.seq) == [4])
        #expect(try CaseTurnTable.waiting(after: (at(1_000), 31), limit: 9, db).isEmpty)
    }

    /// Handlings of 7 and 9, one that was handed on, and one case that nobody took.
    private func fill() throws {
        for (seq, officer, since, waited) in [
            (1, 7, 1_000, 10), (2, 9, 1_000, 900), (3, 7, 2_000, nil), (4, nil, 2_500, 70), (5, 7, 3_000, 0),
            (6, 7, 3_000, 5),
        ] as [(Int64, UInt32?, Int64, Int64?)] {
            try HandlingTable.store(
                HandlingRow(seq: seq, number: seq * 10, officer: officer, since: at(since), waited: waited),
                isNew: true, db)
        }
    }

    @Test("those of an arbitrator are read in their order, and arbitrators one after the other")
    func officers() throws {
        try fill()
        func page(_ uid: UInt32, _ since: Int64, _ seq: Int64, _ end: Int64, _ limit: Int = 9) throws -> [Int64] {
            try HandlingTable.load(of: uid, after: (at(since), seq), before: at(end), limit: limit, db).map(\.seq)
        }
        #expect(try page(7, 0, 0, 9_000) == [1, 3, 5, 6])
        #expect(try page(7, 0, 0, 3_000) == [1, 3])
        #expect(try page(7, 2_000, 0, 9_000, 2) == [3, 5])
        #expect(try page(7, 3_000, 5, 9_000) == [6])
        #expect(try page(8, 0, 0, 9_000) == [])
        #expect(try HandlingTable.officer(after: -1, db) == 7)
        #expect(try HandlingTable.officer(after: 7, db) == 9)
        #expect(try HandlingTable.officer(after: 9, db) == nil)
    }

    @Test("how fast cases are taken goes by those from the queue, and stays in it are read from the last on")
    func stays() throws {
        try fill()
        #expect(try HandlingTable.speed(at: at(3_000), db) == QueueSpeed(taken: 2, since: at(1_000), at: at(3_000)))
        #expect(try HandlingTable.speed(at: at(3_001), db) == QueueSpeed(taken: 4, since: at(1_000), at: at(3_001)))
        let late = at(1_001 + QueueSpeed.days * Instant.day)
        #expect(try HandlingTable.speed(at: late, db) == QueueSpeed(taken: 2, since: at(3_000), at: late))
        func read(_ areTaken: Bool, _ start: Int64, _ ended: Int64, _ seq: Int64, _ limit: Int = 9) throws -> [Int64] {
            try HandlingTable.stays(
                areTaken: areTaken, from: at(start), before: (at(ended), seq), limit: limit, db
            ).map(\.seq)
        }
        #expect(try read(true, 0, 9_000, .max) == [6, 5, 2, 1])
        #expect(try read(true, 1_001, 9_000, .max) == [6, 5])
        #expect(try read(true, 0, 3_000, 6, 2) == [5, 2])
        #expect(try read(false, 0, 9_000, .max) == [4])
        #expect(try read(false, 2_501, 9_000, .max) == [])
        let stay = try #require(
            try HandlingTable.stays(areTaken: true, from: at(0), before: (at(1_000), 3), limit: 1, db).first?.stay)
        #expect(stay == QueueStay(number: 20, began: at(100), ended: at(1_000), isTaken: true))
    }

    @Test(
        "a damaged row is told, and is no trap",
        arguments: [
            "officer = -1", "officer = 4294967296", "since = 9223372036854775807", "waited = -1",
            "waited = 9223372036854775807", "first = 9223372036854775807", "ended = -9223372036854775808",
            "how = 'x'", "missed = -1", "missed = 9223372036854775807", "second = ''", "appeal = 'x'", "panel = 'x'",
        ])
    func damaged(change: String) throws {
        try HandlingTable.store(full(41), isNew: true, db)
        try db.execute("UPDATE handling SET \(change)")
        let error = #expect(throws: StoreError.self) { try HandlingTable.load(41, db) }
        #expect(error?.code == .damaged && error?.message.contains("fact 41") == true)
    }

    @Test("a damaged row of a wait is told", arguments: ["waits = 9223372036854775807", "spent = -1"])
    func damagedTurn(change: String) throws {
        try CaseTurnTable.store(CaseTurnRow(number: 31), db)
        try db.execute("UPDATE case_turn SET \(change)")
        let error = #expect(throws: StoreError.self) { try CaseTurnTable.load(31, db) }
        #expect(error?.code == .damaged && error?.message.contains("c31") == true)
        if change.hasPrefix("waits") {
            #expect(throws: StoreError.self) { try CaseTurnTable.waiting(limit: 1, db) }
        }
    }
}
