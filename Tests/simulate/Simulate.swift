import ArgumentParser
import Foundation
import Repute
import ReputeSimulation
import Synchronization

/// Runs simulations of the whole engine, seed by seed.
@main
struct Simulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Run the engine under faults, seed by seed, and see that it keeps its promises.",
        discussion: """
            A seed that fails is printed with what was not kept; run it alone with --seed to see every step.
            Exits with 1 when a seed fails, or when a planted bug is not found.
            """)

    @Option(help: "How many seeds to run.")
    var seeds = 1_000

    @Option(help: "The first seed.")
    var from: UInt64 = 1

    @Option(help: "One seed, with every step of it.")
    var seed: UInt64?

    @Option(help: "The most steps of a seed.")
    var steps = 300

    @Option(help: "One seed in so many keeps its ledger in SQLite as well; 0: none.")
    var sqlite = 100

    @Option(help: "How many seeds run at once.")
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Put each planted bug in, and see that it is found.")
    var planted = false

    @Option(help: "With --seed: put this planted bug in.")
    var bug: String?

    func run() throws {
        if let seed { return try show(seed) }
        let plain = Campaign(seeds: seeds, from: from, steps: steps, sqlite: sqlite, jobs: jobs)
        let result = plain.run { SimulationPlan(seed: $0) }
        print(result.summary)
        var isFine = result.failed.isEmpty
        if planted { isFine = findPlanted() && isFine }
        if !isFine { throw ExitCode(1) }
    }

    private func show(_ seed: UInt64) throws {
        var plan = SimulationPlan(seed: seed)
        plan.steps = steps
        if let bug {
            guard let planted = PlantedBug.all.first(where: { $0.name == bug }) else {
                let names = PlantedBug.all.map(\.name).joined(separator: ", ")
                throw ValidationError("There is no planted bug \(bug); there are \(names).")
            }
            planted.plant(in: &plan)
        }
        let report = try Simulation.run(plan, isTracing: true)
        for line in report.trace { print(line) }
        print("\(report.steps) steps, \(report.facts) facts, digest \(report.digest)")
        for breach in report.breaches { print("not kept: \(breach)") }
        if !report.breaches.isEmpty { throw ExitCode(1) }
    }

    /// Plants each bug. Answers whether all were found.
    private func findPlanted() -> Bool {
        var areFound = true
        print("\nplanted bug                promise        found at seed")
        for bug in PlantedBug.all {
            let found = bug.find(from: from, steps: steps)
            areFound = areFound && found != nil
            let name = bug.name.padding(toLength: 26, withPad: " ", startingAt: 0)
            let promise = bug.promise.rawValue.padding(toLength: 14, withPad: " ", startingAt: 0)
            print("\(name) \(promise) \(found.map { "\($0) of at most \(bug.within)" } ?? "NOT in \(bug.within)")")
        }
        return areFound
    }
}

/// Many seeds on several threads.
struct Campaign {
    let seeds: Int
    let from: UInt64
    let steps: Int
    let sqlite: Int
    let jobs: Int

    struct Result {
        var done = 0
        var steps = 0
        var requests = 0
        var acknowledged = 0
        var facts = 0
        var restarts = 0
        var inSQLite = 0
        var faults: [String: Int] = [:]
        var failed: [SimulationReport] = []
        var seconds = 0.0

        mutating func add(_ report: SimulationReport, isSQLite: Bool) {
            done += 1
            steps += report.steps
            requests += report.requests
            acknowledged += report.acknowledged
            facts += report.facts
            restarts += report.restarts
            if isSQLite { inSQLite += 1 }
            faults.merge(report.faults) { $0 + $1 }
            if !report.breaches.isEmpty { failed.append(report) }
        }

        var summary: String {
            var lines = [
                "seeds        \(done), \(inSQLite) of them in SQLite as well", "steps        \(steps)",
                "requests     \(requests)", "facts        \(facts)", "acknowledged \(acknowledged)",
                "restarts     \(restarts)", "faults       \(faults.values.reduce(0, +))",
            ]
            lines += faults.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)" }
            lines.append("failed       \(failed.count)")
            lines.append(String(format: "time         %.0f s", seconds))
            return lines.joined(separator: "\n")
        }
    }

    /// Runs all seeds; a failed one is printed when it fails.
    func run(_ plan: @escaping @Sendable (UInt64) -> SimulationPlan) -> Result {
        let state = Mutex((next: 0, result: Result()))
        let begun = Date()
        let isTerminal = isatty(2) == 1
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
            while let n = state.withLock({ state -> Int? in
                guard state.next < seeds else { return nil }
                defer { state.next += 1 }
                return state.next
            }) {
                var plan = plan(from &+ UInt64(n))
                plan.steps = steps
                let isSQLite = sqlite > 0 && n % sqlite == sqlite - 1
                if isSQLite { plan.directory = NSTemporaryDirectory() + "repute-simulation-\(UUID().uuidString)" }
                defer { if let directory = plan.directory { try? FileManager.default.removeItem(atPath: directory) } }
                let report = run(plan)
                let done = state.withLock { state in
                    state.result.add(report, isSQLite: isSQLite)
                    return state.result.done
                }
                if let breach = report.breaches.first {
                    print("seed \(report.seed), step \(report.steps): not kept: \(breach)")
                }
                if isTerminal, done % 100 == 0 {
                    let text = "\r\(done) of \(seeds) seeds, \(Int(-begun.timeIntervalSinceNow)) s "
                    FileHandle.standardError.write(Data(text.utf8))
                }
            }
        }
        if isTerminal { FileHandle.standardError.write(Data("\r".utf8)) }
        return state.withLock { state in
            state.result.seconds = -begun.timeIntervalSinceNow
            return state.result
        }
    }

    private func run(_ plan: SimulationPlan) -> SimulationReport {
        do {
            return try Simulation.run(plan)
        } catch {
            return SimulationReport(seed: plan.seed, failedWith: error)
        }
    }
}
