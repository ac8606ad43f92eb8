extension RatingView {
    /// What was ruled about a rating.
    public struct Rulings: Hashable, Sendable {
        /// When and why it was taken out of scoring, the last time.
        public let unscored: Ruling?
        /// When and why that was undone; nil while it is out of scoring.
        public let restored: Ruling?
        /// Its texts that are kept from readers.
        public let removed: [Removal]

        /// Rulings from their parts.
        public init(unscored: Ruling?, restored: Ruling?, removed: [Removal]) {
            self.unscored = unscored
            self.restored = restored
            self.removed = removed
        }
    }

    /// One ruling.
    public struct Ruling: Hashable, Sendable {
        /// The seq of the fact that it stands in: a ruling about the rating, or a decision in a case.
        public let seq: Int64
        /// When.
        public let at: Instant
        /// A code of the policy's: a reason, or the cause of a case.
        public let reason: String

        /// A ruling.
        public init(seq: Int64, at: Instant, reason: String) {
            self.seq = seq
            self.at = at
            self.reason = reason
        }
    }

    /// A text that is kept from readers.
    public struct Removal: Hashable, Sendable {
        /// Which.
        public let part: RatingText
        /// Hidden, or withheld.
        public let how: TextRemoval
        /// When and why.
        public let ruling: Ruling

        /// A removal.
        public init(part: RatingText, how: TextRemoval, ruling: Ruling) {
            self.part = part
            self.how = how
            self.ruling = ruling
        }
    }
}

extension RatingView.Rulings {
    /// The rulings among what came after a rating; nil: there is none.
    init?(_ sequel: RatingSequel) {
        if sequel.unscored == nil, sequel.removed.isEmpty { return nil }
        self.init(
            unscored: sequel.unscored.map { RatingView.Ruling($0) },
            restored: sequel.restored.map { RatingView.Ruling($0) },
            removed: sequel.removed.map {
                RatingView.Removal(part: $0.part, how: $0.how, ruling: RatingView.Ruling($0.ruling))
            })
    }
}

extension RatingView.Ruling {
    init(_ ruling: RatingRuling) { self.init(seq: ruling.seq, at: ruling.at, reason: ruling.reason) }
}
