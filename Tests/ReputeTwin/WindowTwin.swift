/// Until when an order may be rated, worked out anew each time from all that ever held that open: its time is walked through
/// from one change to the next.
package struct WindowTwin: Sendable {
    /// Something that holds it.
    package struct Hold: Sendable {
        package let from: Int64
        /// Nil: it lasts.
        package var to: Int64?
        /// Whether the clock ended it, after which an hour is left, as far as it could have been held for so long.
        package var isByClock: Bool

        package init(from: Int64, to: Int64? = nil, isByClock: Bool = false) {
            self.from = from
            self.to = to
            self.isByClock = isByClock
        }

        fileprivate func stands(at moment: Int64) -> Bool { from <= moment && moment < to ?? .max }
        fileprivate func stands(before moment: Int64) -> Bool { from < moment && moment < to ?? .max }
    }

    private static let hour: Int64 = 3_600_000

    private let completed: Int64
    /// When somebody said so: nothing holds it before.
    private let told: Int64
    private let length: Int64
    /// For how long it may be held in all.
    private let most: Int64

    package init(completed: Int64, told: Int64, length: Int64, most: Int64) {
        self.completed = completed
        self.told = told
        self.length = length
        self.most = most
    }

    /// When it closes, or closed, as things stand at a moment: what holds it then is reckoned to last as long as it may.
    package func closes(_ holds: [Hold], at now: Int64) -> Int64 {
        var (at, left, used) = (completed, length, Int64(0))
        let changes = Set(holds.flatMap { [$0.from, $0.to ?? told] } + [told])
        for change in changes.filter({ told <= $0 && $0 <= now }).sorted() {
            var passes = change - at
            if at >= told, holds.contains(where: { $0.stands(at: at) }) {
                let still = min(passes, most - used)
                (at, used, passes) = (at + still, used + still, passes - still)
            }
            if left <= passes { return at + left }
            (at, left) = (change, left - passes)
            let isEnded = holds.contains { $0.to == change && $0.isByClock && $0.from < change }
            guard isEnded, change > told, !holds.contains(where: { $0.stands(before: change) }) else { continue }
            let more = min(most - used, max(0, WindowTwin.hour - left))
            (left, used) = (left + more, used + more)
        }
        return at + left + (holds.contains { $0.stands(at: at) } && at >= told ? most - used : 0)
    }
}
