import Glibc
import Repute
import ReputeModel
import ReputeWire
import Testing

/// What an arbitrator has on the desk, and how earlier cases about the same were decided.
@Suite("Arbitrators' desks over the socket")
struct CaseDeskTests {
    private let desk: CaseDesk
    private var peer: TestPeer { desk.peer }

    init() throws { desk = try CaseDesk() }

    /// Cases, each about an order of its own, that wait for an arbitrator.
    private func escalated(_ orders: ID..., cause: String = "not-received") throws -> [CaseID] {
        for order in orders { try desk.order(order) }
        let ids = try orders.map { try desk.open($0, cause) }
        try desk.wait(Instant.day)
        for id in ids {
            _ = try peer.call(CaseAnswer.self, AnswerCase(case: id, text: "It was sent.", key: try key("a", id)))
        }
        try desk.wait(3 * Instant.day)
        for id in ids {
            _ = try peer.call(CaseEscalate.self, EscalateCase(case: id, by: .claimant, key: try key("e", id)))
        }
        return ids
    }

    private func key(_ name: String, _ id: CaseID) throws -> ID { try #require(ID("\(name)-\(id)")) }

    private func claim(_ id: CaseID, _ name: String = "c") throws {
        _ = try peer.call(CaseClaim.self, AssignCase(case: id, key: try key(name, id)))
    }

    /// A case that was ruled in, for the claimant with an amount, or for the respondent.
    private func ruled(_ order: ID, _ cause: String = "not-received", minor: Int64? = 12_900) throws -> CaseID {
        let id = try #require(try escalated(order, cause: cause).first)
        try claim(id)
        try desk.wait(4 * Instant.day + Instant.hour)
        try claim(id, "d")
        _ = try peer.call(CaseRule.self, try ruling(id, minor, "r"))
        return id
    }

    private func ruling(_ id: CaseID, _ minor: Int64?, _ name: String) throws -> RuleCase {
        let amount = try minor.map { try CaseDesk.cny($0) }
        return RuleCase(
            case: id, for: amount == nil ? .respondent : .claimant,
            remedy: amount == nil ? CaseRemedy.none : CaseRemedy.refund, amount: amount, reasons: "It is so.",
            clauses: ["delivery"], key: try key(name, id))
    }

    private func mine(after: CaseID? = nil, limit: Int = 20) throws -> CasePageResult<CaseID> {
        try peer.call(CaseMine.self, .init(after: after, limit: limit))
    }

    @Test("an arbitrator's own cases are found as long as it has them, page by page")
    func mine() throws {
        let ids = try escalated("o-1", "o-2", "o-3")
        #expect(try mine().cases == [])
        for id in ids.reversed() { try claim(id) }
        let first = try mine(limit: 2)
        #expect(first.cases.map(\.case) == [ids[0], ids[1]] && first.next == ids[1])
        #expect(first.cases.allSatisfy { $0.holder?.officer == Int64(getuid()) && $0.text == "It never came." })
        let rest = try mine(after: first.next, limit: 2)
        #expect(rest.cases.map(\.case) == [ids[2]] && rest.next == nil)
        // Given back, and at last not renewed.
        let back = ReleaseCase(case: ids[0], reason: "I am away.", key: "h")
        _ = try peer.call(CaseHandOver.self, back)
        #expect(try mine().cases.map(\.case) == [ids[1], ids[2]])
        try desk.wait(5 * Instant.hour)
        #expect(try mine().cases == [])
    }

    @Test("rulings about the same cause are found, the most alike first, whoever the sides are, and without them")
    func similar() throws {
        let small = try ruled("o-1", minor: 4_000)
        let other = try ruled("o-2", "not-as-described")
        let lost = try ruled("o-3", minor: nil)
        let id = try #require(try escalated("o-4").first)
        let found = try peer.call(CaseSimilar.self, .init(id))
        #expect(found.map(\.case) == [lost, small])
        #expect(found.map(\.side) == [.respondent, .claimant] && found.map(\.terms.remedy) == [.none, .refund])
        #expect(found[1].terms.amount == (try CaseDesk.cny(4_000)) && found[1].claim.amount?.minor == 12_900)
        #expect(found.allSatisfy { $0.by == .staff && $0.clauses == ["delivery"] && !$0.isAppealed && !$0.isReversed })
        #expect(try peer.call(CaseSimilar.self, .init(id, limit: 1)).map(\.case) == [lost])
        // A case is not like itself.
        #expect(try peer.call(CaseSimilar.self, .init(other)) == [])
        #expect(try desk.refused(CaseSimilar.self, .init(CaseID(seq: 1))) == "case.unknown")
    }

    @Test("what nobody answered is no example, and what is not decided is none")
    func silence() throws {
        try desk.order("o-1")
        let granted = try desk.admitted("o-1")
        try desk.wait(6 * Instant.day)
        #expect(try desk.view(granted).decision?.by == .clock)
        let open = try #require(try escalated("o-2").first)
        #expect(try peer.call(CaseSimilar.self, .init(open)) == [])
    }
}
