/// `case.ruled`: the arbitrator who has a case ruled in it. Over the policy's amount another has to agree; on appeal it
/// is final.
package enum CaseRulingStep: CaseStep {
    package static let kind: StaticString = "case.ruled"
    package static let says: Set<CaseSaid.Member> = [.clauses, .rests, .side, .signature, .terms, .text]
    package static let always: Set<CaseSaid.Member> = [.side, .terms, .text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction {
        let terms = said.terms ?? .nothing
        if scene.row.state == .appeal { return terms.remedy.isPerformed ? .enforce : .close }
        return scene.policy.house.holds(terms) ? .hold : .rule
    }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        try scene.checkHolder()
        guard let side = said.side, let terms = said.terms, said.text != nil else {
            throw .refused(.brokenLedger("a ruling in case \(row.id) that says nothing"))
        }
        try scene.check(terms, for: side)
        if row.state == .appeal { said.jurors = row.agreement(with: side) }
        try scene.check(clauses: said.clauses)
        for seq in said.rests where !row.holds(shown: seq) { throw .refused(.ruledOnUnknown(seq, row.id)) }
    }

    package static func decision(_ scene: CaseScene, _ said: CaseSaid) -> CaseTerms? {
        action(scene, said) == .hold ? nil : said.terms
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let officer = said.officer, let side = said.side, let terms = said.terms, let reasons = said.text else {
            return
        }
        let isHeld = row.state == .held
        var ruling = CaseRuling(
            step: step, officer: officer, side: side, terms: terms, reasons: reasons, clauses: said.clauses,
            rests: said.rests, isHeld: isHeld)
        ruling.signer = said.signer
        row.house.rulings.append(ruling)
        if !isHeld { row.decision = CaseDecision(step: step, by: .staff, side: side, terms: terms) }
    }
}

/// `case.approved`: another arbitrator agreed to a ruling, which decides the case from then on.
package enum CaseApproving: CaseStep {
    package static let kind: StaticString = "case.approved"
    package static let says: Set<CaseSaid.Member> = []

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .approve }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) { try scene.checkSecond() }

    package static func decision(_ scene: CaseScene, _ said: CaseSaid) -> CaseTerms? { scene.row.house.held?.terms }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let ruling = row.house.held else { return }
        let last = row.house.rulings.count - 1
        row.house.rulings[last].second = said.officer
        row.house.rulings[last].approved = step
        row.decision = CaseDecision(step: step, by: .staff, side: ruling.side, terms: ruling.terms)
    }
}

/// `case.sent-back`: another arbitrator did not agree to a ruling, and the case is to be ruled on again.
package enum CaseSendingBack: CaseStep {
    package static let kind: StaticString = "case.sent-back"
    package static let says: Set<CaseSaid.Member> = [.text]
    package static let always: Set<CaseSaid.Member> = [.text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .sendBack }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        try scene.checkSecond()
        try scene.checkSentBack()
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard row.house.held != nil else { return }
        let last = row.house.rulings.count - 1
        row.house.rulings[last].second = said.officer
        row.house.rulings[last].sentBack = step
        row.house.note(.sentBack, said, step)
    }
}

extension CaseScene {
    /// Refuses whoever may not be the second who judges a ruling.
    fileprivate func checkSecond() throws(Stop) {
        guard let held = row.house.held else { throw .refused(.caseStep(.approve, row.id, row.state)) }
        if held.officer == uid { throw .refused(.caseOwnRuling(row.id)) }
        try checkHolder()
    }

    /// Refuses a ruling for more than was claimed, or for something else.
    fileprivate func check(_ terms: CaseTerms, for side: CaseSide) throws(Stop) {
        guard side == .claimant else {
            if terms != .nothing { throw .refused(.ruledForRespondent(row.id)) }
            return
        }
        // Of what goes on in it, too.
        let claims = row.claims.map { claim in
            (terms: claim.terms, known: policy.remedies(ruledFor: claim.cause, claimed: claim.terms.remedy))
        }
        let fit = claims.filter { $0.known.contains(terms.remedy) }
        if fit.isEmpty {
            let known = Set(claims.flatMap(\.known))
            throw .refused(.ruledOtherRemedy(terms.remedy, row.id, known.map(\.rawValue).sorted()))
        }
        let claimed = fit.compactMap(\.terms.amount)
        guard let amount = terms.amount, let first = claimed.first else { return }
        if amount.minor == 0 { throw .refused(.caseAmountNothing) }
        let like = claimed.filter { $0.currency == amount.currency }
        guard let most = like.max(by: { $0.minor < $1.minor }) else { throw .refused(.caseCurrency(first.currency)) }
        if amount.minor > most.minor { throw .refused(.ruledTooMuch(row.id, most)) }
    }

    fileprivate func check(clauses: [String]) throws(Stop) {
        let known = policy.house.clauses
        for clause in clauses {
            let isKnown = known.isEmpty ? isName(clause) : known.contains(clause)
            guard isKnown else { throw .refused(.caseClause(clause, row.id, known)) }
        }
    }

    /// Whether a text can be a code: where the policy lists none.
    func isName(_ name: String) -> Bool {
        PolicyReader.isName(name) && (1...CaseLimits.name).contains(name.utf8.count)
    }
}

extension CaseRow {
    /// Whether a fact is one in which a side said or showed something of this case, or of one that goes on in it.
    fileprivate func holds(shown fact: Int64) -> Bool {
        shown.contains(fact) || house.merged.contains { $0.shown.contains(fact) }
    }
}
