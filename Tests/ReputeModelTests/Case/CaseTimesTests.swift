import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// That an arbitrator's time and a pause are over an hour after what the clock did at the least.
@Suite("an arbitrator's time and a pause that the clock makes longer")
struct CaseTimesTests {
    private let minute: Int64 = 60_000

    /// A case whose arbitrator's time would be over half an hour after the rebuttal begins, at `due`.
    private func begin() throws -> (market: Market, id: CaseID, due: Instant) {
        let market = Market.withHouse()
        let id = try market.called()
        try market.staff(AssignCase(case: id, key: market.key()))
        let due = try #require(try market.ends(id, .evidence))
        try market.wait(due - market.now - 210 * minute)
        try market.staff(AssignCase(case: id, key: market.key()))
        #expect(try market.row(id).holder?.until == due + 30 * minute)
        try market.wait(210 * minute)
        return (market, id, due)
    }

    @Test("stand in the clock's fact, and nothing where they stay")
    func said() throws {
        let (market, id, due) = try begin()
        #expect(market.lines.last?.kind == "case.heard" && market.now == due)
        #expect(market.last["holds"] == .integer((due + 60 * minute).milliseconds) && market.last["stands"] == nil)
        #expect(try market.row(id).holder?.until == due + 60 * minute)
        try market.staff(PauseCase(case: id, ground: "expert", until: due + 90 * minute, key: market.key()))
        try market.wait(60 * minute)
        #expect(market.lines.last?.kind == "case.released" && market.last["holds"] == nil)
        #expect(market.last["stands"] == .integer((due + 120 * minute).milliseconds))
        #expect(try market.row(id).pause?.until == due + 120 * minute)
        try market.wait(60 * minute)
        #expect(market.lines.last?.kind == "case.proceeded")
        for line in market.lines where line.kind != "case.heard" && line.kind != "case.released" {
            #expect(!line.text.contains("\"holds\"") && !line.text.contains("\"stands\""), "\(line.kind)")
        }
        try market.replays()
    }

    @Test("in a fact are what the rules make them; one of before that does not say so means the same")
    func forged() throws {
        let (market, id, due) = try begin()
        let later = JSONValue.integer((due + 61 * minute).milliseconds)
        #expect(try market.forged("case.heard") { $0[path: "holds"] = later } != [])
        #expect(try market.forged("case.heard") { $0[path: "stands"] = later } != [])
        #expect(try market.forged("case.heard") { $0[path: "holds"] = nil } == [])
        // The rows are the same without.
        let older = try market.lines.map { line in
            var body = JSONValue(try JSONDocument(parsing: line.body).root)
            body[path: "holds"] = nil
            return try Market.Line(seq: line.seq, at: line.at, actor: line.actor, kind: line.kind, body: body.canonical)
                .fact()
        }
        let replay = Market(replaying: older, sealed: [:], at: market.now)
        #expect(replay.problems == [] && replay.snapshot == market.snapshot)
        #expect(replay.store.cases[id.seq]?.holder?.until == due + 60 * minute)
    }
}
