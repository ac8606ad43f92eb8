/// That something holds an order's rating window open.
package struct WindowPause: Hashable, Sendable {
    /// A fact that moved the end of the window.
    package struct Move: Hashable, Sendable {
        package let seq: Int64
        /// When the window was to close until then.
        package let before: Instant

        package init(seq: Int64, before: Instant) {
            self.seq = seq
            self.before = before
        }
    }

    /// The facts by which staff holds it, each the seq of an `order.paused`.
    package var holds: [Int64]
    /// The numbers of the cases that hold it, in the order in which they began to. Of an order that is not completed yet
    /// those that will.
    package var cases: [Int64]
    /// When the first of all these began to; meaningless where there is none.
    package var since: Instant
    /// How long it was held before that, in milliseconds.
    package var used: Int64
    /// What moved its end, the oldest first, from the first on by which a case did, or while one held it. Of what staff
    /// did before that only the end of now is known.
    package var moves: [Move]

    package init(holds: [Int64], cases: [Int64] = [], since: Instant, used: Int64, moves: [Move] = []) {
        self.holds = holds
        self.cases = cases
        self.since = since
        self.used = used
        self.moves = moves
    }

    /// How many hold it; the window runs while none does.
    package var count: Int { holds.count + cases.count }

    /// Whether something holds it.
    package var isHeld: Bool { count > 0 }

    /// When it runs again by itself, of one that is held and may be held for `most` milliseconds in all.
    package func until(most: Int64) -> Instant { since + max(0, most - used) }
}

extension OrderRow {
    /// How long the window may still be held, of `most` milliseconds an order; a hold that lies on it uses it up.
    func holdLeft(at now: Instant, most: Int64) -> Int64 {
        guard let pause else { return most }
        return max(0, most - pause.used - (pause.isHeld ? now - pause.since : 0))
    }

    /// When the window closes once another hold begins now: as late as it may last. It ends by itself there, so that no
    /// clock is needed.
    func closes(heldFrom now: Instant, most: Int64) -> Instant? {
        guard let closes else { return nil }
        return pause?.isHeld == true ? closes : closes + holdLeft(at: now, most: most)
    }

    /// How long the window was held when its last hold ends now, and when it closes then: `least` milliseconds later at the
    /// earliest, as far as it could be held for so much longer.
    func closes(releasedAt now: Instant, most: Int64, least: Int64 = 0) -> (used: Int64, closes: Instant)? {
        guard let closes, let pause else { return nil }
        let allowed = max(0, most - pause.used)
        let held = max(0, min(now - pause.since, allowed))
        let ends = closes + (held - allowed)
        let end = min(closes, max(ends, now + least))
        return (pause.used + held + (end - ends), end)
    }

    /// When the window was to close after the fact `seq`, as far as that is known.
    func closes(asOf seq: Int64) -> Instant? { pause?.moves.first { $0.seq > seq }?.before ?? closes }

    /// Moves the end of the window, and the clock that waits for it.
    mutating func moveClosing(to moment: Instant, by seq: Int64, isCase: Bool = false) {
        if let closes, closes != moment, let held = pause, isCase || !held.cases.isEmpty || !held.moves.isEmpty {
            if held.moves.count >= OrderLimits.moves { pause?.moves.removeFirst() }
            pause?.moves.append(WindowPause.Move(seq: seq, before: closes))
        }
        // Two ratings wait for each other's delay, not for the window.
        if due == closes, byBuyer == nil || bySeller == nil { due = moment }
        closes = moment
    }
}
