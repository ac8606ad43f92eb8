internal import ReputeCrypto

extension CaseRow {
    /// The panel that is to be drawn or votes; nil: none is.
    package var panel: CasePanel? { house.panels.last.flatMap { $0.ended == nil ? $0 : nil } }

    /// How many members the next panel has; nil: the policy has none as large.
    func nextPanel(_ policy: CasePolicy) -> Int? {
        let sizes = policy.jury.sizes
        return house.panels.count < sizes.count ? sizes[house.panels.count] : nil
    }

    /// Whether a panel looks at it again on appeal: one decided it, or voted and could not, so that an arbitrator did; and
    /// there is a larger one.
    func isForLargerPanel(_ policy: CasePolicy) -> Bool {
        house.panels.last?.drawn != nil && nextPanel(policy) != nil && house.merged.isEmpty
    }

    /// What a panel that decides for a side has be done.
    func terms(for side: CaseSide) -> CaseTerms { side == .claimant ? claim : .nothing }

    /// The seqs under which something lies in the vault of a panel that is not over: its seed, or its votes.
    package var sealedSeqs: [Int64] {
        guard let panel else { return [] }
        return panel.drawn == nil ? [panel.asked.seq] : panel.votes.map(\.step.seq)
    }

    /// The members who have nothing to vote on any more when it is closed so: of a case that another body keeps.
    func dismissed(by outcome: CaseOutcome?) -> [Int64] { outcome == .elsewhere ? panel?.members ?? [] : [] }

    /// Has a panel that is to be drawn.
    mutating func ask(forPanel commitment: Digest?, _ step: StepTaken) {
        guard let commitment else { return }
        house.panels.append(CasePanel(asked: step, commitment: commitment))
    }

    /// Changes the panel that is to be drawn or votes.
    mutating func changePanel(_ change: (inout CasePanel) -> Void) {
        guard panel != nil else { return }
        let last = house.panels.count - 1
        change(&house.panels[last])
    }

    /// Adds a vote to those of its panel.
    mutating func add(_ vote: SealedVote, _ step: StepTaken) {
        changePanel { $0.votes.append(CasePanelVote(step: step, juror: vote.juror, vote: vote.vote)) }
    }

    /// Has its panel be over, with votes that are published.
    mutating func endPanel(_ step: StepTaken, _ votes: [OpenedVote] = [], verdict: CaseSide? = nil) {
        changePanel { panel in
            panel.ended = step
            panel.verdict = verdict
            for vote in votes {
                guard let place = panel.votes.firstIndex(where: { $0.juror == vote.juror }) else { continue }
                panel.votes[place].choice = vote.ballot.choice
            }
        }
    }

    /// What a decision that is final now, as the clock has it stand, comes to for the members of its panels.
    var finalAgreement: JurorAgreement? {
        guard state == .decided || state == .appeal, let side = decision?.side else { return nil }
        return agreement(with: side)
    }

    /// Which members of its panels voted for the side that it was finally decided for, and which for the other; nil:
    /// none did either.
    func agreement(with side: CaseSide) -> JurorAgreement? {
        let votes = house.panels.flatMap(\.votes)
        let agreed = votes.filter { $0.choice?.side == side }.map(\.juror).sorted()
        let differed = votes.filter { $0.choice?.side == side.other }.map(\.juror).sorted()
        return agreed.isEmpty && differed.isEmpty ? nil : JurorAgreement(agreed: agreed, differed: differed)
    }
}

extension CasePanel {
    /// Whether openings are those of all its votes, in their order.
    func isOpened(by votes: [OpenedVote], of number: Int64) -> Bool {
        votes.count == self.votes.count
            && zip(votes, self.votes).allSatisfy { opened, sealed in
                opened.juror == sealed.juror
                    && opened.ballot.commitment(case: number, juror: opened.juror) == sealed.vote
            }
    }
}
