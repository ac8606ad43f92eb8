import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Lives of cases at random, with jumps in time and wrong steps, after which nobody acts.
@Suite("lives of cases")
struct CaseLivesTests {
    /// Policies under which arbitrators have a case for hours, and for longer than they have to rule; without sellers'
    /// evaluations, whose facts come between.
    private static let policies: [Policy] = ([4, 400] as [Int64]).map { hours in
        var document = Arbitration.policy("house", Arbitration.house).document
        document[path: "arbitration/clocks/claimHours"] = .integer(hours)
        document[path: "standing"] = nil
        document[path: "arbitration/jury"] = CaseDriver.jury
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return policy
    }

    /// What takes two cases.
    private static let later: Set<CaseAction> = [.merge]

    /// So many lives see every row. REPUTE_LIVES says another number.
    private static let usual = 2_600
    private static let count =
        ProcessInfo.processInfo.environment["REPUTE_LIVES"].flatMap { Int($0) } ?? usual

    @Test("end by the clock alone from wherever they are, and see every row of the table that can be reached")
    func lives() throws {
        let seed = SeededGenerator.announcedSeed("lives of cases")
        var random = SeededGenerator(seed: seed)
        var seen: Set<CaseTransition> = []
        for life in 0..<Self.count {
            let market = Market(Self.policies[life / 13 % 2], at: moment("2026-03-02T10:00:00Z"))
            let driver = CaseDriver(market, &random)
            var steering = try driver.begin()
            driver.bring(&steering, to: CaseState.allCases[life % 13], &random)
            for _ in 0..<Int.random(in: 4...18, using: &random) {
                driver.step(&steering, &random)
                guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
                steering.pass(Int64.random(in: 0...60 * 3_600_000, using: &random))
            }
            steering.end()
            seen.formUnion(steering.seen)
            if life % 100 < 2 { try market.replays() }
        }
        if Self.count < Self.usual { return }
        let missed = CaseTransition.all.filter { !Self.later.contains($0.action) && !seen.contains($0) }
        #expect(missed.isEmpty, "\(missed.map { "\($0.from) \($0.action)" }), seed \(seed)")
    }

    @Test("end with nobody acting at all, from every state and in every way they can be brought there")
    func nobody() throws {
        let seed = SeededGenerator.announcedSeed("cases that nobody comes to")
        var random = SeededGenerator(seed: seed)
        for life in 0..<13 * 2 * 8 {
            let market = Market(Self.policies[life / 13 % 2], at: moment("2026-03-02T10:00:00Z"))
            let driver = CaseDriver(market, &random)
            var steering = try driver.begin()
            driver.bring(&steering, to: CaseState.allCases[life % 13], &random)
            steering.end()
            if life % 4 == 0 { try market.replays() }
        }
    }
}
