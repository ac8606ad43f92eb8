import Foundation
import ReputeSimulation
import Testing

@Suite("The engine under simulation")
struct SimulationTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let first = environment["REPUTE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0..<(1 << 40))

    @Test("whatever goes wrong, every promise is kept")
    func promises() throws {
        let seeds = Self.environment["REPUTE_SEEDS"].flatMap { UInt64($0) } ?? 20
        print("simulations: REPUTE_SEED=\(Self.first)")
        for n in 0..<seeds {
            let report = try Simulation.run(SimulationPlan(seed: Self.first &+ n))
            if report.breaches.isEmpty { continue }
            Issue.record("scripts/simulate --seed \(report.seed): \(report.breaches.map(\.description))")
            return
        }
    }

    @Test("a seed does the same again to the last byte")
    func reproduction() throws {
        for seed: UInt64 in [1, 2, 3] {
            let reports = try (0..<2).map { _ in try Simulation.run(SimulationPlan(seed: seed)) }
            #expect(reports[0].digest == reports[1].digest)
            #expect(reports[0].facts == reports[1].facts)
        }
    }

    @Test("a planted bug is found", arguments: PlantedBug.all)
    func planted(bug: PlantedBug) {
        #expect(bug.find(from: 1, steps: 300) != nil)
    }

    @Test("every promise has a planted bug that breaks it")
    func promisesWithBugs() {
        #expect(Set(PlantedBug.all.map(\.promise)) == Set(Promise.allCases))
    }
}
