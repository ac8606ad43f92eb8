import CFaultDisk
import Foundation
import Repute
import ReputeTestSupport
import Testing

extension FaultyDiskTests {
    @Suite("A power loss")
    struct PowerLossTests {
        private static let environment = ProcessInfo.processInfo.environment

        @Test("what was acknowledged is there, and nothing is half done")
        func acknowledged() async throws {
            let base = Self.environment["REPUTE_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...(.max))
            let count = Self.environment["REPUTE_POWER_LOSSES"].flatMap { UInt64($0) } ?? 24
            print("power losses: REPUTE_SEED=\(base)")
            var tally = LossCount()
            // The power may go before anything was acknowledged: a few losses alone could see nothing.
            var n: UInt64 = 0
            while n < count || tally.acknowledged == 0 && n < 200 {
                defer { n += 1 }
                let problems = try await PowerLoss.problems(base &+ n, &tally)
                if problems.isEmpty { continue }
                Issue.record("REPUTE_SEED=\(base &+ n) REPUTE_POWER_LOSSES=1: \(problems)")
                return
            }
            print("power losses: \(tally)")
            #expect(tally.acknowledged > 0)
        }

        @Test("a disk that says it synced and did not is found out")
        func lies() async throws {
            var tally = LossCount()
            for seed: UInt64 in 1...60 where try await !PowerLoss.problems(seed, lies: true, &tally).isEmpty {
                return
            }
            Issue.record("sixty power losses on a disk that lies, and nothing was missed")
        }
    }
}

/// What a number of power losses came to.
struct LossCount: CustomStringConvertible {
    var losses = 0
    var acknowledged = 0

    var description: String { "\(losses) losses, \(acknowledged) acknowledged and found again" }
}

/// A service that works until the power goes, and what is found afterwards.
private struct PowerLoss {
    private let seed: UInt64
    private var random: RandomMarket.Random
    private let lies: Bool

    /// Something that was acknowledged, and how to ask for it again.
    private enum Done: Sendable {
        case order(CompleteOrder)
        case rating(SubmitRating, RatingID)
    }

    /// Runs one. Answers what is wrong.
    static func problems(_ seed: UInt64, lies: Bool = false, _ count: inout LossCount) async throws -> [String] {
        var loss = PowerLoss(seed: seed, lies: lies)
        return try await loss.run(&count)
    }

    private init(seed: UInt64, lies: Bool) {
        self.seed = seed
        self.lies = lies
        random = RandomMarket.Random(state: seed)
        _ = random.next()
    }

    private mutating func below(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

    private mutating func run(_ tally: inout LossCount) async throws -> [String] {
        let directory = try TemporaryDirectory()
        let data = directory.path + "/data"
        #expect(fault_disk_watch(data + "/") == 0)
        fault_disk_lie(lies ? 1 : 0)
        let calls = Int32(FAULT_DISK_WRITES | FAULT_DISK_SYNCS | FAULT_DISK_TRUNCATES)
        fault_disk_plan(Int32(FAULT_DISK_POWER), calls, Int64(below(below(4) == 0 ? 60 : 1_500)))
        var now = newYear
        let done = await work(data, &now)
        let found = directory.path + "/found"
        try recover(from: data, to: found)
        tally.losses += 1
        tally.acknowledged += done.count
        return await look(found, done, now)
    }

    private func configuration(_ path: String, _ now: Instant) -> EngineConfiguration {
        var configuration = EngineConfiguration(directory: path, clock: .manual(now))
        // So that what was written is copied back into the database often.
        configuration.checkpointPages = 40
        return configuration
    }

    /// Works until the power is gone. Answers what was acknowledged.
    private mutating func work(_ data: String, _ now: inout Instant) async -> [Done] {
        guard let engine = try? Engine.open(configuration(data, now)) else { return [] }
        defer { engine.drain() }
        var done: [Done] = []
        var orders = 0
        while fault_disk_struck() == 0, orders < 400 {
            let count = 1 + below(8)
            let completed = now
            let numbers = orders..<orders + count
            orders += count
            done += await all(engine, numbers.map { n in { try await PowerLoss.complete(engine, n, completed) } })
            let ratings = numbers.filter { _ in below(4) > 0 }.flatMap { n in
                Party.allCases.filter { _ in below(3) > 0 }.map { (n, $0, below(3)) }
            }
            done += await all(
                engine, ratings.map { n, by, value in { try await PowerLoss.rate(engine, n, by, value) } })
            if below(3) == 0, let moved = try? await engine.setClock(to: now + Int64(below(Int(4 * Instant.day)))) {
                now = moved
            }
            // Somebody sees a signed checkpoint.
            if below(4) == 0 { _ = try? engine.makeReader().head() }
        }
        now = max(now, engine.status.now)
        return done
    }

    private func all(_ engine: Engine, _ work: [@Sendable () async throws -> Done]) async -> [Done] {
        await withTaskGroup(of: Done?.self) { group in
            for one in work { group.addTask { try? await one() } }
            var out: [Done] = []
            for await one in group { if let one { out.append(one) } }
            return out
        }
    }

    private static func complete(_ engine: Engine, _ n: Int, _ at: Instant) async throws -> Done {
        let given = OrderGiven(buyer: ID("b-\(n % 5)") ?? "b", seller: ID("s-\(n % 3)") ?? "s")
        let command = CompleteOrder(order: ID("o-\(n)") ?? "o", completed: at, given: given)
        _ = try await engine.submit(command, as: storefront)
        return .order(command)
    }

    private static func rate(_ engine: Engine, _ n: Int, _ by: Party, _ value: Int) async throws -> Done {
        let command = SubmitRating(
            order: ID("o-\(n)") ?? "o", by: by, value: RatingValue.allCases[value],
            text: n % 2 == 0 ? "What \(by) says of \(n)." : nil)
        return .rating(command, try await engine.submit(command, as: storefront).rating)
    }

    /// What is found on the disk. Keys and checkpoints are synced and renamed into place when they are written, which the
    /// disk here does not see; they are taken as they are.
    private mutating func recover(from data: String, to found: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: found, withIntermediateDirectories: true)
        let keys = ["seal.key", "log.key", "log.vkey", "checkpoint"]
        for name in keys where files.fileExists(atPath: "\(data)/\(name)") {
            try files.copyItem(atPath: "\(data)/\(name)", toPath: "\(found)/\(name)")
        }
        #expect(fault_disk_recover(found, Int32(below(4)), random.next()) == 0)
    }

    private func look(_ found: String, _ done: [Done], _ now: Instant) async -> [String] {
        do {
            let engine = try Engine.open(configuration(found, now))
            defer { engine.drain() }
            var problems = try engine.verify().passes.flatMap(\.problems).map { "\($0)" }
            if let reason = engine.status.readOnly { problems.append(reason) }
            for one in done {
                switch one {
                case .order(let command):
                    if try await !engine.submit(command, as: storefront).isRepeated {
                        problems.append("order \(command.order) was acknowledged and is lost")
                    }
                case .rating(let command, let rating):
                    let again = try await engine.submit(command, as: storefront)
                    if !again.isRepeated || again.rating != rating {
                        problems.append("rating \(rating) was acknowledged and is lost")
                    }
                }
            }
            return problems
        } catch {
            return ["\(error)"]
        }
    }
}
