import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What may be done so often in a case, and what another body decides.
@Suite("what staff does again and again in a case")
struct CaseOftenTests {
    private let market: Market

    init() {
        var section = Arbitration.section
        section[path: "house"] = Arbitration.house
        for name in ["pauses", "referrals", "sentBack"] { section[path: "limits/\(name)"] = 1 }
        market = Market.withCases(Neutral.policy("arbitration", section))
    }

    /// A case that was taken on.
    private func admitted() throws -> CaseID {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        try market.staff(AdmitCase(case: id, key: "admit"))
        return id
    }

    /// Why a command of an arbitrator is refused, which must change nothing.
    private func refusal<C: Command>(_ command: C, _ uid: UInt32 = 7) throws -> Refusal {
        let (before, length) = (market.snapshot, market.lines.count)
        let refusal = #expect(throws: Refusal.self) { try market.staff(command, uid) }
        #expect(market.lines.count == length && market.snapshot == before)
        return try #require(refusal)
    }

    @Test("a ruling is sent back so often, and then agreed to or left")
    func sentBack() throws {
        let id = try market.heard("not-received", 60_000)
        try market.rule(id, .claimant, .refund, .cny(60_000))
        try market.staff(AssignCase(case: id, key: "a"), 8)
        try market.staff(SendBackRuling(case: id, reason: "Too much.", key: "b"), 8)
        try market.rule(id, .claimant, .refund, .cny(60_000))
        try market.staff(AssignCase(case: id, key: "c"), 8)
        let full = try refusal(SendBackRuling(case: id, reason: "Too much.", key: "d"), 8)
        #expect(full.reason == "case.sent-back-full" && full.code == .rule && full.details["limit"] == 1)
        #expect(full.message.contains("once"))
        #expect(try market.staff(ApproveRuling(case: id, key: "e"), 8).state == .decided)
        #expect(try market.row(id).house.sentBack == 1)
        try market.replays()
    }

    @Test("clocks are stopped so often")
    func paused() throws {
        let id = try admitted()
        try market.staff(PauseCase(case: id, ground: "expert", key: "a"))
        try market.wait(1.hours)
        try market.staff(ProceedCase(case: id, key: "b"))
        let full = try refusal(PauseCase(case: id, ground: "expert", key: "c"))
        #expect(full.reason == "case.pauses-full" && full.code == .rule && full.details["limit"] == 1)
        #expect(try market.row(id).house.pauses == 1)
        try market.replays()
    }

    @Test("another body has it so often")
    func referred() throws {
        let id = try admitted()
        try market.staff(ReferCase(case: id, body: "A court", key: "a"))
        try market.staff(ResumeCase(case: id, key: "b"))
        let full = try refusal(ReferCase(case: id, body: "Another court", key: "c"))
        #expect(full.reason == "case.referrals-full" && full.code == .rule && full.details["limit"] == 1)
        #expect(try market.row(id).house.referrals == 1)
        try market.replays()
    }

    @Test("what another body decided closes it for good, and is told with it")
    func concluded() throws {
        let id = try admitted()
        let close = CloseCase(case: id, text: "The buyer is right.", key: "close")
        #expect(try refusal(close).reason == "case.close-negotiation")
        try market.staff(ReferCase(case: id, body: "A court", key: "a"))
        #expect(try refusal(CloseCase(case: id, text: " ", key: "close")).reason == "case.text-blank")
        let reply = try market.staff(close)
        #expect(reply.state == .closed && reply.due == nil)
        let row = try market.row(id)
        #expect(row.closed?.outcome == .elsewhere && row.away == nil && row.clocks.isEmpty)
        #expect(row.house.notes.map(\.kind) == [.referred, .concluded])
        #expect(market.store.texts[reply.seq]?.text == "The buyer is right.")
        #expect(market.lines.allSatisfy { !$0.text.contains("right") })
        let again = try market.staff(close)
        #expect(again.isRepeated && again.seq == reply.seq)
        #expect(try refusal(CloseCase(case: id, text: "So.", key: "other")).reason == "case.close-closed")
        let claim = OpenCase(order: "o", cause: "not-received", text: "Once more.")
        #expect(market.refused(claim)?.reason == "case.decided-before")
        try market.replays()
    }

    @Test("nobody of the house closes what no other body has, where a ruling or the clock does")
    func notConcluded() throws {
        let id = try market.heard()
        let close = CloseCase(case: id, text: "It is decided.", key: "close")
        #expect(try refusal(close).reason == "case.close-staff-decision")
        try market.rule(id, .respondent, CaseRemedy.none, nil)
        #expect(try refusal(close).reason == "case.close-decided")
        try market.run(AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: "p"))
        #expect(try refusal(close).reason == "case.close-appeal")
        try market.replays()
    }
}
