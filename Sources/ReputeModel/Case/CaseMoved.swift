package import ReputeCrypto
package import ReputeJSON

/// A kind of ``CaseMoved``.
package protocol CaseMotion: Sendable {
    /// The kind of the fact.
    static var kind: StaticString { get }
    /// Whether clocks that stood still go on.
    static var endsPause: Bool { get }
    /// Whether the arbitrator who had it let it go.
    static var letsGo: Bool { get }
}

extension CaseMotion {
    package static var endsPause: Bool { false }
    package static var letsGo: Bool { false }
}

/// `case.admitted`, `.defaulted`, `.escalated`, `.withdrawn` and others: a step that says no more than what it makes of the
/// case. A side took it, or the clock when it was due.
package struct CaseMoved<Motion: CaseMotion>: FactBody {
    package static var kind: StaticString { Motion.kind }
    /// Which case.
    package let number: Int64
    package let move: CaseMove
    package let more: CaseMoveDetails

    package init(case number: Int64, _ move: CaseMove, _ more: CaseMoveDetails) {
        self.number = number
        self.move = move
        self.more = more
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = more.terms?.amount { json.member("amount", amount) }
        if let broke = more.broke { json.member("broke", broke) }
        if let by = more.by { json.member("by", by.rawValue) }
        json.member("case", number)
        json.member(clocks: move.clocks)
        if let due = more.due { json.member("due", due) }
        if move.isFreed { json.member("freed", 1) }
        if let holds = move.holds { json.member("holds", holds) }
        json.member(jurors: more.jurors)
        if let missed = more.missed { json.member("missed", missed) }
        if let outcome = more.outcome { json.member("outcome", outcome.rawValue) }
        json.member(rating: more.rating)
        json.member(recovery: more.recovery)
        if let terms = more.terms { json.member("remedy", terms.remedy.rawValue) }
        if let reviews = more.reviews { json.member("reviews", reviews) }
        if let rounds = more.rounds { json.member("rounds", rounds) }
        json.member(sanction: more.sanction)
        if let seed = more.seed { json.member("seed", seed) }
        if let stands = move.stands { json.member("stands", stands) }
        json.member("state", move.state.rawValue)
        json.member(window: more.window)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        move = try CaseMove(readingTimes: json)
        more = try CaseMoveDetails(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        // Effects date from when it was due.
        let step = StepTaken(seq: stamp.seq, at: more.due ?? stamp.at)
        let before = try rows.existing(case: number)
        let dismissed = before.dismissed(by: more.outcome)
        try rows.require(jurors: dismissed)
        try rows.want(more.jurors)
        try rows.want(more.rating)
        if let broke = more.broke { rows.handlings.want(broke) }
        try rows.want(more.window)
        try rows.want(more.sanction)
        try more.recovery?.want(of: before.respondent, in: &rows)
        try more.recovery?.apply(stamp, to: &rows)
        let isClock = more.due != nil
        let moved = FactStamp(seq: stamp.seq, at: step.at)
        try rows.change(case: number, move, moved, isClock: isClock, broke: more.broke) { row in
            if row.state == .filed, move.state.isLive { row.admitted = step }
            if let terms = more.terms {
                row.decision = CaseDecision(step: step, by: .clock, side: .claimant, terms: terms)
            }
            if let rounds = more.rounds { row.rounds = rounds }
            if let reviews = more.reviews { row.reviews = reviews }
            if let outcome = more.outcome { row.closed = CaseClosing(step: step, outcome: outcome) }
            if let recovery = more.recovery { row.house.recovery = CaseRecovery(recovery, seq: stamp.seq) }
            row.ask(forPanel: more.seed, step)
            if more.outcome == .elsewhere { row.endPanel(step) }
            if Motion.endsPause { row.pause = nil }
            if Motion.letsGo { row.noteLeft() }
            if let missed = more.missed { row.house.miss(missed) }
        }
        rows.dismiss(dismissed, from: number)
        rows.take(more.jurors)
        try rows.take(more.rating, by: step, before.cause)
        rows.take(more.window, of: number, by: step)
        try rows.take(more.sanction, of: number, by: step)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(case: number)
        if let by = more.by { return try d.moveAgain(row, by, Motion.kind) }
        let secrets = PanelSecrets(commitment: more.seed)
        try d.advanceAgain(row, secrets, saysTimes: move.saysTimes, saysBroke: more.broke != nil)
    }
}

/// What some of these steps say besides.
package struct CaseMoveDetails: Sendable {
    /// Which side took it; nil: the clock.
    package var by: CaseSide?
    /// When it was due, of the clock's.
    package var due: Instant?
    /// What is granted for want of an answer.
    package var terms: CaseTerms?
    /// What that makes of the rating the case is about.
    package var rating: CaseRatingChange?
    /// What that makes of the violation the case is about.
    package var sanction: CaseSanctionChange?
    /// What follows for a respondent that did not do in time what was decided.
    package var recovery: CaseRecoveryChange?
    /// What it makes of the rating window of its order.
    package var window: CaseWindowChange?
    /// What became of a case that is closed.
    package var outcome: CaseOutcome?
    /// Of a decision that is final: which members of its panels voted like it.
    package var jurors: JurorAgreement?
    /// Of one that goes to a panel: what stands for the seed that is drawn by.
    package var seed: Digest?
    /// How often the house missed a clock of its own by now.
    package var rounds: Int?
    /// How often it was looked at whether another body still has it by now.
    package var reviews: Int?
    /// The user id of the arbitrator who did not rule in time.
    package var missed: UInt32?
    /// Whose clock ran out: the seq of the fact by which the case came to the arbitrator. Nil: nobody's, or a fact of before
    /// it was said.
    package var broke: Int64?

    package init() {}

    init(reading json: JSONNode) throws(FactError) {
        if json["by"] != nil { by = try json.choice("by") }
        due = try json.optionalInstant("due")
        if json["remedy"] != nil { terms = try CaseTerms(reading: json) }
        rating = try json.caseRatingChange()
        recovery = try json.caseRecoveryChange()
        window = try json.caseWindowChange()
        sanction = try json.caseSanctionChange()
        if json["outcome"] != nil { outcome = try json.choice("outcome") }
        jurors = try json.jurorAgreement()
        seed = try json.optionalDigest("seed")
        rounds = try json.optionalInteger("rounds").map { Int(clamping: $0) }
        reviews = try json.optionalInteger("reviews").map { Int(clamping: $0) }
        missed = try CaseSaid.userID(try json.optionalInteger("missed"))
        broke = try json.optionalInteger("broke")
    }
}
