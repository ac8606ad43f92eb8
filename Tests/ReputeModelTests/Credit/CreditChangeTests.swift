import ReputeModel
import ReputeTwin
import Testing

@Suite("What facts changed of credits")
struct CreditChangeTests {
    @Test(
        "undone one after the other, gives every row of a random history again, and at last an empty one",
        arguments: Manner.all.indices)
    func undo(profile: Int) throws {
        let base = SeededGenerator.announcedSeed("undone histories")
        var undone = 0
        for n in 0..<UInt64(60) {
            let history = HistoryMaker.history(seed: base &+ n)
            let market = Market(Manner.all[profile].policy, at: TwinTests.start)
            var rows: [CreditKey: [CreditRow]] = [:]
            var (i, keys) = (0, 0)
            while i < history.count {
                // Odd histories go in batches, whose facts change the same rows one after the other.
                var end = i + 1
                while n % 2 == 1, end < history.count, end - i < 7, !history[end - 1].isWait, !history[end].isWait {
                    end += 1
                }
                func play() {
                    for happening in history[i..<end] {
                        _ = TwinTests.run(happening, in: market, Manner.all[profile].manner, keys: &keys)
                    }
                }
                if end - i > 1 { market.batch(play) } else { play() }
                for (key, row) in market.store.credits where rows[key]?.last != row {
                    rows[key, default: []].append(row)
                }
                i = end
            }
            for (key, past) in rows {
                var row = try #require(market.store.credits[key])
                for earlier in past.reversed() {
                    while row.version > earlier.version { undone += try undo(&row, in: market) }
                    #expect(row == earlier, "REPUTE_SEED=\(base &+ n), credit \(key.id) at \(earlier.version)")
                }
                while row.version > 0 { undone += try undo(&row, in: market) }
                #expect(row == CreditRow(key: key), "REPUTE_SEED=\(base &+ n), credit \(key.id) at its beginning")
            }
        }
        #expect(undone > 1_000)
    }

    private func undo(_ row: inout CreditRow, in market: Market) throws -> Int {
        let change = try #require(market.store.creditChanges[row.version])
        let isUndone = row.undo(change)
        try #require(isUndone, "fact \(change.seq) changed credit \(row.key.id) last")
        return 1
    }

    @Test("names a rating once a fact, as it was before: not shown, then with what it said and counted")
    func ratings() throws {
        let market = Market()
        try market.trade("o", .negative)
        let rating = try #require(market.rating("o", .buyer))
        let order = try #require(market.order("o")).seq
        let shown = try #require(market.store.creditChanges[Int64(market.lines.count)])
        #expect(
            shown.ratings == [
                EarlierRating(order: order, by: .buyer, counted: nil),
                EarlierRating(order: order, by: .seller, counted: nil),
            ])
        let before = try #require(market.counts("o"))
        try market.run(ReviseRating(rating: rating, value: .positive))
        let revised = try #require(market.store.creditChanges[Int64(market.lines.count)])
        #expect(
            revised.ratings == [
                EarlierRating(
                    order: order, by: .buyer, counted: EarlierRating.Counted(value: .negative, contribution: before))
            ])
        #expect(revised.differences.count == 1)
        #expect(revised.differences.first?.step.points == 2)
    }

    @Test("is of no use to another credit, or out of its turn")
    func wrongTurn() throws {
        let market = Market()
        try market.trade("o")
        try market.trade("p", buyer: "c", seller: "t")
        let (row, other) = (try #require(market.creditRow("s")), try #require(market.creditRow("t")))
        let change = try #require(market.store.creditChanges[other.version])
        var copy = row
        let isInTurn = copy.undo(change)
        copy.version = other.version
        let isItsOwn = copy.undo(change)
        #expect(!isInTurn && !isItsOwn)
    }

    @Test("a fact that touches no credit leaves no change")
    func nothing() throws {
        let market = Market()
        try market.complete("o")
        let count = market.store.creditChanges.count
        try market.rate("o", .buyer)
        #expect(market.store.creditChanges.count == count, "what is sealed counts nothing")
    }
}
