import Foundation
import ReputeModel
import Testing

/// Random histories through the model and through a second, simple-minded computation.
@Suite("the model and its naive twin")
struct TwinTests {
    static let start = moment("2026-03-05T10:00:00Z")

    @Test("credits of random histories are what a naive computation says, and replay to the same rows")
    func agree() throws {
        let base = SeededGenerator.announcedSeed("twin histories")
        let count = ProcessInfo.processInfo.environment["REPUTE_HISTORIES"].flatMap { Int($0) } ?? 200
        for n in 0..<UInt64(max(count, 0)) {
            let seed = base &+ n
            let history = HistoryMaker.history(seed: seed)
            guard let problem = try problem(in: history, seed: seed) else { continue }
            let shrunk = try shrink(history, seed: seed)
            Issue.record(
                """
                REPUTE_SEED=\(seed) REPUTE_HISTORIES=1: \(problem)
                shrunk to \(shrunk.count): \(try self.problem(in: shrunk, seed: seed) ?? "")
                \(shrunk.map(\.description).joined(separator: "\n"))
                """)
            return
        }
    }

    /// What is wrong with a history; nil when all agree.
    private func problem(in history: [Happening], seed: UInt64) throws -> String? {
        let market = Market(at: Self.start)
        var twin = Twin(now: Self.start)
        // Odd histories run in batches of what happens between two moves of the clock, up to seven.
        let batch = seed % 2 == 1 ? 7 : 1
        var i = 0
        while i < history.count {
            var end = i + 1
            while end < history.count, end - i < batch, !history[end - 1].isWait, !history[end].isWait { end += 1 }
            var wrong: String?
            func play() {
                for happening in history[i..<end] where wrong == nil {
                    let expected = twin.hear(happening)
                    let answer = Self.run(happening, in: market)
                    if answer != expected, expected != .refused("*") || answer == .taken || answer == .repeated {
                        wrong = "\(happening) answered \(answer), not \(expected)"
                    }
                }
            }
            if end - i > 1 { market.batch(play) } else { play() }
            if let wrong { return wrong }
            if (i / 20 != end / 20 || end == history.count), let wrong = difference(market, twin) { return wrong }
            i = end
        }
        if try market.replayed().snapshot != market.snapshot { return "a replay makes other rows" }
        return nil
    }

    private func difference(_ market: Market, _ twin: Twin) -> String? {
        market.tick()
        let all = twin.counted()
        for account in 0..<5 {
            for role in Party.allCases {
                let credit = Twin.text(market.credit(ID("a", account), role))
                let expected = twin.text(of: account, role, in: all)
                if credit != expected { return "a\(account) as \(role):\n  is     \(credit)\n  should \(expected)" }
            }
        }
        return nil
    }

    /// Leaves out whatever can be left out while something stays wrong.
    private func shrink(_ history: [Happening], seed: UInt64) throws -> [Happening] {
        var left = history
        var size = left.count / 2
        while size > 0 {
            var from = 0
            while from < left.count {
                var fewer = left
                fewer.removeSubrange(from..<min(from + size, left.count))
                if try problem(in: fewer, seed: seed) != nil { left = fewer } else { from += size }
            }
            size /= 2
        }
        return left
    }

    private static func run(_ happening: Happening, in market: Market) -> Twin.Answer {
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
            case .cancel(let order):
                isRepeated = try market.run(CancelOrder(order: ID("o", order), by: .buyer, why: "changed-mind"))
                    .isRepeated
            case .rate(let s):
                let names = ["item", "service", "logistics"]
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
    /// Whether the clock moves.
    var isWait: Bool { if case .wait = self { true } else { false } }
}
