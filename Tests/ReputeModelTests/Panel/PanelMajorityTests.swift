import ReputeModel
import ReputeTwin
import Testing

/// What votes come to, on numbers alone.
@Suite("the majority of a panel")
struct PanelMajorityTests {
    @Test("by more members is right more often, where one alone is right six times in ten")
    func worked() {
        func right(_ members: Int) -> Double {
            var sum = 0.0
            for votes in 0...members {
                let choices = (0..<members).map { $0 < votes ? PanelChoice.claimant : .respondent }
                guard PanelResult(choices, of: members) == .verdict(.claimant) else { continue }
                var ways = 1.0
                for n in 0..<votes { ways = ways * Double(members - n) / Double(n + 1) }
                for n in 0..<members { ways *= n < votes ? 0.6 : 0.4 }
                sum += ways
            }
            return (sum * 1_000).rounded() / 1_000
        }
        #expect([7, 17, 31].map(right) == [0.710, 0.801, 0.872])
        #expect([7, 17, 31].map(PanelResult.needed) == [4, 9, 16])
    }

    @Test("comes to the same as counting by hand, whatever is voted")
    func results() {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let members = [1, 3, 5, 7, 17, 31].randomElement(using: &random) ?? 3
            let count = Int.random(in: 0...members, using: &random)
            let choices = (0..<count).map { _ in PanelChoice.allCases.randomElement(using: &random) ?? .abstain }
            let (one, other) = (choices.count { $0 == .claimant }, choices.count { $0 == .respondent })
            let most = max(one, other) + members - count
            var expected: PanelResult? = 2 * most > members ? nil : .hung
            if 2 * one > members { expected = .verdict(.claimant) }
            if 2 * other > members { expected = .verdict(.respondent) }
            #expect(PanelResult(choices, of: members) == expected, "\(choices) of \(members)")
        }
    }
}
