import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("The table of jurors")
struct JurorTableTests {
    private let directory: TemporaryDirectory
    private let db: Connection

    init() throws {
        directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        db = try Connection(path: directory.data.database, mode: .readWrite)
    }

    private func step(_ seq: Int64) -> StepTaken { StepTaken(seq: seq, at: Instant(milliseconds: seq * 10)) }

    /// One of whom everything is set.
    private func full(_ number: Int64, account: Int64) -> JurorRow {
        var row = JurorRow(number: number, account: account, enlisted: step(7))
        row.left = step(90)
        row.drawnOn = -3
        row.drawnThen = 2
        row.drawn = 9
        row.voted = 8
        row.abstained = 1
        row.agreed = 5
        row.differed = 2
        row.waiting = [31, 1 << 50]
        return row
    }

    @Test("a juror comes back as it was stored and as it was changed, and is found by its account")
    func roundTrip() throws {
        #expect(try JurorTable.count(db) == 0)
        let bare = JurorRow(number: 0, account: 14, enlisted: step(3))
        try JurorTable.store(bare, isNew: true, db)
        let full = full(1, account: 15)
        try JurorTable.store(full, isNew: true, db)
        #expect(try JurorTable.load(0, db) == bare && JurorTable.load(1, db) == full)
        var changed = JurorRow(number: 1, account: 15, enlisted: step(100))
        changed.drawn = 9
        try JurorTable.store(changed, isNew: false, db)
        #expect(try JurorTable.load(1, db) == changed)
        try JurorTable.store(full, isNew: false, db)
        #expect(try JurorTable.load(1, db) == full && JurorTable.load(2, db) == nil)
        #expect(try JurorTable.number(of: 15, db) == 1 && JurorTable.number(of: 16, db) == nil)
        #expect(try JurorTable.account(of: 1, db) == 15 && JurorTable.account(of: 2, db) == nil)
        #expect(try JurorTable.count(db) == 2)
        #expect(throws: StoreError.self) {
            try JurorTable.store(JurorRow(number: 2, account: 15, enlisted: step(3)), isNew: true, db)
        }
    }

    @Test(
        "a damaged row is told, and is no trap",
        arguments: [
            "enlisted = 9223372036854775807", "left_at = NULL", "left_seq = NULL", "drawn_day = 9223372036854775807",
            "drawn = -1", "agreed = 9223372036854775807", "drawn_then = -1", "waiting = '1,x'", "waiting = '1 2'",
            "left_at = 9223372036854775807",
        ])
    func damaged(change: String) throws {
        try JurorTable.store(full(1, account: 15), isNew: true, db)
        try db.execute("UPDATE juror SET \(change)")
        let error = #expect(throws: StoreError.self) { try JurorTable.load(1, db) }
        #expect(error?.code == .damaged)
    }

    @Test("a number that is none is told where they are counted", arguments: ["-1", "9223372036854775807"])
    func counted(number: String) throws {
        try JurorTable.store(full(1, account: 15), isNew: true, db)
        try db.execute("UPDATE juror SET number = \(number)")
        let error = #expect(throws: StoreError.self) { try JurorTable.count(db) }
        #expect(error?.code == .damaged)
    }

    @Test("what one account bought of another is found by its index, the newest first, and no more than is looked at")
    func trades() throws {
        for seq in 1...80 as ClosedRange<Int64> {
            let (buyer, seller): (Int64, Int64) = seq % 2 == 0 ? (14, 15) : seq % 3 == 0 ? (15, 14) : (14, 16)
            let row = OrderRow(
                seq: seq, state: .open, buyer: buyer, seller: seller, created: Instant(milliseconds: 3), items: [])
            try OrderTable.store(row, isNew: true, db)
        }
        let found = try OrderTable.trades(TradeKey(buyer: 14, seller: 15), db)
        #expect(found.count == TradeKey.looked && found.first == 80 && found == found.sorted(by: >))
        let others = try OrderTable.trades(TradeKey(buyer: 15, seller: 14), db)
        let third: [Int64] = (1...80).reversed().filter { $0 % 2 == 1 && $0 % 3 == 0 }
        #expect(others == third)
        #expect(try OrderTable.trades(TradeKey(buyer: 16, seller: 14), db).isEmpty)
        let sql = "SELECT seq FROM orders WHERE buyer = 14 AND seller = 15 ORDER BY seq DESC LIMIT 32"
        let s = try db.statement("EXPLAIN QUERY PLAN " + sql)
        var plan = ""
        while try s.step() { plan += s.text(3) ?? "" }
        s.reset()
        #expect(plan.contains("USING COVERING INDEX order_between") && !plan.contains("TEMP B-TREE"))
    }

    @Test("the panels of a case come back as they were stored, whatever became of them")
    func panels() throws {
        let digest = try #require(Digest([UInt8](repeating: 4, count: 32)))
        var over = CasePanel(asked: step(40), commitment: digest)
        over.drawn = step(41)
        over.members = [3, 1, 2]
        over.votes = [
            CasePanelVote(step: step(42), juror: 1, vote: digest, choice: .respondent),
            CasePanelVote(step: step(43), juror: 3, vote: .zero, choice: .abstain),
        ]
        over.ended = step(44)
        over.verdict = .respondent
        var voting = CasePanel(asked: step(50), commitment: .zero)
        voting.drawn = step(51)
        voting.members = [9, 8, 7, 6, 5]
        voting.votes = [CasePanelVote(step: step(52), juror: 7, vote: digest)]
        var row = CaseRow(
            seq: 31, order: 7, item: nil, cause: "not-received", by: .buyer, claimant: 14, respondent: 15,
            goods: .unsent, claim: CaseTerms(.replacement), text: digest, opened: Instant(milliseconds: 1_000),
            clocks: [])
        row.house.panels = [over, CasePanel(asked: step(45), commitment: digest), voting]
        try CaseTable.store(row, isNew: true, db)
        #expect(try CaseTable.load(31, db) == row)
        for house in [
            #"{"panels":[{}]}"#, #"{"panels":{}}"#, #"{"panels":[{"asked":{"at":1,"seq":1},"commitment":"x"}]}"#,
        ] {
            try db.execute("UPDATE cases SET house = '\(house)'")
            #expect(throws: StoreError.self, "\(house)") { try CaseTable.load(31, db) }
        }
    }
}
