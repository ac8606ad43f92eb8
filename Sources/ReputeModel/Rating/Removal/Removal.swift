/// A text that belongs to a rating.
public enum RatingText: String, Sendable, CaseIterable, Hashable, Comparable {
    /// What its rater wrote with it.
    case rating
    /// Its rater's later addition.
    case append
    /// The rated side's reply.
    case reply
    /// The rated side's reply to the addition.
    case appendReply

    /// By name.
    public static func < (a: RatingText, b: RatingText) -> Bool { a.rawValue < b.rawValue }
}

/// How a text is kept from readers, each apart from the other. It is never deleted by this.
public enum TextRemoval: String, Sendable, CaseIterable, Hashable {
    /// It broke the marketplace's rules: arbitrators and auditors still read it.
    case hidden = "hidden-text"
    /// The law wants it gone: nobody reads it.
    case withheld = "withheld-legal"
}

/// That something was ruled about a rating, and why.
package struct RatingRuling: Hashable, Sendable {
    /// The seq of the fact.
    package let seq: Int64
    package let at: Instant
    /// A code of the policy's.
    package let reason: String

    package init(seq: Int64, at: Instant, reason: String) {
        self.seq = seq
        self.at = at
        self.reason = reason
    }
}

/// That a text is kept from readers.
package struct RemovedText: Hashable, Sendable {
    package let part: RatingText
    package let how: TextRemoval
    package let ruling: RatingRuling

    package init(part: RatingText, how: TextRemoval, ruling: RatingRuling) {
        self.part = part
        self.how = how
        self.ruling = ruling
    }
}

extension RatingSequel {
    /// That a text is kept from readers in this way; nil: it is not.
    package func removal(of part: RatingText, _ how: TextRemoval) -> RemovedText? {
        removed.first { $0.part == part && $0.how == how }
    }

    /// Whether it takes no part in its group by a ruling.
    package var isUnscored: Bool { unscored != nil && restored == nil }
}

/// What is asked of every ruling about a rating.
package protocol RulingRequest: Command {
    var rating: RatingID { get }
    var reason: String { get }
    var key: ID { get }
}

/// What is asked of a ruling on whether a rating counts.
package protocol ScoringRuling: RulingRequest {
    init(rating: RatingID, reason: String, key: ID)
}

/// What is asked of a ruling on whether a text is shown.
package protocol TextRuling: RulingRequest {
    var part: RatingText { get }
    var how: TextRemoval { get }
    init(rating: RatingID, part: RatingText, how: TextRemoval, reason: String, key: ID)
}
