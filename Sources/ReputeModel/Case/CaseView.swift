/// A case as it is shown.
public struct CaseView: Hashable, Sendable {
    /// Its id.
    public let `case`: CaseID
    /// The order, by the caller's id.
    public let order: ID?
    /// The item of it, by the caller's id; nil: the whole order.
    public let item: ID?
    /// A cause of the policy's.
    public let cause: String
    /// Which side of the order opened it.
    public let by: Party
    /// Whoever opened it, by the caller's id; nil: the account was erased.
    public let claimant: ID?
    /// Whom it is against, by the caller's id; nil: the marketplace, or the account was erased.
    public let respondent: ID?
    /// Whether it is against the marketplace.
    public let isAgainstHouse: Bool
    /// What it is about, as far as the first answer's time goes by it.
    public let goods: CaseGoods
    /// What is claimed.
    public let claim: Terms
    /// What the claimant says; nil: the account was erased.
    public let text: String?
    /// When it was opened.
    public let opened: Instant
    /// The state it is in.
    public let state: CaseState
    /// The clocks that run, in the order in which they end; while it is paused, as they stood then.
    public let clocks: [Clock]
    /// When the service next does something about it by itself; nil: it does nothing.
    public let due: Instant?
    /// That its clocks stand still, and why.
    public let pause: Pause?
    /// That another body has it.
    public let away: Away?
    /// The arbitrator who has it.
    public let holder: Holder?
    /// When it was taken on.
    public let admitted: Instant?
    /// From when a side may call an arbitrator; nil: not in its state.
    public let escalateFrom: Instant?
    /// The respondent's answer.
    public let answer: Statement?
    /// The offers of both sides, in the order in which they were made.
    public let offers: [Offer]
    /// Who asked for more time.
    public let askedTime: CaseSide?
    /// When that was granted.
    public let extended: Instant?
    /// Whether a side wants no panel.
    public let isOptedOut: Bool
    /// What the sides showed, in the order in which they did.
    public let evidence: [Evidence]
    /// What arbitrators ruled, in the order in which they did, as far as it is for this viewer: what waits for another
    /// arbitrator, or was sent back, is for the house.
    public let rulings: [Ruling]
    /// That a side had a decision looked at again.
    public let appeal: Appeal?
    /// What else was said with steps, or named by them, in the order of their facts, as far as it is for this viewer:
    /// what arbitrators say to each other is for the house.
    public let notes: [Note]
    /// What the sides agreed on.
    public let agreed: Agreement?
    /// What was decided last.
    public let decision: Decision?
    /// When the goods came back.
    public let returned: Instant?
    /// How often the house missed a clock of its own.
    public let rounds: Int
    /// How often it was looked at whether another body still has it.
    public let reviews: Int
    /// When it was closed.
    public let closed: Instant?
    /// What became of it.
    public let outcome: CaseOutcome?
    /// Its panels, in the order in which they were asked for.
    public let panels: [Panel]
    /// What was done about a respondent that did not do in time what was decided.
    public let recovery: Recovery?
    /// What can be done about it now by those for whom this viewer speaks.
    public let steps: [Step]
    /// What is told of how long it waits for an arbitrator; nil: it is not in the queue, or stands in a list of an account's
    /// cases.
    public package(set) var wait: CaseWait?
    /// The violation that it is about; nil: it names none, or it is not for this viewer.
    public package(set) var sanction: Sanction?
    /// The cases that go on in it, in the order in which they came to.
    public package(set) var merged: [Merged] = []
    /// The case in which it goes on; nil: it does in none.
    public package(set) var into: CaseID?
    /// That it holds the rating window of its order; nil: it holds none.
    public package(set) var window: Window?
    /// How far it is, as far as a signed ruling goes by that: the seq of the last fact by which something was said, shown,
    /// offered, decided or told in it; nil: it is not for this viewer.
    public let version: Int64?
    /// What a ruling can make of the rating that it is about now: a ruling that takes it out of scoring, or, when a
    /// decision did before, any other; nil: nothing, or it is not for this viewer.
    public let rating: RulingEffect?

