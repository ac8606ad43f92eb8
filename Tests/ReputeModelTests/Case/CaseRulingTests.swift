import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What arbitrators decide, and who may have it looked at again.
@Suite("a ruling")
struct CaseRulingTests {
    private let market = Market.withHouse()

    private func ruling(
        _ id: CaseID, _ side: CaseSide = .claimant, _ remedy: CaseRemedy = .refund, _ amount: Int64? = 1_000,
        clauses: [String] = [], rests: [Int64] = []
    ) -> RuleCase {
        RuleCase(
            case: id, for: side, remedy: remedy, amount: amount.flatMap { Money.cny($0) }, reasons: "It was lost.",
            clauses: clauses, rests: rests, key: "r")
    }

    @Test("is made by whoever has the case, with reasons, by clauses and on what was shown, and decides it")
    func ruled() throws {
        let id = try market.called()
        try market.run(OptOutCase(case: id, by: .claimant, key: "k"))
        #expect(market.reason(ruling(id)) == "case.rule-escalated")
        try market.staff(AssignCase(case: id, key: "a"))
        #expect(market.reason(ruling(id)) == "case.rule-evidence")
        let shown = try market.run(SubmitEvidence(case: id, by: .claimant, text: "See.", key: "k")).seq
        try market.wait(96.hours)
        #expect(market.reason(ruling(id)) == "case.unclaimed")
        try market.staff(AssignCase(case: id, key: "b"))
        #expect(try market.ends(id, .decision) == moment("2026-03-17T00:00:00Z"))
        #expect(market.reason(ruling(id), 8) == "case.claimed")
        let answered = try #require(try market.row(id).answered).step.seq
        let whole = ruling(id, .claimant, .refund, 900, clauses: ["burden"], rests: [id.seq, answered, shown])
        let reply = try market.staff(whole)
        #expect(reply.state == .decided && reply.due == market.now + 7.days)
        let row = try market.row(id)
        #expect(row.holder == nil && row.decision?.terms == CaseTerms(.refund, .cny(900)))
        #expect(row.decision?.by == .staff && row.house.rulings.first?.rests == [id.seq, answered, shown])
        #expect(try market.staff(whole).seq == reply.seq && row.house.isDecided(by: 7) && !row.house.isDecided(by: 8))
        #expect(!(market.lines.last?.text.contains("lost") ?? true))
        try market.wait(60.days)
        #expect(try market.row(id).closed?.outcome == .recovered)
        try market.replays()
    }

    @Test("is within what was claimed, and on what is there")
    func bounds() throws {
        let id = try market.heard("not-as-described")
        try market.staff(AssignCase(case: id, key: "a"))
        #expect(market.reason(ruling(id, .claimant, .refund, 1_001)) == "case.ruled-too-much")
        #expect(market.reason(ruling(id, .claimant, .refund, 0)) == "case.amount-nothing")
        #expect(market.reason(ruling(id, .claimant, .refund, nil)) == "case.amount-missing")
        #expect(market.reason(ruling(id, .claimant, .replacement, 1)) == "case.amount-unfit")
        #expect(market.reason(ruling(id, .claimant, .ratingUnscored, nil)) == "case.ruled-beyond-claim")
        #expect(market.reason(ruling(id, .claimant, CaseRemedy.none, nil)) == "case.ruled-beyond-claim")
        #expect(market.reason(ruling(id, .respondent, .refund, 1)) == "case.ruled-for-respondent")
        #expect(market.reason(ruling(id, clauses: ["mood"])) == "case.clause-unknown")
        #expect(market.reason(ruling(id, clauses: ["burden", "burden"])) == "case.clauses-unfit")
        #expect(market.reason(ruling(id, rests: [1])) == "case.rests-unknown")
        #expect(market.reason(ruling(id, rests: [1, 1])) == "case.rests-unfit")
        let euros = RuleCase(
            case: id, for: .claimant, remedy: .refund, amount: Money(currency: "EUR", minor: 1), reasons: "So.",
            key: "r")
        #expect(market.reason(euros) == "case.currency-other")
        let reply = try market.staff(ruling(id, .respondent, CaseRemedy.none, nil))
        #expect(reply.state == .decided)
        try market.wait(7.days)
        #expect(try market.row(id).closed?.outcome == .decided)
        try market.replays()
    }

    @Test("over the policy's amount is held for another arbitrator, who agrees")
    func held() throws {
        let id = try market.heard("not-received", 60_000)
        let reply = try market.rule(id, .claimant, .refund, .cny(50_001))
        #expect(reply.state == .held && reply.due == moment("2026-03-12T00:00:00Z"))
        #expect(try market.row(id).decision == nil && market.row(id).house.held?.officer == 7)
        #expect(market.reason(AssignCase(case: id, key: "k")) == "case.own-ruling")
        #expect(market.reason(ApproveRuling(case: id, key: "k")) == "case.own-ruling")
        #expect(market.reason(ApproveRuling(case: id, key: "k"), 8) == "case.unclaimed")
        try market.staff(AssignCase(case: id, key: "k"), 8)
        #expect(market.reason(ReleaseCase(case: id, to: 7, reason: "Ill.", key: "l"), 8) == "case.own-ruling")
        #expect(market.reason(ApproveRuling(case: id, key: "k"), 9) == "case.claimed")
        #expect(try market.staff(ApproveRuling(case: id, key: "k"), 8).state == .decided)
        let row = try market.row(id)
        #expect(row.decision?.terms == CaseTerms(.refund, .cny(50_001)) && row.house.held == nil)
        #expect(row.house.isDecided(by: 7) && row.house.isDecided(by: 8))
        try market.replays()
    }

