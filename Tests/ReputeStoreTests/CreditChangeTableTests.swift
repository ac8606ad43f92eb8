import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

@Suite("Changes of credits, stored")
struct CreditChangeTableTests {
    private static let at: Int64 = 5_000_000

    private static func random(_ random: inout Random) -> CreditChange {
        func below(_ end: Int) -> Int { random.below(end) }
        var change = CreditChange(seq: at)
        for _ in 0..<below(5) {
            let counted = EarlierRating.Counted(
                value: RatingValue.allCases[below(3)],
                contribution: Contribution(
                    points: below(3) - 1, isScored: below(2) == 0, countsDetails: below(2) == 0,
                    why: RatingReason.allCases[below(RatingReason.allCases.count)]))
            change.ratings.append(
                EarlierRating(
                    order: Int64(1 + below(Int(at))), by: below(2) == 0 ? .buyer : .seller,
                    counted: below(3) == 0 ? nil : counted))
        }
        for _ in 0..<below(4) {
            var count = DayCount(day: Day(below(60_000) - 10_000))
            if below(4) != 0 {
                count.scored = Tally(positive: Int64(below(3) - 1), neutral: 0, negative: Int64(below(300)))
                count.orders = Int64(below(2))
                count.late = Int64(below(3) - 1)
                for lane in 0..<8 where below(2) == 0 {
                    count.sums[lane] = Int64(below(21) - 10)
                    count.counts[lane] = Int64(below(5) - 2)
                }
            }
            change.differences.append(
                CreditDifference(
                    key: CreditKey(account: Int64(2 + below(Int(2 * at))), role: below(2) == 0 ? .buyer : .seller),
                    before: below(3) == 0 ? 0 : Int64(below(Int(at))), newDimensions: below(3),
                    step: CreditStep(points: Int64(below(7) - 3), count: count)))
        }
        return change
    }

    @Test("random ones come back as they were", arguments: 0..<20)
    func roundTrip(_ seed: Int) throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        var random = Random(seed: UInt64(seed))
        for _ in 0..<50 {
            let change = Self.random(&random)
            try db.execute("DELETE FROM credit_change")
            try CreditChangeTable.store([change], db)
            #expect(try CreditChangeTable.load(Self.at, db) == change)
        }
    }

    @Test("a fact that changed none has none, and bytes that make no sense are damage")
    func damaged() throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        #expect(try CreditChangeTable.load(7, db) == nil)
        for bytes in ["", "01", "FF", "0000", "000102FF", "00010080FFFFFFFFFFFFFFFFFF01", "0100030003"] {
            try db.execute("INSERT OR REPLACE INTO credit_change VALUES (7, x'\(bytes)')")
            #expect(throws: StoreError.self, "\(bytes)") { try CreditChangeTable.load(7, db) }
        }
    }

    @Test("a completed order takes 15 bytes between strangers, and 25 between accounts known for five million facts")
    func size() throws {
        let directory = try TemporaryDirectory()
        do { _ = try SQLiteStore(directory.data) }
        let db = try Connection(path: directory.data.database, mode: .readWrite)
        func size(_ buyer: Int64, _ seller: Int64, before: Int64) throws -> Int64? {
            var change = CreditChange(seq: Self.at)
            var count = DayCount(day: 20_400)
            count.orders = 1
            for (account, role) in [(buyer, Party.buyer), (seller, .seller)] {
                change.differences.append(
                    CreditDifference(
                        key: CreditKey(account: account, role: role), before: before, newDimensions: 0,
                        step: CreditStep(points: 0, count: count)))
            }
            try db.execute("DELETE FROM credit_change")
            try CreditChangeTable.store([change], db)
            return try db.integer("SELECT length(changes) FROM credit_change")
        }
        #expect(try size(2 * Self.at, 2 * Self.at + 1, before: 0) == 15)
        #expect(try size(2, 5, before: Self.at - 100_000) == 25)
    }
}
