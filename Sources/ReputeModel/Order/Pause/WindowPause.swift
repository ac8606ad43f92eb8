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
    /// How long the window may still be held, of `most` milliseconds an order; a hold that lies on it uses it up.
    func holdLeft(at now: Instant, most: Int64) -> Int64 {
        guard let pause else { return most }
        return max(0, most - pause.used - (pause.holds.isEmpty ? 0 : now - pause.since))
    }

    /// When the window closes once another hold begins now: as late as it may last. It ends by itself there, so that no
    /// clock is needed.
    func closes(heldFrom now: Instant, most: Int64) -> Instant? {
        guard let closes else { return nil }
        return pause?.holds.isEmpty == false ? closes : closes + holdLeft(at: now, most: most)
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
