/// Decides which of many like events are worth a line of the log: the first, then one a second, with how many there
/// were since. Whoever knocks at a full door must not fill the disk with it.
struct Sparing {
    private var quietUntil: ContinuousClock.Instant?
    private var unsaid = 0

    /// How many there were, this one included, since a line was written; nil when none is to be written now.
    mutating func count(at now: ContinuousClock.Instant) -> Int? {
        unsaid += 1
        if let quietUntil, now < quietUntil { return nil }
        quietUntil = now + .seconds(1)
        defer { unsaid = 0 }
        return unsaid
    }
}
