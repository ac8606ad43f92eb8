/// One row of the table that is the whole life of a case: ``all``.
public struct CaseTransition: Hashable, Sendable {
    /// The state it leads from.
    public let from: CaseState
    /// The step.
    public let action: CaseAction
    /// Who may take it.
    public let by: Set<CaseActor>
    /// The state it leads to; nil: the one in which the case was before.
    public let to: CaseState?
    /// The clocks it starts. Of ``CaseClock/return`` and ``CaseClock/refund`` only that of what is to be done next; of those
    /// of an arbitrator and of a panel only those of who decides; and none that runs on; see
    /// ``CaseRow/starts(_:_:_:beside:)``.
    public let starts: [CaseClock]
    /// The clocks it stops where it leads nowhere else; else it stops all.
    public let stops: [CaseClock]

    /// A row.
    public init(
        _ from: CaseState, _ action: CaseAction, _ by: Set<CaseActor>, to: CaseState?, starts: [CaseClock] = [],
        stops: [CaseClock] = []
    ) {
        self.from = from
        self.action = action
        self.by = by
        self.to = to
        self.starts = starts
        self.stops = stops
    }

    /// The row of a step from a state; nil: it cannot be taken there.
    public static func from(_ state: CaseState, _ action: CaseAction) -> CaseTransition? {
        index[Place(state: state, action: action)]
    }

    private struct Place: Hashable {
        let state: CaseState
        let action: CaseAction
    }

    private static let index: [Place: CaseTransition] = Dictionary(
        uniqueKeysWithValues: all.map { (Place(state: $0.from, action: $0.action), $0) })
}

extension CaseAction {
    /// The state a step leads to; nil when it cannot be taken from this state, or leads back to where the case was.
    public func leads(from state: CaseState) -> CaseState? { CaseTransition.from(state, self)?.to }

    /// The stable name of the refusal to take this step from a state: `case.answer-filed`.
    public func refusal(from state: CaseState) -> String { "case.\(rawValue)-\(state.rawValue)" }
}

extension Set<CaseActor> {
    /// Claimant and respondent.
    static let either: Set = [.claimant, .respondent]
}
