/// `rating.submit`: one side of a completed order rates the other, once.
///
/// Under a double-blind policy the first of the two ratings is sealed until the second arrives or the window closes.
public struct SubmitRating: Command {
    /// The caller's id of the order.
    public let order: ID
    /// Who rates.
    public let by: Party
    /// The verdict.
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
        if let slot = row[by: by] { return try again(slot, row, &d) }
        guard row.state == .completed, let closes = row.closes, let pair = row.pair, let seq = row.policy,
            let policy = d.rows.policies.adopted(by: seq)
        else { throw .refused(.orderNotCompleted(order, row.state)) }
        try checkContent(policy.rating, d.now)
        let isPast = d.now >= closes
        if isPast && imported == nil { throw .refused(.windowClosed(order, closes)) }

        let other = row[by: by.other]
        let isSealing = !isPast && other == nil
        if let other, other.shown == nil { d.rows.openings.want(other.seq) }
        if !isSealing { d.wantCredits(of: row) }
        let group = try d.group(pair)
        if !row.isRated, group.count >= policy.rating.groupLimit {
            throw .refused(.groupFull(order, policy.rating.groupLimit))
        }
        return isSealing
            ? try seal(row, closes, &d)
            : try show(row, group, policy, due: isPast ? imported?.submitted : nil, &d)
    }

    private func checkContent(_ policy: RatingPolicy, _ now: Instant) throws(Stop) {
        if let details {
            if by == .seller { throw .refused(.detailsBySeller(order)) }
            for score in details.scores where !policy.details.dimensions.contains(score.dimension) {
                throw .refused(.unknownDimension(score.dimension, policy.details.dimensions))
            }
        }
        if let length = text?.unicodeScalars.count, length > policy.textLength {
            throw .refused(.textTooLong(length, policy.textLength))
        }
        if let imported, imported.submitted > now { throw .refused(.submittedInFuture(order)) }
    }

    private func seal(_ row: OrderRow, _ closes: Instant, _ d: inout Deciding) throws(Stop) -> Reply {
        try d.gathered()
        let opening = Opening(value: value, details: details, salt: d.entropy.digest("rating"))
        let text = saltedText(d)
        let seq = d.record(
            RatingSealed(
                order: row.seq, by: by, commitment: opening.commitment(order: row.seq, by: by),
                isAnonymous: isAnonymous, text: text?.digest, reveals: closes, imported: imported))
        d.keep(.opening(seq, opening))
        if let text { d.keep(.text(seq, author: row.account(of: by), text)) }
        return Reply(rating: RatingID(seq: seq), seq: seq, state: .sealed, reveals: closes, isRepeated: false)
    }

    private func show(
        _ row: OrderRow, _ group: [Int64], _ policy: Policy, due: Instant?, _ d: inout Deciding
    ) throws(Stop) -> Reply {
        let at = due ?? d.now
        let day = at.day(zoneMinutes: policy.zoneMinutes)
        var opens: OpenedRating?
        var after = row
        if let other = row[by: by.other], other.shown == nil {
            guard let opening = try d.rows.openings.get(other.seq) else {
                throw .refused(.sealLost(RatingID(seq: other.seq)))
            }
            opens = OpenedRating(rating: other.seq, opening: opening)
            after[by: by.other]?.shown = ShownRating(
                value: opening.value, details: opening.details, seq: d.nextSeq, at: at, day: day)
        }
        after[by: by] = RatingSlot(
            seq: d.nextSeq, submitted: imported?.submitted ?? d.now, isAnonymous: isAnonymous, hasText: text != nil,
            shown: ShownRating(value: value, details: details, seq: d.nextSeq, at: at, day: day))
        try d.loadGroup(group, and: row)
        try d.gathered()
        var effects = d.effects(of: by, in: group, with: after, policy.rating)
        if opens != nil { effects += d.effects(of: by.other, in: group, with: after, policy.rating) }
        let text = saltedText(d)
        let seq = d.record(
            RatingShown(
                order: row.seq, by: by, value: value, details: details, isAnonymous: isAnonymous, text: text?.digest,
                day: day, opens: opens, effects: effects, due: due, imported: imported))
        if let text { d.keep(.text(seq, author: row.account(of: by), text)) }
        if let opens { d.keep(.opened(opens.rating)) }
        return Reply(rating: RatingID(seq: seq), seq: seq, state: .visible, reveals: nil, isRepeated: false)
    }

    /// The same content again answers the same; other content is a conflict.
    private func again(_ slot: RatingSlot, _ row: OrderRow, _ d: inout Deciding) throws(Stop) -> Reply {
        if slot.shown == nil { d.rows.openings.want(slot.seq) }
        if slot.hasText { d.rows.texts.want(slot.seq) }
        try d.rows.settle()
        let rating = RatingID(seq: slot.seq)
        let said: (value: RatingValue, details: Details?)
        if let shown = slot.shown {
            said = (shown.value, shown.details)
        } else if let opening = try d.rows.openings.get(slot.seq) {
            said = (opening.value, opening.details)
        } else {
            throw .refused(.sealLost(rating))
        }
        let written = slot.hasText ? try d.rows.texts.get(slot.seq)?.text : nil
        guard said.value == value, said.details == details, slot.isAnonymous == isAnonymous,
            written.map({ Array($0.utf8) }) == text.map({ Array($0.utf8) })
        else { throw .refused(.ratingDiffers(rating, order, by)) }
        return Reply(
            rating: rating, seq: slot.seq, state: slot.state, reveals: slot.shown == nil ? row.due : nil,
            isRepeated: true)
    }

    private func saltedText(_ d: Deciding) -> Text? {
        text.map { Text(text: $0, salt: d.entropy.digest("text")) }
    }
}
