package import ReputeJSON

/// A step of a case that staff, a side or the storefront takes: a kind of ``CaseTaken``.
package protocol CaseStep: Sendable {
    /// The kind of the fact.
    static var kind: StaticString { get }
    /// Who takes it where no side does.
    static var taker: CaseActor { get }
    /// What it may say besides what follows from the rules.
    static var says: Set<CaseSaid.Member> { get }
    /// What of this it always says.
    static var always: Set<CaseSaid.Member> { get }
    /// Which step of the table it is.
    static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction
    /// Refuses what the table does not, and says what follows.
    static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop)
    /// What is to be done by it from now on; nil: it decides nothing.
    static func decision(_ scene: CaseScene, _ said: CaseSaid) -> CaseTerms?
    /// Refuses what is not signed as it has to be, and says what is. Called when all else is decided.
    static func attest(_ said: inout CaseSaid, _ scene: CaseScene, _ d: inout Deciding) throws(Stop)
    /// What it changes besides the state and the clocks, which are changed before. No rule is applied here.
    static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken)
}

extension CaseStep {
    package static var taker: CaseActor { .staff }
    package static var always: Set<CaseSaid.Member> { [] }
    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {}
    package static func decision(_ scene: CaseScene, _ said: CaseSaid) -> CaseTerms? { nil }
    package static func attest(_ said: inout CaseSaid, _ scene: CaseScene, _ d: inout Deciding) throws(Stop) {}
    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {}
}

/// What a step is judged by.
package struct CaseScene: Sendable {
    package let row: CaseRow
    package let policy: CasePolicy
    package let now: Instant
    /// The user id of who takes it.
    package let uid: UInt32
}

/// `case.received`, `.assigned`, `.ruled` and others: a step that somebody took, and what it makes of the case.
package struct CaseTaken<Step: CaseStep>: FactBody {
    package static var kind: StaticString { Step.kind }
    /// Which case.
    package let number: Int64
    package let move: CaseMove
    package let said: CaseSaid

    package init(case number: Int64, _ move: CaseMove, _ said: CaseSaid) {
        self.number = number
        self.move = move
        self.said = said
    }

    package func write(to json: inout JSONWriter) { said.write(to: &json, of: number, move) }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        move = try CaseMove(reading: json)
        said = try CaseSaid(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let before = try rows.existing(case: number)
        let dismissed = before.dismissed(by: said.outcome)
        try rows.require(jurors: dismissed)
        try rows.want(said.jurors)
        try rows.want(said.rating)
        try rows.want(said.window)
        try rows.want(said.sanction)
        try rows.attend(case: number, stamp, by: said.officer) { row in change(&row, stamp) }
        rows.dismiss(dismissed, from: number)
        rows.take(said.jurors)
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        try rows.take(said.rating, by: step, before.cause)
        rows.take(said.window, of: number, by: step)
        try rows.take(said.sanction, of: number, by: step)
    }

    /// What it makes of a case.
    func change(_ row: inout CaseRow, _ stamp: FactStamp) {
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        row.take(move, stamp)
        Step.change(&row, said, step)
        if let outcome = said.outcome { row.closed = CaseClosing(step: step, outcome: outcome) }
        if said.outcome == .elsewhere { row.endPanel(step) }
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        guard said.fits(Step.self) else {
            throw .refused(.brokenLedger("a step of case c\(number) that says what no such step does"))
        }
        d.record(try d.judge(Step.self, try d.rows.existing(case: number), said))
    }
}
