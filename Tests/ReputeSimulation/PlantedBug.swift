import Repute

/// A bug put in on purpose, the promise it breaks, and within how many seeds that must be seen.
package struct PlantedBug: Sendable {
    private enum Place {
        case writer(Flaw)
        case store(StoreFlaw)
    }

    private let place: Place
    package let promise: Promise
    /// The most seeds to find it.
    package let within: Int

    /// At least one for each promise.
    package static let all: [PlantedBug] = [
        PlantedBug(place: .writer(.answersBeforeCommit), promise: .acknowledged, within: 100),
        PlantedBug(place: .writer(.keepsRowsOfFailedBatch), promise: .answers, within: 100),
        PlantedBug(place: .writer(.forgetsNamesOfBatch), promise: .repeats, within: 100),
        PlantedBug(place: .writer(.trustsDoubtfulCommit), promise: .effects, within: 100),
        PlantedBug(place: .store(.losesCredits), promise: .totals, within: 100),
        PlantedBug(place: .store(.losesRecords), promise: .rights, within: 100),
        PlantedBug(place: .store(.losesAttempts), promise: .rights, within: 100),
        PlantedBug(place: .store(.losesViolations), promise: .rights, within: 100),
        PlantedBug(place: .store(.losesDeposits), promise: .balances, within: 100),
        PlantedBug(place: .store(.losesPromises), promise: .commitments, within: 100),
        PlantedBug(place: .store(.losesStandings), promise: .standings, within: 100),
        PlantedBug(place: .store(.losesMemberships), promise: .points, within: 100),
        PlantedBug(place: .store(.losesLives), promise: .lives, within: 100),
        PlantedBug(place: .store(.losesCases), promise: .cases, within: 100),
        // Mostly a fact of the future ends the simulation before a rating shows too early.
        PlantedBug(place: .writer(.hurriesClockWork), promise: .blindness, within: 400),
        PlantedBug(place: .writer(.keepsSeqOfFailedBatch), promise: .growth, within: 100),
        PlantedBug(place: .store(.rewritesLines), promise: .growth, within: 100),
        PlantedBug(place: .store(.tearsCommits), promise: .replay, within: 100),
        PlantedBug(place: .writer(.forgetsDeadlines), promise: .deadlines, within: 100),
    ]

    package var name: String {
        switch place {
        case .writer(let flaw): flaw.rawValue
        case .store(let flaw): flaw.rawValue
        }
    }

    /// Puts it in.
    package func plant(in plan: inout SimulationPlan) {
        switch place {
        case .writer(let flaw): plan.flaw = flaw
        case .store(let flaw): plan.storeFlaw = flaw
        }
    }

    /// How many seeds it takes until the promise is seen broken; nil: more than ``within``.
    package func find(from first: UInt64, steps: Int) -> Int? {
        (1...within).first { n in
            var plan = SimulationPlan(seed: first &+ UInt64(n - 1))
            plan.steps = steps
            plant(in: &plan)
            guard let report = try? Simulation.run(plan) else { return false }
            return report.breaches.contains { $0.promise == promise }
        }
    }
}
