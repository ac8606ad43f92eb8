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
        guard let policy = try? Policy(document: document) else { preconditionFailure("it is a policy") }
        return policy
    }

    /// What no command and no clock does yet: panels and merging.
    private static let later: Set<CaseAction> = [.merge, .draw, .vote, .reveal, .remind, .verdict]

    @Test("end by the clock alone from wherever they are, and see every row of the table that can be reached")
    func lives() throws {
        let seed = SeededGenerator.announcedSeed("lives of cases")
        var random = SeededGenerator(seed: seed)
        var seen: Set<CaseTransition> = []
        for life in 0..<2_600 {
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
        let missed = CaseTransition.all.filter { !Self.later.contains($0.action) && !seen.contains($0) }
        #expect(missed.isEmpty, "\(missed.map { "\($0.from) \($0.action)" }), seed \(seed)")
    }
}
