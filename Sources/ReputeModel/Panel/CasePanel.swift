package import ReputeCrypto

/// A panel of a case: asked for, drawn, voting, over.
package struct CasePanel: Hashable, Sendable {
    /// The fact that asked for it. Until it is drawn its seed lies in the vault under this seq.
    package let asked: StepTaken
    /// See ``PanelSeed/commitment``.
    package let commitment: Digest
    package var drawn: StepTaken?
    /// The numbers of its members, in the order in which they were drawn.
    package var members: [Int64] = []
    /// In the order of their facts. What they say lies in the vault until the panel is over.
    package var votes: [CasePanelVote] = []
    /// When it was over.
    package var ended: StepTaken?
    /// For whom it decided; nil: it did not.
    package var verdict: CaseSide?

    package init(asked: StepTaken, commitment: Digest) {
        self.asked = asked
        self.commitment = commitment
    }

    /// Whether it votes.
    package var isVoting: Bool { drawn != nil && ended == nil }
}

/// A vote in a panel.
package struct CasePanelVote: Hashable, Sendable {
    package let step: StepTaken
    /// The member's number.
    package let juror: Int64
    /// See ``Ballot/commitment(case:juror:)``.
    package let vote: Digest
    /// What it says; nil until the panel is over.
    package var choice: PanelChoice?

    package init(step: StepTaken, juror: Int64, vote: Digest, choice: PanelChoice? = nil) {
        self.step = step
        self.juror = juror
        self.vote = vote
        self.choice = choice
    }
}
