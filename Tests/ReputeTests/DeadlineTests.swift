import Repute
import ReputeModel
import ReputeStore
import ReputeTestSupport
import Testing

/// What is due is done, all of it, whatever stands in its way.
@Suite("Deadlines")
struct DeadlineTests {
    private let viewer = Viewer(roles: [.auditor], speaker: nil)

    private func states(_ engine: Engine, _ orders: ID...) throws -> [RatingState] {
        let reader = try engine.makeReader()
        return try orders.map { try #require(try reader.ratings(ofOrder: $0, for: viewer).first).state }
    }

    @Test("after a long sleep what became due by what was due is done as well")
    func afterSleep() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory, policy: "taobao-classic-2014")
        defer { engine.drain() }
        // A lone negative is looked at on day 15 and shown two days later; the second order's day comes after that.
        for (order, day) in [("o-1", 0), ("o-2", 9)] as [(ID, Int64)] {
            _ = try await engine.setClock(to: newYear + day * Instant.day)
            try await engine.complete(order)
            try await engine.rate(order, .buyer, .negative)
        }
        _ = try await engine.setClock(to: newYear + 60 * Instant.day)
        #expect(try states(engine, "o-1", "o-2") == [.visible, .visible])
    }

    @Test("one order that cannot be read holds up neither others' deadlines nor anybody's requests")
    func damaged() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o-1")
        try await engine.rate("o-1", .buyer)
        _ = try await engine.setClock(to: newYear + 10 * 60_000)
        // Of another pair: what shares a clamp with a row that cannot be read cannot be counted either.
        try await engine.complete("o-2", buyer: "b-2", seller: "s-2")
        try await engine.rate("o-2", .buyer)
        engine.drain()
        do {
            let db = try Connection(path: DataDirectory(directory.path + "/data").database, mode: .readWrite)
            try db.execute("UPDATE orders SET state = 9 WHERE seq = 2")
        }
        engine = try openEngine(directory, at: newYear + 15 * Instant.day)
        defer { engine.drain() }
        try await engine.complete("o-3")
        _ = try await engine.setClock(to: newYear + 15 * Instant.day + 10 * 60_000)
        #expect(try states(engine, "o-2") == [.visible])
        try await engine.complete("o-4")
    }
}
