internal import ReputeCrypto

/// What a decision about a panel has besides rows: from the vault, or from the fact that is decided again.
struct PanelSecrets {
    /// What stands in the ledger for the seed of a panel that is asked for.
    var commitment: Digest?
    /// The seed of one that is drawn.
    var seed: PanelSeed?
    /// What the votes of one that is over said; nil: they lie in the vault.
    var votes: [OpenedVote]?

    /// What follows from a fact.
    init(commitment: Digest?, seed: PanelSeed? = nil, votes: [OpenedVote]? = nil) {
        self.commitment = commitment
        self.seed = seed
        self.votes = votes
    }

    /// What a fact publishes.
    init(seed: PanelSeed?, votes: [OpenedVote]) { self.init(commitment: nil, seed: seed, votes: votes) }
}

extension Deciding {
    /// The panel that votes in a case. Refuses a vote where none does.
    func votingPanel(of row: CaseRow) throws(Stop) -> CasePanel {
        guard CaseTransition.from(row.state, .vote) != nil else {
            throw .refused(.caseStep(.vote, row.id, row.state))
        }
        guard let panel = row.panel, panel.isVoting else { throw .refused(.caseNotVoting(row.id)) }
        return panel
    }

    /// The fact of a vote in a case's panel: it is one more, or, with what all said by now, it ends the panel.
    mutating func voting(
        _ row: CaseRow, _ panel: CasePanel, _ sealed: SealedVote, _ votes: [OpenedVote]
    ) throws(Stop) -> any FactBody {
        switch PanelResult(votes.map(\.ballot.choice), of: panel.members.count) {
        case .verdict(let side): try verdict(row, sealed, votes, for: side)
        case .hung: try hung(row, sealed, votes)
        case nil: CaseVoted(case: row.seq, sealed)
        }
    }

    /// What a panel decides for a side, by its last vote.
    mutating func verdict(
        _ row: CaseRow, _ sealed: SealedVote, _ votes: [OpenedVote], for side: CaseSide
    ) throws(Stop) -> CaseVerdict {
        let terms = row.terms(for: side)
        var action = CaseAction.verdict
        if row.state == .appeal { action = terms.remedy.isPerformed ? .enforce : .close }
        guard let move = row.move(action, at: now, policy(of: row), terms: terms) else {
            throw .refused(.caseStep(action, row.id, row.state))
        }
        let rating = try ratingChange(row, terms, at: now)
        let sanction = try sanctionChange(row, terms, at: now)
        let window = try windowChange(row, to: move.state, at: now)
        var after = row
        let step = StepTaken(seq: nextSeq, at: now)
        after.add(sealed, step)
        after.endPanel(step, votes, verdict: side)
        return CaseVerdict(
            case: row.seq, sealed, for: side, terms, votes: votes, rating: rating, sanction: sanction, window: window,
            jurors: row.state == .appeal ? after.agreement(with: side) : nil,
            outcome: action.outcome(from: row.state), move)
    }

    /// That votes leave no side of a case a majority, by the last of them.
    func hung(_ row: CaseRow, _ sealed: SealedVote, _ votes: [OpenedVote]) throws(Stop) -> CaseHung {
        guard let move = row.move(.hang, at: now, policy(of: row)) else {
            throw .refused(.caseStep(.hang, row.id, row.state))
        }
        return CaseHung(case: row.seq, due: nil, by: sealed, votes: votes, move)
    }

    /// What the clock makes of a panel that did not decide in time; of one that never was a panel, as before there were
    /// any, nothing is published.
    mutating func hanging(
        _ row: CaseRow, at due: Instant, _ policy: CasePolicy, _ secrets: PanelSecrets
    ) throws(Stop) -> CaseHung? {
        guard let move = row.move(.hang, at: due, policy, isClock: true) else { return nil }
        let votes = try row.panel.map { (panel) throws(Stop) in try opened(panel, of: row, secrets) }
        return CaseHung(case: row.seq, due: due, votes: votes ?? [], move)
    }

    /// What the votes of a panel said. Refuses when that cannot be read, or is not what was sealed.
    mutating func opened(
        _ panel: CasePanel, of row: CaseRow, _ secrets: PanelSecrets = PanelSecrets(commitment: nil)
    ) throws(Stop) -> [OpenedVote] {
        if let told = secrets.votes {
            guard panel.isOpened(by: told, of: row.seq) else { throw .refused(.otherVotes(row.id)) }
            // The vote that brought about a majority, or left none, would have ended the panel.
            guard PanelResult(told.map(\.ballot.choice), of: panel.members.count) == nil else {
                throw .refused(.otherEnd(row.id))
            }
            return told
        }
        for vote in panel.votes { rows.panel.ballots.want(vote.step.seq) }
        try rows.settle()
        var out: [OpenedVote] = []
        for vote in panel.votes {
            guard let ballot = try rows.panel.ballots.get(vote.step.seq) else {
                throw .refused(.panelSealLost(row.id))
            }
            out.append(OpenedVote(juror: vote.juror, ballot: ballot))
        }
        guard panel.isOpened(by: out, of: row.seq) else { throw .refused(.panelSealLost(row.id)) }
        return out
    }

    /// Refuses a last vote that its member could not give, and openings that are not those of it and all votes before,
    /// that come to something else, or came to something before it.
    mutating func check(
        _ sealed: SealedVote, _ votes: [OpenedVote], of row: CaseRow, come result: PanelResult
    ) throws(Stop) {
        let panel = try seat(of: sealed.juror, in: row)
        var after = row
        after.add(sealed, StepTaken(seq: nextSeq, at: now))
        guard after.panel?.isOpened(by: votes, of: row.seq) == true else { throw .refused(.otherVotes(row.id)) }
        let choices = votes.map(\.ballot.choice)
        guard PanelResult(choices, of: panel.members.count) == result,
            PanelResult(Array(choices.dropLast()), of: panel.members.count) == nil
        else { throw .refused(.otherEnd(row.id)) }
    }

    /// Takes out of the vault what a fact publishes of a case's panel, or what nobody is to know any more, because a
    /// court or another body keeps the case.
    mutating func unseal(_ row: CaseRow, by body: any FactBody) {
        guard body is CaseDrawn || body is CaseHung || body is CaseMoved<CaseEnding> else { return }
        for seq in row.sealedSeqs { keep(.unsealed(seq)) }
    }
}

extension Refusal {
    fileprivate static func otherVotes(_ id: CaseID) -> Refusal {
        .brokenLedger("other votes in case \(id) than were sealed")
    }

    fileprivate static func otherEnd(_ id: CaseID) -> Refusal {
        .brokenLedger("another end of the panel of case \(id) than its votes come to")
    }
}
