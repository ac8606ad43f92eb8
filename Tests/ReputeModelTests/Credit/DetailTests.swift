import ReputeModel
import ReputeTwin
import Testing

/// "*Details*: effective, eligible buyer ratings that carry details, repeats and clamped ones included; age under
/// 180 d; the first 3 of a group in submission order."
@Suite("detailed scores")
struct DetailTests {
    private func counted(_ market: Market, _ n: Int) -> [Bool?] {
        (0..<n).map { market.counts(ID("o", $0))?.countsDetails }
    }

    @Test("the first three in submission order count, whatever that of orders and reveals; a sealed one takes no place")
    func submission() throws {
        let market = Market()
        for i in (0..<4).reversed() { try market.complete(ID("o", i)) }
        for i in 0..<4 {
            market.advance(1)
            try market.rate(ID("o", i), details: .scores(item: i + 1))
        }
        for i in (1..<4).reversed() { try market.rate(ID("o", i), .seller) }
        #expect(counted(market, 4) == [nil, true, true, true])
        #expect(market.credit("s").details.first?.mean?.millionths == 3_000_000)
        try market.rate("o0", .seller)
        #expect(counted(market, 4) == [true, true, true, false])
        #expect(market.credit("s").details.first?.mean?.millionths == 2_000_000)
    }

    @Test(
        "an unscored rating gives its place to the next, and takes it back when restored", arguments: Profile.allCases)
    func unscored(profile: Profile) throws {
        let market = Market(profile.policy)
        for i in 0..<4 { try market.trade(ID("o", i), details: .scores(service: 5)) }
        let first = try #require(market.rating("o0", .buyer))
        try market.run(UnscoreRating(rating: first, reason: "malicious", key: "k1"))
        #expect(counted(market, 4) == [false, true, true, true])
        try market.run(RestoreRating(rating: first, reason: "appeal", key: "k2"))
        #expect(counted(market, 4) == [true, true, true, false])
    }

    @Test("a withdrawn rating gives its place to the next; a revised one keeps it, with the scores it had")
    func revised() throws {
        let market = Market()
        for i in 0..<5 { try market.trade(ID("o", i), .negative, details: .scores(item: i + 1)) }
        for (order, value) in [("o0", .positive), ("o1", nil)] as [(ID, RatingValue?)] {
            try market.run(ReviseRating(rating: try #require(market.rating(order, .buyer)), value: value))
        }
        #expect(counted(market, 5) == [true, false, true, true, false])
        let item = try #require(market.credit("s").details.first)
        // 1, 3 and 4.
        #expect(item.count == 3 && item.mean?.millionths == 2_666_667)
    }

    @Test("a rating without details takes no place, nor does one of an order too small", arguments: Profile.allCases)
    func bare(profile: Profile) throws {
        let market = Market(profile.policy)
        for i in 0..<3 { try market.trade(ID("a", i)) }
        for i in 0..<3 { try market.trade(ID("c", i), amount: .cny(100), details: .scores(item: 1)) }
        for i in 0..<4 { try market.trade(ID("o", i), details: .scores(item: 5)) }
        #expect(counted(market, 4) == [true, true, true, false])
        #expect(market.credit("s", under: profile.policy).details.first?.mean?.millionths == 5_000_000)
    }

    @Test("each pair and each month has three of its own", arguments: Profile.allCases)
    func groups(profile: Profile) throws {
        let march = profile.midnight("2026-03-01")
        let market = Market(profile.policy, at: march + 5.days)
        for i in 0..<4 {
            try market.trade(ID("o", i), created: march + -1, details: .scores(item: 5))
            try market.trade(ID("p", i), created: march, details: .scores(item: 4))
            try market.trade(ID("q", i), buyer: "b2", created: march, details: .scores(item: 3))
        }
        let item = try #require(market.credit("s", under: profile.policy).details.first)
        #expect(item.count == 9 && item.mean?.millionths == 4_000_000)
    }
}
