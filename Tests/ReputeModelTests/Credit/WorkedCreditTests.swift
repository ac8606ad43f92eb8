import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// The worked examples of the domain on credits.
@Suite("worked examples of credit")
struct WorkedCreditTests {
    static let today: Day = 20_000

    /// A credit of this many scored ratings, all of today.
    static func credit(_ positive: Int64, _ neutral: Int64 = 0, _ negative: Int64 = 0, orders: Int64 = 0) -> Credit {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.points = positive - negative
        row.book(today) { count in
            count.scored = Tally(positive: positive, neutral: neutral, negative: negative)
            count.orders = orders
        }
        return Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: today)
    }

    @Test(
        "a score reaches its level",
        arguments: [
            (-7, "none", 0, 4), (0, "none", 0, 4), (3, "none", 0, 4), (4, "heart", 1, 11), (10, "heart", 1, 11),
            (11, "heart", 2, 41),
            (250, "heart", 5, 251), (251, "diamond", 1, 501), (5_001, "diamond", 5, 10_001),
            (10_000_000, "gold-crown", 4, 10_000_001), (10_000_001, "gold-crown", 5, nil),
        ] as [(Int64, String, Int, Int64?)])
    func levels(points: Int64, tier: String, grade: Int, next: Int64?) {
        let (level, following) = Neutral.policy.credit.level(of: points)
        #expect((level?.tier ?? "none", level?.grade ?? 0, following) == (tier, grade, next))
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.points = points
        let credit = Neutral.rule.credit(of: "s", role: .seller, isKnown: true, row: row, on: Self.today)
        #expect((credit.level.tier, credit.level.grade, credit.level.next) == (tier, grade, next))
    }

    @Test("every level begins at its lower bound and not one point earlier")
    func levelBounds() {
        let bounds: [Int64] = [
            4, 11, 41, 91, 151, 251, 501, 1_001, 2_001, 5_001, 10_001, 20_001, 50_001, 100_001, 200_001, 500_001,
            1_000_001, 2_000_001, 5_000_001, 10_000_001,
        ]
        let tiers = ["heart", "diamond", "crown", "gold-crown"]
        for (i, bound) in bounds.enumerated() {
            let reached = Neutral.policy.credit.level(of: bound)
            #expect(reached.level?.tier == tiers[i / 5] && reached.level?.grade == i % 5 + 1)
            #expect(reached.next == (i + 1 < bounds.count ? bounds[i + 1] : nil))
            #expect(Neutral.policy.credit.level(of: bound - 1).next == bound)
        }
    }

    @Test("143 positive of 146 scored: 97.95 %, Wilson low 94.13 %, Beta mean 97.30 %, 91.08 % of 157 orders")
    func protocolRatios() {
        let credit = Self.credit(143, 1, 2, orders: 157)
        #expect(credit.points == 141)
        #expect(credit.positiveRate?.millionths == 979_452)
        #expect(credit.wilsonLow?.millionths == 941_333)
        #expect(credit.betaMean?.millionths == 972_973)
        #expect(credit.positiveOfOrders?.millionths == 910_828)
        #expect((credit.level.tier, credit.level.grade, credit.level.next) == ("heart", 4, 151))
        #expect(credit.level.confidence == .high)
    }

    @Test("143 positive of 146 scored gives the same through commands")
    func protocolRatiosThroughCommands() throws {
        let market = Market()
        for i in 0..<157 {
            let order = ID("o", i)
            let value: RatingValue = i < 143 ? .positive : i < 144 ? .neutral : .negative
            if i < 146 {
                try market.trade(order, value, buyer: ID("b", i))
            } else {
                try market.complete(order, buyer: ID("b", i))
            }
        }
        let credit = market.credit("s")
        #expect(credit.scored == Tally(positive: 143, neutral: 1, negative: 2))
        #expect(credit.orders == 157 && credit.points == 141)
        #expect(credit.positiveRate?.millionths == 979_452)
        #expect(credit.wilsonLow?.millionths == 941_333)
        #expect(credit.betaMean?.millionths == 972_973)
        #expect(credit.positiveOfOrders?.millionths == 910_828)
        #expect(credit.policy == "neutral@1" && credit.version == Int64(market.lines.count))
    }

    @Test("10 of 10: 100 %, Wilson low 72.25 %, Beta mean 91.67 %")
    func tenOfTen() {
        let credit = Self.credit(10)
        #expect(credit.positiveRate?.millionths == 1_000_000)
        #expect(credit.wilsonLow?.millionths == 722_467)
        #expect(credit.betaMean?.millionths == 916_667)
    }

    @Test("1 of 1: 100 %, Wilson low 20.65 %, Beta mean 66.67 %, under a policy that shows rates at once")
    func oneOfOne() {
        var row = CreditRow(key: CreditKey(account: 1, role: .seller))
        row.book(Self.today) { $0.scored = Tally(positive: 1, neutral: 0, negative: 0) }
        let credit = CreditRule(policy: Neutral.policy("credit/rateFrom", 1)).credit(
            of: "s", role: .seller, isKnown: true, row: row, on: Self.today)
        #expect(credit.positiveRate?.millionths == 1_000_000)
        #expect(credit.wilsonLow?.millionths == 206_549)
        #expect(credit.betaMean?.millionths == 666_667)
    }

    @Test("45 x 5, 3 x 4, 1 x 3 and 1 x 1 make a detailed score of 4.82")
    func detailMean() throws {
        let market = Market()
        let scores = Array(repeating: 5, count: 45) + [4, 4, 4, 3, 1]
        for (i, score) in scores.enumerated() {
            try market.trade(ID("o", i), buyer: ID("b", i), details: .scores(item: score))
        }
        let item = try #require(market.credit("s").details.first { $0.dimension == "item" })
        #expect(item.mean?.millionths == 4_820_000 && item.count == 50)
        let service = try #require(market.credit("s").details.first { $0.dimension == "service" })
        #expect(service.mean == nil && service.count == 0)
    }
}
