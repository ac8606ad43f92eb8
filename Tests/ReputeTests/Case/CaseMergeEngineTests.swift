import Repute
import ReputeModel
import ReputeTestSupport
import ReputeTwin
import Testing

/// Cases that go on in another, in rows and as they are shown.
@Suite("Cases that are merged, in the engine")
struct CaseMergeEngineTests {
    private static let arbitrator = Actor(role: .arbitrator, uid: 7)

    @Test("what was said and shown in a merged case stands with the other, for both sides, also after a restart")
    func merged() async throws {
        let directory = try TemporaryDirectory()
        var engine = try openEngine(directory)
        let given = OrderGiven(buyer: "b", seller: "s", amount: Money(currency: "CNY", minor: 12_900))
        _ = try await engine.submit(OpenOrder(order: "o", given: given), as: storefront)
        var ids: [CaseID] = []
        for (cause, text) in [("not-received", "It never came."), ("counterfeit", "It is none.")] {
            let open = OpenCase(order: "o", cause: cause, text: text, as: "b")
            let id = try await engine.submit(open, as: storefront).case
            let key = try #require(ID("k-\(id)"))
            _ = try await engine.submit(AdmitCase(case: id, key: key), as: Self.arbitrator)
            _ = try await engine.submit(AnswerCase(case: id, text: "It did: \(cause).", key: key), as: storefront)
            ids.append(id)
        }
        _ = try await engine.setClock(to: newYear + 72 * Instant.hour)
        for id in ids {
            let key = try #require(ID("a-\(id)"))
            _ = try await engine.submit(EscalateCase(case: id, by: .claimant, key: key), as: storefront)
            _ = try await engine.submit(AssignCase(case: id, key: key), as: Self.arbitrator)
        }
        let show = SubmitEvidence(case: ids[1], by: .claimant, text: "A picture.", key: "show")
        let shown = try await engine.submit(show, as: storefront).seq
        let merge = MergeCase(case: ids[1], into: ids[0], reason: "One parcel.", key: "merge")
        _ = try await engine.submit(merge, as: Self.arbitrator)

        func check() throws {
            let reader = try engine.makeReader()
            for viewer in [
                Viewer(roles: [.storefront], speaker: "b"), Viewer(roles: [.storefront], speaker: "s"),
                Viewer(roles: [.arbitrator], speaker: nil),
            ] {
                let view = try reader.case(ids[0], for: viewer)
                let own = try #require(view.merged.first)
                #expect(own.case == ids[1] && own.by == .claimant && own.cause == "counterfeit")
                #expect(own.text == "It is none." && own.answer?.text == "It did: counterfeit.")
                #expect(own.evidence.map(\.text) == ["A picture."] && own.evidence.map(\.seq) == [shown])
                #expect(own.claim.amount?.minor == 12_900 && view.into == nil && view.merged.count == 1)
                let gone = try reader.case(ids[1], for: viewer)
                #expect(gone.into == ids[0] && gone.outcome == .merged && gone.due == nil && gone.merged == [])
                #expect(gone.notes.map(\.kind) == [.merged] && gone.notes.map(\.text) == ["One parcel."])
            }
            let mine = try reader.cases(
                heldBy: 7, after: nil, limit: 9, for: Viewer(roles: [.arbitrator], speaker: nil)
            ).cases.map(\.case)
            #expect(mine == [ids[0]])
            #expect(try engine.verify().passes.flatMap(\.problems) == [])
        }
        try check()
        let now = engine.status.now
        engine.drain()
        engine = try openEngine(directory, at: now)
        try check()
        engine.drain()
    }
}
