/// The states of a case's life.
public enum CaseState: String, Sendable, CaseIterable, Hashable {
    /// Opened, and not looked at yet.
    case filed
    /// Taken on: the parties may still agree.
    case negotiation
    /// They agreed, and what they agreed on is to be done.
    case performance = "awaiting-performance"
    /// They did not agree: it waits for an arbitrator.
    case escalated
    /// An arbitrator has it, and the parties show what they have.
    case evidence
    /// An arbitrator is to rule.
    case staff = "staff-decision"
    /// A panel is drawn, and votes.
    case jury = "jury-decision"
    /// An arbitrator ruled, and another has to agree.
    case held
    /// Decided, and open to an appeal.
    case decided
    /// Looked at again by others.
    case appeal
    /// What was decided is to be done.
    case enforcing
    /// A court or another body has it.
    case external
    /// Over.
    case closed

    /// Whether there is anything left to be done about it but to open it again.
    public var isLive: Bool { self != .closed }

    /// Whether an arbitrator may hold a case in this state.
    public var isHandled: Bool {
        switch self {
        case .evidence, .staff, .held, .appeal: true
        default: false
        }
    }
}

/// A side of a case.
public enum CaseSide: String, Sendable, CaseIterable, Hashable {
    /// Who opened it.
    case claimant
    /// Whom it is against.
    case respondent

    /// The other side.
    public var other: CaseSide { self == .claimant ? .respondent : .claimant }
}

/// Who takes a step of a case.
public enum CaseActor: String, Sendable, CaseIterable, Hashable {
    /// Who opened it.
    case claimant
    /// Whom it is against.
    case respondent
    /// An arbitrator.
    case staff
    /// A member of its panel.
    case juror
    /// What was paid or sent, by the storefront's word.
    case storefront
    /// The service's own clock.
    case clock
}

/// What became of a case that is closed.
public enum CaseOutcome: String, Sendable, CaseIterable, Hashable {
    /// It was not taken on.
    case rejected
    /// It goes on in another case.
    case merged
    /// The claimant gave it up.
    case withdrawn
    /// The parties agreed, and nothing is left to be done.
    case settled
    /// What was agreed on or decided was done.
    case performed
    /// What was agreed on or decided was not done in time.
    case recovered
    /// The claimant did not do its part in time.
    case forfeited
    /// It was decided, and nothing was left to be done.
    case decided
    /// Nobody decided it in time.
    case undecided
    /// A court or another body has it for good.
    case elsewhere

    /// Whether the claim itself was decided or agreed on, so that it cannot be made again.
    public var isFinal: Bool {
        switch self {
        case .rejected, .withdrawn, .undecided: false
        default: true
        }
    }
}
