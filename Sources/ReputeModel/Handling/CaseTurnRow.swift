/// How a case stands with arbitrators: since when it waits for one, who has it, and whose ruling was the last. A case that
/// never waited for one has no such row.
package struct CaseTurnRow: Hashable, Sendable {
    /// Which case.
    package let number: Int64
    /// Since when it is in the queue, put off by the time in which its clocks stood still; nil: it is not in it.
    package var waits: Instant?
    /// For how long it was in the queue before its clocks were stopped there, in milliseconds.
    package var spent: Int64?
    /// The seq of the handling of the arbitrator who has it: see ``HandlingRow``.
    package var handling: Int64?
    /// The seq of the handling whose arbitrator let it go when it was to be ruled on; nil: nobody did, or another took it
    /// since.
    package var left: Int64?
    /// The seq of the handling that ended with the last ruling.
    package var ruled: Int64?

    package init(number: Int64) { self.number = number }

    /// For how long it has been in the queue by a moment, in milliseconds; nil: it is not in it.
    package func waited(by moment: Instant) -> Int64? { waits.map { max(0, moment - $0) } ?? spent }
}

extension CaseRow {
    /// Whether it is in the queue: it waits for an arbitrator, who may take it now.
    package var isQueued: Bool {
        guard holder == nil, pause == nil else { return false }
        switch state {
        case .escalated, .staff, .held: return true
        // Some a panel looks at again.
        case .appeal: return panel == nil
        default: return false
        }
    }
}
