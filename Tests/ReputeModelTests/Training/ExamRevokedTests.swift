import ReputeModel
import ReputeTwin
import Testing

/// What becomes of a sanction that an exam served when the exam's record is revoked.
@Suite("an exam that served a sanction")
struct ExamRevokedTests {
    private let market = Market(at: moment("2026-03-01T10:00:00Z"))

    @Test("whose record was obtained by deceit is no way back")
    func deceit() throws {
        let officer = Actor(role: .officer, uid: 7)
        let id = try market.run(
            RecordViolation(account: "s", violation: "fake-trade", statement: "So.", key: "v"), as: officer
        ).violation
        let exam = try market.sit(90, "rules-exam")
        try market.run(CorrectSanction(violation: id, key: "p"), as: officer)
        #expect(market.store.violations[id.seq]?.due != nil)
        let record = try #require(exam.certificate)
        try market.run(
            RevokeQualification(qualification: record, reason: "obtained-by-deceit", key: "r"), as: officer)
        #expect(market.store.violations[id.seq]?.due == nil)
        market.advance(30.days)
        market.tick()
        #expect(market.store.violations[id.seq]?.active != nil)
        try market.run(AttemptTraining(account: "s", course: "rules-exam", score: 90, key: "again"), as: officer)
        #expect(market.store.violations[id.seq]?.active == nil)
        #expect(market.creditRow("s", .seller)?.measures ?? [] == [])
        #expect(try market.replayed().problems == [])
        #expect(try market.replayed().snapshot == market.snapshot)
    }

    @Test("a pass that left an older record standing is none either once that is revoked")
    func stood() throws {
        let officer = Actor(role: .officer, uid: 7)
        let first = try market.sit(90, "rules-exam")
        let id = try market.run(
            RecordViolation(account: "s", violation: "fake-trade", statement: "So.", key: "v"), as: officer
        ).violation
        market.advance(2.days)
        let second = try market.sit(90, "rules-exam")
        #expect(second.certificate == first.certificate)
        #expect(market.store.violations[id.seq]?.sanction?.passed == second.seq)
        let record = try #require(first.certificate)
        try market.run(
            RevokeQualification(qualification: record, reason: "obtained-by-deceit", key: "r"), as: officer)
        #expect(market.store.violations[id.seq]?.sanction?.passed == nil)
        #expect(try market.replayed().problems == [])
        #expect(try market.replayed().snapshot == market.snapshot)
    }
}
