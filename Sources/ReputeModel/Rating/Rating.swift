/// What a rating says.
public enum RatingValue: String, Sendable, CaseIterable, Hashable {
    /// +1
    case positive
    /// 0
    case neutral
    /// -1
    case negative

    /// By the case, not by its name.
    public func hash(into hasher: inout Hasher) { hasher.combine(sign) }

    /// -1, 0 or +1.
    package var sign: Int { self == .positive ? 1 : self == .negative ? -1 : 0 }

    /// The value of -1, 0 or +1.
    package init?(sign: Int) {
        switch sign {
        case 1: self = .positive
        case 0: self = .neutral
        case -1: self = .negative
        default: return nil
        }
    }
}

/// A rating's id: `r` and the seq of its submission.
public struct RatingID: PrefixedID {
    /// `r`
    public static var letter: Unicode.Scalar { "r" }

    /// The seq of the fact that submitted it.
    public let seq: Int64

    /// The rating submitted by the fact of this seq.
    public init(seq: Int64) { self.seq = seq }
}

/// Scores of 1 to 5 in the dimensions a policy names, at most ``Details/most`` of them.
public struct Details: Hashable, Sendable {
    /// The scores, sorted by dimension, each dimension once.
    public let scores: [Score]

    /// One dimension's score.
    public struct Score: Hashable, Sendable {
        /// E.g. `item`, `service`, `logistics`.
        public let dimension: String
        /// 1...5
        public let score: Int

        /// A score.
        public init(dimension: String, score: Int) {
            self.dimension = dimension
            self.score = score
        }
    }

    /// The most dimensions all policies of a ledger may name together.
    public static let most = 8

    /// Details; nil when there are none or too many, a dimension stands twice, or a score is not 1...5.
    public init?(_ scores: [Score]) {
        let sorted = scores.sorted { Array($0.dimension.utf8).lexicographicallyPrecedes(Array($1.dimension.utf8)) }
        guard !sorted.isEmpty, sorted.count <= Details.most, sorted.allSatisfy({ (1...5).contains($0.score) }),
            !zip(sorted, sorted.dropFirst()).contains(where: { $0.dimension == $1.dimension })
        else { return nil }
        self.scores = sorted
    }
}

/// Whether a rating can be seen.
public enum RatingState: String, Sendable, Hashable {
    /// Submitted; nobody can see what it says.
    case sealed
    /// Shown.
    case visible
}

/// A part of a rating that can be replied to.
public enum RatingPart: String, Sendable, CaseIterable, Hashable {
    /// The rating itself.
    case rating
    /// Its rater's later addition.
    case append
}

/// Why a rating counts as it does.
public enum RatingReason: String, Sendable, CaseIterable, Hashable {
    /// It counts in full.
    case counted
    /// Scored, but its pair's net for the month is at the limit: no points.
    case capped
    /// The same pair traded the same item shortly before, with the same verdict: not scored.
    case `repeat`
    /// The order was too small to be scored.
    case minimum
    /// Its rater withdrew it.
    case withdrawn
    /// A ruling took it out of scoring.
    case unscored
}