    @Test("that is sent back decides nothing, and is made again")
    func sentBack() throws {
        let id = try market.heard("not-received", 60_000)
        try market.rule(id, .claimant, .refund, .cny(60_000))
        try market.staff(AssignCase(case: id, key: "k"), 8)
        #expect(market.reason(SendBackRuling(case: id, reason: "", key: "k"), 8) == "case.text-blank")
        let back = try market.staff(SendBackRuling(case: id, reason: "Too much.", key: "k"), 8)
        #expect(back.state == .staff && back.due == market.now + 24.hours)
        #expect(market.reason(ApproveRuling(case: id, key: "l"), 8) == "case.approve-staff-decision")
        #expect(try market.rule(id, .claimant, .refund, .cny(50_000)).state == .decided)
        #expect(try market.row(id).house.rulings.map(\.isHeld) == [true, false])
        try market.replays()
    }

    @Test("is appealed once, in its time, on a ground, and others rule again")
    func appealed() throws {
        let id = try market.heard()
        func appeal(_ by: CaseSide, _ ground: String?) -> AppealCase {
            AppealCase(case: id, by: by, ground: ground, text: "No.", key: "p")
        }
        #expect(market.reason(appeal(.respondent, "wrong-rule")) == "case.appeal-staff-decision")
        try market.rule(id)
        #expect(market.reason(appeal(.respondent, nil)) == "case.ground-missing")
        #expect(market.reason(appeal(.respondent, "mood")) == "case.ground-unknown")
        try market.wait(7.days - 1)
        let reply = try market.run(appeal(.respondent, "wrong-rule"))
        #expect(reply.state == .appeal && reply.due == market.now + 24.hours)
        let again = AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: "q")
        #expect(market.reason(again) == "case.appeal-appeal")
        #expect(market.reason(AssignCase(case: id, key: "k")) == "case.decided-by-same")
        try market.staff(AssignCase(case: id, key: "k"), 8)
        #expect(market.reason(ReleaseCase(case: id, to: 7, reason: "Ill.", key: "l"), 8) == "case.decided-by-same")
        let over = try market.staff(ruling(id, .respondent, CaseRemedy.none, nil), 8)
        #expect(over.state == .closed && over.due == nil)
        let row = try market.row(id)
        #expect(row.closed?.outcome == .decided && row.decision?.side == .respondent)
        #expect(row.house.rulings.count == 2 && row.house.appeal?.by == .respondent)
        try market.replays()
    }

    @Test("is enforced when the appeal ends for the claimant, or nobody comes to it in time")
    func stands() throws {
        let id = try market.heard()
        try market.rule(id)
        try market.run(AppealCase(case: id, by: .claimant, ground: "new-evidence", key: "p"))
        try market.staff(AssignCase(case: id, key: "k"), 8)
        #expect(try market.staff(ruling(id, .claimant, .refund, 1_000), 8).state == .enforcing)
        #expect(try market.ends(id, .refund) != nil)
        let other = try market.heard(order: "p")
        try market.rule(other)
        try market.run(AppealCase(case: other, by: .respondent, ground: "wrong-rule", key: "o"))
        try market.wait(24.hours)
        #expect(try market.row(other).state == .enforcing)
        let late = AppealCase(case: other, by: .claimant, ground: "wrong-rule", key: "l")
        #expect(market.reason(late) == "case.appeal-enforcing")
        try market.replays()
    }

    @Test("in a fact is for no more than was claimed, by who had the case, and of those who may agree")
    func forged() throws {
        let id = try market.heard("not-received", 60_000)
        try market.rule(id, .claimant, .refund, .cny(60_000))
        for (path, value) in [
            ("amount/minor", 60_001), ("officer", 8), ("state", "decided"), ("rests", [1]), ("clauses", ["mood"]),
            ("for", "respondent"), ("outcome", "decided"), ("text", nil),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.ruled") { $0[path: path] = value } != [], "\(path)")
        }
        try market.staff(AssignCase(case: id, key: "k"), 8)
        #expect(try market.forged("case.assigned") { $0[path: "until"] = 1 } != [])
        #expect(try market.forged("case.assigned") { $0[path: "officer"] = 7 } != [])
        try market.staff(ApproveRuling(case: id, key: "k"), 8)
        #expect(try market.forged("case.approved") { $0[path: "officer"] = 7 } != [])
    }
}
