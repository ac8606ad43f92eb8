import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// A decision that a sanction is withdrawn is carried out by its own fact, and put back when an appeal overturns it.
@Suite("a case about a sanction")
struct CaseSanctionTests {
    private let start = moment("2026-03-02T10:00:00Z")
    /// Claims of the marketplace, and of the other side, who may not answer.
    private let market = Market.withCases(
        Arbitration.policy(
            "claims/wrong-sanction", ["burden": "claimant", "by": ["seller"], "remedy": "sanction-withdrawn"]))

    private func record(_ kind: String = "counterfeit-sold", _ account: ID = "s") throws -> ViolationID {
        let command = RecordViolation(account: account, violation: kind, statement: "So it was.", key: market.key())
        return try market.run(command, as: .recorder).violation
    }

    private func opening(
        _ sanction: ViolationID?, _ cause: String = "sanction-review", by: Party = .seller, order: ID = "o"
    ) -> OpenCase {
        OpenCase(order: order, cause: cause, by: by, sanction: sanction, text: "It is not so.")
    }

    /// Opened now, and about to be ruled on: four days later.
    private func heard(_ sanction: ViolationID?, order: ID = "o") throws -> CaseID {
        let id = try market.run(opening(sanction, order: order)).case
        try market.staff(AdmitCase(case: id, key: market.key()))
        try market.staff(AssignCase(case: id, key: market.key()))
        try market.wait(96.hours)
        return id
    }

    private func row(_ violation: ViolationID) throws -> ViolationRow {
        try #require(market.store.violations[violation.seq])
    }

    private var measures: [Measure]? { market.creditRow("s")?.measures }

    @Test("has it withdrawn by the ruling, whose fact says what becomes of it, and names the ruling")
    func ruled() throws {
        try market.open("o")
        let violation = try record()
        #expect(measures == [.closed])
        let id = try heard(violation)
        #expect(try row(violation).review == id.seq && measures == [.closed])
        let ruling = try market.rule(id, .claimant, .sanctionWithdrawn, nil)
        let said: JSONValue = [
            "withdrawn": [
                "changes": [["violation": .integer(violation.seq)]], "measures": [], "reason": "sanction-review",
                "sum": 0, "violation": .integer(violation.seq),
            ]
        ]
        #expect(market.last["sanction"] == said)
        let after = try row(violation)
        #expect(after.isWithdrawn && after.answer?.step == StepTaken(seq: ruling.seq, at: start + 4.days))
        #expect(after.answer?.reason == "sanction-review" && after.sanction?.isVoid == true && after.due == nil)
        #expect(try measures == [] && market.row(id).house.sanction?.isVoided == true)
        try market.wait(8.days)
        #expect(try market.row(id).closed?.outcome == .decided)
        try market.replays()
    }

