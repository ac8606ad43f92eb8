import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Windows, decay, rates and what is null.
@Suite("credit")
struct CreditTests {
    private static let start = moment("2026-03-01T12:00:00Z")

    /// A row with one positive of each age.
    private func credit(ages: [Int], policy: Policy = Neutral.policy) -> Credit {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        for age in ages { row.book(Day(20_000 - age)) { $0.scored.positive += 1 } }
        return CreditRule(policy: policy).credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_000)
    }

    @Test("a window of N days holds ages below N, the wider hold the narrower, older is what none holds")
    func windows() {
        let credit = credit(ages: [0, 6, 7, 29, 30, 179, 180, 364, 365, 4_000])
        #expect(credit.windows.map(\.days) == [7, 30, 180, 365])
        #expect(credit.windows.map(\.scored.positive) == [2, 4, 6, 8])
        #expect(credit.older == Tally(positive: 2, neutral: 0, negative: 0) && credit.scored.positive == 10)
    }

    @Test("windows move at midnight of the policy's zone, by whole days since the reveal")
    func midnight() throws {
        let market = Market(at: moment("2026-03-01T23:59:59.999Z"))
        try market.trade("o")
        market.now = moment("2026-03-07T23:59:59.999Z")
        #expect(market.credit("s").windows[0].scored.positive == 1)
        market.now = moment("2026-03-08T00:00:00Z")
        #expect(
            market.credit("s").windows[0].scored.positive == 0 && market.credit("s").windows[1].scored.positive == 1)
    }

    @Test("the age of a lone rating counts from the close of its window")
    func ageOfLone() throws {
        let market = Market(at: Self.start)
        try market.complete("o")
        try market.rate("o")
        market.advance(15.days + 6.days)
        #expect(market.credit("s").windows[0].scored.positive == 1)
        market.advance(1.days)
        #expect(market.credit("s").windows[0].scored.positive == 0)
    }

    @Test("a zone east of UTC has its own days and months")
    func zone() throws {
        let market = Market(Neutral.policy("zoneMinutes", 480), at: moment("2026-03-31T16:00:00Z"))
        try market.trade("o", created: moment("2026-03-31T15:59:59.999Z"))
        #expect(market.order("o")?.pair?.period == Int32(2026 * 12 + 2))
        #expect(CivilDate(day: market.order("o")?.byBuyer?.shown?.day ?? 0).text == "2026-04-01")
    }

    @Test(
        "weights are round-half-even(2^30 x 2^(-age / 180)): 1, one half after 180 days, nothing beyond 31 half-lives")
    func decay() {
        let table = DecayTable(halfLife: 180)
        #expect(table[0] == 1 << 30 && table[180] == 1 << 29 && table[360] == 1 << 28 && table[30 * 180] == 1)
        #expect(table[31 * 180] == 0 && table[31 * 180 + 1] == 0 && table[1_000_000] == 0 && table[-3] == 1 << 30)
        #expect(table[31 * 180 - 1] == 1, "just above one half")
        // Computed apart, with 40 digits.
        #expect(table[1] == 1_069_614_991 && table[7] == 1_045_184_951 && table[90] == 759_250_125)
        #expect((1...6_000).allSatisfy { table[$0] <= table[$0 - 1] })
    }

    @Test("the recent score is decayed positives over decayed scored, its weight the latter")
    func recent() throws {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.book(20_000) { $0.scored = Tally(positive: 1, neutral: 0, negative: 0) }
        row.book(20_000 - 180) { $0.scored = Tally(positive: 0, neutral: 1, negative: 1) }
        let recent = try #require(
            Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_000).recent)
        #expect(recent.score?.millionths == 500_000 && recent.weight.millionths == 2_000_000)
        let older = try #require(
            Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_180).recent)
        #expect(older.score?.millionths == 500_000 && older.weight.millionths == 1_000_000)
        #expect(credit(ages: [1], policy: Neutral.policy("credit/halfLifeDays", nil)).recent == nil)
    }

    @Test("below five scored ratings every rate is null, the recent score is not; at five all are there")
    func leastNumber() {
        let four = WorkedCreditTests.credit(4, orders: 4)
        #expect(four.positiveRate == nil && four.wilsonLow == nil && four.betaMean == nil)
        #expect(four.positiveOfOrders == nil && four.recent?.score?.millionths == 1_000_000)
        let five = WorkedCreditTests.credit(4, 1, 0, orders: 5)
        #expect(
            five.positiveRate?.millionths == 800_000 && five.wilsonLow != nil && five.betaMean?.millionths == 714_286)
        #expect(five.positiveOfOrders?.millionths == 800_000)
    }

    @Test("with nothing scored every rate and the recent score are null under any policy")
    func nothingScored() {
        let rule = CreditRule(policy: Neutral.policy("credit/rateFrom", 1))
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.book(20_000) { $0.orders = 3 }
        let credit = rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_000)
        #expect(credit.positiveRate == nil && credit.wilsonLow == nil && credit.betaMean == nil)
        #expect(credit.positiveOfOrders == nil && credit.recent?.score == nil && credit.recent?.weight.millionths == 0)
        #expect(credit.orders == 3 && credit.level.confidence == .low)
    }

    @Test("an account never heard of has no points, no level and is not known")
    func unknown() throws {
        let market = Market()
        try market.complete("o")
        let credit = market.credit("nobody")
        #expect(!credit.isKnown && credit.points == 0 && credit.version == 0 && credit.orders == 0)
        #expect((credit.level.tier, credit.level.grade, credit.level.next) == ("none", 0, 4))
        #expect(credit.windows.count == 4 && credit.details.map(\.dimension) == ["item", "service", "logistics"])
        let asBuyer = market.credit("s", .buyer)
        #expect(asBuyer.isKnown && asBuyer.orders == 0, "known, though never in this role")
    }

    @Test("confidence is high below a width of 0.1, medium below 0.3, else low, strictly")
    func confidence() {
        // Widths of the Wilson interval: 1 of 2 is 0.81, 10 of 20 0.40, 20 of 40 0.296, 190 of 380 0.1001, 191 of 382 0.0998.
        let widths: [(Int64, Int64, Credit.Confidence)] = [
            (0, 0, .low), (1, 1, .low), (10, 10, .low), (19, 19, .low), (20, 20, .medium), (190, 190, .medium),
            (191, 191, .high), (10, 0, .medium), (35, 0, .high), (34, 0, .medium),
        ]
        for (positive, negative, confidence) in widths {
            let interval = Twin.wilson(Int(positive), Int(positive + negative))
            #expect(
                WorkedCreditTests.credit(positive, 0, negative).level.confidence == confidence,
                "\(positive) of \(positive + negative): width \(interval.1 - interval.0)")
        }
    }

    @Test("a width of exactly the bound is not below it")
    func confidenceBound() {
        // 0 of 0 has no interval; a bound of 0 admits no width at all.
        let rule = CreditRule(policy: Neutral.policy("credit/confidence", ["high": 0, "medium": 1_000_000]))
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.book(1) { $0.scored.positive = 1_000_000_000 }
        #expect(rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 1).level.confidence == .medium)
    }

    @Test("the Wilson interval stays within 0 and 1 and is symmetric")
    func wilson() {
        for (p, n) in [(0, 1), (1, 1), (0, 1_000), (1_000, 1_000), (3, 7)] as [(Int64, Int64)] {
            let one = WilsonInterval(positive: p, total: n)
            let other = WilsonInterval(positive: n - p, total: n)
            #expect(one.low >= 0 && one.high <= 1 && one.low < one.high)
            #expect(abs(one.low - (1 - other.high)) < 1e-12)
        }
    }

    @Test("details count for 180 days by the day of the reveal")
    func detailsWindow() throws {
        let market = Market(at: Self.start)
        try market.trade("o", details: .scores(item: 2, logistics: 4))
        market.advance(179.days)
        try market.trade("p", details: .scores(item: 5))
        func shown() -> [Int64?] { market.credit("s").details.map { $0.mean?.millionths } }
        #expect(shown() == [3_500_000, nil, 4_000_000])
        market.advance(1.days)
        #expect(shown() == [5_000_000, nil, nil])
    }

    @Test("positives of orders counts every completed order, rated or not")
    func ofOrders() throws {
        let market = Market(at: Self.start)
        for i in 0..<5 { try market.trade(ID("o", i), buyer: ID("b", i)) }
        for i in 5..<15 { try market.complete(ID("o", i), buyer: ID("b", i)) }
        #expect(market.credit("s").positiveOfOrders?.millionths == 333_333)
        try market.run(OpenOrder(order: "open", given: OrderGiven(buyer: "b", seller: "s")))
        #expect(market.credit("s").orders == 15, "an open order is not completed")
    }

    @Test("the version is the seq of the last fact that changed this account's row")
    func version() throws {
        let market = Market(at: Self.start)
        try market.complete("o")
        let completed = Int64(market.lines.count)
        try market.rate("o")
        try market.complete("x", buyer: "b2", seller: "s2")
        #expect(market.credit("s").version == completed && market.credit("b", .buyer).version == completed)
        let shown = try market.rate("o", .seller).seq
        #expect(market.credit("s").version == shown && market.credit("b", .buyer).version == shown)
    }

    @Test("a contribution taken back leaves the row as if it had never been, but for the dimension's lane")
    func takeBack() throws {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        let contribution = Contribution(points: -1, isScored: true, countsDetails: true, why: .counted)
        let details = try #require(Details.scores(item: 4))
        let step = row.step(contribution, value: .negative, details: details, day: 7, times: 1)
        row.take(try #require(step), times: 1)
        #expect(row.points == -1 && row.days.count == 1)
        let back = row.step(contribution, value: .negative, details: details, day: 7, times: -1)
        row.take(try #require(back), times: 1)
        #expect(row.points == 0 && row.days.isEmpty && row.dimensions == ["item"])
    }

    @Test("days stay sorted however they come")
    func sortedDays() {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        for day in [5, 1, 9, 5, 3, 9, 0] as [Day] { row.book(day) { $0.orders += 1 } }
        #expect(row.days.map(\.day) == [0, 1, 3, 5, 9] && row.days.map(\.orders) == [1, 1, 1, 2, 2])
        #expect([-1, 0, 2, 9, 10].map { row.index(of: $0) } == [0, 0, 2, 4, 5])
    }
}
