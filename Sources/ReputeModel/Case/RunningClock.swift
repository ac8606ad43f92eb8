internal import ReputeJSON

/// A clock that runs in a case.
package struct RunningClock: Hashable, Sendable {
    package let clock: CaseClock
    package let starts: Instant
    /// It has run out when now >= this.
    package var ends: Instant

    package init(_ clock: CaseClock, starts: Instant, ends: Instant) {
        self.clock = clock
        self.starts = starts
        self.ends = ends
    }

    /// The same after it stood still from a moment to another: what was left of it is left still, at least an hour. Of working
    /// days, as many as were still to begin, and at least one.
    func shifted(from stop: Instant, to moment: Instant, _ calendar: WorkingCalendar) -> RunningClock {
        // One that was started meanwhile stood still since then only.
        let stop = max(stop, starts)
        var next = self
        next.ends =
            clock.isInWorkingDays
            ? calendar.end(of: max(1, calendar.days(from: stop, to: ends)), from: moment) : ends + (moment - stop)
        return next
    }
}

extension [RunningClock] {
    /// In the order in which they end, each that is due an hour after the one before it at the least, so that no two have
    /// their turn together. `moment`: when the clock did what they follow from, and they an hour later at the least (see
    /// ``Due``); nil: somebody did, which makes nobody's time longer.
    func spread(from moment: Instant?) -> [RunningClock] {
        var last = moment
        return sorted { ($0.ends, $0.clock.rawValue) < ($1.ends, $1.clock.rawValue) }.map { clock in
            guard clock.clock.isDue else { return clock }
            var next = clock
            if let last { next.ends = Swift.max(clock.ends, last + Due.leastGap) }
            last = next.ends
            return next
        }
    }
}

extension [RunningClock] {
    /// With clocks that start now, each of which is due an hour after another that it would be due with: those that run
    /// stay as they are, so that nobody makes their time longer by having another start beside them.
    func joined(by started: [RunningClock]) -> [RunningClock] {
        var all = inOrder
        for clock in started.inOrder {
            var next = clock
            if clock.clock.isDue {
                for other in all where other.clock.isDue && abs(other.ends - next.ends) < Due.leastGap {
                    next.ends = other.ends + Due.leastGap
                }
            }
            all = (all + [next]).inOrder
        }
        return all
    }

    /// In the order in which they end.
    private var inOrder: [RunningClock] { sorted { ($0.ends, $0.clock.rawValue) < ($1.ends, $1.clock.rawValue) } }
}

extension JSONNode {
    /// The clocks that run; none when the member is absent.
    func clocks() throws(FactError) -> [RunningClock] {
        try list("clocks") { (node) throws(FactError) in
            RunningClock(
                try node.choice("clock"), starts: try node.instant("starts"), ends: try node.instant("ends"))
        }
    }
}

extension JSONWriter {
    /// A member with clocks; left out when none runs.
    mutating func member(clocks: [RunningClock]) {
        if clocks.isEmpty { return }
        key("clocks")
        beginArray()
        for clock in clocks {
            beginObject()
            member("clock", clock.clock.rawValue)
            member("ends", clock.ends)
            member("starts", clock.starts)
            endObject()
        }
        endArray()
    }
}
