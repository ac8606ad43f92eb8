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

    @Test("orders that cannot be read hold up neither others' deadlines nor anybody's requests", arguments: [1, 2])
    func damaged(count: Int) async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        // Each of a pair of its own: what shares a clamp with a row that cannot be read cannot be counted either.
        var rows: [Int64] = []
        for n in 1...count {
            let order = try #require(ID("bad-\(n)"))
            rows.append(try await engine.complete(order, buyer: #require(ID("b-\(n)"))).seq)
            try await engine.rate(order, .buyer)
        }
        _ = try await engine.setClock(to: newYear + 10 * 60_000)
        try await engine.complete("good", buyer: "b-9", seller: "s-9")
        try await engine.rate("good", .buyer)
        engine.drain()
        do {
            let db = try Connection(path: DataDirectory(directory.path + "/data").database, mode: .readWrite)
            for row in rows { try db.execute("UPDATE orders SET state = 9 WHERE seq = \(row)") }
        }
        let windowEnd = newYear + 15 * Instant.day
        engine = try openEngine(directory, at: windowEnd)
        defer { engine.drain() }
        _ = try await engine.setClock(to: windowEnd + 2_000)
        try await engine.complete("o-3", buyer: "b-8", seller: "s-8")
        _ = try await engine.setClock(to: windowEnd + 10 * 60_000)
        #expect(try states(engine, "good") == [.visible])
        try await engine.complete("o-4", buyer: "b-8", seller: "s-8")
    }
}
