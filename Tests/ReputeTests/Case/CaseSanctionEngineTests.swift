import Repute
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import Testing

/// Decisions about sanctions, in rows and as they are shown.
@Suite("Cases about sanctions, in the engine")
struct CaseSanctionEngineTests {
    private static let officer = Actor(role: .officer, uid: 5)
    private static let arbitrator = Actor(role: .arbitrator, uid: 7)

    private static func viewer(_ role: Role, as speaker: ID? = nil) -> Viewer {
        Viewer(roles: [role], speaker: speaker)
    }

    /// The violation of the seller, as its list shows it.
    private func violation(_ engine: Engine) throws -> ViolationView {
        try #require(try engine.makeReader().violations(of: "s-1", before: nil, limit: 1).violations.first)
    }

    @Test("a ruling withdraws the violation, which names case and ruling; an appeal puts it back; all is kept")
    func decided() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        _ = try await engine.submit(
            OpenOrder(order: "o", given: OrderGiven(buyer: "b-1", seller: "s-1")), as: storefront)
        let record = RecordViolation(
            account: "s-1", violation: "counterfeit-sold", statement: "It is no original.", key: "record")
        let recorded = try await engine.submit(record, as: Self.officer).violation
        let open = OpenCase(
            order: "o", cause: "sanction-review", by: .seller, sanction: recorded, text: "It came from the maker.")
        let id = try await engine.submit(open, as: storefront).case
        #expect(try violation(engine).review == id && violation(engine).answer == nil)
        _ = try await engine.submit(AdmitCase(case: id, key: "admit"), as: Self.arbitrator)
        _ = try await engine.submit(AssignCase(case: id, key: "assign"), as: Self.arbitrator)
        _ = try await engine.setClock(to: newYear + 4 * Instant.day)
        _ = try await engine.submit(AssignCase(case: id, key: "again"), as: Self.arbitrator)
        let rule = RuleCase(
            case: id, for: .claimant, remedy: .sanctionWithdrawn, reasons: "The maker says so.", key: "rule")
        let ruling = try await engine.submit(rule, as: Self.arbitrator)
        var view = try violation(engine)
        #expect(view.state == .withdrawn && view.answer == ruling.seq && view.reason == "sanction-review")
        #expect(view.sanction?.state == .void && view.reviewUntil == nil)
        func shown(_ viewer: Viewer) throws -> CaseView.Sanction? {
            try engine.makeReader().case(id, for: viewer).sanction
        }
        let withdrawn = CaseView.Sanction(violation: recorded, isWithdrawn: true)
        for viewer in [Self.viewer(.storefront), Self.viewer(.arbitrator), Self.viewer(.storefront, as: "s-1")] {
            #expect(try shown(viewer) == withdrawn)
        }
        engine.drain()

        engine = try openEngine(directory, at: newYear + 4 * Instant.day)
        #expect(try violation(engine) == view)
        let appeal = AppealCase(case: id, by: .claimant, text: "Say why.", key: "appeal")
        _ = try await engine.submit(appeal, as: storefront)
        let other = Actor(role: .arbitrator, uid: 9)
        _ = try await engine.submit(AssignCase(case: id, key: "other"), as: other)
        let dismiss = RuleCase(case: id, for: .respondent, remedy: .none, reasons: "It does not.", key: "last")
        let last = try await engine.submit(dismiss, as: other)
        view = try violation(engine)
        #expect(view.state == .upheld && view.answer == last.seq && view.review == id && view.reviewUntil == nil)
        #expect(view.sanction?.state == .running && view.sanction?.ends == newYear + 7 * Instant.day)
        let standing = try engine.makeReader().sanctions(of: "s-1").first { $0.party == .seller }
        #expect(standing?.running == view)
        #expect(try shown(Self.viewer(.auditor)) == CaseView.Sanction(violation: recorded, isWithdrawn: false))
        #expect(try engine.verify().passes.flatMap(\.problems) == [])
        engine.drain()
    }
}
