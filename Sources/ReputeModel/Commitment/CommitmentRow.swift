/// A commitment of a seller's: when it was in force, and how it was kept.
package struct CommitmentRow: Hashable, Sendable {
    /// The seq of the fact by which it was first taken on.
    package let seq: Int64
    /// The seller's number.
    package let account: Int64
    /// Its name in the policy.
    package let code: String
    /// When it was in force, the earliest first; none before the other's end.
    package var periods: [Period] = []
    /// Sorted by day; a day with nothing is not there.
    package var days: [KeepingDay] = []

    package init(seq: Int64, account: Int64, code: String) {
        self.seq = seq
        self.account = account
        self.code = code
    }

    package var id: CommitmentID { CommitmentID(seq: seq) }

    /// From taking it on to its end.
    package struct Period: Hashable, Sendable {
        package let taken: StepTaken
        /// By which fact it was given up, and when it ends.
        package var dropped: StepTaken?

        package init(taken: StepTaken, dropped: StepTaken? = nil) {
            self.taken = taken
            self.dropped = dropped
        }
    }

    /// Whether it holds for an order that was created then, and registered by the fact of this seq. It never changes for an
    /// order once registered: by the moment, and of the same moment by the facts.
    package func holds(created: Instant, registered order: Int64) -> Bool {
        periods.contains { period in
            period.taken.seq < order && period.taken.at <= created
                && (period.dropped.map { created < $0.at || order < $0.seq } ?? true)
        }
    }

    /// Whether it holds for orders created at a moment that is not before any of its facts.
    package func isInForce(at now: Instant) -> Bool {
        periods.last.map { $0.dropped.map { now < $0.at } ?? true } ?? false
    }

    /// Adds to a day's counters; a day left empty is dropped.
    mutating func book(_ day: Day, orders: Int64, breached: Int64) {
        let i = days.partitioned(by: { $0.day >= day })
        if i == days.count || days[i].day != day { days.insert(KeepingDay(day: day), at: i) }
        days[i].orders += orders
        days[i].breached += breached
        if days[i].orders == 0, days[i].breached == 0 { days.remove(at: i) }
    }

    /// What was counted on the days from one on.
    package func count(from day: Day) -> (orders: Int64, breached: Int64) {
        days[days.partitioned(by: { $0.day >= day })...].reduce((0, 0)) { ($0.0 + $1.orders, $0.1 + $1.breached) }
    }
}

/// What one day added to a commitment.
package struct KeepingDay: Hashable, Sendable {
    package let day: Day
    /// Orders that it held for and that were completed, or broken before, on that day.
    package var orders: Int64 = 0
    /// Of these, those in which it was broken.
    package var breached: Int64 = 0

    package init(day: Day) { self.day = day }
}

extension Array {
    /// The first index whose element is in the second part of a partitioned array. Cost: log of the elements.
    func partitioned(by isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
