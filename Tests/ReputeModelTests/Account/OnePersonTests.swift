import ReputeModel
import ReputeTwin
import Testing

/// What is bounded for a person is bounded for all its accounts together.
@Suite("Several accounts of one person")
struct OnePersonTests {
    @Test("count for sellers and buyers as one account would, whichever of them trades", arguments: Profiles.names)
    func ratings(_ name: String) throws {
        let policy = Profiles.policy(name)
        let seed = SeededGenerator.announcedSeed("one person")
        // The same trades by three accounts of one buyer and two of one seller, and by one account of each.
        let several = try history(policy, seed, merges: true)
        let one = try history(policy, seed, merges: false)
        for role in Party.allCases {
            #expect(total(several, role) == total(one, role), "as \(role), seed \(seed)")
        }
        #expect(total(several, .seller).positive > 0)
        try several.expectReplay()
    }

    @Test("count each for itself where nobody said that they are of one person")
    func strangers() throws {
        let market = Market()
        for n in 0..<20 {
            try market.trade(ID("o", n), buyer: n % 2 == 0 ? "a" : "b")
            market.advance(1_000)
        }
        let apart = total(market, .seller).points
        let merged = Market()
        try merged.run(OpenAccount(account: "a", role: .buyer, key: "a"))
        try merged.run(OpenAccount(account: "b", role: .buyer, key: "b"))
        try merged.merge("b", into: "a")
        for n in 0..<20 {
            try merged.trade(ID("o", n), buyer: n % 2 == 0 ? "a" : "b")
            merged.advance(1_000)
        }
        let together = total(merged, .seller).points
        #expect(apart == 2 * together && together > 0)
    }

    @Test("share the most points of a day, a month and a category")
    func points() throws {
        let market = Market.withPoints()
        for account in ["a", "b"] as [ID] {
            try market.run(OpenAccount(account: account, role: .buyer, key: account))
        }
        try market.merge("b", into: "a")
        try market.buy("o-1", 100, buyer: "a")
        try market.buy("o-2", 100, buyer: "b")
        #expect(market.told("o-1") == "100" && market.told("o-2") == "50 of 100 day")
        market.advance(1.days)
        try market.buy("o-3", 70, buyer: "b", category: "books")
        try market.buy("o-4", 70, buyer: "a", category: "books")
        #expect(market.told("o-3") == "70" && market.told("o-4") == "50 of 70 category")
        market.advance(1.days)
        try market.buy("o-5", 100, buyer: "a")
        try market.buy("o-6", 40, buyer: "b")
        #expect(market.told("o-5") == "100" && market.told("o-6") == "30 of 40 month")
        try market.expectReplay()
    }

    @Test("vote once on a rating, and not on their own trades")
    func votes() throws {
        let market = Market()
        for account in ["b", "b-2", "s", "s-2", "v", "v-2", "v-3"] as [ID] {
            try market.run(OpenAccount(account: account, role: .buyer, key: account))
        }
        for (account, main) in [("b-2", "b"), ("s-2", "s"), ("v-2", "v"), ("v-3", "v")] as [(ID, ID)] {
            try market.merge(account, into: main, key: account)
        }
        try market.complete("o", buyer: "b", seller: "s")
        try market.rate("o", .buyer)
        try market.rate("o", .seller)
        let rating = try #require(market.rating("o", .buyer))
        func refusal(_ voter: ID) -> String? {
            market.refused(VoteRating(rating: rating, voter: voter, isHelpful: true, key: "no"))?.reason
        }
        #expect(refusal("b-2") == "rating.vote-own" && refusal("s-2") == "rating.vote-own")
        try market.run(VoteRating(rating: rating, voter: "v-2", isHelpful: true, key: "yes"))
        #expect(refusal("v") == "rating.voted-before" && refusal("v-3") == "rating.voted-before")
        try market.run(VoteRating(rating: rating, voter: "stranger", isHelpful: false, key: "other"))
        try market.expectReplay()
    }

    @Test("share the requests for revisions")
    func requests() throws {
        let market = Market()
        for account in ["s-0", "s-1"] as [ID] {
            try market.run(OpenAccount(account: account, role: .seller, key: account))
        }
        try market.merge("s-1", into: "s-0", key: "m")
        var ratings: [RatingID] = []
        for n in 0..<6 {
            let order = ID("o", n)
            try market.complete(order, buyer: ID("b", n), seller: n % 2 == 0 ? "s-0" : "s-1")
            try market.rate(order, .buyer, .negative)
            try market.rate(order, .seller)
            ratings.append(try #require(market.rating(order, .buyer)))
        }
        let left = try ratings.prefix(5).enumerated().map { n, rating in
            try market.run(RequestRevision(rating: rating, key: ID("k", n))).left
        }
        #expect(left == [4, 3, 2, 1, 0])
        #expect(market.refused(RequestRevision(rating: ratings[5], key: "k5"))?.reason == "rating.request-quota")
        try market.expectReplay()
    }

    private struct Total: Equatable {
        var points: Int64 = 0
        var positive: Int64 = 0
        var orders: Int64 = 0
    }

    /// What all accounts have in a role.
    private func total(_ market: Market, _ role: Party) -> Total {
        market.store.credits.values.filter { $0.key.role == role }.reduce(into: Total()) { total, row in
            total.points += row.points
            for day in row.days {
                total.positive += day.scored.positive
                total.orders += day.orders
            }
        }
    }

    private func history(_ policy: Policy, _ seed: UInt64, merges: Bool) throws -> Market {
        var random = SeededGenerator(seed: seed)
        let market = Market(policy)
        let (buyers, sellers): ([ID], [ID]) = (["b-0", "b-1", "b-2"], ["s-0", "s-1"])
        if merges {
            for account in buyers + sellers {
                try market.run(OpenAccount(account: account, role: .buyer, key: account))
            }
            for (account, main) in [("b-1", "b-0"), ("b-2", "b-0"), ("s-1", "s-0")] as [(ID, ID)] {
                try market.merge(account, into: main, key: account)
            }
        }
        for n in 0..<60 {
            let (buyer, seller) = (Int.random(in: 0...2, using: &random), Int.random(in: 0...1, using: &random))
            market.advance(Int64.random(in: 1...36, using: &random) * 1.hours)
            let order = ID("o", n)
            try market.complete(
                order, buyer: buyers[merges ? buyer : 0], seller: sellers[merges ? seller : 0],
                amount: .cny(Int64.random(in: 100...20_000, using: &random)))
            for by in Party.allCases where Int.random(in: 0..<4, using: &random) > 0 {
                let values: [RatingValue] = by == .buyer ? [.positive, .positive, .neutral, .negative] : [.positive]
                try market.rate(order, by, values.randomElement(using: &random) ?? .positive)
            }
        }
        market.advance(40.days)
        return market
    }
}
