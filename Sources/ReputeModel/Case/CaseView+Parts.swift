extension CaseView {
    /// A remedy and how much it is.
    public struct Terms: Hashable, Sendable {
        /// What is to be done.
        public let remedy: CaseRemedy
        /// How much, of remedies that are money.
        public let amount: Money?

        /// Terms from their parts.
        public init(remedy: CaseRemedy, amount: Money?) {
            self.remedy = remedy
            self.amount = amount
        }

        init(_ terms: CaseTerms) { self.init(remedy: terms.remedy, amount: terms.amount) }
    }

    /// A clock that runs.
    public struct Clock: Hashable, Sendable {
        /// Which: what it waits for is its ``CaseClock/waitsFor``.
        public let clock: CaseClock
        /// When it began.
        public let starts: Instant
        /// When it ends.
        public let ends: Instant

        /// A clock from its parts.
        public init(clock: CaseClock, starts: Instant, ends: Instant) {
            self.clock = clock
            self.starts = starts
            self.ends = ends
        }

        init(_ running: RunningClock) {
            self.init(clock: running.clock, starts: running.starts, ends: running.ends)
        }
    }

    /// That its clocks stand still.
    public struct Pause: Hashable, Sendable {
        /// Why: a code.
        public let ground: String
        /// Since when.
        public let at: Instant
        /// When they go on by themselves.
        public let until: Instant

        /// A pause from its parts.
        public init(ground: String, at: Instant, until: Instant) {
            self.ground = ground
            self.at = at
            self.until = until
        }

        init(_ pause: CasePause) { self.init(ground: pause.ground, at: pause.at, until: pause.until) }
    }

    /// That a court or another body has it.
    public struct Away: Hashable, Sendable {
        /// The state to which it comes back.
        public let from: CaseState
        /// Since when.
        public let since: Instant

        /// That another body has it, from its parts.
        public init(from: CaseState, since: Instant) {
            self.from = from
            self.since = since
        }
    }

    /// The arbitrator who has it.
    public struct Holder: Hashable, Sendable {
        /// The user id; nil: it is not for this viewer.
        public let officer: Int64?
        /// Since when.
        public let since: Instant
        /// When it is free again unless that is renewed.
        public let until: Instant

        /// A holder from its parts.
        public init(officer: Int64?, since: Instant, until: Instant) {
            self.officer = officer
            self.since = since
            self.until = until
        }

        init(_ holder: CaseHolder, showsOfficer: Bool) {
            self.init(
                officer: showsOfficer ? Int64(holder.officer) : nil, since: holder.since, until: holder.until)
        }
    }

    /// What a side said.
    public struct Statement: Hashable, Sendable {
        /// The seq of its fact, by which a ruling names it.
        public let seq: Int64
        /// When.
        public let at: Instant
        /// What; nil: the account was erased.
        public let text: String?

        /// A statement from its parts.
        public init(seq: Int64, at: Instant, text: String?) {
            self.seq = seq
            self.at = at
            self.text = text
        }

        init(_ statement: CaseStatement, text: String?) {
            self.init(seq: statement.step.seq, at: statement.step.at, text: text)
        }
    }

    /// With what a side would be content, or what it would do.
    public struct Offer: Hashable, Sendable {
        /// Its id.
        public let offer: OfferID
        /// Who made it.
        public let by: CaseSide
        /// What.
        public let terms: Terms
        /// When.
        public let at: Instant
        /// Until when it stands, or stood.
        public let until: Instant
        /// Whether it can be accepted: its time is not over, and no newer one took its place.
        public let isStanding: Bool
        /// What was said with it; nil: nothing, or the account was erased.
        public let text: String?

        /// An offer from its parts.
        public init(
            offer: OfferID, by: CaseSide, terms: Terms, at: Instant, until: Instant, isStanding: Bool, text: String?
        ) {
            self.offer = offer
            self.by = by
            self.terms = terms
            self.at = at
            self.until = until
            self.isStanding = isStanding
            self.text = text
        }

        init(_ offer: CaseOffer, text: String?, isStanding: Bool) {
            self.init(
                offer: offer.id, by: offer.by, terms: Terms(offer.terms), at: offer.step.at, until: offer.until,
                isStanding: isStanding, text: text)
        }
    }

    /// What the sides agreed on.
    public struct Agreement: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// Who agreed to what the other side wanted.
        public let by: CaseSide
        /// What is to be done.
        public let terms: Terms
        /// The offer that was accepted; nil: the claim itself.
        public let offer: OfferID?

        /// An agreement from its parts.
        public init(at: Instant, by: CaseSide, terms: Terms, offer: OfferID?) {
            self.at = at
            self.by = by
            self.terms = terms
            self.offer = offer
        }

        init(_ agreed: CaseAgreement) {
            self.init(
                at: agreed.step.at, by: agreed.by, terms: Terms(agreed.terms),
                offer: agreed.offer.map(OfferID.init(seq:)))
        }
    }

    /// What was decided.
    public struct Decision: Hashable, Sendable {
        /// When.
        public let at: Instant
        /// By whom: an arbitrator, a panel, or the clock for want of an answer.
        public let by: CaseActor
        /// For whom.
        public let side: CaseSide
        /// What is to be done; nothing when the claim is dismissed.
        public let terms: Terms

        /// A decision from its parts.
        public init(at: Instant, by: CaseActor, side: CaseSide, terms: Terms) {
            self.at = at
            self.by = by
            self.side = side
            self.terms = terms
        }

        init(_ decision: CaseDecision) {
            self.init(
                at: decision.step.at, by: decision.by, side: decision.side, terms: Terms(decision.terms))
        }
    }
}
