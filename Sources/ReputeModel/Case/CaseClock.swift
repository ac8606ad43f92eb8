/// The clocks of a case. How long each runs is the policy's: see ``CasePolicy/ends(_:from:of:)``.
public enum CaseClock: String, Sendable, CaseIterable, Hashable {
    /// Until a case is taken on by itself.
    case intake
    /// Until the claim is granted for want of an answer.
    case answer
    /// Until an arbitrator is called by itself.
    case escalation
    /// Until the goods are to be back.
    case `return`
    /// Until what is owed is to be done; in working days.
    case refund
    /// Until an arbitrator is to take it.
    case assignment
    /// Until one is to take it whom the supervisor finds.
    case supervision
    /// Until both sides are to have shown what they have.
    case evidence
    /// Until they are to have answered what the other showed.
    case rebuttal
    /// Until the arbitrator is to rule; in working days. It runs on when that one has the case no more.
    case decision
    /// Until another arbitrator is to have agreed; in working days.
    case approval
    /// Until a panel is to be drawn.
    case draw
    /// Until a panel should have decided.
    case soft
    /// Until a panel must have decided.
    case hard
    /// Until a decision can be appealed.
    case appeal
    /// Until it is looked at whether another body still has it.
    case review
    /// Until it can be opened again. Nothing happens at its end.
    case reopening

    /// Whether it runs in working days, to the end of the last.
    public var isInWorkingDays: Bool { self == .refund || self == .decision || self == .approval }

    /// Whether the service does something at its end.
    public var isDue: Bool { self != .reopening }

    /// What it tells the parties that it waits for.
    public var waitsFor: String {
        switch self {
        case .intake: "the marketplace to take the case on"
        case .answer: "the respondent's answer"
        case .escalation: "the parties to agree"
        case .return: "the goods to come back"
        case .refund: "what is owed to be done"
        case .assignment, .supervision: "an arbitrator to take it"
        case .evidence: "evidence of both sides"
        case .rebuttal: "what the sides say of the other's evidence"
        case .decision: "the arbitrator's ruling"
        case .approval: "a second arbitrator"
        case .draw: "a panel to be drawn"
        case .soft, .hard: "the panel's votes"
        case .appeal: "an appeal"
        case .review: "another body's decision"
        case .reopening: "word that it was not done"
        }
    }
}
