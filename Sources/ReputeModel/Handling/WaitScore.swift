/// One time that a case was in the queue.
package struct QueueStay: Hashable, Sendable {
    /// Which case.
    package let number: Int64
    /// When it began to wait.
    package let began: Instant
    /// When it left the queue; nil: it has not.
    package let ended: Instant?
    /// Whether an arbitrator took it then.
    package let isTaken: Bool

    package init(number: Int64, began: Instant, ended: Instant?, isTaken: Bool) {
        self.number = number
        self.began = began
        self.ended = ended
        self.isTaken = isTaken
    }
}

/// What was told of waits when they began, and what came of it: worked out again from the queue as it was then, by what is
/// told today.
public struct WaitScore: Hashable, Sendable {
    /// How many cases arbitrators took from the queue.
    public let taken: Int
    /// Of how many of these it had been told when that would be.
    public let told: Int
    /// How many were taken in the time that was told; eight of ten should be.
    public let inside: Int
    /// How many were taken sooner.
    public let sooner: Int
    /// How many were taken later.
    public let later: Int
    /// How many still wait after the time that was told.
    public let overdue: Int
    /// How many left the queue before an arbitrator took them: settled, withdrawn, referred, never taken.
    public let left: Int
    /// By how much half of those told were wrong at the most, in milliseconds: between the middle of what was told and what
    /// happened. Nil: there are none.
    public let medianError: Int64?
    /// By how much nine of ten were.
    public let p90Error: Int64?

    /// A score from its parts.
    public init(
        taken: Int, told: Int, inside: Int, sooner: Int, later: Int, overdue: Int, left: Int, medianError: Int64?,
        p90Error: Int64?
    ) {
        self.taken = taken
        self.told = told
        self.inside = inside
        self.sooner = sooner
        self.later = later
        self.overdue = overdue
        self.left = left
        self.medianError = medianError
        self.p90Error = p90Error
    }

    /// Of the stays in the queue that ended from a moment on, before now, and of those that have not ended. `stays` are
    /// also those before that what was told rested on. Cost: n log n.
    package init(_ stays: [QueueStay], from: Instant, at now: Instant) {
        var scoring = WaitScoring(from: from, at: now)
        for stay in stays { scoring.add(stay) }
        var left = Int.max
        guard let score = scoring.advance(&left) else {
            preconditionFailure("without a limit it comes to its end")
        }
        self = score
    }
}
