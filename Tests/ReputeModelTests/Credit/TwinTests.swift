import Foundation
import ReputeModel
import ReputeTwin
import Testing

/// Random histories through the model and through a second, simple-minded computation.
@Suite("the model and its naive twin")
struct TwinTests {
    static let start = moment("2026-03-05T10:00:00Z")
    private static let environment = ProcessInfo.processInfo.environment
    /// The longest history.
    private static let events = environment["REPUTE_EVENTS"].flatMap { Int($0) } ?? 120

    @Test(
        "credits of random histories are what a naive computation says, and replay to the same rows by the same rules",
        arguments: Manner.all.indices)
    func agree(profile: Int) throws {
        let base = SeededGenerator.announcedSeed("twin histories")
        let count = Self.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 100
        for n in 0..<UInt64(max(count, 0)) {
            let seed = base &+ n
            let history = HistoryMaker.history(seed: seed, most: Self.events)
            guard let problem = try problem(in: history, seed: seed, Manner.all[profile]) else { continue }
            let shrunk = try shrink(history, seed: seed, Manner.all[profile])
            Issue.record(
                """
                REPUTE_SEED=\(seed) REPUTE_HISTORIES=1, \(Manner.all[profile].manner.name): \(problem)
                shrunk to \(shrunk.count): \(try self.problem(in: shrunk, seed: seed, Manner.all[profile]) ?? "")
                \(shrunk.map(\.description).joined(separator: "\n"))
                """)
            return
        }
    }

    @Test("each rule of the fold is missed when it is left out", arguments: FoldRule.allCases)
    func mutation(rule: FoldRule) throws {
        var policy = Profiles.neutral
        policy.rating.without = [rule]
        let seed = SeededGenerator.announcedSeed("histories without \(rule)")
        for n in 0..<UInt64(2_000) {
            let history = HistoryMaker.history(seed: seed &+ n)
            if try problem(in: history, seed: seed &+ n, (.neutral, policy)) != nil { return }
        }
        Issue.record("2 000 histories went without the rule \(rule) and nobody noticed")
    }

    /// What is wrong with a history; nil when all agree.
    private func problem(
        in history: [Happening], seed: UInt64, _ profile: (manner: Manner, policy: Policy)
    ) throws -> String? {
        let market = Market(profile.policy, at: Self.start)
        let rule = CreditRule(policy: profile.policy)
        var twin = Twin(now: Self.start, profile.manner)
        // Odd histories run in batches of what happens between two moves of the clock, up to seven.
        let batch = seed % 2 == 1 ? 7 : 1
        var keys = 0
        var i = 0
        while i < history.count {
            var end = i + 1
            while end < history.count, end - i < batch, !history[end - 1].isWait, !history[end].isWait { end += 1 }
            var wrong: String?
            func play() {
                for happening in history[i..<end] where wrong == nil {
                    let expected = twin.hear(happening)
                    let answer = Self.run(happening, in: market, profile.manner, keys: &keys)
                    if answer != expected, expected != .refused("*") || answer == .taken || answer == .repeated {
                        wrong = "\(happening) answered \(answer), not \(expected)"
                    }
                }
            }
            if end - i > 1 { market.batch(play) } else { play() }
            if let wrong { return wrong }
            if (i / 20 != end / 20 || end == history.count), let wrong = difference(market, twin, rule) {
                return wrong
            }
            i = end
        }
        let replay = try market.replayed()
        if replay.snapshot != market.snapshot { return "a replay makes other rows" }
        // A policy's document does not say which rules a mutation leaves out.
        return profile.policy.rating.without.isEmpty ? replay.problems.first : nil
    }

    private func difference(_ market: Market, _ twin: Twin, _ rule: CreditRule) -> String? {
        market.tick()
        let all = twin.counted()
        for role in Party.allCases {
            let ingredients = twin.ingredients(of: role, in: all)
            for account in 0..<5 {
                let credit = Twin.text(market.credit(ID("a", account), role, by: rule))
                let expected = twin.text(of: ingredients[account] ?? twin.nothing)
                if credit != expected { return "a\(account) as \(role):\n  is     \(credit)\n  should \(expected)" }
            }
        }
        return nil
    }

