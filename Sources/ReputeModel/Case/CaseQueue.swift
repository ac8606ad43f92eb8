/// Where a case stands in the queue: the one whose clock ends first comes first, and of those that end together the one
/// that was opened first. Who asks makes no difference.
package struct CaseQueuePlace: Hashable, Comparable, Sendable {
    /// When the clock next does something about it.
    package let due: Instant
    /// Which case.
    package let number: Int64

    package init(due: Instant, number: Int64) {
        self.due = due
        self.number = number
    }

    /// Before every case.
    package static let start = CaseQueuePlace(due: Instant(milliseconds: 0), number: 0)

    package static func < (a: CaseQueuePlace, b: CaseQueuePlace) -> Bool { (a.due, a.number) < (b.due, b.number) }
}

/// A stretch of the queue: so many cases after a place.
package struct CaseQueueStretch: Hashable, Comparable, Sendable {
    package let after: CaseQueuePlace
    package let limit: Int

    package init(after: CaseQueuePlace, limit: Int) {
        self.after = after
        self.limit = limit
    }

    /// How many cases are looked at, stretch by stretch, for whoever asks for the next: few, as long as one of them is for
    /// that arbitrator.
    package static let limits = [8, 64, 1_024]
    /// The same for an arbitrator with an own account: what it traded with the sides is loaded for all of them at once.
    package static let ownLimits = [64]

    package static func < (a: CaseQueueStretch, b: CaseQueueStretch) -> Bool {
        (a.after, a.limit) < (b.after, b.limit)
    }
}

extension CaseRow {
    /// Where it stands in the queue; nil: it is not in it.
    package var queuePlace: CaseQueuePlace? { isQueued ? place : nil }

    /// Where it would stand.
    fileprivate var place: CaseQueuePlace? { due.map { CaseQueuePlace(due: $0, number: seq) } }
}

extension Rows {
    /// Takes in a stretch of the queue as the store has it, and its cases.
    package mutating func learn(_ stored: [CaseRow], queue stretch: CaseQueueStretch) {
        for row in stored { learn(row, case: row.seq) }
        caseQueue.learn(stretch, stored.compactMap(\.place))
    }

    package var missingCaseQueue: [CaseQueueStretch] { caseQueue.missing.sorted() }

    /// The cases in the queue after a place and up to another, in their order, as this batch left them; nil: to the end.
    /// `stored`: where the store has cases there.
    func queued(_ stored: [CaseQueuePlace], after first: CaseQueuePlace, to last: CaseQueuePlace?) -> [CaseRow] {
        let changed = cases.changed { $0.isQueued ? $0.seq : nil }
        var places: [CaseQueuePlace] = []
        for number in Set(stored.map(\.number) + changed) {
            guard let place = cases.loaded(number)?.queuePlace, first < place else { continue }
            if let last, last < place { continue }
            places.append(place)
        }
        return places.sorted().compactMap { cases.loaded($0.number) }
    }
}
