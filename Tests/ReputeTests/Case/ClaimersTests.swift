import Foundation
import Repute
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import Testing

/// Many arbitrators who claim at once.
@Suite("64 arbitrators who claim at once")
struct ClaimersTests {
    /// REPUTE_CASES says another number.
    private static let cases = ProcessInfo.processInfo.environment["REPUTE_CASES"].flatMap { Int($0) } ?? 1_000

    @Test("of 1 000 cases each has one holder at a time, none is lost, and whoever asks for the next gets the next")
    func storm() async throws {
        let seed = SeededGenerator.announcedSeed("64 claimers")
        var court = try await Court(Self.cases, seed: seed)
        defer { court.engine.drain() }
        try court.check(queue: true)
        #expect(court.twin.queue.count == Self.cases && court.open == Self.cases)
        let actions = max(2, Self.cases / 80)
        await court.storm(actions)
        try court.check()
        try await court.pass(3 * Instant.hour)
        // In the midst of it the service stops.
        try await court.restartAmid()
        try court.check(queue: true)
        try await court.pass(2 * Instant.hour)
        var rounds = 0
        while court.open > 0, rounds < 80 {
            rounds += 1
            await court.storm(actions)
            try court.check(queue: rounds % 4 == 0)
            try await court.appeal()
            if rounds == 3 { try await court.restart() }
            let hours = [1, 2, 5, 9, 30][court.below(5)]
            try await court.pass(hours.hours)
        }
        #expect(court.open == 0, "\(rounds) rounds, seed \(seed)")
        // Nobody does anything any more.
        try await court.pass(60 * Instant.day)
        try court.check(queue: true)
        #expect(court.twin.queue == [] && court.twin.numbers.allSatisfy { court.twin.state(of: $0) == "closed" })
        #expect(try court.engine.verify().passes.flatMap(\.problems) == [])
    }

    // MARK: One thing at once

    private static func arbitrator(_ n: Int) -> Actor { Actor(role: .arbitrator, uid: Claimer.first + UInt32(n)) }

    /// Cases against the marketplace in the queue, in its order.
    private func opened(_ engine: Engine, _ count: Int) async throws -> [CaseID] {
        var ids: [CaseID] = []
        for n in 0..<count {
            let order = ID("o", n)
            _ = try await engine.submit(
                OpenOrder(order: order, given: OrderGiven(buyer: "b", seller: "s")), as: storefront)
            let open = OpenCase(order: order, cause: "sanction-review", by: .seller, text: "It was not I.")
            ids.append(try await engine.submit(open, as: storefront).case)
            _ = try await engine.submit(AdmitCase(case: ids[n], key: order), as: Self.arbitrator(99))
        }
        return ids
    }

    /// All claim at once.
    private func rush(
        _ engine: Engine, _ command: @escaping @Sendable (Int) -> AssignCase
    ) async -> [Result<CaseReply, Refusal>] {
        await withTaskGroup(of: Result<CaseReply, Refusal>.self) { group in
            for n in 0..<Claimer.count {
                group.addTask {
                    do throws(Refusal) {
                        return .success(try await engine.submit(command(n), as: Self.arbitrator(n)))
                    } catch {
                        return .failure(error)
                    }
                }
            }
            var out: [Result<CaseReply, Refusal>] = []
            for await one in group { out.append(one) }
            return out
        }
    }

    private func reasons(_ results: [Result<CaseReply, Refusal>]) -> [String] {
        results.compactMap { result in if case .failure(let refusal) = result { refusal.reason } else { nil } }
    }

    @Test("for the next, each gets another, the first of the queue; when there are too few, the others are told so")
    func next() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let ids = try await opened(engine, 70)
        let first = await rush(engine) { n in AssignCase(key: ID("n", n)) }.compactMap { try? $0.get() }
        #expect(first.count == 64 && first.allSatisfy { $0.state == .evidence && !$0.isRepeated })
        #expect(first.map(\.case).sorted { $0.seq < $1.seq } == Array(ids.prefix(64)))
        let rest = await rush(engine) { n in AssignCase(key: ID("m", n)) }
        let second = rest.compactMap { try? $0.get() }
        #expect(second.map(\.case).sorted { $0.seq < $1.seq } == Array(ids.suffix(6)))
        #expect(reasons(rest) == Array(repeating: "case.none-waits", count: 58))
        // Asked again, also after a start, each is told which it got.
        let now = engine.status.now
        engine.drain()
        engine = try openEngine(directory, at: now)
        defer { engine.drain() }
        let size = engine.status.size
        let again = await rush(engine) { n in AssignCase(key: ID("n", n)) }.compactMap { try? $0.get() }
        #expect(again.count == 64 && again.allSatisfy(\.isRepeated) && engine.status.size == size)
        let got = Dictionary(uniqueKeysWithValues: first.map { ($0.seq, $0.case) })
        #expect(Dictionary(uniqueKeysWithValues: again.map { ($0.seq, $0.case) }) == got)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
    }

    @Test("for one case, one has it, and the others are told so")
    func named() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let id = try await opened(engine, 1)[0]
        let results = await rush(engine) { n in AssignCase(case: id, key: ID("n", n)) }
        #expect(results.compactMap { try? $0.get() }.count == 1)
        #expect(reasons(results) == Array(repeating: "case.claimed", count: 63))
        let held = try (0..<Claimer.count).filter { n in
            let viewer = Viewer(roles: [.arbitrator], speaker: nil)
            let uid = Claimer.first + UInt32(n)
            return try !engine.makeReader().cases(heldBy: uid, after: nil, limit: 9, for: viewer).cases.isEmpty
        }
        #expect(held.count == 1)
    }
}
