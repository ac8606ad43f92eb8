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
        guard row.state == .completed, let closes = row.closes, let pair = row.pair, let policy = terms else {
            throw .refused(.orderNotCompleted(order, row.state))
        }
        try checkContent(policy.rating, d.now)
        let isPast = d.now >= closes
        if isPast && imported == nil { throw .refused(.windowClosed(order, closes)) }
        if row[by: by] != nil { throw .refused(.silenceCounted(order, by)) }

        d.wantOpenings(of: row)
        // Foreseen before the other side's opening is read: most often nothing or everything of an order is shown.
        if row[by: by.other] != nil || isPast || policy.rating.visibility == .atOnce { d.wantCredits(of: row) }
        let group = try d.group(pair)
        if !row.isRated, group.count >= policy.rating.groupLimit {
            throw .refused(.groupFull(order, policy.rating.groupLimit))
        }
        let openings = isPast ? [:] : try d.openings(of: row)
        return try give(row, closes, group, openings, isPast: isPast, policy, &d)
    }

    /// Records the rating, and what becomes visible by it.
    private func give(
        _ row: OrderRow, _ closes: Instant, _ group: [Int64], _ openings: [Party: Opening],
        isPast: Bool, _ policy: Policy, _ d: inout Deciding
    ) throws(Stop) -> Reply {
        var after = row
        after[by: by] = RatingSlot(
            seq: d.nextSeq, submitted: imported?.submitted ?? d.now, isAnonymous: isAnonymous, hasText: text != nil)
        // History past its window dates from its own time, and leaves the other side's rating as it is.
        var plan = Unveiling(opens: [by], due: row.due)
        if !isPast {
            let scene = d.scene(
                after, openings, submitted: (by, value), now: d.now, closes: closes, isClock: false)
            plan = ReleasedRules.version(policy.rules).unveiling(scene, under: policy.rating)
        }
        let at = isPast ? imported?.submitted ?? d.now : d.now
        if !plan.opens.isEmpty { try d.loadGroup(group, and: row) }
        try d.gathered()
        let isShown = plan.opens.contains(by)
        if isShown {
            after[by: by]?.shown = ShownRating(
                value: value, details: details, seq: d.nextSeq, at: at, day: at.day(zoneMinutes: policy.zoneMinutes))
        }
        let reveal = d.reveal(
            &after, opening: openings.filter { plan.opens.contains($0.key) }, alsoShown: isShown ? [by] : [], at: at,
            in: group, policy)
        let text = text.map { Text(text: $0, salt: d.entropy.digest("text")) }
        let seq: Int64
        if isShown {
            seq = d.record(
                RatingShown(
                    order: row.seq, by: by, value: value, details: details, isAnonymous: isAnonymous,
                    text: text?.digest, reveal: reveal, clock: plan.due, due: isPast ? at : nil, imported: imported))
        } else {
            guard let clock = plan.due else { preconditionFailure("what is sealed has a clock") }
            let own = Opening(
                value: value, details: details, salt: d.entropy.digest("rating"), submitter: d.actor.uid)
            seq = d.record(
                RatingSealed(
                    order: row.seq, by: by, commitment: own.commitment(order: row.seq, by: by),
                    isAnonymous: isAnonymous, text: text?.digest, clock: clock,
                    reveal: reveal.opens.isEmpty ? nil : reveal, imported: imported))
            d.keep(.opening(seq, own))
        }
        if let text { d.keep(.text(seq, author: row.account(of: by), text)) }
        for opened in reveal.opens { d.keep(.opened(opened.rating)) }
        return Reply(
            rating: RatingID(seq: seq), seq: seq, state: isShown ? .visible : .sealed,
            reveals: isShown ? nil : policy.rating.latestReveal(clock: plan.due, closes: closes), isRepeated: false)
    }

    /// Checks what is said against the policy of the order.
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
        try checkValue(policy)
    }

    /// The verdict is one the policy takes of this side, and the one that follows from the details where it does.
    private func checkValue(_ policy: RatingPolicy) throws(Stop) {
        guard let taken = policy.values[by], taken.contains(value) else {
            throw .refused(.valueNotOffered(order, by, value))
        }
        guard by == .buyer, let rule = policy.verdict else { return }
        guard let score = details?.scores.first(where: { $0.dimension == rule.dimension }) else {
            throw .refused(.verdictMissing(order, rule.dimension))
        }
        let derived = rule.value(of: score.score)
        if derived != value { throw .refused(.verdictDiffers(order, value, derived)) }
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
