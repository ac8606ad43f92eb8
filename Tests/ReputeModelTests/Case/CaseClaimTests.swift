import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// Who has a case, and what is shown in it.
@Suite("a case that an arbitrator has")
struct CaseClaimTests {
    private let market = Market.withTraders()

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

    @Test("has nothing due within an hour of what the clock did last")
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

    @Test("is not had by a party, also by another account of the same person")
    func persons() throws {
        let id = try market.called()
        for (n, buyer) in (["w", "v", "x"] as [ID]).enumerated() {
            try market.open(ID("p", n), seller: "t", buyer: buyer, amount: .cny(1))
        }
        func claim(_ account: ID) -> AssignCase {
            var command = AssignCase(case: id, key: "x")
            command.ownAccount = account
            return command
        }
        try market.merge("w", into: "s", key: "m-1")
        try market.merge("b", into: "v", key: "m-2")
        for account in ["s", "w", "b", "v"] as [ID] {
            #expect(market.reason(claim(account)) == "case.own-account", "\(account)")
        }
        // Nor is a third account of the same person.
        try market.merge("x", into: "v", key: "m-3")
        #expect(market.reason(claim("x")) == "case.own-account")
        try market.staff(claim("t"))
        var back = ReleaseCase(case: id, reason: "Ill.", key: "r")
        back.ownAccount = "nobody"
        try market.staff(back)
        try market.replays()
    }

    @Test("is handed to an arbitrator alone, who is no party")
    func receivers() throws {
        let id = try market.called()
        try market.open("other", seller: "t", buyer: "w", amount: .cny(1))
        try market.merge("w", into: "s")
        try market.staff(claim(id))
        func hand(_ isArbitrator: Bool, _ account: ID?) -> ReleaseCase {
            var command = ReleaseCase(case: id, to: 8, reason: "Ill.", key: "k")
            command.receiver = CaseReceiver(isArbitrator: isArbitrator, account: account)
            return command
        }
        #expect(market.reason(hand(false, nil)) == "case.handed-to-stranger")
        for account in ["b", "s", "w"] as [ID] {
            #expect(market.reason(hand(true, account)) == "case.handed-to-party", "\(account)")
        }
        let reply = try market.staff(hand(true, "t"))
        #expect(try market.row(id).holder?.officer == 8)
        // Asked again it is answered the same, whatever became of that user since.
        let again = try market.staff(hand(false, nil))
        #expect(again.isRepeated && again.seq == reply.seq)
        try market.replays()
    }

    /// Has an arbitrator have a case until just before its time to rule is over, and answers when that is.
    private func keep(_ id: CaseID) throws -> Instant {
        try market.staff(AssignCase(case: id, key: "keep"))
        let ends = try #require(try market.ends(id, .decision))
        while market.now + 2.hours < ends {
            try market.wait(1.hours)
            try market.staff(RenewCase(case: id, key: market.key()))
        }
        return ends
    }

    @Test("and not ruled on in time is another's, unless the supervisor finds nobody else")
    func missed() throws {
        let id = try market.heard()
        let ends = try keep(id)
        try market.wait(ends - market.now)
        let told = try #require(market.lines.last { $0.kind == "case.reassigned" })
        #expect(told.text.contains(#""missed":7"#))
        for officer in [8, nil] as [JSONValue?] {
            #expect(try market.forged("case.reassigned") { $0[path: "missed"] = officer } != [])
        }
        let row = try market.row(id)
        #expect(row.holder == nil && row.house.missed == [7] && row.rounds == 1)
        #expect(row.clocks.map(\.clock) == [.assignment])
        let again = AssignCase(case: id, key: "again")
        #expect(market.reason(again) == "case.missed")
        let refusal = #expect(throws: Refusal.self) { try market.staff(again) }
        #expect(refusal?.retry == .later && refusal?.details["from"] == .string((ends + 24.hours).rfc3339))
        // Nor is it handed to that one.
        try market.staff(AssignCase(case: id, key: "b"), 8)
        #expect(market.reason(ReleaseCase(case: id, to: 7, reason: "Ill.", key: "h"), 8) == "case.missed")
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "h"), 8)
        try market.wait(24.hours)
        #expect(try market.row(id).clocks.map(\.clock) == [.supervision, .decision])
        try market.staff(again)
        let taken = try market.row(id).house
        #expect(taken.missed == [] && taken.left == nil)
        try market.replays()
    }

    @Test("and let go just before the end was not ruled on in time by whoever did that")
    func letGo() throws {
        let id = try market.heard()
        let ends = try keep(id)
        try market.staff(ReleaseCase(case: id, reason: "Ill.", key: "r"))
        let looked = try market.ends(id, .assignment)
        #expect(try market.ends(id, .decision) == ends)
        #expect(try market.row(id).house.left == 7)
        try market.wait(ends - market.now)
        let row = try market.row(id)
        #expect(row.house.missed == [7] && row.house.left == nil && row.rounds == 1)
        #expect(row.clocks.map(\.clock) == [.assignment] && row.clocks.first?.ends == looked)
        #expect(market.reason(AssignCase(case: id, key: "again")) == "case.missed")
        try market.staff(AssignCase(case: id, key: "b"), 8)
        try market.replays()
    }

    @Test("and the last time the house may be late is not had again by who was")
    func neverAgain() throws {
        let market = Market.withCases(Arbitration.policy("clocks/rounds", 1))
        let id = try market.heard()
        try market.staff(AssignCase(case: id, key: "a"))
        let ends = try #require(try market.ends(id, .decision))
        // The clock lets it go four hours later, and another takes it until that is over as well.
        try market.wait(4.hours)
        try market.staff(AssignCase(case: id, key: "b"), 8)
        while market.now + 4.hours < ends {
            try market.wait(4.hours)
            try market.staff(AssignCase(case: id, key: market.key()), 8)
        }
        try market.wait(ends - market.now)
        let row = try market.row(id)
        #expect(row.house.missed == [8] && row.rounds == 1)
        let refusal = #expect(throws: Refusal.self) { try market.staff(AssignCase(case: id, key: "c"), 8) }
        #expect(refusal?.reason == "case.missed" && refusal?.retry == .never && refusal?.details["from"] == nil)
        try market.wait(24.hours)
        #expect(try market.row(id).closed?.outcome == .undecided)
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