    @Test("has it withdrawn when nobody answers, as of then; on appeal it stands again, for the rest of its term")
    func overturned() throws {
        try market.open("o")
        let violation = try record()
        let id = try market.run(opening(violation, "wrong-sanction")).case
        try market.wait(4.days)
        // Taken on after a day, granted after two more: four days of the seven were left.
        let granted = start + 3.days
        let decision = try #require(try market.row(id).decision)
        #expect(decision.by == .clock && decision.step.at == granted)
        #expect(try row(violation).answer?.step == decision.step && measures == [])
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: "appeal"))
        market.advance(1.hours)
        try market.rule(id, .respondent, .none, nil)
        let ends = market.now + 4.days
        let said: JSONValue = [
            "restored": [
                "measures": ["closed"], "overrides": .integer(decision.step.seq), "reason": "wrong-sanction",
                "sum": 12,
                "terms": [
                    "days": 7, "ends": .integer(ends.milliseconds), "exam": "rules-exam", "measures": ["closed"],
                    "points": 12,
                ],
                "violation": .integer(violation.seq),
            ]
        ]
        #expect(market.last["sanction"] == said)
        let after = try row(violation)
        #expect(!after.isWithdrawn && after.answer?.answer == .upheld && after.active?.terms.ends == ends)
        #expect(try measures == [.closed] && market.row(id).house.sanction?.isVoided == false)
        // The way back is the usual one.
        try market.run(CorrectSanction(violation: violation, key: "correct"), as: .recorder)
        try market.sit(90, "rules-exam")
        #expect(try row(violation).due == ends)
        market.advance(4.days)
        #expect(try row(violation).sanction?.lifted?.at == ends && measures == [])
        let late = ContestViolation(violation: violation, text: "It is not.", key: "contest")
        #expect(market.refused(late)?.reason == "sanction.answered")
        try market.replays()
    }

    @Test("has one without an end for good again, and one of which next to nothing was left for an hour")
    func terms() throws {
        try market.open("o")
        try market.open("p")
        let gone = try record("misdescribed")
        let general = try record("misdescribed")
        let grave = try record("counterfeit-sold-as-trade")
        #expect(try row(gone).sanction == nil && row(general).sanction?.terms.ends == start + 7.days)
        market.advance(4.days + -1)
        for (order, violation) in [("o", general), ("p", grave)] as [(ID, ViolationID)] {
            let id = try market.run(opening(violation, "wrong-sanction", order: order)).case
            try market.wait(3.days)
            #expect(try row(violation).isWithdrawn)
            try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: market.key()))
            try market.rule(id, .respondent, .none, nil)
            market.advance(1.hours)
        }
        // A millisecond was left of the one, and the other seals.
        #expect(try row(general).sanction?.terms.ends == market.now + -(3.days + 1.hours))
        #expect(try row(general).active != nil && row(grave).active?.terms.ends == nil)
        #expect(measures == [.sealed])
        try market.replays()
    }

    @Test("adds none where it goes on as another's, whose it stays")
    func goesOn() throws {
        try market.open("o")
        let first = try record("misdescribed")
        let second = try record("misdescribed")
        let third = try record("misdescribed")
        let ends = try #require(try row(second).sanction?.terms.ends)
        let id = try market.run(opening(second, "wrong-sanction")).case
        try market.wait(3.days)
        #expect(try row(third).active?.terms.ends == ends && row(second).sanction?.isVoid == true)
        #expect(try market.row(id).house.sanction?.isVoided == false && measures == [.demoted, .unprivileged])
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: "appeal"))
        try market.rule(id, .respondent, .none, nil)
        #expect(market.last["sanction"]?["restored"]?["terms"] == nil)
        #expect(market.last["sanction"]?["restored"]?["sum"] == 18)
        #expect(try row(second).active == nil && row(third).active?.terms.ends == ends && row(first).active == nil)
        try market.replays()
    }

    @Test("leaves one that somebody withdrew otherwise as it is, whatever is decided and overturned")
    func others() throws {
        try market.open("o")
        let violation = try record()
        let id = try market.run(opening(violation, "wrong-sanction")).case
        market.advance(1.days)
        try market.run(WithdrawViolation(violation: violation, reason: "mistaken", key: "w"), as: .reviewer)
        try market.wait(2.days)
        #expect(try market.row(id).decision?.by == .clock)
        #expect(market.lines.last { $0.kind == "case.defaulted" }?.text.contains("sanction\":") == false)
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: "appeal"))
        try market.rule(id, .respondent, .none, nil)
        #expect(market.last["sanction"] == nil)
        #expect(try row(violation).isWithdrawn && row(violation).answer?.reason == "mistaken")
        try market.replays()
    }

    @Test("that is dismissed, or names none, changes nothing")
    func dismissed() throws {
        for order in ["o", "p"] as [ID] { try market.open(order) }
        let violation = try record()
        let dismissed = try heard(violation)
        try market.rule(dismissed, .respondent, .none, nil)
        #expect(market.last["sanction"] == nil && measures == [.closed])
        let unnamed = try heard(nil, order: "p")
        try market.rule(unnamed, .claimant, .sanctionWithdrawn, nil)
        #expect(market.last["sanction"] == nil && measures == [.closed])
        #expect(try !row(violation).isWithdrawn && row(violation).review == dismissed.seq)
        try market.replays()
    }

    @Test("is about one of the claimant in its role, and the only one about it until it is over")
    func refused() throws {
        for order in ["o", "p", "q"] as [ID] { try market.open(order) }
        let own = try record()
        let other = try record("counterfeit-sold", "x")
        let buyers = try record("abusive-text", "s")
        let claimed = market.refused(
            OpenCase(order: "o", cause: "not-received", by: .buyer, remedy: .replacement, sanction: own, text: "No."))
        #expect(claimed?.reason == "case.sanction-unfit" && claimed?.code == .invalidParams)
        #expect(claimed?.pointer == "/params/sanction")
        let unknown = [other, buyers, ViolationID(seq: 1)].map { market.refused(opening($0)) }
        #expect(unknown.allSatisfy { $0?.reason == "case.sanction-unknown" && $0?.code == .notFound })
        #expect(market.refused(opening(own, by: .buyer))?.reason == "case.sanction-unknown")

        let first = try market.run(opening(own)).case
        #expect(try market.run(opening(own)).isRepeated)
        let otherwise = OpenCase(order: "o", cause: "sanction-review", by: .seller, sanction: own, text: "So.")
        #expect(market.refused(otherwise)?.reason == "case.live")
        let live = market.refused(opening(own, order: "p"))
        #expect(live?.reason == "case.sanction-live" && live?.code == .conflict && live?.retry == .later)
        #expect(live?.details["case"] == .string("\(first)") && live?.message.contains("\(first)") == true)
        // Another one in the same order is something else.
        let more = try record("misdescribed")
        try market.run(opening(more))
        try market.withdraw(first)
        try market.run(opening(own, order: "p"))
        #expect(try row(own).review == market.store.cases.keys.max())
        try market.run(WithdrawViolation(violation: more, reason: "mistaken", key: "w"), as: .reviewer)
        let gone = market.refused(opening(more, order: "q"))
        #expect(gone?.reason == "case.sanction-withdrawn" && gone?.code == .conflict)
        try market.replays()
    }

    @Test("may be opened for so many days from when it was recorded, where the order was over before")
    func late() throws {
        try market.complete("o")
        market.advance(10.days)
        let violation = try record()
        market.advance(15.days - 1)
        try market.withdraw(try market.run(opening(violation)).case)
        market.advance(1)
        let late = market.refused(opening(violation, "wrong-sanction"))
        #expect(late?.reason == "case.window-closed" && late?.details["sanction"] == .string("\(violation)"))
        #expect(late?.details["until"] == .string((start + 25.days).rfc3339))
        try market.replays()
    }

    @Test("in a fact stands as the rules have it")
    func forged() throws {
        try market.open("o")
        let violation = try record()
        let id = try market.run(opening(violation, "wrong-sanction")).case
        for value in [1, .integer(violation.seq + 1)] as [JSONValue] {
            #expect(try market.forged("case.opened") { $0[path: "violation"] = value } != [])
        }
        try market.wait(3.days)
        for (path, value) in [
            ("sanction", nil), ("sanction/withdrawn/changes", nil), ("sanction/withdrawn/sum", 1),
            ("sanction/withdrawn/measures", nil), ("sanction/withdrawn/reason", "mistaken"),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.defaulted") { $0[path: path] = value } != [], "\(path)")
        }
        try market.run(AppealCase(case: id, by: .respondent, text: "It is so.", key: "appeal"))
        try market.rule(id, .respondent, .none, nil)
        for (path, value) in [
            ("sanction", nil), ("sanction/restored/terms", nil), ("sanction/restored/terms/ends", 1),
            ("sanction/restored/sum", 0), ("sanction/restored/overrides", 1), ("sanction/restored/measures", nil),
            ("sanction/restored/next", 1_800_000_000_000),
        ] as [(String, JSONValue?)] {
            #expect(try market.forged("case.ruled") { $0[path: path] = value } != [], "\(path)")
        }
    }
}
