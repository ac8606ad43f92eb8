/// What came after a rating was shown.
package struct RatingSequel: Hashable, Sendable {
    /// How its rater changed it.
    package var revision: RatingRevision?
    /// The rater's later addition.
    package var append: StepTaken?
    /// The rated side's reply to it.
    package var reply: StepTaken?
    /// The rated side's reply to the addition.
    package var appendReply: StepTaken?
    /// The ruling that took it out of scoring.
    package var unscored: RatingRuling?
    /// The ruling that undid that; nil while it is out of scoring.
    package var restored: RatingRuling?
    /// Its texts that are kept from readers, by part.
    package var removed: [RemovedText] = []
    /// The rated side's request to change it.
    package var requested: StepTaken?
    /// Whether it helped others.
    package var votes = VoteCount()

    package init() {}
}

/// How a rating was changed, once, by its rater.
package struct RatingRevision: Hashable, Sendable {
    /// The seq of the fact.
    package let seq: Int64
    /// When.
    package let at: Instant
    /// What it said before.
    package let from: RatingValue
    /// What it says now; nil when it was withdrawn.
    package let to: RatingValue?

    package init(seq: Int64, at: Instant, from: RatingValue, to: RatingValue?) {
        self.seq = seq
        self.at = at
        self.from = from
        self.to = to
    }
}

/// A value kept out of line, so that a row that rarely has one stays small.
package indirect enum Boxed<Value: Hashable & Sendable>: Hashable, Sendable {
    case box(Value)

    package init(_ value: Value) { self = .box(value) }

    package var value: Value {
        switch self {
        case .box(let value): value
        }
    }
}
