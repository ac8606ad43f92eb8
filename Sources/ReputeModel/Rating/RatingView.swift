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
    /// When it was submitted: the server's time, or an imported rating's own. Only the day, where naming the rater is
    /// avoided, as in the next.
    public let submitted: Instant
    /// When it was revealed.
    public let revealed: Instant?
    /// When a sealed rating will be revealed at the latest.
    public let reveals: Instant?
    /// What it counts, once revealed.
    public let counts: Counts?
    /// Whether nobody wrote it: it was made of a side's silence.
    public let isSystem: Bool
    /// How its rater changed it; ``value`` is what it says since.
    public let revision: Revision?
    /// The rater's later addition.
    public let append: Remark?
    /// The rated side's reply.
    public let reply: Remark?
    /// The rated side's reply to the addition.
    public let appendReply: Remark?
    /// When the rated side asked for it to be changed.
    public let requested: Instant?
    /// What was ruled about it; nil for most.
    public let rulings: Rulings?
    /// Whether it helped others.
    public let votes: VoteCount

    /// How a rating was changed.
    public struct Revision: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// What it said before.
        public let from: RatingValue
        /// Whether it was withdrawn: it counts no more.
        public let isWithdrawn: Bool

        /// A revision.
        public init(at: Instant, from: RatingValue, isWithdrawn: Bool) {
            self.at = at
            self.from = from
            self.isWithdrawn = isWithdrawn
        }
    }

    /// A text that came later.
    public struct Remark: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// What was written; nil after erasure, or when it is kept from this reader.
        public let text: String?

        /// A remark.
        public init(at: Instant, text: String?) {
            self.at = at
            self.text = text
        }
    }

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
        /// The day it is booked on, that of its reveal in its policy's zone: its age is counted from there.
        public let day: Day

        /// What a rating counts.
        public init(points: Int, isScored: Bool, countsDetails: Bool, why: RatingReason, day: Day) {
            self.points = points
            self.isScored = isScored
            self.countsDetails = countsDetails
            self.why = why
            self.day = day
        }
    }

    /// A view from its parts, for decoding a reply.
    public init(
        rating: RatingID, order: ID?, by: Party, rater: ID?, ratee: ID?, state: RatingState, value: RatingValue?,
        details: Details?, text: String?, isAnonymous: Bool, submitted: Instant, revealed: Instant?,
        reveals: Instant?, counts: Counts?, isSystem: Bool = false, revision: Revision? = nil, append: Remark? = nil,
        reply: Remark? = nil, appendReply: Remark? = nil, requested: Instant? = nil, rulings: Rulings? = nil,
        votes: VoteCount = VoteCount()
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
        self.isSystem = isSystem
        self.revision = revision
        self.append = append
        self.reply = reply
        self.appendReply = appendReply
        self.requested = requested
        self.rulings = rulings
        self.votes = votes
    }
}

/// Who looks at ratings and cases.
public struct Viewer: Hashable, Sendable {
    /// Whether anonymous raters are named: for every role but the storefront.
    public let seesAnonymous: Bool
    /// Whether texts that broke the marketplace's rules are shown: to those who review them.
    public let seesHidden: Bool
    /// Whether it is told which officer or arbitrator has something in hand: not the storefront, and nobody who
    /// speaks for an account.
    public let seesStaff: Bool
    /// Whether it may speak for buyers and sellers, as the storefront does.
    public let speaksForSides: Bool
    /// The account it speaks for; an anonymous rating is named to its own rater.
    public let speaker: ID?
    /// The account it is itself, by the role table. A case of its own it sees as a side does.
    public let own: ID?

    /// A viewer with these roles, speaking for this account; `own`: the account it is itself, if it has one.
    public init(roles: Set<Role>, speaker: ID?, own: ID? = nil) {
        seesAnonymous = !roles.isDisjoint(with: [.admin, .arbitrator, .officer, .auditor])
        seesHidden = !roles.isDisjoint(with: [.admin, .arbitrator, .auditor])
        seesStaff = seesAnonymous && speaker == nil
        speaksForSides = !roles.isDisjoint(with: [.admin, .storefront])
        self.speaker = speaker
        self.own = own
    }

    /// Whether a text of a rating is shown. One withheld for the law's sake is shown to nobody.
    func reads(_ part: RatingText, _ sequel: RatingSequel?) -> Bool {
        guard let sequel else { return true }
        return sequel.removal(of: part, .withheld) == nil && (seesHidden || sequel.removal(of: part, .hidden) == nil)
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
    /// `texts` are by the seq of their facts, `policy` is the order's.
    package init?(
        _ row: OrderRow, by: Party, names: RatingNames, texts: [Int64: String], policy: Policy?, viewer: Viewer
    ) {
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
        let sequel = slot.sequel
        func read(_ seq: Int64, _ part: RatingText) -> String? {
            viewer.reads(part, sequel) ? texts[seq] : nil
        }
        text = slot.shown == nil ? nil : read(slot.seq, .rating)
        isAnonymous = slot.isAnonymous
        // To the millisecond it would name the order, whose other rating is often shown at the same moment.
        submitted = isNamed ? slot.submitted : slot.submitted.startOfDay
        revealed = isNamed ? slot.shown?.at : slot.shown?.at.startOfDay
        let latest = slot.shown == nil ? policy?.rating.latestReveal(clock: row.due, closes: row.closes) : nil
        reveals = isNamed ? latest : latest.map { $0.startOfDay + Instant.day }
        counts = slot.shown.flatMap { shown in
            shown.contribution.map {
                Counts(
                    points: $0.points, isScored: $0.isScored, countsDetails: $0.countsDetails, why: $0.why,
                    day: shown.day)
            }
        }
        isSystem = slot.isSystem
        revision = sequel?.revision.map { Revision(at: $0.at, from: $0.from, isWithdrawn: $0.to == nil) }
        func remark(_ step: StepTaken?, _ part: RatingText) -> Remark? {
            step.map { Remark(at: $0.at, text: read($0.seq, part)) }
        }
        append = remark(sequel?.append, .append)
        reply = remark(sequel?.reply, .reply)
        appendReply = remark(sequel?.appendReply, .appendReply)
        requested = sequel?.requested?.at
        rulings = sequel.flatMap(Rulings.init)
        votes = sequel?.votes ?? VoteCount()
    }
}
