package import ReputeCrypto

/// That a case's clocks stand still.
package struct CasePause: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    /// Why: a code.
    package let ground: String
    package let at: Instant
    /// When they go on by themselves.
    package let until: Instant

    package init(seq: Int64, ground: String, at: Instant, until: Instant) {
        self.seq = seq
        self.ground = ground
        self.at = at
        self.until = until
    }
}

/// That a court or another body has a case.
package struct CaseAway: Hashable, Sendable {
    /// The state it was in, to which it comes back.
    package let from: CaseState
    /// The clocks as they stood.
    package let clocks: [RunningClock]
    package let since: Instant

    package init(from: CaseState, clocks: [RunningClock], since: Instant) {
        self.from = from
        self.clocks = clocks
        self.since = since
    }
}

/// The arbitrator who has a case.
package struct CaseHolder: Hashable, Sendable {
    /// The user id.
    package let officer: UInt32
    package let since: Instant
    /// When it is free again unless it is renewed.
    package let until: Instant

    package init(officer: UInt32, since: Instant, until: Instant) {
        self.officer = officer
        self.since = since
        self.until = until
    }
}

/// What a side said.
package struct CaseStatement: Hashable, Sendable {
    package let step: StepTaken
    /// The digest of it, which lies in the vault.
    package let text: Digest

    package init(step: StepTaken, text: Digest) {
        self.step = step
        self.text = text
    }
}

/// With what a side would be content, or what it would do.
package struct CaseOffer: Hashable, Sendable {
    package let step: StepTaken
    package let by: CaseSide
    package let terms: CaseTerms
    /// Until when it stands.
    package let until: Instant
    /// The digest of what was said with it.
    package let text: Digest?

    package init(step: StepTaken, by: CaseSide, terms: CaseTerms, until: Instant, text: Digest?) {
        self.step = step
        self.by = by
        self.terms = terms
        self.until = until
        self.text = text
    }

    package var id: OfferID { OfferID(seq: step.seq) }
}

/// What the sides agreed on.
package struct CaseAgreement: Hashable, Sendable {
    package let step: StepTaken
    /// Who agreed to what the other side wanted.
    package let by: CaseSide
    package let terms: CaseTerms
    /// The offer that was accepted; nil: the claim itself.
    package let offer: Int64?

    package init(step: StepTaken, by: CaseSide, terms: CaseTerms, offer: Int64?) {
        self.step = step
        self.by = by
        self.terms = terms
        self.offer = offer
    }
}

/// What was decided.
package struct CaseDecision: Hashable, Sendable {
    package let step: StepTaken
    /// By whom: an arbitrator, a panel, or the clock for want of an answer.
    package let by: CaseActor
    /// For whom.
    package let side: CaseSide
    /// What is to be done; nothing when the claim is dismissed.
    package let terms: CaseTerms

    package init(step: StepTaken, by: CaseActor, side: CaseSide, terms: CaseTerms) {
        self.step = step
        self.by = by
        self.side = side
        self.terms = terms
    }
}

/// The end of a case.
package struct CaseClosing: Hashable, Sendable {
    package let step: StepTaken
    package let outcome: CaseOutcome

    package init(step: StepTaken, outcome: CaseOutcome) {
        self.step = step
        self.outcome = outcome
    }
}
