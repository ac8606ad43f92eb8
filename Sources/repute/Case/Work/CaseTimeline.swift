import ReputeModel

/// What happened in a case, and when what is next is due, in the order of time.
struct CaseTimeline {
    /// Something at a moment.
    struct Entry: Hashable, Sendable {
        let at: Instant
        let text: String
    }

    private(set) var entries: [Entry] = []

    /// `isFuture`: whether what is due as well.
    init(_ dossier: CaseDossier, isFuture: Bool = true) {
        let view = dossier.view
        between(view)
        marketplace(view)
        for panel in view.panels { add(panel, view.decision) }
        ends(view)
        for rating in dossier.ratings { add(rating) }
        for clock in view.clocks where isFuture && view.pause == nil {
            let then = CaseText.then(clock.clock, in: view.state)
            add(clock.ends, "the time for \(clock.clock.waitsFor) is over; \(then)")
        }
        // What is of the same moment stays in the order of the steps.
        entries = entries.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }

    private mutating func add(_ at: Instant?, _ text: String) {
        if let at { entries.append(Entry(at: at, text: text)) }
    }

    /// What the sides did.
    private mutating func between(_ view: CaseView) {
        add(view.opened, "the claimant claims \(CaseText.terms(view.claim))")
        add(view.admitted, "it is taken on")
        add(view.answer?.at, "the respondent answers")
        for offer in view.offers {
            add(offer.at, "the \(offer.by.rawValue) offers \(CaseText.terms(offer.terms)), \(offer.offer)")
        }
        add(view.extended, "both sides get more time")
        for shown in view.evidence {
            let what = shown.isRebuttal ? "answers what was shown" : "shows something"
            add(shown.at, "the \(shown.by.rawValue) \(what), fact \(shown.seq)")
        }
        if let appeal = view.appeal { add(appeal.at, "the \(appeal.by.rawValue) appeals") }
    }

    /// What arbitrators did.
    private mutating func marketplace(_ view: CaseView) {
        if let holder = view.holder {
            let who = holder.officer.map { "user id \($0)" } ?? "an arbitrator"
            add(holder.since, "\(who) takes it")
        }
        for ruling in view.rulings {
            let who = ruling.officer.map { "user id \($0)" } ?? "an arbitrator"
            add(ruling.at, "\(who) rules for the \(ruling.side.rawValue): \(CaseText.terms(ruling.terms))")
            add(ruling.approved, "another arbitrator agrees to the ruling")
        }
        if let pause = view.pause { add(pause.at, "its clocks are stopped: \(pause.ground)") }
        if let away = view.away { add(away.since, "a court or another body has it") }
        for note in view.notes { add(note.at, CaseText.words(note.kind)) }
    }

    /// What became of a panel. What the last one decided is told with the decision.
    private mutating func add(_ panel: CaseView.Panel, _ decision: CaseView.Decision?) {
        add(panel.asked, "a panel of \(panel.size) is to be drawn")
        add(panel.drawn, "the panel is drawn")
        if let verdict = panel.verdict {
            if decision?.at != panel.ended { add(panel.ended, "the panel decides for the \(verdict.rawValue)") }
        } else {
            add(panel.ended, panel.drawn == nil ? "too few could be drawn for the panel" : "the panel did not decide")
        }
    }

    /// What came of it.
    private mutating func ends(_ view: CaseView) {
        if let agreed = view.agreed {
            add(agreed.at, "the \(agreed.by.rawValue) agrees to \(CaseText.terms(agreed.terms))")
        }
        if let decision = view.decision, decision.by != .staff {
            let who = decision.by == .clock ? "nobody answered" : "a panel"
            add(decision.at, "decided for the \(decision.side.rawValue), \(who): \(CaseText.terms(decision.terms))")
        }
        if let closed = view.closed { add(closed, CaseText.state(.closed, view.outcome)) }
    }

    /// A rating of the order.
    private mutating func add(_ rating: RatingView) {
        let value = rating.value.map { ": \($0.rawValue)" } ?? ", sealed"
        add(rating.submitted, "the \(rating.by.rawValue) rates the order\(value)")
    }
}
