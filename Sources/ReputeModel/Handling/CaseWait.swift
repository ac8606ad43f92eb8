/// What is told to whoever waits for an arbitrator.
public struct CaseWait: Hashable, Sendable {
    /// How sure it is when one comes.
    public enum Confidence: String, Sendable, CaseIterable, Hashable {
        /// It rests on fewer than 20 cases that were taken.
        case low
        /// On fewer than 100.
        case medium
        /// On 100 or more.
        case high
    }

    /// When an arbitrator is expected to take the case: in one case of ten before this time, in one of ten after it.
    public struct Expected: Hashable, Sendable {
        /// Hardly before.
        public let from: Instant
        /// Hardly after.
        public let to: Instant

        /// A time from its ends.
        public init(from: Instant, to: Instant) {
            self.from = from
            self.to = to
        }
    }

    /// Since when the case waits, put off by the time in which its clocks stood still.
    public let since: Instant
    /// How many cases wait for longer, and this one; 500 stands for that and more.
    public let place: Int
    /// When an arbitrator is expected; nil: too few cases were taken of late to say, or too many wait.
    public let expected: Expected?
    /// How sure that is.
    public let confidence: Confidence?
    /// How many cases were taken in the time that it is reckoned from.
    public let basis: Int

    /// What is told, from its parts.
    public init(since: Instant, place: Int, expected: Expected?, confidence: Confidence?, basis: Int) {
        self.since = since
        self.place = place
        self.expected = expected
        self.confidence = confidence
        self.basis = basis
    }

    /// What is told at a moment.
    package init(since: Instant, place: Int, _ speed: QueueSpeed, at now: Instant) {
        let isTold = speed.tells(place: place)
        self.init(
            since: since, place: place,
            expected: isTold
                ? Expected(from: now + speed.earliest(place: place), to: now + speed.latest(place: place)) : nil,
            confidence: isTold ? speed.confidence : nil, basis: speed.basis)
    }
}
