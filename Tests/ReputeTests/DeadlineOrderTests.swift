import Repute
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import Testing

/// Clocks of different subjects run in one order.
@Suite("The order of deadlines")
struct DeadlineOrderTests {
    /// The moments that clock facts were due at, and their kinds, after a fact.
    private func dues(_ engine: Engine, after seq: Int64) throws -> [(due: Int64, kind: String)] {
        var out: [(Int64, String)] = []
        var after = seq
        let reader = try engine.makeReader()
        while case let page = try reader.entries(after: after, limit: 1_000), let last = page.last {
            for entry in page {
                let root = try JSONDocument(parsing: entry.line).root
                if let due = root["body"]?["due"]?.integer { out.append((due, root["kind"]?.string ?? "")) }
            }
            after = last.seq
        }
        return out
    }

    @Test("after a sleep of 400 days orders and records are done as they were due, whichever was due by which")
    func sleep() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory, policy: "taobao-classic-2014")
        // A lone negative is due on day 15 and again two days later; a record four times.
        for n in 0..<30 {
            _ = try await engine.setClock(to: newYear + Int64(n) * 3 * Instant.hour)
            let (order, seller) = (try #require(ID("o-\(n)")), try #require(ID("s-\(n)")))
            try await engine.complete(order, buyer: #require(ID("b-\(n)")), seller: seller)
            try await engine.rate(order, .buyer, .negative)
            let last = CivilDate(day: newYear.day(zoneMinutes: 480) + Day(20 + n * 13 % 90))
            let draft = DraftQualification(
                account: seller, type: "category-permit", categories: ["food"], expires: last,
                key: try #require(ID("d-\(n)")))
            let record = try await engine.submit(draft, as: storefront).qualification
            _ = try await engine.submit(
                SubmitQualification(qualification: record, key: try #require(ID("u-\(n)"))), as: storefront)
            _ = try await engine.submit(
                VerifyQualification(qualification: record, method: "document", key: try #require(ID("v-\(n)"))),
                as: admin)
        }
        let before = engine.status.size
        engine.drain()
        engine = try openEngine(directory, at: newYear + 400 * Instant.day)
        defer { engine.drain() }
        try await engine.complete("awake")
        let all = try dues(engine, after: before)
        #expect(all.map(\.due) == all.map(\.due).sorted())
        let kinds = Dictionary(grouping: all, by: \.kind).mapValues(\.count)
        #expect(kinds["rating.revealed"] == 60 && kinds["qualification.expired"] == 30)
        #expect((kinds["qualification.noticed"] ?? 0) > 60)
        #expect(try engine.verify().isSound)
    }
}
