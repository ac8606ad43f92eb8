/// That something holds an order's rating window open.
package struct WindowPause: Hashable, Sendable {
    /// The facts that hold it, each the seq of an `order.paused`; none while it runs.
    package var holds: [Int64]
    /// When the first of them began to; meaningless without a hold.
    package var since: Instant
    /// How long it was held before that, in milliseconds.
    package var used: Int64

    package init(holds: [Int64], since: Instant, used: Int64) {
        self.holds = holds
        self.since = since
        self.used = used
    }
}

extension OrderRow {
    /// When the window closes once a hold begins now, with `most` milliseconds of holds an order: as late as the hold may
    /// last. It ends by itself there, so that no clock is needed.
    func closes(heldFrom now: Instant, most: Int64) -> Instant? {
        guard let closes else { return nil }
        guard let pause, !pause.holds.isEmpty else { return closes + max(0, most - (pause?.used ?? 0)) }
        return closes
    }

    /// How long the window was held when its last hold ends now, and when it closes then.
    func closes(releasedAt now: Instant, most: Int64) -> (used: Int64, closes: Instant)? {
        guard let closes, let pause else { return nil }
        let allowed = max(0, most - pause.used)
        let held = min(now - pause.since, allowed)
        return (pause.used + held, closes + (held - allowed))
    }

    /// Moves the end of the window, and the clock that waits for it.
    mutating func moveClosing(to moment: Instant) {
        // Two ratings wait for each other's delay, not for the window.
        if due == closes, byBuyer == nil || bySeller == nil { due = moment }
        closes = moment
    }
}
