import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// What cannot be done in a state, by every command that there is.
@Suite("steps that the table of cases does not have")
struct CaseStepRefusalTests {
    /// A command: which step it is, and whose.
    private struct Attempt {
        let action: CaseAction
        let by: CaseActor
        let why: () -> Refusal?

        init(_ action: CaseAction, _ by: CaseActor, _ why: @autoclosure @escaping () -> Refusal?) {
            self.action = action
            self.by = by
            self.why = why
        }
    }

    private func attempts(_ m: Market, _ id: CaseID, _ state: CaseState, isHouse: Bool = false) -> [Attempt] {
        ofSides(m, id) + ofStaff(m, id) + [
            Attempt(isHouse ? .docket : .admit, .staff, m.why(AdmitCase(case: id, key: "k"), 7)),
            Attempt(
                state == .appeal ? .close : .rule, .staff,
                m.why(RuleCase(case: id, for: .respondent, remedy: .none, reasons: "So.", key: "k"), 7)),
        ]
    }

    private func ofSides(_ m: Market, _ id: CaseID) -> [Attempt] {
        [
            Attempt(.withdraw, .claimant, m.why(WithdrawCase(case: id, key: "k"))),
            Attempt(.answer, .respondent, m.why(AnswerCase(case: id, text: "No.", key: "k"))),
            Attempt(
                .offer, .respondent, m.why(OfferSettlement(case: id, by: .respondent, remedy: .none, key: "k"))),
            Attempt(.propose, .claimant, m.why(OfferSettlement(case: id, by: .claimant, remedy: .none, key: "k"))),
            Attempt(.accept, .respondent, m.why(AcceptSettlement(case: id, by: .respondent, key: "k"))),
            Attempt(.accept, .claimant, m.why(AcceptSettlement(case: id, by: .claimant, key: "k"))),
            Attempt(.askTime, .claimant, m.why(AskTime(case: id, by: .claimant, key: "k"))),
            Attempt(.extend, .respondent, m.why(GrantTime(case: id, by: .respondent, key: "k"))),
            Attempt(.optOut, .claimant, m.why(OptOutCase(case: id, by: .claimant, key: "k"))),
            Attempt(.escalate, .claimant, m.why(EscalateCase(case: id, by: .claimant, key: "k"))),
            Attempt(
                .submit, .respondent, m.why(SubmitEvidence(case: id, by: .respondent, text: "See.", key: "k"))),
            Attempt(
                .appeal, .claimant, m.why(AppealCase(case: id, by: .claimant, ground: "wrong-rule", key: "k"))),
            Attempt(.return, .storefront, m.why(ReturnGoods(case: id, key: "k"))),
            Attempt(.return, .respondent, m.why(ReturnGoods(case: id, as: "s", key: "k"))),
            Attempt(.perform, .storefront, m.why(PerformCase(case: id, key: "k"))),
            Attempt(.perform, .claimant, m.why(PerformCase(case: id, as: "b", key: "k"))),
            Attempt(.reopen, .claimant, m.why(ReopenCase(case: id, text: "No.", key: "k"))),
        ]
    }

    private func ofStaff(_ m: Market, _ id: CaseID) -> [Attempt] {
        [
            Attempt(.reject, .staff, m.why(RejectCase(case: id, ground: "spam", key: "k"), 7)),
            Attempt(.assign, .staff, m.why(AssignCase(case: id, key: "k"), 7)),
            Attempt(.renew, .staff, m.why(RenewCase(case: id, key: "k"), 7)),
            Attempt(.release, .staff, m.why(ReleaseCase(case: id, reason: "Ill.", key: "k"), 7)),
            Attempt(.handOver, .staff, m.why(ReleaseCase(case: id, to: 8, reason: "Ill.", key: "k"), 7)),
            Attempt(.approve, .staff, m.why(ApproveRuling(case: id, key: "k"), 8)),
            Attempt(.sendBack, .staff, m.why(SendBackRuling(case: id, reason: "No.", key: "k"), 8)),
            Attempt(.pause, .staff, m.why(PauseCase(case: id, ground: "expert", key: "k"), 7)),
            Attempt(.proceed, .staff, m.why(ProceedCase(case: id, key: "k"), 7)),
            Attempt(.refer, .staff, m.why(ReferCase(case: id, body: "A court", key: "k"), 7)),
            Attempt(.resume, .staff, m.why(ResumeCase(case: id, key: "k"), 7)),
            Attempt(.close, .staff, m.why(CloseCase(case: id, text: "It is decided.", key: "k"), 7)),
        ]
    }

    private func bring(_ m: Market, to state: CaseState) throws -> CaseID {
        switch state {
        case .filed:
            try m.open("o", amount: .cny(1_000))
            return try m.claim().case
        case .negotiation: return try m.admitted()
        case .performance: return try m.agreed()
        case .escalated: return try m.called()
        case .staff: return try m.heard()
        case .evidence, .jury:
            let id = try m.called()
            try m.staff(AssignCase(case: id, key: "a"))
            if state == .jury { try m.wait(96.hours) }
            return id
        case .held:
            let id = try m.heard("not-received", 60_000)
            try m.rule(id, .claimant, .refund, .cny(60_000))
            return id
        case .decided, .appeal, .enforcing:
            let id = try m.heard()
            try m.rule(id)
            if state == .appeal {
                try m.run(AppealCase(case: id, by: .respondent, ground: "wrong-rule", key: "p"))
            }
            if state == .enforcing { try m.wait(7.days) }
            return id
        case .external:
            let id = try m.admitted()
            try m.staff(ReferCase(case: id, body: "A court", key: "r"))
            return id
        case .closed:
            let id = try m.admitted()
            try m.withdraw(id)
            return id
        }
    }

    private func check(_ attempts: [Attempt], _ state: CaseState) {
        var tried = 0
        for attempt in attempts {
            if CaseTransition.from(state, attempt.action)?.by.contains(attempt.by) == true { continue }
            tried += 1
            let refusal = attempt.why()
            #expect(refusal?.reason == attempt.action.refusal(from: state))
            #expect(refusal?.code == .conflict && refusal?.details["state"] == .string(state.rawValue))
            #expect(refusal?.details["step"] == .string(attempt.action.rawValue))
        }
        #expect(tried > 10, "\(state)")
    }

    @Test("are refused each by a name of its own and change nothing, in every state", arguments: CaseState.allCases)
    func refused(state: CaseState) throws {
        let market = Market.withHouse()
        let id = try bring(market, to: state)
        #expect(try market.row(id).state == state)
        check(attempts(market, id, state), state)
        // What leads there from elsewhere is not done by whoever closes what another body decided.
        if state == .appeal || state == .decided {
            let close = market.why(CloseCase(case: id, text: "It is decided.", key: "k"), 7)
            #expect(close?.reason == "case.close-\(state.rawValue)")
        }
        try market.replays()
    }

    @Test("and so of what is against the marketplace, which is taken on by another step")
    func house() throws {
        let market = Market.withHouse()
        let id = try market.plea()
        let docket = try #require(attempts(market, id, .escalated, isHouse: true).last { $0.action == .docket })
        #expect(docket.why()?.reason == "case.docket-escalated")
    }
}
