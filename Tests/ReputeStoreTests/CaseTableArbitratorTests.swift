import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("What arbitrators look for in the table of cases")
struct CaseTableArbitratorTests {
    private let directory: TemporaryDirectory
    private let db: Connection

    init() throws {
        directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        db = try Connection(path: directory.data.database, mode: .readWrite)
    }

    private func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }

    private func put(
        _ seq: Int64, holder: UInt32? = nil, cause: String = "not-received", decided: CaseActor? = nil
    ) throws {
        let words = try #require(Digest([UInt8](repeating: 1, count: 32)))
        var row = CaseRow(
            seq: seq, order: 7, item: nil, cause: cause, by: .buyer, claimant: 14, respondent: 15, goods: .sent,
            claim: CaseTerms(.replacement), text: words, opened: at(1_000), clocks: [])
        row.state = .staff
        row.holder = holder.map { CaseHolder(officer: $0, since: at(9_999 - seq), until: at(20_000)) }
        row.decision = decided.map {
            CaseDecision(
                step: StepTaken(seq: seq + 100, at: at(3_000)), by: $0, side: .claimant, terms: CaseTerms(.replacement))
        }
        try CaseTable.store(row, isNew: true, db)
    }

    @Test("an arbitrator's own are found by the user id, in the order in which they were opened, and nobody else's")
    func held() throws {
        let officers: [UInt32?] = [10, 1, 100, 10, nil, 0, .max, 10]
        for (place, officer) in officers.enumerated() { try put(Int64(place + 1), holder: officer) }
        func found(_ officer: UInt32, after seq: Int64 = 0, _ limit: Int = 9) throws -> [Int64] {
            try CaseTable.load(heldBy: officer, after: seq, limit: limit, db).map(\.seq)
        }
        #expect(try found(10) == [1, 4, 8])
        #expect(try found(10, after: 0, 2) == [1, 4])
        #expect(try found(10, after: 4) == [8])
        #expect(try found(1) == [2])
        #expect(try found(100) == [3])
        #expect(try found(0) == [6])
        #expect(try found(.max) == [7])
        #expect(try found(11) == [])
    }

    @Test("what was decided about a cause is found, the newest first; what nobody answered, and what is open, is not")
    func decided() throws {
        try put(1, decided: .staff)
        try put(2, decided: .clock)
        try put(3, decided: .juror)
        try put(4)
        try put(5, cause: "defective", decided: .staff)
        try put(6, decided: .staff)
        func found(but seq: Int64, _ limit: Int = 9) throws -> [Int64] {
            try CaseTable.decided(about: "not-received", but: seq, limit: limit, db).map(\.seq)
        }
        #expect(try found(but: 4) == [6, 3, 1])
        #expect(try found(but: 6) == [3, 1])
        #expect(try found(but: 4, 1) == [6])
    }

    @Test("rulings are found by their index, without sorting")
    func plan() throws {
        let s = try db.statement(
            """
            EXPLAIN QUERY PLAN SELECT * FROM cases
            WHERE cause = 'x' AND decision IS NOT NULL AND instr(decision, '"by":"clock"') = 0 AND seq <> 1
            ORDER BY seq DESC LIMIT 9
            """)
        var plan = ""
        while try s.step() { plan += (s.text(3) ?? "") + "\n" }
        s.reset()
        #expect(plan.contains("USING INDEX case_decided") && !plan.contains("TEMP B-TREE"), "\(plan)")
    }
}
