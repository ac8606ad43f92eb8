internal import ReputeCrypto

/// `rating.submit`: one side of a completed order rates the other, once.
///
/// What the policy does not show yet is sealed: under a double-blind one, the first of the two ratings until the second
/// arrives or the window closes.
public struct SubmitRating: Command {
    /// The caller's id of the order.
    public let order: ID
    /// Who rates.
    public let by: Party
    /// The verdict; under a policy that derives it from the details, the one that follows.
    public let value: RatingValue
    /// Detailed scores; the buyer's only.
    public let details: Details?
    /// What the rater writes. Goes into the vault; the ledger has its salted digest.
    public let text: String?
    /// Whether the rater is not to be named.
    public let isAnonymous: Bool
    /// The account the caller speaks for; nil: the party `by` implies.
    public let speaker: ID?
    /// For history brought in from elsewhere.
    package let imported: ImportedRating?

    /// Submits a rating.
    public init(
        order: ID, by: Party, value: RatingValue, details: Details? = nil, text: String? = nil,
        isAnonymous: Bool = false, speaker: ID? = nil
    ) {
        self.init(
            order: order, by: by, value: value, details: details, text: text, isAnonymous: isAnonymous,
            speaker: speaker, imported: nil)
    }

    package init(
        order: ID, by: Party, value: RatingValue, details: Details?, text: String?, isAnonymous: Bool, speaker: ID?,
        imported: ImportedRating?
    ) {
        self.order = order
        self.by = by
        self.value = value
        self.details = details
        self.text = text
        self.isAnonymous = isAnonymous
        self.speaker = speaker
        self.imported = imported
    }

    /// What a submission answers.
    public struct Reply: Hashable, Sendable {
        /// The rating.
        public let rating: RatingID
        /// The seq of its submission.
        public let seq: Int64
        /// Sealed, or visible already.
        public let state: RatingState
        /// When a sealed rating will be revealed at the latest.
        public let reveals: Instant?
        /// Whether it had been submitted before, with the same content.
        public let isRepeated: Bool
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> Reply {
        try Instant.check([("submittedAt", imported?.submitted)])
        if let speaker { d.rows.accountNames.want(speaker) }
        let row = try d.order(order)
        if let speaker, try d.rows.accountNames.get(speaker)?.number != row.account(of: by) {
            throw .refused(.notParty(speaker, order, by))
        }
        let terms = row.policy.flatMap(d.rows.policies.adopted(by:))
        if let slot = row[by: by], !slot.isSystem { return try again(slot, row, terms?.rating, &d) }
        let given = GivenRating(
            order: order, by: by, value: value, details: details, isAnonymous: isAnonymous, hasText: text != nil,
            imported: imported)
        if let terms { try given.check(terms.rating, text: text) }
        let judged = try d.judge(given, of: row, under: terms)
        let text = text.map { Text(text: $0, salt: d.entropy.digest("text")) }
        let own =
            judged.isShown
            ? nil
            : Opening(value: value, details: details, salt: d.entropy.digest("rating"), submitter: d.actor.uid)
        let seq = d.record(
            judged.fact(of: given, text: text?.digest, commitment: own?.commitment(order: row.seq, by: by) ?? .zero))
        if let own { d.keep(.opening(seq, own)) }
        if let text { d.keep(.text(seq, author: row.account(of: by), text, isSealed: own != nil)) }
        for opened in judged.reveal.opens { d.keep(.opened(opened.rating)) }
        return Reply(
            rating: RatingID(seq: seq), seq: seq, state: judged.isShown ? .visible : .sealed,
            reveals: judged.isShown ? nil : terms?.rating.latestReveal(clock: judged.clock, closes: row.closes),
            isRepeated: false)
    }

    /// The same content again answers the same; other content is a conflict. While the rating is sealed, only the user
    /// that submitted it is told which of the two it is.
    private func again(
        _ slot: RatingSlot, _ row: OrderRow, _ policy: RatingPolicy?, _ d: inout Deciding
    ) throws(Stop) -> Reply {
        if slot.shown == nil { d.rows.openings.want(slot.seq) }
        if slot.hasText { d.rows.texts.want(slot.seq) }
        try d.rows.settle()
        let rating = RatingID(seq: slot.seq)
        let said: (value: RatingValue, details: Details?)
        if let shown = slot.shown {
            said = (slot.sequel?.revision?.from ?? shown.value, shown.details)
        } else if let opening = try d.rows.openings.get(slot.seq) {
            // Whoever else could try each value would learn from the answers what it says.
            guard opening.submitter == d.actor.uid else { throw .refused(.sealedBefore(rating, order, by)) }
            said = (opening.value, opening.details)
        } else {
            throw .refused(.sealLost(rating))
        }
        let written = slot.hasText ? try d.rows.texts.get(slot.seq)?.text : nil
        guard said.value == value, said.details == details, slot.isAnonymous == isAnonymous,
            written.map({ Array($0.utf8) }) == text.map({ Array($0.utf8) })
        else { throw .refused(.ratingDiffers(rating, order, by)) }
        return Reply(
            rating: rating, seq: slot.seq, state: slot.state,
            reveals: slot.shown == nil ? policy?.latestReveal(clock: row.due, closes: row.closes) : nil,
            isRepeated: true)
    }
}
