import Repute
import ReputeJSON
import ReputeSchema
import ReputeTestSupport
import Testing

@Suite("A policy adopted while the service runs")
struct PolicyTests {
    /// Midnight of the day the second policy is in force from.
    private static let changeover = newYear + 7 * Instant.day

    /// The neutral policy with another version, level, window of the credit, time to rate and visibility.
    private func second(version: Int64 = 2) throws -> String {
        let bytes = try #require(Schema.policies["neutral"])
        var document = try #require(JSONValue(JSONDocument(parsing: bytes).root).objectValue)
        document["version"] = .integer(version)
        var rating = try #require(document["rating"]?.objectValue)
        rating["windowDays"] = 3
        rating["visibility"] = "at-once"
        rating["cap"] = ["net": 1]
        document["rating"] = .object(rating)
        var credit = try #require(document["credit"]?.objectValue)
        credit["levels"] = [["from": 1, "grade": 1, "tier": "star"]]
        credit["windowDays"] = [5]
        document["credit"] = .object(credit)
        return String(decoding: JSONValue.object(document).canonical, as: UTF8.self)
    }

    private func adopt(_ engine: Engine, version: Int64 = 2, from text: String, key: ID) async throws -> PolicyReply {
        let day = try #require(CivilDate(text: text.utf8))
        return try await engine.submit(
            AdoptPolicy(document: second(version: version), from: day, key: key), as: admin)
    }

    private func reopen(_ engine: Engine, _ directory: TemporaryDirectory, at now: Instant) throws -> Engine {
        engine.drain()
        return try openEngine(directory, at: now)
    }

