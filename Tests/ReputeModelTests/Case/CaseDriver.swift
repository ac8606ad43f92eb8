import ReputeJSON
import ReputeModel
import ReputeTwin

/// Takes steps of a case at random.
struct CaseDriver {
    let market: Market
    private let cause: String
    private let amount: Int64
    private let isAgainstHouse: Bool
    /// How many may be drawn for panels: none, too few for a second one, enough.
    private let jurors: Int

    /// Panels on which anybody may sit at once: the member `arbitration/jury` of a policy.
    static let jury: JSONValue = [
        "ageDays": 0, "amounts": ["CNY": 50_000], "share": 1_000_000, "sizes": [3, 5],
    ]

    init(_ market: Market, _ random: inout SeededGenerator) {
        self.market = market
        isAgainstHouse = Int.random(in: 0..<12, using: &random) == 0
        cause = isAgainstHouse ? "sanction-review" : Bool.random(using: &random) ? "not-received" : "not-as-described"
        amount = Bool.random(using: &random) ? 1_000 : 60_000
        jurors = [0, 0, 4, 12].randomElement(using: &random) ?? 0
    }

    func begin() throws -> CaseSteering {
        for n in 0..<jurors {
            try market.run(OpenAccount(account: ID("j", n), role: .buyer, key: market.key()))
            try market.run(EnlistJuror(account: ID("j", n), key: market.key()))
        }
        try market.open("o", amount: .cny(amount))
        return CaseSteering(market, try market.claim("o", cause, by: isAgainstHouse ? .seller : .buyer).case)
    }

    /// Brings a case to a state, as far as its claim lets it.
    func bring(_ c: inout CaseSteering, to state: CaseState, _ random: inout SeededGenerator) {
        guard state != .filed else { return }
        take(&c, .admit, &random)
        if state == .performance || state == .enforcing || state == .closed { take(&c, .accept, &random) }
        if state == .enforcing { c.pass(8.days) }
        if state == .closed { take(&c, .perform, &random) }
        let heard: Set<CaseState> = [.staff, .held, .jury, .decided, .appeal]
        if heard.contains(state) || state == .escalated || state == .evidence || state == .external {
            take(&c, .answer, &random)
            c.pass(72.hours)
            take(&c, .escalate, &random)
        }
        if heard.contains(state) || state == .evidence { take(&c, .assign, &random) }
        if heard.contains(state) {
            let isForPanel = state == .jury || jurors > 0 && (state == .decided || state == .appeal)
            if !isForPanel { take(&c, .optOut, &random) }
            c.pass(96.hours)
        }
        if state == .held || state == .decided || state == .appeal {
            if c.row.state == .jury {
                decideByPanel(&c)
            } else {
                take(&c, .assign, &random)
                take(&c, .rule, &random)
            }
        }
        if state == .appeal { take(&c, .appeal, &random) }
        if state == .external { take(&c, .refer, &random) }
    }

    /// Has a panel be drawn, and decide for the claimant.
    private func decideByPanel(_ c: inout CaseSteering) {
        c.pass(24.hours)
        for member in c.row.panel?.members ?? [] where c.row.panel != nil { vote(&c, member, .claimant) }
    }

    private func vote(_ c: inout CaseSteering, _ juror: Int64, _ choice: PanelChoice) {
        let (market, id, key) = (market, c.id, market.key())
        c.vote { () throws(Refusal) in
            try market.run(CastVote(case: id, as: ID("j", Int(juror)), for: choice, key: key))
        }
    }

    /// Takes a step that the table has where the case is, mostly, else any.
    func step(_ c: inout CaseSteering, _ random: inout SeededGenerator) {
        let state = c.row.state
        let fit = CaseAction.allCases.filter { CaseTransition.from(state, $0) != nil }
        let isFit = Int.random(in: 0..<8, using: &random) > 0
        let action = (isFit ? fit : CaseAction.allCases).randomElement(using: &random)
        // What would end it is taken less often, so that it gets far.
        if let action, action.leads(from: state) == .closed, Int.random(in: 0..<3, using: &random) > 0 { return }
        if let action { take(&c, action, &random) }
    }

