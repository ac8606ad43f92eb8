import Repute
import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTestSupport
import ReputeTwin
import Testing

/// Windows that cases hold, in rows and as they are shown.
@Suite("Windows that cases hold, in the engine")
struct CaseWindowEngineTests {
    /// Adopts the neutral policy with one claim otherwise, and goes to its first day.
    private func adopt(_ engine: Engine, _ cause: String, _ change: (inout [String: JSONValue]) -> Void) async throws {
        let bytes = try #require(Schema.policies["neutral"])
        var document = try #require(JSONValue(JSONDocument(parsing: bytes).root).objectValue)
        var section = try #require(document["arbitration"]?.objectValue)
        var claims = try #require(section["claims"]?.objectValue)
        var claim = try #require(claims[cause]?.objectValue)
        change(&claim)
        claims[cause] = .object(claim)
        section["claims"] = .object(claims)
        document["arbitration"] = .object(section)
        document["version"] = 2
        let text = String(decoding: JSONValue.object(document).canonical, as: UTF8.self)
        let day = try #require(CivilDate(text: "2026-01-08".utf8))
        _ = try await engine.submit(AdoptPolicy(document: text, from: day, key: "adopt"), as: admin)
        _ = try await engine.setClock(to: newYear + 7 * Instant.day)
    }

    @Test("a case against the marketplace that holds a window is named to its claimant and to the house only")
    func house() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        try await adopt(engine, "sanction-review") { $0["holdsWindow"] = 1 }
        try await engine.complete("o")
        let open = OpenCase(order: "o", cause: "sanction-review", by: .seller, text: "It is not so.")
        let id = try await engine.submit(open, as: storefront).case
        func hold(_ roles: Set<Role>, _ speaker: ID? = nil) throws -> OrderView.Hold {
            let view = try engine.makeReader().order("o", for: Viewer(roles: roles, speaker: speaker))
            return try #require(view.hold)
        }
        for role in [Role.storefront, .arbitrator, .auditor] { #expect(try hold([role]).cases == [id]) }
        #expect(try hold([.storefront], "s-1").cases == [id])
        let other = try hold([.storefront], "b-1")
        #expect(other.cases == [] && other.pauses == [] && other.since == engine.status.now)
    }

    @Test("what is held outlives a restart, and is shown when its time has come")
    func restarted() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.complete("o")
        try await engine.rate("o", .buyer, .negative)
        let open = OpenCase(order: "o", cause: "not-received", remedy: .replacement, text: "It never came.")
        let id = try await engine.submit(open, as: storefront).case
        _ = try await engine.setClock(to: newYear + 2 * Instant.day)
        let held = try engine.makeReader().order("o", for: Viewer(roles: [.auditor], speaker: nil))
        engine.drain()
        engine = try openEngine(directory, at: newYear + 2 * Instant.day)
        #expect(try engine.makeReader().order("o", for: Viewer(roles: [.auditor], speaker: nil)) == held)
        #expect(held.hold?.cases == [id] && held.window?.closes == newYear + 45 * Instant.day)
        _ = try await engine.submit(WithdrawCase(case: id, key: "w"), as: storefront)
        _ = try await engine.setClock(to: newYear + 17 * Instant.day + -1)
        func shown() throws -> Instant? {
            try engine.makeReader().ratings(ofOrder: "o", for: Viewer(roles: [.auditor], speaker: nil)).first?.revealed
        }
        #expect(try shown() == nil)
        _ = try await engine.setClock(to: newYear + 17 * Instant.day)
        #expect(try shown() == newYear + 17 * Instant.day)
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
    }

    @Test("what is sealed is explained as of an earlier moment with the end that its window had then")
    func earlier() async throws {
        let directory = try TemporaryDirectory()
        let engine = try openEngine(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        var records: [(seq: Int64, whole: WholeExplanation)] = []
        func record() throws {
            records.append((engine.status.size, try #require(try WholeExplanation(reader, "s-1", .seller))))
        }
        try await engine.complete("o")
        try await engine.rate("o", .buyer, .negative)
        try record()
        let open = OpenCase(order: "o", cause: "not-received", remedy: .replacement, text: "It never came.")
        let id = try await engine.submit(open, as: storefront).case
        try record()
        _ = try await engine.setClock(to: newYear + 2 * Instant.day)
        let paused = try await engine.submit(PauseOrder(order: "o", ground: "case", key: "p"), as: admin)
        _ = try await engine.submit(WithdrawCase(case: id, key: "w"), as: storefront)
        try record()
        _ = try await engine.setClock(to: newYear + 3 * Instant.day)
        _ = try await engine.submit(ResumeOrder(order: "o", paused: paused.seq, key: "r"), as: admin)
        try record()
        let ends = records.map { $0.whole.sealed.map(\.reveals) }
        #expect(ends == [15, 45, 45, 18].map { [newYear + $0 * Instant.day] })
        _ = try await engine.setClock(to: newYear + 18 * Instant.day)
        for (seq, whole) in records {
            #expect(try WholeExplanation(reader, "s-1", .seller, asOf: AsOf(seq: seq, day: whole.credit.day)) == whole)
        }
    }
}
