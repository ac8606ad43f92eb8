import Foundation
import ReputeModel
import ReputeTwin
import Testing

/// Rulings about ratings, in markets with random histories, against a computation that knows nothing of cases.
@Suite("Credits before a ruling, after it, and after an appeal")
struct CaseCreditTests {
    /// How many histories with a ruling; most have no rating that may still be claimed to be wrong.
    private static let histories =
        ProcessInfo.processInfo.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 20

    /// A market with a history, and its twin.
    private struct Pair {
        let market = Market(Profiles.neutral, at: TwinTests.start)
        var twin = Twin(now: TwinTests.start, .neutral)
        var keys = 0

        mutating func hear(_ happening: Happening) { _ = TwinTests.run(happening, in: market, .neutral, keys: &keys) }

        mutating func play(_ happening: Happening) {
            _ = twin.hear(happening)
            hear(happening)
        }

        /// A credit that the twin has otherwise; nil: there is none.
        func difference() -> String? {
            market.tick()
            let all = twin.counted()
            for role in Party.allCases {
                let ingredients = twin.ingredients(of: role, in: all)
                for account in 0..<5 {
                    let credit = Twin.text(market.credit(ID("a", account), role))
                    let should = twin.text(of: ingredients[account] ?? twin.nothing)
                    if credit != should { return "a\(account) as \(role):\n  is     \(credit)\n  should \(should)" }
                }
            }
            return nil
        }

        /// A rating that is seen and counts, by the twin: of which order, and by whom.
        func rated() -> (order: Int, by: Party)? {
            for (number, order) in twin.orders.sorted(by: { $0.key > $1.key }) {
                for by in Party.allCases {
                    guard let rating = order.ratings[by], twin.revealed(order, by) != nil, !rating.isOut,
                        rating.value != nil
                    else { continue }
                    return (number, by)
                }
            }
            return nil
        }
    }

    @Test("are what a naive computation says")
    func credits() throws {
        let base = SeededGenerator.announcedSeed("histories with a ruling about a rating")
        var (ruled, n) = (0, UInt64(0))
        while ruled < Self.histories {
            try #require(n < 1_000 + 100 * UInt64(Self.histories), "there are such histories")
            defer { n += 1 }
            var pair = Pair()
            for happening in HistoryMaker.history(seed: base &+ n, most: 60) { pair.play(happening) }
            guard let (order, by) = pair.rated(), pair.difference() == nil else { continue }
            let market = pair.market
            let open = OpenCase(
                order: ID("o", order), cause: "malicious-rating", by: by.other, text: "It is not so.")
            guard let id = try? market.run(open).case else { continue }
            ruled += 1
            let seed: Comment = "REPUTE_SEED=\(base &+ n) REPUTE_HISTORIES=1, o\(order) by \(by)"
            try market.staff(AdmitCase(case: id, key: market.key()))
            try market.answer(id)
            try market.run(OptOutCase(case: id, by: .respondent, key: market.key()))
            pair.play(.wait(72.hours))
            try market.escalate(id)
            try market.staff(AssignCase(case: id, key: market.key()))
            for _ in 0..<4 { pair.play(.wait(1.days)) }
            #expect(pair.difference() == nil, seed)
            let credits = Party.allCases.map { market.credit(ID("a", pair.twin.orders[order]?.seller ?? 0), $0) }

            // What one withdraws meanwhile is not out of scoring.
            let isThere = pair.twin.orders[order]?.ratings[by]?.value != nil
            try market.rule(id, .claimant, .ratingUnscored, nil)
            _ = pair.twin.hear(.rule(order: order, by: by, isOut: true))
            #expect(pair.difference() == nil, seed)
            let decision = try #require(try market.row(id).decision).step.seq
            let slot = try #require(market.store.orders.values.first { $0[by: by]?.sequel?.unscored?.seq == decision })
            #expect(isThere && slot[by: by]?.sequel?.unscored?.reason == "malicious-rating", seed)

            try market.run(
                AppealCase(case: id, by: .respondent, text: "It is.", key: market.key()))
            try market.rule(id, .respondent, .none, nil, by: 8)
            _ = pair.twin.hear(.rule(order: order, by: by, isOut: false))
            #expect(pair.difference() == nil, seed)
            #expect(
                Party.allCases.map { market.credit(ID("a", pair.twin.orders[order]?.seller ?? 0), $0).points }
                    == credits.map(\.points), seed)
            try market.replays()
        }
    }

    @Test("a claim that nobody answers takes that rating out, as of when the answer was due")
    func byDefault() throws {
        let market = Market(Profiles.neutral, at: moment("2026-03-02T10:00:00Z"))
        for (order, value) in [("o", RatingValue.negative), ("p", .positive)] as [(ID, RatingValue)] {
            try market.complete(order)
            try market.rate(order, .buyer, value)
            try market.rate(order, .seller, .positive)
        }
        let before = market.credit("s").points
        let id = try market.claim("o", "malicious-rating", by: .seller).case
        try market.wait(30.days)
        #expect(try market.row(id).closed?.outcome == .decided)
        let decision = try #require(try market.row(id).decision)
        #expect(decision.by == .clock && market.credit("s").points == before + 1)
        let sequels = market.store.orders.values.compactMap { $0.byBuyer?.sequel?.unscored }
        #expect(sequels.map(\.seq) == [decision.step.seq] && sequels.map(\.at) == [decision.step.at])
        try market.replays()
    }

    @Test("a rating that somebody else took out of scoring meanwhile stays out when the ruling is overturned")
    func others() throws {
        let market = Market(Profiles.neutral, at: moment("2026-03-02T10:00:00Z"))
        try market.trade("o", .negative)
        let id = try market.claim("o", "malicious-rating", by: .seller).case
        try market.wait(24.hours)
        let rating = try #require(market.rating("o", .buyer))
        try market.staff(UnscoreRating(rating: rating, reason: "fake", key: market.key()))
        try market.wait(120.hours)
        #expect(try market.row(id).state == .decided)
        // The decision has it out as well.
        let restoring = RestoreRating(rating: rating, reason: "mistake", key: "restore")
        #expect(market.reason(restoring) == "rating.ruled-in-case")
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: market.key()))
        try market.rule(id, .respondent, .none, nil)
        let sequel = try #require(market.order("o")?.byBuyer?.sequel)
        #expect(sequel.isUnscored && sequel.unscored?.reason == "fake")
        try market.staff(restoring)
        #expect(market.counts("o")?.why == .counted)
        try market.replays()
    }
}