    /// Leaves out whatever can be left out while something stays wrong.
    private func shrink(
        _ history: [Happening], seed: UInt64, _ profile: (manner: Manner, policy: Policy)
    ) throws -> [Happening] {
        var left = history
        var size = left.count / 2
        while size > 0 {
            var from = 0
            while from < left.count {
                var fewer = left
                fewer.removeSubrange(from..<min(from + size, left.count))
                if try problem(in: fewer, seed: seed, profile) != nil { left = fewer } else { from += size }
            }
            size /= 2
        }
        return left
    }

    /// `keys` counts the requests that have one.
    static func run(
        _ happening: Happening, in market: Market, _ manner: Manner, keys: inout Int
    ) -> Twin.Answer {
        do throws(Refusal) {
            let isRepeated: Bool
            switch happening {
            case .wait(let ms):
                market.advance(ms)
                isRepeated = false
            case .trade(let t):
                let completed = t.completedAgo.map { market.now + -$0 }
                let given = OrderGiven(
                    buyer: ID("a", t.buyer), seller: ID("a", t.seller),
                    created: (completed ?? market.now) + -t.createdBefore,
                    items: t.items.map { OrderGiven.Item(item: ID("i", $0)) }, amount: t.amount)
                if let completed {
                    isRepeated = try market.run(
                        CompleteOrder(order: ID("o", t.order), completed: completed, given: given)
                    ).isRepeated
                } else {
                    isRepeated = try market.run(OpenOrder(order: ID("o", t.order), given: given)).isRepeated
                }
            case .complete(let order, let ago):
                isRepeated = try market.run(
                    CompleteOrder(order: ID("o", order), completed: market.now + -ago)
                ).isRepeated
            case .adopt(let net, let days):
                try market.adopt(net: net, inDays: days)
                isRepeated = false
            case .revise(let order, let by, let value):
                // What has no rating has no id to name it by.
                let rating = market.rating(ID("o", order), by)
                isRepeated = try market.run(ReviseRating(rating: rating ?? RatingID(seq: 1), value: value)).isRepeated
            case .rule(let order, let by, let isOut):
                let rating = market.rating(ID("o", order), by) ?? RatingID(seq: 1)
                keys += 1
                let key = ID("k", keys)
                isRepeated =
                    isOut
                    ? try market.run(UnscoreRating(rating: rating, reason: "fake", key: key)).isRepeated
                    : try market.run(RestoreRating(rating: rating, reason: "appeal", key: key)).isRepeated
            case .hold(let order, let isBegun):
                let id = ID("o", order)
                keys += 1
                let key = ID("k", keys)
                isRepeated =
                    isBegun
                    ? try market.run(PauseOrder(order: id, ground: "case", key: key)).isRepeated
                    : try market.run(ResumeOrder(order: id, paused: market.hold(id) ?? 1, key: key)).isRepeated
            case .cancel(let order):
                isRepeated = try market.run(CancelOrder(order: ID("o", order), by: .buyer, why: "changed-mind"))
                    .isRepeated
            case .rate(let s):
                let names = manner.dimensions
                let details = Details(
                    zip(names, s.details).map { Details.Score(dimension: $0, score: $1) })
                isRepeated = try market.run(
                    SubmitRating(
                        order: ID("o", s.order), by: s.by, value: s.value, details: details, text: nil,
                        isAnonymous: false, speaker: nil,
                        imported: s.ago.map { ImportedRating(origin: "elsewhere", submitted: market.now + -$0) })
                ).isRepeated
            }
            return isRepeated ? .repeated : .taken
        } catch {
            return .refused(error.reason)
        }
    }
}

extension Happening {
    /// Whether it cannot be one of a batch: the clock moves.
    var isWait: Bool { if case .wait = self { true } else { false } }
}
