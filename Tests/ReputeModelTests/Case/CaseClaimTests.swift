import ReputeModel
import ReputeTwin
import Testing

/// Who has a case, and what is shown in it.
@Suite("a case that an arbitrator has")
struct CaseClaimTests {
    private let market = Market.withHouse()

    private func claim(_ id: CaseID) -> AssignCase { AssignCase(case: id, key: "x") }

    @Test("is that one's alone, until its time is over")
    func claimed() throws {
        let id = try market.called()
        var own = claim(id)
        own.ownAccount = "s"
        #expect(market.reason(own) == "case.own-account")
        let reply = try market.staff(claim(id))
        #expect(reply.state == .evidence && reply.due == market.now + 4.hours)
        #expect(try market.row(id).holder?.officer == 7 && market.ends(id, .evidence) == market.now + 72.hours)
        #expect(market.reason(AssignCase(case: id, key: "y")) == "case.claimed-before")
        #expect(market.reason(AssignCase(case: id, key: "y"), 8) == "case.claimed")
        // Who names a request alike is not told that the case is theirs.
        #expect(market.reason(claim(id), 8) == "request.differs")
        #expect(market.reason(RenewCase(case: id, key: "y"), 8) == "case.claimed")
        try market.wait(3.hours)
        #expect(try market.staff(RenewCase(case: id, key: "y")).due == market.now + 4.hours)
        try market.wait(4.hours)
        #expect(try market.row(id).holder == nil && market.row(id).state == .evidence)
        #expect(market.reason(RenewCase(case: id, key: "z")) == "case.unclaimed")
        try market.staff(AssignCase(case: id, key: "y"), 8)
        try market.replays()
    }

    @Test("is not had before one is called")
    func early() throws {
        try market.open("o", amount: .cny(1_000))
        let id = try market.claim().case
        #expect(market.reason(claim(id)) == "case.assign-filed")
        try market.wait(24.hours)
        #expect(market.reason(claim(id)) == "case.assign-negotiation")
        #expect(market.reason(RenewCase(case: id, key: "x")) == "case.renew-negotiation")
        #expect(market.reason(ReleaseCase(case: id, reason: "Ill.", key: "x")) == "case.release-negotiation")
    }

    @Test("is handed to another, or back, with a reason")
    func handed() throws {
        let id = try market.called()
        try market.staff(claim(id))
        #expect(market.reason(ReleaseCase(case: id, reason: " ", key: "k")) == "case.text-blank")
        #expect(market.reason(ReleaseCase(case: id, reason: "Ill.", key: "k"), 8) == "case.claimed")
        #expect(market.reason(ReleaseCase(case: id, to: 7, reason: "Ill.", key: "k")) == "case.handed-to-same")
        try market.wait(1.hours)
        let handed = try market.staff(ReleaseCase(case: id, to: 8, reason: "Ill.", key: "k"))
        #expect(handed.due == market.now + 4.hours)
        #expect(try market.row(id).holder == CaseHolder(officer: 8, since: market.now, until: market.now + 4.hours))
        try market.staff(ReleaseCase(case: id, reason: "Ill too.", key: "l"), 8)
        #expect(try market.row(id).holder == nil)
        try market.replays()
    }

    @Test("has nothing due within an hour of what was done last, whoever did it")
    func apart() throws {
        let id = try market.called()
        try market.staff(claim(id))
        try market.wait(68.hours + 30 * 60_000)
        try market.staff(AssignCase(case: id, key: "y"))
        // The time of what is shown is over half an hour before the arbitrator's would be.
        try market.wait(3.hours + 30 * 60_000)
        let row = try market.row(id)
        #expect(row.clocks.map(\.clock) == [.rebuttal] && row.holder?.until == market.now + 1.hours)
        try market.wait(30.days)
        try market.replays()
    }

    @Test("takes what both sides show, as much as the policy lets, and an answer to it of each")
    func evidence() throws {
        let id = try market.called()
        func show(_ by: CaseSide, _ text: String?, _ file: UInt8? = nil) -> SubmitEvidence {
            SubmitEvidence(case: id, by: by, text: text, file: file.flatMap(EvidenceDigest.of), key: market.key())
        }
        #expect(market.reason(show(.claimant, "See.")) == "case.submit-escalated")
        try market.staff(claim(id))
        #expect(market.reason(show(.claimant, nil)) == "case.evidence-nothing")
        #expect(market.reason(show(.claimant, "\n")) == "case.text-blank")
        let first = try market.run(show(.claimant, nil, 7))
        #expect(market.reason(show(.claimant, "Again.", 7)) == "case.evidence-same")
        try market.run(show(.respondent, "A picture.", 7))
        try market.run(show(.claimant, "See."))
        #expect(market.reason(show(.claimant, "More.")) == "case.evidence-full")
        try market.wait(72.hours)
        try market.run(show(.claimant, "That is another parcel."))
        #expect(market.reason(show(.claimant, "And.")) == "case.rebuttal-given")
        try market.run(show(.respondent, nil, 9))
        let shown = try market.row(id).house.evidence
        #expect(shown.map(\.isRebuttal) == [false, false, false, true, true])
        #expect(shown.map(\.by) == [.claimant, .respondent, .claimant, .claimant, .respondent])
        #expect(shown[0].step.seq == first.seq && shown[0].text == nil && shown[0].file != nil)
        #expect(market.lines.allSatisfy { !$0.text.contains("parcel") })
        try market.wait(24.hours)
        #expect(market.reason(show(.claimant, "More.")) == "case.submit-jury-decision")
        try market.replays()
    }

    @Test("takes nothing from whoever does not speak for the side")
    func speakers() throws {
        let id = try market.called()
        try market.staff(claim(id))
        let other = SubmitEvidence(case: id, by: .claimant, text: "See.", as: "s", key: "k")
        #expect(market.reason(other) == "party.mismatch")
        let own = SubmitEvidence(case: id, by: .claimant, text: "See.", as: "b", key: "k")
        let reply = try market.run(own)
        #expect(try market.run(own).seq == reply.seq && market.run(own).isRepeated)
        try market.replays()
    }
}
