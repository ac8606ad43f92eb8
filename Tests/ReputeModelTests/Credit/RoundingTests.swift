import ReputeModel
import ReputeTwin
import Testing

/// "Means, weights and ratios are shown to 6 decimals, half-even." 1/128 is 0.0078125 and 3/128 is 0.0234375: both lie
/// exactly between two numbers of six decimals.
@Suite("figures are rounded half to even")
struct RoundingTests {
    @Test("rates: down to an even last digit, up to an even last digit")
    func rates() {
        let down = WorkedCreditTests.credit(1, 0, 127, orders: 128)
        #expect(down.positiveRate?.millionths == 7_812 && down.positiveOfOrders?.millionths == 7_812)
        #expect(down.recent?.score?.millionths == 7_812)
        let up = WorkedCreditTests.credit(3, 0, 125, orders: 128)
        #expect(up.positiveRate?.millionths == 23_438 && up.positiveOfOrders?.millionths == 23_438)
        #expect(up.recent?.score?.millionths == 23_438)
        #expect(WorkedCreditTests.credit(0, 0, 126).betaMean?.millionths == 7_812)
        #expect(WorkedCreditTests.credit(2, 0, 124).betaMean?.millionths == 23_438)
    }

    @Test("means and weights")
    func means() throws {
        for (last, mean) in [([1, 2], 1_007_812), ([2, 3], 1_023_438)] as [([Int], Int64)] {
            var row = CreditRow(key: CreditKey(account: 1, role: .seller))
            let contribution = Contribution(points: 0, isScored: false, countsDetails: true, why: .repeat)
            for score in Array(repeating: 1, count: 126) + last {
                let step = row.step(
                    contribution, value: .positive, details: .scores(item: score), day: 20_000, times: 1)
                row.take(try #require(step), times: 1)
            }
            let item = Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_000).details[0]
            #expect(item.count == 128 && item.mean?.millionths == mean)
        }
        // Seven half-lives: each weighs 1/128.
        for (count, weight) in [(1, 7_812), (3, 23_438)] as [(Int64, Int64)] {
            var row = CreditRow(key: CreditKey(account: 1, role: .seller))
            row.book(20_000) { $0.scored.positive = count }
            let recent = Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: 20_000 + 7 * 180)
                .recent
            #expect(recent?.weight.millionths == weight)
        }
    }

    @Test("143 positive of 146 scored: under taobao-classic-2014 the positive rate is 97.95 %, and there is no other")
    func classic() {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.book(20_000) { $0.scored = Tally(positive: 143, neutral: 1, negative: 2) }
        let credit = CreditRule(policy: Profiles.classic).credit(
            of: "s", role: .seller, isKnown: true, row: row, on: 20_000)
        #expect(credit.positiveRate?.millionths == 979_452)
        #expect(credit.wilsonLow == nil && credit.betaMean == nil && credit.positiveOfOrders == nil)
    }

    @Test("with nothing scored every rate and the recent score are null", arguments: Profile.allCases)
    func nothing(profile: Profile) throws {
        let market = Market(profile.policy)
        try market.trade("o", amount: .cny(100), details: .scores(item: 5))
        let credit = market.credit("s", under: profile.policy)
        #expect(credit.orders == 1 && credit.scored == Tally() && credit.recent?.score == nil)
        #expect(credit.positiveRate == nil && credit.wilsonLow == nil && credit.betaMean == nil)
        #expect(credit.positiveOfOrders == nil && credit.details.allSatisfy { $0.mean == nil })
    }
}
