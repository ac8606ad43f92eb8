package import ReputeCrypto

/// A case: who claims what of whom, how far it is, and which clocks run.
package struct CaseRow: Hashable, Sendable {
    /// Our number of the case: the seq of its first fact.
    package let seq: Int64
    /// The order's number.
    package let order: Int64
    /// The item of it; nil: the whole order.
    package let item: Token?
    /// A cause of the policy's.
    package let cause: String
    /// Which side of the order opened it.
    package let by: Party
    /// The account number of whoever opened it.
    package let claimant: Int64
    /// The account number of whom it is against; nil: the house.
    package let respondent: Int64?
    package let goods: CaseGoods
    /// What is claimed.
    package let claim: CaseTerms
    /// The digest of what the claimant says, which lies in the vault.
    package let text: Digest
    package let opened: Instant

    package var state = CaseState.filed
    /// The clocks that run, in the order in which they end; while it is paused, as they stood then.
    package var clocks: [RunningClock]
    /// That its clocks stand still.
    package var pause: CasePause?
    /// That another body has it.
    package var away: CaseAway?
    /// The arbitrator who has it.
    package var holder: CaseHolder?

    /// When it was taken on, from which its days count.
    package var admitted: StepTaken?
    package var answered: CaseStatement?
    /// The offers of both sides, in the order of their facts.
    package var offers: [CaseOffer] = []
    /// Who asked for more time.
    package var askedTime: CaseSide?
    package var extended: StepTaken?
    /// Whether a side wants no panel.
    package var isOptedOut = false
    /// What the sides agreed on.
    package var agreed: CaseAgreement?
    /// What was decided last.
    package var decision: CaseDecision?
    /// When the goods came back.
    package var returned: StepTaken?
    /// How often the house missed a clock of its own.
    package var rounds = 0
    /// How often it was looked at whether another body still has it.
    package var reviews = 0
    package var closed: CaseClosing?
    package var house = CaseHouse()

    package init(
        seq: Int64, order: Int64, item: Token?, cause: String, by: Party, claimant: Int64, respondent: Int64?,
        goods: CaseGoods, claim: CaseTerms, text: Digest, opened: Instant, clocks: [RunningClock]
    ) {
        self.seq = seq
        self.order = order
        self.item = item
        self.cause = cause
        self.by = by
        self.claimant = claimant
        self.respondent = respondent
        self.goods = goods
        self.claim = claim
        self.text = text
        self.opened = opened
        self.clocks = clocks
    }

    package var id: CaseID { CaseID(seq: seq) }

    /// What is to be done; nil: nothing was agreed on or decided.
    package var terms: CaseTerms? { agreed?.terms ?? decision?.terms }

    /// The account number of a side; nil: the house.
    package func account(of side: CaseSide) -> Int64? { side == .claimant ? claimant : respondent }

    /// The newest offer of a side, which took the place of those before; nil: there is none, or it is over.
    package func standingOffer(of side: CaseSide, at moment: Instant) -> CaseOffer? {
        guard let newest = offers.last(where: { $0.by == side }), moment < newest.until else { return nil }
        return newest
    }
}
