import Repute
import ReputeJSON
import ReputeModel
import ReputeTestSupport
import ReputeTwin
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

    @Test("stopped for 400 days, everything of every subject that was due meanwhile is done, in order, once")
    func house() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        try await engine.adoptPoints()
        // 2026-01-09T00:00:00Z; a permit to the end of April, and what a ruling took from a deposit and is owed.
        let permit = try await engine.submit(
            DraftQualification(
                account: "s-1", type: "category-permit", categories: ["food"],
                expires: CivilDate(day: moment("2026-04-30T00:00:00Z").day(zoneMinutes: 0)), key: "d"), as: storefront
        ).qualification
        _ = try await engine.submit(SubmitQualification(qualification: permit, key: "u"), as: storefront)
        _ = try await engine.submit(
            VerifyQualification(qualification: permit, method: "document", key: "v"), as: admin)
        func euros(_ minor: Int64) throws -> Money { try #require(Money(currency: "EUR", minor: minor)) }
        for seller in ["s-1", "s-2"] as [ID] {
            let payment = PayDeposit(account: seller, amount: try euros(50_000), reference: seller, key: seller)
            _ = try await engine.submit(payment, as: admin)
        }
        _ = try await engine.submit(
            DrawDeposit(account: "s-1", amount: try euros(9_000), ruling: "r-1", reason: "refund", key: "draw"),
            as: admin)
        // A closed shop that waits for its term only.
        let violation = try await engine.submit(
            RecordViolation(account: "s-3", violation: "counterfeit-sold", statement: "It is no Seagull.", key: "w"),
            as: admin
        ).violation
        _ = try await engine.submit(CorrectSanction(violation: violation, key: "c"), as: admin)
        _ = try await engine.submit(
            AttemptTraining(account: "s-3", course: "rules-exam", score: 90, key: "e"), as: admin)
        // An order that nobody dispatches, one that is rated by one side, points, and a standing that is guaranteed.
        _ = try await engine.submit(TakeCommitment(seller: "s-1", commitment: "dispatch-48h", key: "t"), as: storefront)
        _ = try await engine.submit(
            OpenOrder(order: "o-1", given: OrderGiven(buyer: "b-1", seller: "s-1")), as: storefront)
        try await engine.complete("o-2")
        try await engine.rate("o-2", .buyer, .negative)
        _ = try await engine.submit(
            GuaranteeStanding(
                seller: "s-1", standing: .top, days: 40, sales: 9, reason: "force-majeure", key: "g"), as: admin)
        _ = try await engine.setClock(to: moment("2026-01-09T01:00:00Z"))
        _ = try await engine.submit(ReleaseDeposit(account: "s-2", amount: try euros(20_000), key: "l"), as: storefront)
        let before = engine.status.size
        engine.drain()

        engine = try openEngine(directory, at: newYear + 408 * Instant.day)
        _ = try await engine.setClock(to: engine.status.now)
        func told() throws -> [String] {
            try dues(engine, after: before).map { "\(Instant(milliseconds: $0.due).rfc3339.prefix(16)) \($0.kind)" }
        }
        let expected = [
            "2026-01-12T00:00 commitment.breached", "2026-01-16T00:00 sanction.lifted",
            "2026-01-20T00:00 standing.evaluated", "2026-01-24T00:00 rating.revealed",
            "2026-01-29T00:00 membership.expired", "2026-02-08T00:00 deposit.overdue",
            "2026-02-08T01:00 deposit.released", "2026-02-19T00:00 standing.guarantee-ended",
            // For the rating that was revealed.
            "2026-02-20T00:00 standing.evaluated",
            "2026-04-01T00:00 qualification.noticed", "2026-04-24T00:00 qualification.noticed",
            "2026-04-30T00:00 qualification.noticed", "2026-05-01T00:00 qualification.expired",
        ]
        let done = try told()
        #expect(done == expected, "\(done)")
        #expect(engine.status.size == before + Int64(expected.count))
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()

        engine = try openEngine(directory, at: newYear + 408 * Instant.day)
        defer { engine.drain() }
        _ = try await engine.setClock(to: engine.status.now)
        #expect(try told() == expected)
    }
}