    /// Takes a step, by whoever may or somebody else.
    private func take(_ c: inout CaseSteering, _ action: CaseAction, _ random: inout SeededGenerator) {
        let (market, id, row) = (market, c.id, c.row)
        let side = CaseSide.allCases.randomElement(using: &random) ?? .claimant
        let actor: CaseActor = side == .claimant ? .claimant : .respondent
        let isOwn = Int.random(in: 0..<6, using: &random) > 0
        let officer = isOwn ? row.holder?.officer ?? UInt32.random(in: 7...10, using: &random) : 11
        let key = market.key()
        switch action {
        case .admit, .docket:
            c.act(isAgainstHouse ? .docket : .admit, .staff) { () throws(Refusal) in
                try market.staff(AdmitCase(case: id, key: key), officer)
            }
        case .reject:
            c.act(.reject, .staff) { () throws(Refusal) in
                try market.staff(RejectCase(case: id, ground: "spam", key: key), officer)
            }
        case .withdraw: c.act(.withdraw, .claimant) { () throws(Refusal) in try market.withdraw(id) }
        case .answer: c.act(.answer, .respondent) { () throws(Refusal) in try market.answer(id) }
        case .offer, .propose:
            let by: CaseSide = action == .offer ? .respondent : .claimant
            let remedy: CaseRemedy = isOwn ? .none : .refund
            c.act(action, action == .offer ? .respondent : .claimant) { () throws(Refusal) in
                try market.offer(id, by, remedy, isOwn ? nil : .cny(100))
            }
        case .accept: c.act(.accept, .respondent) { () throws(Refusal) in try market.accept(id, .respondent) }
        case .settle: settle(&c, side, key)
        case .askTime:
            c.act(.askTime, actor) { () throws(Refusal) in try market.run(AskTime(case: id, by: side, key: key)) }
        case .extend:
            c.act(.extend, actor) { () throws(Refusal) in try market.run(GrantTime(case: id, by: side, key: key)) }
        case .optOut:
            c.act(.optOut, actor) { () throws(Refusal) in try market.run(OptOutCase(case: id, by: side, key: key)) }
        case .escalate: c.act(.escalate, actor) { () throws(Refusal) in try market.escalate(id, side) }
        case .submit:
            c.act(.submit, actor) { () throws(Refusal) in
                try market.run(SubmitEvidence(case: id, by: side, text: "See.", key: key))
            }
        case .appeal:
            c.act(.appeal, actor) { () throws(Refusal) in
                try market.run(AppealCase(case: id, by: side, ground: "wrong-rule", key: key))
            }
        case .return:
            c.act(.return, .storefront) { () throws(Refusal) in try market.run(ReturnGoods(case: id, key: key)) }
        case .perform:
            c.act(.perform, .storefront) { () throws(Refusal) in try market.run(PerformCase(case: id, key: key)) }
        case .vote:
            // Mostly somebody who has not voted.
            let voted = Set(row.panel?.votes.map(\.juror) ?? [])
            let open = (row.panel?.members ?? []).filter { !voted.contains($0) }
            let juror = (isOwn ? open.randomElement(using: &random) : nil) ?? Int64.random(in: 0...12, using: &random)
            let choices: [PanelChoice] = [.claimant, .claimant, .respondent, .abstain]
            vote(&c, juror, choices.randomElement(using: &random) ?? .abstain)
        case .reopen:
            c.act(.reopen, .claimant) { () throws(Refusal) in
                try market.run(ReopenCase(case: id, text: "No.", key: key))
            }
        default: takeByStaff(&c, action, officer, key, &random)
        }
    }

    /// Accepts what the other side offers, whatever that is.
    private func settle(_ c: inout CaseSteering, _ side: CaseSide, _ key: ID) {
        let (market, id) = (market, c.id)
        let offer = c.row.standingOffer(of: side.other, at: market.now)
        let isPerformed = (offer?.terms ?? c.row.claim).remedy.isPerformed
        c.act(isPerformed ? .accept : .settle, side == .claimant ? .claimant : .respondent) { () throws(Refusal) in
            try market.run(AcceptSettlement(case: id, by: side, offer: offer?.id, key: key))
        }
    }

    private func takeByStaff(
        _ c: inout CaseSteering, _ action: CaseAction, _ officer: UInt32, _ key: ID,
        _ random: inout SeededGenerator
    ) {
        let (market, id, row) = (market, c.id, c.row)
        switch action {
        case .close where row.state == .external:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(CloseCase(case: id, text: "It is decided.", key: key), officer)
            }
        case .assign:
            // There is no other in the queue.
            let isNamed = Int.random(in: 0..<4, using: &random) > 0
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(AssignCase(case: isNamed ? id : nil, key: key), officer)
            }
        case .renew:
            c.act(action, .staff) { () throws(Refusal) in try market.staff(RenewCase(case: id, key: key), officer) }
        case .handOver, .release:
            let to: UInt32? = action == .release ? nil : UInt32.random(in: 7...10, using: &random)
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(ReleaseCase(case: id, to: to, reason: "Ill.", key: key), officer)
            }
        case .rule, .hold, .enforce, .close:
            let isGranted = Int.random(in: 0..<3, using: &random) > 0
            let terms = isGranted ? row.claim : .nothing
            let isHeld = (terms.amount?.minor ?? 0) > 50_000
            let isAppeal = row.state == .appeal
            let ruled: CaseAction =
                isAppeal ? terms.remedy.isPerformed ? .enforce : .close : isHeld ? .hold : .rule
            c.act(ruled, .staff) { () throws(Refusal) in
                try market.staff(
                    RuleCase(
                        case: id, for: isGranted ? .claimant : .respondent, remedy: terms.remedy,
                        amount: terms.amount, reasons: "So it is.", clauses: ["burden"], key: key), officer)
            }
        case .approve:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(ApproveRuling(case: id, key: key), officer)
            }
        case .sendBack:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(SendBackRuling(case: id, reason: "No.", key: key), officer)
            }
        case .pause:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(PauseCase(case: id, ground: "expert", key: key), officer)
            }
        case .proceed:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(ProceedCase(case: id, key: key), officer)
            }
        case .refer:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(ReferCase(case: id, body: "A court", key: key), officer)
            }
        case .resume:
            c.act(action, .staff) { () throws(Refusal) in
                try market.staff(ResumeCase(case: id, key: key), officer)
            }
        // The rest is the clock's, or a panel's.
        default: break
        }
    }
}
