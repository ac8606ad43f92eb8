import Foundation
import Repute
import ReputeTestSupport
import Testing

/// What an explanation lists adds up to every figure of the credit.
@Suite("explanations")
struct ExplanationTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let names = ["item", "service", "logistics"]

    /// A market of random trades between few accounts, over months, with everything that may happen to a rating.
    private func market(_ directory: TemporaryDirectory, _ policy: String, _ random: inout Random) async throws
        -> Engine
    {
        let engine = try openEngine(directory, policy: policy)
        for n in 0..<260 {
            let order = try #require(ID("o-\(n)"))
            let buyer = try #require(ID("b-\(Int.random(in: 0..<4, using: &random))"))
            let seller = try #require(ID("s-\(Int.random(in: 0..<3, using: &random))"))
            let given = OrderGiven(
                buyer: buyer, seller: seller,
                items: Bool.random(using: &random) ? [OrderGiven.Item(item: "i")] : [],
                amount: Money(currency: "EUR", minor: Int64.random(in: 50...500, using: &random)))
            _ = try await engine.submit(
                CompleteOrder(order: order, completed: engine.status.now, given: given), as: storefront)
            for by in Party.allCases where Int.random(in: 0..<4, using: &random) > 0 {
                let value = [RatingValue.positive, .positive, .neutral, .negative].randomElement(using: &random)
                let scores =
                    by == .seller
                    ? []
                    : ExplanationTests.names.map { name in
                        Details.Score(dimension: name, score: Int.random(in: 1...5, using: &random))
                    }
                let reply = try await engine.submit(
                    SubmitRating(order: order, by: by, value: value ?? .positive, details: Details(scores)),
                    as: storefront)
                if reply.state == .visible, Int.random(in: 0..<4, using: &random) == 0 {
                    // Refused for positives; then nothing happens.
                    _ = try? await engine.submit(
                        ReviseRating(rating: reply.rating, value: Bool.random(using: &random) ? .positive : nil),
                        as: storefront)
                }
            }
            let wait = Int64.random(in: 0...(2 * Instant.day), using: &random)
            _ = try await engine.setClock(to: engine.status.now + wait)
        }
        return engine
    }

    @Test(
        "the listed ratings and orders add up to the credit, page by page",
        arguments: ["neutral", "taobao-classic-2014"])
    func sums(policy: String) async throws {
        let seed = UInt64.random(in: 0 ... .max)
        print("explanations under \(policy): seed \(seed)")
        var random = Random(state: seed)
        let directory = try TemporaryDirectory()
        let engine = try await market(directory, policy, &random)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        var sealed = 0
        for (letter, role, count) in [("b", Party.buyer, 4), ("s", .seller, 3)] {
            for n in 0..<count {
                let subject = try #require(ID("\(letter)-\(n)"))
                sealed += try check(subject, role, reader)
            }
        }
        #expect(sealed > 0, "the last orders are still sealed")
        #expect(try engine.verify().isSound)
    }

    /// Adds up one account's pages and compares every figure. Answers how many ratings are sealed.
    private func check(_ subject: ID, _ role: Party, _ reader: EngineReader) throws -> Int {
        let viewer = Viewer(roles: [.auditor], speaker: nil)
        let credit = try #require(try reader.credits(of: [subject], role: role).first)
        var ratings: [RatingView] = []
        var sealed = 0
        var after: RatingCursor?
        repeat {
            let part = try reader.explanation(of: subject, role: role, after: after, limit: 7, for: viewer)
            #expect(part.credit == credit)
            #expect(part.completed.reduce(0) { $0 + $1.orders } == credit.orders)
            #expect(part.sealed.allSatisfy { $0.value == nil && $0.ratee == subject })
            sealed += part.sealed.count
            ratings += part.page.ratings
            after = part.page.next
        } while after != nil
        #expect(Set(ratings.map(\.rating)).count == ratings.count)
        let counted = ratings.compactMap { view in view.counts.map { (view, $0) } }
        #expect(counted.count == ratings.count)
        func tally(_ days: ClosedRange<Int>) -> Tally {
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
        #expect(tally(0...100_000) == credit.scored)
        for window in credit.windows { #expect(tally(0...window.days - 1) == window.scored) }
        let widest = try #require(credit.windows.last).days
        #expect(tally(widest...100_000) == credit.older)
        for detail in credit.details {
            let scores = counted.filter { $0.1.countsDetails && credit.day - $0.1.day < 180 }
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
        return sealed
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
