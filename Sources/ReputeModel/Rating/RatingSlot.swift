/// What a rating adds to the credit of the rated account. Written by a decision into a fact; `apply` only adds it up.
package struct Contribution: Hashable, Sendable {
    /// -1...1
    package var points: Int
    /// Whether it counts among the scored ratings.
    package var isScored: Bool
    /// Whether its details count.
    package var countsDetails: Bool
    package var why: RatingReason

    package init(points: Int, isScored: Bool, countsDetails: Bool, why: RatingReason) {
        self.points = points
        self.isScored = isScored
        self.countsDetails = countsDetails
        self.why = why
    }
}

/// One of the two ratings in an order's row.
package struct RatingSlot: Hashable, Sendable {
    /// The seq of its submission.
    package let seq: Int64
    /// When it was submitted: the server's time, or an imported rating's own.
    package let submitted: Instant
    /// Whether the rater is not to be named to the other side.
    package let isAnonymous: Bool
    /// Whether a text came with it.
    package let hasText: Bool
    /// Whether a clock wrote it for a side that stayed silent.
    package let isSystem: Bool
    /// What it says, once revealed; nil while sealed.
    package var shown: ShownRating?
    private var later: Boxed<RatingSequel>?

    package init(
        seq: Int64, submitted: Instant, isAnonymous: Bool, hasText: Bool, isSystem: Bool = false,
        shown: ShownRating? = nil
    ) {
        self.seq = seq
        self.submitted = submitted
        self.isAnonymous = isAnonymous
        self.hasText = hasText
        self.isSystem = isSystem
        self.shown = shown
    }

    /// The positive that a side's silence is, not yet counted.
    package static func system(_ seq: Int64, at: Instant, day: Day) -> RatingSlot {
        RatingSlot(
            seq: seq, submitted: at, isAnonymous: false, hasText: false, isSystem: true,
            shown: ShownRating(value: .positive, details: nil, seq: seq, at: at, day: day))
    }

    /// What came after it was shown; nil for most.
    package var sequel: RatingSequel? {
        get { later?.value }
        set { later = newValue.map(Boxed.init) }
    }

    /// Why it takes no part in its group, if so.
    package var exclusion: RatingReason? {
        guard let sequel else { return nil }
        if sequel.isUnscored { return .unscored }
        if let revision = sequel.revision, revision.to == nil { return .withdrawn }
        return nil
    }

    package var state: RatingState { shown == nil ? .sealed : .visible }
}

/// What a revealed rating says and what it counts.
package struct ShownRating: Hashable, Sendable {
    package var value: RatingValue
    package var details: Details?
    /// The seq of the fact that revealed it.
    package let seq: Int64
    /// When it was revealed.
    package let at: Instant
    /// The day of that, in its policy's zone: the day its contribution is booked on.
    package let day: Day
    /// What it adds; nil only between a reveal and its effect, within one fact.
    package var contribution: Contribution?

    package init(
        value: RatingValue, details: Details?, seq: Int64, at: Instant, day: Day, contribution: Contribution? = nil
    ) {
        self.value = value
        self.details = details
        self.seq = seq
        self.at = at
        self.day = day
        self.contribution = contribution
    }
}
