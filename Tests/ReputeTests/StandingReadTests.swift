import ReputeJSON
import ReputeModel
import ReputeSchema
import ReputeTestSupport
import ReputeTwin
import Testing

@testable import Repute

/// What is read of standings, with a category that asks for one.
@Suite("Standings as they are read")
struct StandingReadTests {
    /// The neutral policy where four orders make a top seller, and tea is for those.
    private func document(_ version: Int64, _ least: String? = "top") throws -> String {
        let neutral = try #require(Schema.policies["neutral"])
        var members = JSONValue(try JSONDocument(parsing: neutral).root).objectValue ?? [:]
        members["version"] = .integer(version)
        var qualification = members["qualification"]?.objectValue ?? [:]
        var tea: [String: JSONValue] = ["requires": []]
        tea["standing"] = least.map { .string($0) }
        qualification["categories"] = ["tea": .object(tea)]
        members["qualification"] = .object(qualification)
        var standing = members["standing"]?.objectValue ?? [:]
        standing["top"] = ["accountDays": 0, "defects": 5_000, "late": 30_000, "orders": 4]
        members["standing"] = .object(standing)
        return String(decoding: JSONValue.object(members).canonical, as: UTF8.self)
    }

    private func open(_ directory: TemporaryDirectory) async throws -> Engine {
        let engine = try openEngine(directory)
        let from = CivilDate(day: engine.status.now.day(zoneMinutes: 0) + 7)
        _ = try await engine.submit(AdoptPolicy(document: try document(2), from: from, key: "p"), as: admin)
        _ = try await engine.setClock(to: newYear + 8 * Instant.day)
        return engine
    }

    private func sell(_ engine: Engine, _ count: Int, to seller: ID = "s-1") async throws {
        for n in 0..<count {
            try await engine.complete(ID("\(seller)-\(n)") ?? seller, buyer: ID("b", n), seller: seller)
        }
    }

    @Test(
        "admission is asked before and after an evaluation, from the cache and from the file, and a preview says whom it hits"
    )
    func admission() async throws {
        let directory = try TemporaryDirectory()
        var engine = try await open(directory)
        let reader = try engine.makeReader()
        func check() throws -> Admission {
            try #require(try reader.admissions(of: ["s-1"], to: "tea").first)
        }
        #expect(try check().lacks == [Admission.Lack(type: nil, why: .standingTooLow)])
        try await sell(engine, 4)
        let evaluation = moment("2026-01-20T00:00:00Z")
        #expect(try !check().isAllowed && check().until == evaluation)
        let preview = try reader.preview(PreviewPolicy(document: try document(3, nil)))
        let may = Admission(seller: "s-1", isKnown: true, lacks: [], expiring: [], until: nil)
        #expect(preview.from.text == "2026-01-16")
        // Not those who only bought, though all of them may sell tea then.
        #expect(preview.changes == [PreviewPage.Change(category: "tea", then: may)])
        _ = try await engine.setClock(to: evaluation)
        #expect(try check().isAllowed && check().until != nil)
        // Known since the ninth, for eighteen days when the other policy comes into force.
        func stricter(_ days: Int) throws -> PreviewPage {
            let text = try document(3).replacing("\"requires\":[]", with: "\"accountDays\":\(days),\"requires\":[]")
            return try reader.preview(PreviewPolicy(document: text))
        }
        #expect(try stricter(18).changes == [] && stricter(18).categories == ["tea"])
        let tooYoung = Admission(
            seller: "s-1", isKnown: true, lacks: [Admission.Lack(type: nil, why: .accountTooYoung)], expiring: [],
            until: moment("2026-01-28T00:00:00Z"))
        #expect(try stricter(19).from.text == "2026-01-27")
        #expect(try stricter(19).changes == [PreviewPage.Change(category: "tea", then: tooYoung)])
        engine.drain()
        engine = try openEngine(directory)
        defer { engine.drain() }
        #expect(try engine.makeReader().admissions(of: ["s-1"], to: "tea").first?.isAllowed == true)
    }

    @Test("a credit says as what a seller is shown, also as of an earlier fact; a buyer's says nothing")
    func credits() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await open(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        try await sell(engine, 4)
        let before = engine.status.size
        _ = try await engine.setClock(to: moment("2026-01-20T00:00:00.000Z"))
        let credit = try #require(try reader.credits(of: ["s-1"], role: .seller).first)
        #expect(credit.standing == .top && credit.privileges == ["badge", "early-release", "higher-limits"])
        #expect(try reader.credits(of: ["s-1"], role: .buyer).first?.standing == .standard)
        let earlier = try #require(try reader.credits(of: ["s-1"], role: .seller, asOf: AsOf(seq: before)).first)
        #expect(earlier.standing == .standard && earlier.privileges == [])
        let again = try #require(try reader.credits(of: ["s-1"], role: .seller, asOf: AsOf(seq: before + 1)).first)
        #expect(again.standing == .top && again.privileges == credit.privileges)
        #expect(try engine.verify().isSound)
    }

    @Test("a seller's numbers, bounds and history are read, page by page; of one never heard of, nothing")
    func history() async throws {
        let directory = try TemporaryDirectory()
        let engine = try await open(directory)
        defer { engine.drain() }
        let reader = try engine.makeReader()
        try await sell(engine, 3)
        for n in 0..<3 {
            try await engine.rate(ID("s-1-\(n)") ?? "s-1", .buyer, .negative)
            try await engine.rate(ID("s-1-\(n)") ?? "s-1", .seller)
        }
        let now = try #require(try reader.standings(of: ["s-1"]).first?.preview)
        #expect(now.numbers.defects == 3 && now.numbers.buyers == 3 && now.numbers.orders == 3)
        _ = try await engine.setClock(to: moment("2026-01-20T00:00:00.000Z"))
        let guarantee = GuaranteeStanding(
            seller: "s-1", standing: .top, days: 5, sales: 9, reason: "force-majeure", key: "g")
        _ = try await engine.submit(guarantee, as: admin)
        _ = try await engine.setClock(to: moment("2026-01-27T00:00:00.000Z"))
        let view = try #require(try reader.standings(of: ["nobody", "s-1"]).last)
        #expect(view.shown == .standard && view.guarantee == nil && view.last?.numbers.orders == 3)
        #expect(try reader.standings(of: ["nobody"]).first?.isKnown == false)
        var all: [StandingEvent] = []
        var before: Int64?
        repeat {
            let page = try reader.standingEvents(of: "s-1", before: before, limit: 2)
            all += page.events
            before = page.next
        } while before != nil
        #expect(all.count == 3 && all.map(\.seq) == all.map(\.seq).sorted(by: >))
        #expect(all[0].kind == .guaranteeEnded(.time) && all[0].at == moment("2026-01-26T00:00:00Z"))
        #expect(all[1].shown == .top && all[1].granted == ["badge", "early-release", "higher-limits"])
        guard case .evaluated(.standard, .standard, let numbers) = all[2].kind else {
            Issue.record("\(all[2])")
            return
        }
        #expect(numbers.defects == 3)
        #expect(try reader.standingEvents(of: "nobody", before: nil, limit: 5).events.isEmpty)
    }
}
