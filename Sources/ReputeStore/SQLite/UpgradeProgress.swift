/// Tells how far an upgrade is that applies every fact again: at once, then now and then, and at the end.
package struct UpgradeProgress {
    /// How many facts were applied, and of how many.
    package typealias Telling = (_ done: Int64, _ of: Int64) -> Void

    /// The least time from one word to the next; the last one comes when it is over.
    package static let pace = Duration.seconds(2)

    private let total: Int64
    private let tell: Telling
    private let now: () -> ContinuousClock.Instant
    private var told: ContinuousClock.Instant
    private var last: Int64 = 0

    /// Begins, and says so. `now`: the time, by a clock that never goes back.
    package init(of total: Int64, now: @escaping () -> ContinuousClock.Instant = { .now }, _ tell: @escaping Telling) {
        self.total = total
        self.tell = tell
        self.now = now
        told = now()
        tell(0, total)
    }

    /// Goes on to so many facts.
    package mutating func show(_ done: Int64) {
        guard done > last else { return }
        last = done
        let moment = now()
        guard done >= total || moment - told >= UpgradeProgress.pace else { return }
        told = moment
        tell(done, total)
    }
}
