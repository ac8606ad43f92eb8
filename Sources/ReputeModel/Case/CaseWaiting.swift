/// In which states cases wait for the marketplace: a part of its queue each.
public enum CaseWaiting: String, Sendable, CaseIterable, Hashable {
    /// For whoever takes it on, or does not.
    case filed
    /// For an arbitrator who takes it.
    case escalated
    /// The same, while the sides show what they have.
    case evidence
    /// For an arbitrator who rules.
    case staff = "staff-decision"
    /// For another arbitrator than who ruled.
    case held
    /// For an arbitrator who looks at it again.
    case appeal

    /// Those in which it is an arbitrator who is waited for.
    package static let forArbitrators = allCases.filter { $0 != .filed }
    /// Those in which somebody has to take it: the queue. See ``CaseRow/isQueued``.
    package static let queue: [CaseWaiting] = [.escalated, .staff, .held, .appeal]
}
