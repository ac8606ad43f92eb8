/// A rating as one reader may see it.
public struct RatingView: Hashable, Sendable {
    /// The rating.
    public let rating: RatingID
    /// Its order, by the caller's id; nil where naming it would name an anonymous rater, or after erasure.
    public let order: ID?
    /// Which side rated.
    public let by: Party
    /// Who rated; nil for an anonymous rater, or after erasure.
    public let rater: ID?
    /// Who was rated; nil after erasure.
    public let ratee: ID?
    /// Sealed: everything below up to `submitted` is nil, for every reader.
    public let state: RatingState
    /// The verdict.
    public let value: RatingValue?
    /// The detailed scores.
    public let details: Details?
    /// What the rater wrote.
    public let text: String?
    /// Whether the rater asked not to be named.
    public let isAnonymous: Bool
    /// When it was submitted: the server's time, or an imported rating's own.
    public let submitted: Instant
    /// When it was revealed.
    public let revealed: Instant?
    /// When a sealed rating will be revealed at the latest.
    public let reveals: Instant?
    /// What it counts, once revealed.
    public let counts: Counts?

    /// What a rating adds to the credit of the rated account, and by which rule.
    public struct Counts: Hashable, Sendable {
        /// -1...1
        public let points: Int
        /// Whether it is among the scored ratings.
        public let isScored: Bool
        /// Whether its details count.
        public let countsDetails: Bool
        /// The rule.
        public let why: RatingReason

        /// What a rating counts.
        public init(points: Int, isScored: Bool, countsDetails: Bool, why: RatingReason) {
            self.points = points
            self.isScored = isScored
            self.countsDetails = countsDetails
            self.why = why
        }
    }

    /// A view from its parts, for decoding a reply.
    public init(
        rating: RatingID, order: ID?, by: Party, rater: ID?, ratee: ID?, state: RatingState, value: RatingValue?,
        details: Details?, text: String?, isAnonymous: Bool, submitted: Instant, revealed: Instant?,
        reveals: Instant?, counts: Counts?
    ) {
        self.rating = rating
        self.order = order
        self.by = by
        self.rater = rater
        self.ratee = ratee
        self.state = state
        self.value = value
        self.details = details
        self.text = text
        self.isAnonymous = isAnonymous
        self.submitted = submitted
        self.revealed = revealed
        self.reveals = reveals
        self.counts = counts
    }
}

/// Who looks at ratings.
public struct Viewer: Hashable, Sendable {
    /// Whether anonymous raters are named: for every role but the storefront.
    public let seesAnonymous: Bool
    /// The account it speaks for; an anonymous rating is named to its own rater.
    public let speaker: ID?

    /// A viewer with these roles, speaking for this account.
    public init(roles: Set<Role>, speaker: ID?) {
        seesAnonymous = !roles.isDisjoint(with: [.admin, .arbitrator, .officer, .auditor])
        self.speaker = speaker
    }
}

/// The names and texts that belong to an order's row, from the vault.
package struct RatingNames: Sendable {
    package let order: ID?
    package let buyer: ID?
    package let seller: ID?

    package init(order: ID?, buyer: ID?, seller: ID?) {
        self.order = order
        self.buyer = buyer
        self.seller = seller
    }

    package func account(of party: Party) -> ID? { party == .buyer ? buyer : seller }
}

extension RatingView {
    /// What a viewer may see of one side's rating; nil when there is none.
    ///
    /// Nobody sees what a sealed rating says. An anonymous rater is not named, nor the order that would name it,
    /// to a storefront that speaks for anybody else.
    package init?(_ row: OrderRow, by: Party, names: RatingNames, text: String?, viewer: Viewer) {
        guard let slot = row[by: by] else { return nil }
        let rater = names.account(of: by)
        let isNamed = !slot.isAnonymous || viewer.seesAnonymous || (rater != nil && rater == viewer.speaker)
        rating = RatingID(seq: slot.seq)
        order = isNamed ? names.order : nil
        self.by = by
        self.rater = isNamed ? rater : nil
        ratee = names.account(of: by.other)
        state = slot.state
        value = slot.shown?.value
        details = slot.shown?.details
        self.text = slot.shown == nil ? nil : text
        isAnonymous = slot.isAnonymous
        submitted = slot.submitted
        revealed = slot.shown?.at
        reveals = slot.shown == nil ? row.due : nil
        counts = slot.shown?.contribution.map {
            Counts(points: $0.points, isScored: $0.isScored, countsDetails: $0.countsDetails, why: $0.why)
        }
    }
}
