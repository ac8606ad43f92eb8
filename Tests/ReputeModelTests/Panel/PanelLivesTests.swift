import ReputeModel
import ReputeTwin
import Testing

/// Markets at random, whose panels are drawn and counted a second time by somebody who reads the facts.
@Suite("lives of panels")
struct PanelLivesTests {
    @Test("are what whoever redoes them from what is public finds, whatever happened before")
    func lives() throws {
        let seed = SeededGenerator.announcedSeed("lives of panels")
        var random = SeededGenerator(seed: seed)
        var seen: Set<String> = []
        for n in 0..<60 {
            var life = PanelLife(n, "life \(n), seed \(seed)")
            try life.live(&random)
            seen.formUnion(life.seen)
        }
        // Nobody enlists too young here, and no record is asked for.
        let all = Set(JurorBar.allCases.map(\.rawValue)).subtracting(["record", "young"])
        #expect(seen.isSuperset(of: all.union(["drawn", "hung", "verdict", "appealed"])), "\(seen), seed \(seed)")
    }
}