    /// A case from its parts.
    public init(
        case: CaseID, order: ID?, item: ID?, cause: String, by: Party, claimant: ID?, respondent: ID?,
        isAgainstHouse: Bool, goods: CaseGoods, claim: Terms, text: String?, opened: Instant, state: CaseState,
        clocks: [Clock], due: Instant?, pause: Pause?, away: Away?, holder: Holder?, admitted: Instant?,
        escalateFrom: Instant?, answer: Statement?, offers: [Offer], askedTime: CaseSide?, extended: Instant?,
        isOptedOut: Bool, evidence: [Evidence], rulings: [Ruling], appeal: Appeal?, notes: [Note],
        agreed: Agreement?, decision: Decision?, returned: Instant?, rounds: Int, reviews: Int, closed: Instant?,
        outcome: CaseOutcome?, panels: [Panel] = [], recovery: Recovery?, steps: [Step], version: Int64? = nil,
        rating: RulingEffect? = nil
    ) {
        self.case = `case`
        self.order = order
        self.item = item
        self.cause = cause
        self.by = by
        self.claimant = claimant
        self.respondent = respondent
        self.isAgainstHouse = isAgainstHouse
        self.goods = goods
        self.claim = claim
        self.text = text
        self.opened = opened
        self.state = state
        self.clocks = clocks
        self.due = due
        self.pause = pause
        self.away = away
        self.holder = holder
        self.admitted = admitted
        self.escalateFrom = escalateFrom
        self.answer = answer
        self.offers = offers
        self.askedTime = askedTime
        self.extended = extended
        self.isOptedOut = isOptedOut
        self.evidence = evidence
        self.rulings = rulings
        self.appeal = appeal
        self.notes = notes
        self.agreed = agreed
        self.decision = decision
        self.returned = returned
        self.rounds = rounds
        self.reviews = reviews
        self.closed = closed
        self.outcome = outcome
        self.panels = panels
        self.recovery = recovery
        self.steps = steps
        self.version = version
        self.rating = rating
    }
}

/// The names and texts that belong to a case's row, from the vault.
package struct CaseNames: Sendable {
    package let order: ID?
    package let item: ID?
    package let claimant: ID?
    package let respondent: ID?
    /// What the sides and the arbitrators said, by the seqs of the facts: see ``CaseRow/textsShown(showsOfficer:)``.
    package let texts: [Int64: String]
    /// What was named, by the seqs of the facts: see ``CaseRow/referencesShown(showsOfficer:)``.
    package let references: [Int64: ID]

    package init(
        order: ID?, item: ID?, claimant: ID?, respondent: ID?, texts: [Int64: String], references: [Int64: ID]
    ) {
        self.order = order
        self.item = item
        self.claimant = claimant
        self.respondent = respondent
        self.texts = texts
        self.references = references
    }
}

extension CaseView {
    /// A row with what only the vault knows of it, as far as it is for those to whom it is shown. `order`: the row of the
    /// order, where the case is about a rating of it.
    package init(
        _ row: CaseRow, _ names: CaseNames, at now: Instant, _ policies: PolicyBook, for audience: CaseAudience,
        order: OrderRow? = nil
    ) {
        let policy = policies.inForce(at: row.opened)?.policy.arbitration ?? .init()
        let showsOfficer = audience.showsOfficer
        var escalateFrom: Instant?
        if CaseTransition.from(row.state, .escalate) != nil, let admitted = row.admitted {
            escalateFrom = admitted.at + policy.escalateFromHours * Instant.hour
        }
        let offers = row.offers.map { offer in
            let newest = row.standingOffer(of: offer.by, at: now)
            return Offer(offer, text: names.texts[offer.step.seq], isStanding: newest?.id == offer.id)
        }
        let house = row.house
        let answer = row.answered.map { Statement($0, text: names.texts[$0.step.seq]) }
        let evidence = house.evidence.map { Evidence($0, text: names.texts[$0.step.seq]) }
        let appeal = house.appeal.map { Appeal($0, text: names.texts[$0.step.seq]) }
        let rulings = house.ruled(showsOfficer: showsOfficer).map { ruling in
            Ruling(
                ruling, house.state(of: ruling), reasons: names.texts[ruling.step.seq], showsOfficer: showsOfficer)
        }
        let notes = house.noted(showsOfficer: showsOfficer).map { note in
            Note(note, text: names.texts[note.step.seq], reference: names.references[note.step.seq])
        }
        self.init(
            case: row.id, order: names.order, item: names.item, cause: row.cause, by: row.by,
            claimant: names.claimant, respondent: names.respondent, isAgainstHouse: row.respondent == nil,
            goods: row.goods, claim: Terms(row.claim), text: names.texts[row.seq], opened: row.opened,
            state: row.state, clocks: row.clocks.map { Clock($0) }, due: row.due, pause: row.pause.map { Pause($0) },
            away: row.away.map { Away(from: $0.from, since: $0.since) },
            holder: row.holder.map { Holder($0, showsOfficer: showsOfficer) }, admitted: row.admitted?.at,
            escalateFrom: escalateFrom,
            answer: answer, offers: offers, askedTime: row.askedTime, extended: row.extended?.at,
            isOptedOut: row.isOptedOut, evidence: evidence, rulings: rulings, appeal: appeal,
            notes: notes, agreed: row.agreed.map { Agreement($0) }, decision: row.decision.map { Decision($0) },
            returned: row.returned?.at, rounds: row.rounds, reviews: row.reviews, closed: row.closed?.step.at,
            outcome: row.closed?.outcome,
            panels: CaseView.panels(of: row, policies, showsMembers: showsOfficer),
            recovery: house.recovery.flatMap {
                Recovery($0, of: row.terms?.amount, isClaimant: audience.isClaimant)
            }, steps: row.steps(of: audience.actors, at: now, policy),
            version: showsOfficer ? row.version : nil,
            rating: order.flatMap { showsOfficer ? CaseRatingOutlook(row, in: $0, policies)?.effect : nil })
    }
}
