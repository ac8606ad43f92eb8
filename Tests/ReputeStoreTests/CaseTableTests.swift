import ReputeCrypto
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("The table of cases")
struct CaseTableTests {
    private let directory: TemporaryDirectory
    private let db: Connection

    init() throws {
        directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        db = try Connection(path: directory.data.database, mode: .readWrite)
    }

    private func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }

    private func step(_ seq: Int64) -> StepTaken { StepTaken(seq: seq, at: at(seq * 10)) }

    private func digest(_ byte: UInt8) throws -> Digest {
        try #require(Digest([UInt8](repeating: byte, count: 32)))
    }

    /// A case as it is opened.
    private func opened(
        _ seq: Int64, claimant: Int64 = 14, respondent: Int64? = 15, item: Token? = nil,
        claim: CaseTerms = CaseTerms(.replacement), clocks: [RunningClock]? = nil
    ) throws -> CaseRow {
        CaseRow(
            seq: seq, order: 7, item: item, cause: "not-received", by: claimant == 14 ? .buyer : .seller,
            claimant: claimant, respondent: respondent, goods: .unsent, claim: claim, text: try digest(1),
            opened: at(1_000),
            clocks: clocks ?? [RunningClock(.intake, starts: at(1_000), ends: at(1_000 + Instant.hour))])
    }

    /// A case in which everything is set that can be, also what never is together.
    private func full(_ seq: Int64) throws -> CaseRow {
        let twelve = CaseTerms(.refund, Money(currency: "CNY", minor: 1_234_567))
        let clocks = [
            RunningClock(.decision, starts: at(2_000), ends: at(9_000_000)),
            RunningClock(.reopening, starts: at(2_000), ends: at(9_500_000)),
        ]
        var row = try opened(
            seq, claimant: 15, respondent: 14, item: .random(), claim: CaseTerms(.returnRefund, twelve.amount),
            clocks: clocks)
        row.state = .staff
        row.pause = CasePause(seq: 40, ground: "illness", at: at(3_000), until: at(8_000_000))
        row.away = CaseAway(from: .evidence, clocks: clocks.reversed(), since: at(4_000))
        row.holder = CaseHolder(officer: .max, since: at(5_000), until: at(7_000_000))
        row.admitted = step(41)
        row.answered = CaseStatement(step: step(42), text: try digest(2))
        row.offers = [
            CaseOffer(step: step(43), by: .respondent, terms: twelve, until: at(6_000_000), text: try digest(3)),
            CaseOffer(step: step(44), by: .claimant, terms: .nothing, until: at(6_100_000), text: nil),
        ]
        row.askedTime = .respondent
        row.extended = step(45)
        row.isOptedOut = true
        row.agreed = CaseAgreement(step: step(46), by: .claimant, terms: twelve, offer: 43)
        row.decision = CaseDecision(step: step(47), by: .juror, side: .respondent, terms: .nothing)
        row.returned = step(48)
        row.rounds = 3
        row.reviews = 120
        row.closed = CaseClosing(step: step(49), outcome: .recovered)
        row.house = try house(twelve)
        return row
    }

    /// What the house did about it.
    private func house(_ terms: CaseTerms) throws -> CaseHouse {
        var house = CaseHouse()
        house.evidence = [
            CaseEvidence(step: step(50), by: .claimant, text: try digest(4), file: try digest(5), isRebuttal: false),
            CaseEvidence(step: step(51), by: .respondent, text: nil, file: nil, isRebuttal: true),
        ]
        var first = CaseRuling(
            step: step(52), officer: 501, side: .claimant, terms: terms, reasons: try digest(6),
            clauses: ["4.1", "4.2"], rests: [50, 51], isHeld: true)
        first.signer = 12
        first.second = 502
        first.approved = step(53)
        first.sentBack = step(54)
        let second = CaseRuling(
            step: step(55), officer: .max, side: .respondent, terms: .nothing, reasons: try digest(7), clauses: [],
            rests: [], isHeld: false)
        house.rulings = [first, second]
        house.appeal = CaseAppeal(step: step(56), by: .respondent, ground: "new-evidence", text: try digest(8))
        house.notes = [
            CaseNote(
                step: step(57), kind: .performed, by: .claimant, ground: "spam", text: try digest(9),
                reference: .random()),
            CaseNote(step: step(60), kind: .sentBack),
        ]
        house.performed = step(58)
        house.recovery = CaseRecovery(
            seq: 62, deposit: 7, drawn: 500, short: 100, isViolation: true)
        house.reopened = step(59)
        house.pauses = CaseLimits.pauses
        house.sanction = CaseSanction(violation: 31, isVoided: true)
        house.into = 52
        house.merged = [
            MergedCase(
                step: step(60), number: 40, by: .respondent, cause: "defective", claim: terms, shown: [40, 41]),
            MergedCase(
                step: step(61), number: 43, by: .claimant, cause: "late", claim: CaseTerms(.replacement), shown: [43]),
        ]
        house.referrals = CaseLimits.referrals
        house.missed = [501, .max]
        house.left = 502
        house.tenures = [
            CaseTenure(officer: 501, handling: 41, spent: 0), CaseTenure(officer: .max, handling: 44, spent: 9_000),
        ]
        house.tenureSince = Instant(milliseconds: 61)
        return house
    }

    @Test("a case comes back as it was stored, whatever of it is set, and as it was changed")
    func roundTrip() throws {
        let bare = try opened(31, respondent: nil)
        try CaseTable.store(bare, isNew: true, db)
        #expect(try CaseTable.load(31, db) == bare)
        let full = try full(32)
        try CaseTable.store(full, isNew: true, db)
        #expect(try CaseTable.load(32, db) == full)

        // What changes is written over, all of it: both ways.
        var changed = try opened(
            32, claimant: 15, respondent: 14, item: full.item, claim: full.claim, clocks: [])
        changed.state = .closed
        try CaseTable.store(changed, isNew: false, db)
        #expect(try CaseTable.load(32, db) == changed)
        try CaseTable.store(full, isNew: false, db)
        #expect(try CaseTable.load(32, db) == full)
        #expect(try db.integer("SELECT due FROM cases WHERE seq = 32") == 7_000_000)
        #expect(try CaseTable.load(33, db) == nil)
        #expect(try CaseTable.load(ofOrder: 7, db) == [bare, full])
    }

    @Test("what was done more often than it may be today, before there was a bound, is read")
    func often() throws {
        var row = try opened(31)
        row.house.pauses = CaseLimits.pauses + 1
        row.house.referrals = 100 * CaseLimits.referrals
        try CaseTable.store(row, isNew: true, db)
        #expect(try CaseTable.load(31, db) == row)
        row.house.pauses = CaseLimits.counted
        try CaseTable.store(row, isNew: false, db)
        #expect(try CaseTable.load(31, db)?.house.pauses == CaseLimits.counted)
    }

    @Test("each state, clock, remedy and outcome comes back as it was")
    func values() throws {
        let amount = try #require(Money(currency: "EUR", minor: 0))
        var seq: Int64 = 100
        for state in CaseState.allCases {
            for outcome in CaseOutcome.allCases {
                seq += 1
                let remedy = CaseRemedy.allCases[Int(seq) % CaseRemedy.allCases.count]
                let terms = CaseTerms(remedy, remedy.isMoney ? amount : nil)
                let clock = CaseClock.allCases[Int(seq) % CaseClock.allCases.count]
                var row = try opened(
                    seq, claim: terms, clocks: [RunningClock(clock, starts: at(1), ends: at(Instant.hour))])
                row.state = state
                row.closed = CaseClosing(step: step(seq), outcome: outcome)
                try CaseTable.store(row, isNew: true, db)
                #expect(try CaseTable.load(seq, db) == row)
            }
        }
    }

    @Test("an account's cases of both sides are found page by page, the newest first")
    func pages() throws {
        for seq in 1...9 as ClosedRange<Int64> {
            let (claimant, respondent): (Int64, Int64?) =
                switch seq % 3 {
                case 0: (14, 15)
                case 1: (15, 14)
                default: (20, seq == 8 ? nil : 15)
                }
            try CaseTable.store(try opened(seq, claimant: claimant, respondent: respondent), isNew: true, db)
        }
        func page(_ account: Int64, before seq: Int64) throws -> [Int64] {
            try CaseTable.load(of: account, before: seq, limit: 4, db).map(\.seq)
        }
        #expect(try page(14, before: .max) == [9, 7, 6, 4])
        #expect(try page(14, before: 4) == [3, 1])
        #expect(try page(15, before: .max) == [9, 7, 6, 5])
        #expect(try page(20, before: .max) == [8, 5, 2])
        #expect(try page(21, before: .max) == [])
        let parties = try #require(try CaseTable.parties(of: 8, db))
        #expect(parties.buyer == nil && parties.seller == 20)
        let others = try #require(try CaseTable.parties(of: 3, db))
        #expect(others.buyer == 14 && others.seller == 15)
        #expect(try CaseTable.parties(of: 10, db) == nil)
    }

    @Test("what waits is found by its clock, in a state or any; nothing that somebody has or that stands still")
    func waiting() throws {
        func put(
            _ seq: Int64, _ state: CaseState, ends: Int64, isHeld: Bool = false, isPaused: Bool = false,
            _ clock: CaseClock = .assignment
        ) throws {
            var row = try opened(seq, clocks: [RunningClock(clock, starts: at(1), ends: at(ends))])
            row.state = state
            if isHeld { row.holder = CaseHolder(officer: 501, since: at(1), until: at(ends)) }
            if isPaused { row.pause = CasePause(seq: seq, ground: "expert", at: at(1), until: at(ends)) }
            try CaseTable.store(row, isNew: true, db)
        }
        try put(1, .escalated, ends: 900)
        try put(2, .staff, ends: 300)
        try put(3, .staff, ends: 200, isHeld: true)
        try put(4, .negotiation, ends: 100)
        try put(5, .escalated, ends: 300)
        try put(6, .staff, ends: 200, isPaused: true)
        try put(7, .evidence, ends: 400)
        try put(8, .evidence, ends: 100, isHeld: true)
        try put(9, .filed, ends: 100)
        try put(10, .filed, ends: 50)
        try put(11, .held, ends: 800)
        try put(12, .appeal, ends: 300)
        // These a panel looks at again.
        try put(13, .appeal, ends: 60, .draw)
        try put(14, .appeal, ends: 70, .hard)
        func page(_ state: CaseWaiting? = nil, after: (due: Int64, seq: Int64), _ limit: Int) throws -> [Int64] {
            try CaseTable.waiting(in: state, after: after, limit: limit, db).map(\.seq)
        }
        #expect(try page(after: (0, 0), 9) == [2, 5, 12, 7, 11, 1])
        #expect(try page(after: (0, 0), 1) == [2])
        #expect(try page(after: (300, 2), 9) == [5, 12, 7, 11, 1])
        #expect(try page(after: (300, 12), 2) == [7, 11])
        #expect(try page(after: (900, 1), 9) == [])
        #expect(try page(.filed, after: (0, 0), 9) == [10, 9])
        #expect(try page(.filed, after: (50, 10), 9) == [9])
        #expect(try page(.escalated, after: (0, 0), 1) == [5])
        #expect(try page(.escalated, after: (300, 5), 9) == [1])
        // The queue is of those that somebody has to take.
        func queued(after: (due: Int64, seq: Int64), _ limit: Int) throws -> [Int64] {
            let place = CaseQueuePlace(due: at(after.due), number: after.seq)
            return try CaseTable.queued(CaseQueueStretch(after: place, limit: limit), db).map(\.seq)
        }
        #expect(try queued(after: (0, 0), 9) == [2, 5, 12, 11, 1])
        #expect(try queued(after: (300, 5), 2) == [12, 11])
        #expect(try queued(after: (300, 12), 9) == [11, 1])
        #expect(try queued(after: (900, 1), 9) == [])
        for (state, seqs) in [(.evidence, [7]), (.staff, [2]), (.held, [11]), (.appeal, [12])]
            as [(CaseWaiting, [Int64])]
        {
            #expect(try page(state, after: (0, 0), 9) == seqs)
        }
    }

    @Test("the queue is read by its index, in its order")
    func plan() throws {
        let states = "state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal')"
        let isNoPanels = #"(state <> 'appeal' OR instr(clocks, '"draw"') = 0 AND instr(clocks, '"hard"') = 0)"#
        let waits = "due IS NOT NULL AND holder IS NULL AND pause IS NULL AND \(states) AND \(isNoPanels)"
        for state in ["?4", "'evidence'"] {
            let s = try db.statement(
                """
                EXPLAIN QUERY PLAN SELECT * FROM cases WHERE \(waits) AND state = \(state) AND due >= ?1
                AND (due, seq) > (?1, ?2) ORDER BY due, seq LIMIT ?3
                """)
            var steps: [String] = []
            while try s.step() { steps.append(s.text(3) ?? "") }
            s.reset()
            #expect(steps.count == 1 && steps[0].contains("INDEX case_waiting (state=? AND due>?)"), "\(steps)")
        }
    }

    @Test(
        "a damaged row is told, and is no trap",
        arguments: [
            "state = 'x'", "clocks = '{}'", "clocks = '[7]'", "pause = '[]'", "away = '{}'", "holder = '{}'",
            #"holder = '{"officer":-1,"since":1,"until":2}'"#, "offers = 'x'", "offers = '[{}]'", "agreed = ''",
            "decision = '7'", "admitted = 9223372036854775807", "answer = x''", "outcome = NULL", "rounds = -1",
            "reviews = 9223372036854775807", "item = x'00'", "text = x''", "remedy = 'x'", "currency = NULL",
            "minor = -1", "goods = ''", "asked_time = 'x'", "house = '[]'",
            #"house = '{"rulings":[{}]}'"#, #"house = '{"missed":[-1]}'"#, #"house = '{"left":"7"}'"#,
            #"house = '{"had":[{"officer":7,"spent":1}]}'"#,
            #"house = '{"had":[{"handling":2,"officer":7,"spent":-1}]}'"#, #"house = '{"has":9007199254740991}'"#,
            #"house = '{"pauses":-1}'"#, #"house = '{"referrals":-1}'"#, #"house = '{"referrals":2147483648}'"#,
            #"house = '{"pauses":9007199254740991}'"#, #"house = '{"sanction":{}}'"#, #"house = '{"merged":[{}]}'"#,
        ])
    func damaged(change: String) throws {
        try CaseTable.store(try full(31), isNew: true, db)
        try db.execute("UPDATE cases SET \(change)")
        let error = #expect(throws: StoreError.self) { try CaseTable.load(31, db) }
        #expect(error?.code == .damaged && error?.message.contains("c31") == true)
    }
}