    @Test("holds for an earlier moment when it was adopted by its last fact and in force on its day")
    func earlierMoment() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        try await engine.rate("o-1", .seller)
        #expect(try await adopt(engine, from: "2026-01-08", key: "k-1").seq == 5)
        _ = try await engine.setClock(to: Self.changeover + 3 * Instant.day)
        let reader = try engine.makeReader()
        let first = newYear.day(zoneMinutes: 0)
        func policy(_ asOf: AsOf) throws -> String {
            try reader.credits(of: ["s-1"], role: .seller, asOf: asOf)[0].policy
        }
        #expect(try policy(AsOf(day: first + 6)) == "neutral@1")
        #expect(try policy(AsOf(day: first + 7)) == "neutral@2")
        #expect(try policy(AsOf(seq: 5)) == "neutral@1", "adopted, and not yet in force")
        #expect(try policy(AsOf(seq: 5, day: first + 8)) == "neutral@2")
        #expect(try policy(AsOf(seq: 4, day: first + 8)) == "neutral@1", "nobody had adopted another by then")
        let today = try reader.credits(of: ["s-1"], role: .seller)
        #expect(try reader.credits(of: ["s-1"], role: .seller, asOf: AsOf(day: first + 10)) == today)
    }

    @Test("changes every credit at midnight with no fact written, and a restart changes nothing")
    func midnight() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        let shown = try await engine.rate("o-1", .seller)
        let reply = try await adopt(engine, from: "2026-01-08", key: "k-1")
        #expect(reply.policy == "neutral@2" && reply.seq == 5)
        let size = engine.status.size
        for isRestarted in [false, true] {
            if isRestarted { engine = try reopen(engine, directory, at: engine.status.now) }
            let reader = try engine.makeReader()
            if !isRestarted { _ = try await engine.setClock(to: Self.changeover + -1) }
            let before = try reader.credits(of: ["s-1"], role: .seller)[0]
            #expect(before.policy == "neutral@1" && before.level.tier == "none" && before.windows.count == 4)
            #expect(engine.status.policy == "neutral@1" && before.version == shown.seq)
            #expect(try reader.policy().adopted.map(\.state) == [.inForce, .pending])
        }
        for isRestarted in [false, true] {
            if isRestarted { engine = try reopen(engine, directory, at: engine.status.now) }
            let reader = try engine.makeReader()
            if !isRestarted { _ = try await engine.setClock(to: Self.changeover) }
            let after = try reader.credits(of: ["s-1"], role: .seller)[0]
            #expect(after.policy == "neutral@2" && after.level.tier == "star" && after.windows.map(\.days) == [5])
            #expect(engine.status.policy == "neutral@2" && after.version == shown.seq && after.points == 1)
            let viewer = Viewer(roles: [.auditor], speaker: nil)
            let explained = try reader.explanation(of: "s-1", role: .seller, after: nil, limit: 9, for: viewer)
            #expect(explained.credit == after && explained.page.ratings.count == 1)
            #expect(try reader.policy().adopted.map(\.state) == [.past, .inForce])
        }
        #expect(engine.status.size == size, "a midnight writes no fact")
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
    }

    @Test("leaves an order completed before it with its window and its group, also over a restart")
    func olderOrders() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        for order in ["o-1", "o-2", "o-3"] as [ID] { try await engine.complete(order) }
        _ = try await adopt(engine, from: "2026-01-08", key: "k-1")
        for order in ["o-1", "o-2"] as [ID] {
            try await engine.rate(order, .buyer)
            try await engine.rate(order, .seller)
        }
        engine = try reopen(engine, directory, at: Self.changeover + Instant.day)
        // Both sides of midnight in one batch.
        let given = OrderGiven(buyer: "b-1", seller: "s-1")
        let rows = await engine.importRows(
            [
                .order(CompleteOrder(order: "o-4", completed: Self.changeover + -1, given: given)),
                .order(CompleteOrder(order: "o-5", completed: Self.changeover, given: given)),
                .order(CompleteOrder(order: "o-6", completed: Self.changeover, given: given)),
            ], as: admin)
        #expect(rows.allSatisfy { (try? $0.get()) != nil })
        // Eight days after its completion the new policy's three would be over, and its rating would be shown.
        let sealed = try await engine.rate("o-3", .buyer)
        #expect(sealed.state == .sealed && sealed.reveals == newYear + 15 * Instant.day)
        #expect(try await engine.rate("o-4", .buyer).state == .sealed)
        #expect(try await engine.rate("o-5", .buyer).state == .visible)
        #expect(try await engine.rate("o-6", .buyer).state == .visible)
        let points = { try engine.makeReader().credits(of: ["s-1"], role: .seller)[0].points }
        #expect(try points() == 3, "two of the old policy's six, one of the new one's one")
        engine = try reopen(engine, directory, at: engine.status.now)
        _ = try await engine.setClock(to: newYear + 40 * Instant.day)
        #expect(try points() == 5, "the two that were sealed belong to the old group")
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
    }

    @Test("is adopted once, however often it is sent, also after a restart")
    func repeated() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let first = try await adopt(engine, from: "2026-01-08", key: "k-1")
        #expect(!first.isRepeated)
        engine = try reopen(engine, directory, at: Self.changeover + Instant.day)
        let again = try await adopt(engine, from: "2026-01-08", key: "k-1")
        #expect(again.isRepeated && again.seq == first.seq && again.from == first.from)
        #expect(engine.status.size == first.seq)
        do {
            _ = try await adopt(engine, version: 3, from: "2026-01-20", key: "k-1")
            Issue.record("a key said two things")
        } catch let refusal as Refusal {
            #expect(refusal.reason == "request.differs")
        }
        engine.drain()
    }

    @Test("that was refused is not there for the commands after it in the same batch")
    func refused() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        async let early = try? adopt(engine, from: "2026-01-02", key: "k-1")
        async let order = engine.complete("o-1")
        let (adopted, _) = try await (early, order)
        #expect(adopted == nil)
        #expect(try engine.makeReader().policy().adopted.count == 1)
        #expect(try await adopt(engine, from: "2026-01-08", key: "k-1").seq == 3)
        engine.drain()
    }
}
