import Foundation
import Repute
import ReputeTestSupport
import Testing

/// What an explanation lists adds up to every figure of the credit.
@Suite("explanations")
struct ExplanationTests {
    /// How many sellers are looked at as of earlier moments; REPUTE_SELLERS says another number.
    private static let sellers = ProcessInfo.processInfo.environment["REPUTE_SELLERS"].flatMap { Int($0) } ?? 18

    @Test("the listed ratings and orders add up to the credit, page by page", arguments: RandomMarket.profiles)
    func sums(policy: String) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("explanations under \(policy): seed \(seed)")
        let directory = try TemporaryDirectory()
        var market = try RandomMarket(directory, policy, seed: seed)
        defer { market.engine.drain() }
        for _ in 0..<260 { try await market.trade() }
        let reader = try market.engine.makeReader()
        var sealed = 0
        for (subject, role) in market.accounts {
            let whole = try #require(try WholeExplanation(reader, subject, role))
            #expect(whole.credit == (try reader.credits(of: [subject], role: role)[0]))
            check(whole)
            sealed += whole.sealed.count
        }
        // Under the weekly sample everything is shown at once.
        #expect((sealed > 0) == (policy != "sample-stars-weekly"), "the last orders are still sealed")
        #expect(try market.engine.verify().isSound)
    }

    @Test("of random sellers they add up at three earlier moments, too", arguments: RandomMarket.profiles.indices)
    func earlier(profile: Int) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        let policy = RandomMarket.profiles[profile]
        print("explanations of earlier moments under \(policy): seed \(seed)")
        var random = RandomMarket.Random(state: seed)
        var left = (Self.sellers + RandomMarket.profiles.count - 1) / RandomMarket.profiles.count
        while left > 0 {
            let directory = try TemporaryDirectory()
            var market = try RandomMarket(directory, policy, seed: random.next(), buyers: 5, sellers: min(left, 20))
            defer { market.engine.drain() }
            for _ in 0..<market.sellers.count * 40 { try await market.trade() }
            let reader = try market.engine.makeReader()
            let size = market.engine.status.size
            for seller in market.sellers {
                for _ in 0..<3 {
                    let asOf = AsOf(seq: .random(in: 1...size, using: &random))
                    let whole = try #require(try WholeExplanation(reader, seller, .seller, asOf: asOf))
                    #expect(whole.credit == (try reader.credits(of: [seller], role: .seller, asOf: asOf)[0]))
                    check(whole)
                }
            }
            left -= market.sellers.count
        }
    }

    /// Adds up what an explanation lists and compares every figure.
    private func check(_ whole: WholeExplanation) {
        let credit = whole.credit
        #expect(whole.completed.reduce(0) { $0 + $1.orders } == credit.orders)
        #expect(whole.sealed.allSatisfy { $0.value == nil && $0.ratee == credit.subject })
        #expect(Set(whole.ratings.map(\.rating)).count == whole.ratings.count)
        let counted = whole.ratings.compactMap { view in view.counts.map { (view, $0) } }
        #expect(counted.count == whole.ratings.count)
        func tally(_ days: Range<Int>) -> Tally {
            var out = Tally()
            for (view, counts) in counted where counts.isScored && days.contains(Int(credit.day - counts.day)) {
                switch view.value {
                case .positive: out.positive += 1
                case .neutral: out.neutral += 1
                default: out.negative += 1
                }
            }
            return out
        }
        #expect(counted.reduce(0) { $0 + Int64($1.1.points) } == credit.points)
        #expect(tally(0..<100_000) == credit.scored)
        for window in credit.windows { #expect(tally(0..<window.days) == window.scored) }
        #expect(tally((credit.windows.last?.days ?? 0)..<100_000) == credit.older)
        let days = credit.policy.hasPrefix("sample") ? 365 : 180
        for detail in credit.details {
            let scores = counted.filter { $0.1.countsDetails && Int(credit.day - $0.1.day) < days }
                .compactMap { $0.0.details?.scores.first { $0.dimension == detail.dimension }?.score }
            #expect(Int64(scores.count) == detail.count)
            if let mean = detail.mean {
                #expect(abs(mean.value - Double(scores.reduce(0, +)) / Double(scores.count)) < 1e-6)
            }
        }
        if let recent = credit.recent {
            let weights = counted.filter(\.1.isScored).map { pow(2, -Double(credit.day - $0.1.day) / 180) }
            #expect(abs(recent.weight.value - weights.reduce(0, +)) < 1e-5)
        }
    }

    @Test("an account never heard of is explained by nothing")
    func stranger() throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let viewer = Viewer(roles: [.auditor], speaker: nil)
        let nothing = try engine.makeReader().explanation(
            of: "nobody", role: .seller, after: nil, limit: 10, for: viewer)
        #expect(!nothing.credit.isKnown && nothing.page.ratings.isEmpty && nothing.completed.isEmpty)
    }
}
