import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

extension Batch {
    /// One line that is a fact, and nothing else.
    static var oneFact: Batch {
        get throws {
            let body = OrderDispatched(order: 1, dispatched: Instant(milliseconds: 1), carrier: nil)
            let fact = Fact(
                stamp: FactStamp(seq: 1, at: Instant(milliseconds: 5)), actor: Actor(role: .admin, uid: 0), body: body)
            var batch = Batch(at: Instant(milliseconds: 5), rows: Rows())
            batch.page.lines = [try FactLine.encode(fact)]
            return batch
        }
    }
}

@Suite("Tables")
struct TableTests {
    @Test("a fact is never changed and never deleted")
    func triggers() throws {
        let directory = try TemporaryDirectory()
        do { try SQLiteStore(directory.data).commit(Batch.oneFact) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        #expect(throws: StoreError.self) { try db.execute("UPDATE fact SET line = '{}'") }
        #expect(throws: StoreError.self) { try db.execute("DELETE FROM fact") }
        #expect(throws: StoreError.self) { try db.execute("INSERT OR REPLACE INTO fact VALUES (1, '{}')") }
        #expect(throws: StoreError.self) { try db.execute("INSERT INTO fact VALUES (3, '{}')") }
        #expect(try db.integer("SELECT count(*) FROM fact") == 1)
    }

    @Test("a batch that cannot be written leaves nothing")
    func atomic() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory.data)
        var batch = try Batch.oneFact
        let node = TileNode(level: 1, index: 0)
        batch.page.nodes = [(node, .zero), (node, .zero)]
        #expect(throws: StoreError.self) { try store.commit(batch) }
        #expect(store.size == 0)
        let db = try Connection(path: directory.data.database, mode: .readOnly)
        #expect(try db.integer("SELECT count(*) FROM fact") == 0)
        try store.commit(Batch.oneFact)
        #expect(store.size == 1)
    }

    @Test("what was written ahead of a commit is given up with it, and its numbers are given again")
    func ahead() throws {
        let directory = try TemporaryDirectory()
        let store = try SQLiteStore(directory.data)
        try store.commit(Batch.oneFact)
        let lines = (2...3).map { Array(#"{"fact":\#($0)}"#.utf8) }
        func accounts() throws -> Int64? {
            try Connection(path: directory.data.database, mode: .readOnly).integer("SELECT max(key) FROM vault_account")
        }
        for _ in 0..<2 {
            var page = Page()
            page.lines = lines
            page.vault = [.account(AccountRow(number: 4, handle: .random(), opened: Instant(milliseconds: 0)), "b-1")]
            try store.begin()
            try store.write(page)
            #expect(store.size == 1)
            store.release()
        }
        var page = Page()
        page.lines = [lines[0]]
        page.vault = [.account(AccountRow(number: 4, handle: .random(), opened: Instant(milliseconds: 0)), "b-1")]
        try store.write(page)
        var batch = Batch(at: Instant(milliseconds: 6), rows: Rows())
        batch.page.lines = [lines[1]]
        batch.page.vault = [.account(AccountRow(number: 6, handle: .random(), opened: Instant(milliseconds: 0)), "b-2")]
        try store.commit(batch)
        #expect(store.size == 3)
        #expect(try accounts() == 2, "keys of accounts that were given up are given to others")
        let db = try Connection(path: directory.data.database, mode: .readOnly)
        #expect(try LedgerTable.line(2, db) == lines[0])
        #expect(try LedgerTable.line(3, db) == lines[1])
    }

    @Test("an order comes back as it was stored", arguments: [false, true])
    func order(_ isFull: Bool) throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        let row = isFull ? Self.fullOrder : OrderRow(seq: 7, state: .open, buyer: 14, seller: 15, created: at(3))
        try OrderTable.store(row, isNew: true, db)
        #expect(try OrderTable.load(7, db) == row)
        var changed = row
        changed.state = .cancelled
        changed.due = nil
        try OrderTable.store(changed, isNew: false, db)
        #expect(try OrderTable.load(7, db) == changed)
        #expect(try OrderTable.load(8, db) == nil)
    }

    @Test("random credits come back as they were stored", arguments: 0..<50)
    func credit(_ seed: Int) throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        var random = Random(seed: UInt64(seed))
        let key = CreditKey(account: Int64(random.below(1_000_000)), role: random.below(2) == 0 ? .buyer : .seller)
        var row = CreditRow(key: key)
        row.version = Int64(random.below(1 << 40))
        for _ in 0..<random.below(60) {
            let details = Details([
                Details.Score(dimension: "item", score: 1 + random.below(5)),
                Details.Score(dimension: "service", score: 1 + random.below(5)),
            ])
            let step = row.step(
                Contribution(
                    points: random.below(3) - 1, isScored: random.below(4) != 0, countsDetails: random.below(2) == 0,
                    why: .counted),
                value: RatingValue.allCases[random.below(3)], details: details, day: Day(random.below(30_000) - 5_000),
                times: 1)
            row.take(try #require(step), times: 1)
            row.book(Day(random.below(30_000))) { $0.orders += 1 }
        }
        try CreditTable.store(row, isNew: true, db)
        #expect(try CreditTable.load(key, db) == row)
    }

    @Test("the queries of every batch use their index")
    func plans() throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readOnly)
        func plan(_ sql: String) throws -> String {
            let s = try db.statement("EXPLAIN QUERY PLAN " + sql)
            var out = ""
            while try s.step() { out += (s.text(3) ?? "") + "\n" }
            s.reset()
            return out
        }
        #expect(
            try plan("SELECT seq FROM orders WHERE pair = 1 AND (buyer_seq IS NOT NULL OR seller_seq IS NOT NULL)")
                .contains("USING INDEX order_pair"))
        #expect(
            try plan("SELECT seq FROM orders WHERE due IS NOT NULL AND due <= 5 ORDER BY due, seq LIMIT 2")
                .contains("USING COVERING INDEX order_due"))
        let about = try plan(
            """
            SELECT * FROM orders WHERE seller = 1 AND buyer_shown IS NOT NULL AND (buyer_shown, buyer_seq) < (1, 2)
            ORDER BY buyer_shown DESC, buyer_seq DESC LIMIT 5
            """)
        #expect(about.contains("order_about_seller"))
        #expect(!about.contains("TEMP B-TREE"))
    }

    private func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }

    private static var fullOrder: OrderRow {
        func at(_ ms: Int64) -> Instant { Instant(milliseconds: ms) }
        var row = OrderRow(
            seq: 7, state: .completed, buyer: 14, seller: 15, created: at(3),
            items: [
                OrderItem(token: .random(), amount: Money(currency: "CNY", minor: 1_234_567)),
                OrderItem(token: .random(), amount: nil),
            ], amount: Money(currency: "EUR", minor: 99), category: "food", promised: at(9))
        row.isLate = true
        row.carrier = .random()
        row.opened = StepTaken(seq: 7, at: at(3))
        row.dispatched = StepTaken(seq: 8, at: at(4))
        row.delivered = StepTaken(seq: 9, at: at(10))
        row.completed = StepTaken(seq: 10, at: at(11))
        row.cancelledBy = .platform
        row.cancelledWhy = "never"
        row.policy = 1
        row.pair = PairKey(buyer: 14, seller: 15, policy: 1, period: 24_000)
        row.closes = at(100)
        row.due = at(100)
        row.byBuyer = RatingSlot(
            seq: 11, submitted: at(12), isAnonymous: true, hasText: true,
            shown: ShownRating(
                value: .negative, details: Details([Details.Score(dimension: "item", score: 4)]), seq: 12, at: at(13),
                day: 20_000,
                contribution: Contribution(points: -1, isScored: true, countsDetails: true, why: .counted)))
        row.bySeller = RatingSlot(seq: 12, submitted: at(13), isAnonymous: false, hasText: false)
        return row
    }
}

/// SplitMix64, so that a seed repeats a test.
struct Random {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }
}
