internal import ReputeJSON

/// `case.vote`: a member of the panel that has a case votes, sealed, once. The vote that decides ends the panel.
public struct CastVote: Command {
    /// The case.
    public let `case`: CaseID
    /// The member's account.
    public let juror: ID
    /// For whom.
    public let choice: PanelChoice
    /// The caller's key of this request.
    public let key: ID

    /// Votes.
    public init(case: CaseID, as juror: ID, for choice: PanelChoice, key: ID) {
        self.case = `case`
        self.juror = juror
        self.choice = choice
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        // For whom is not in it: a digest of so few choices tells which of them it is of.
        let request = KeyedRequest("case.vote", key: key) { json in
            json.member("as", juror)
            json.member("case", `case`.seq)
        }
        d.rows.cases.want(`case`.seq)
        d.rows.accountNames.want(juror)
        let earlier = try d.earlier(request)
        guard let row = try d.rows.cases.get(`case`.seq) else { throw .refused(.caseUnknown(`case`)) }
        if let earlier { return try again(row, earlier, request, &d) }
        let (panel, member) = try seat(row, &d)
        let ballot = Ballot(choice: choice, salt: d.entropy.digest("vote"), submitter: d.actor.uid)
        let sealed = SealedVote(juror: member, vote: ballot.commitment(case: row.seq, juror: member))
        let votes = try d.opened(panel, of: row) + [OpenedVote(juror: member, ballot: ballot)]
        let body = try d.voting(row, panel, sealed, votes)
        try d.gathered()
        let seq = d.record(body)
        d.keep(request, seq: seq)
        guard let move = body.panelEnd else {
            d.keep(.ballot(seq, ballot))
            return CaseReply(row, seq: seq, isRepeated: false)
        }
        // This one never lay in the vault.
        for vote in panel.votes { d.keep(.unsealed(vote.step.seq)) }
        return CaseReply(row, move, seq: seq, at: d.now)
    }

    /// The panel that votes, and the member's number. Refuses whoever has no vote in it.
    private func seat(_ row: CaseRow, _ d: inout Deciding) throws(Stop) -> (panel: CasePanel, member: Int64) {
        let panel = try d.votingPanel(of: row)
        guard let account = try d.rows.accountNames.get(juror)?.number else {
            throw .refused(.caseNotMember("account \(juror)", row.id))
        }
        // With it what is asked for next.
        d.rows.panel.jurorsOf.want(account)
        d.rows.lives.want(account)
        for vote in panel.votes { d.rows.panel.ballots.want(vote.step.seq) }
        d.noteVote(in: row)
        guard let member = try d.rows.panel.jurorsOf.get(account) else {
            throw .refused(.caseNotMember("account \(juror)", row.id))
        }
        return (panel: try d.seat(of: member, juror, in: row), member: member)
    }

    /// The same vote again answers the same; another is a conflict. While it is sealed, only the user who gave it is
    /// told which of the two it is.
    private func again(
        _ row: CaseRow, _ earlier: Int64, _ request: KeyedRequest, _ d: inout Deciding
    ) throws(Stop) -> CaseReply {
        let panel = row.house.panels.first { $0.votes.contains { $0.step.seq == earlier } }
        guard let panel, let vote = panel.votes.first(where: { $0.step.seq == earlier }) else {
            throw .refused(.brokenLedger("a vote in case \(row.id), which has none by fact \(earlier)"))
        }
        var said = vote.choice
        if said == nil, panel.ended == nil {
            guard let ballot = try d.rows.panel.ballots.get(earlier) else { throw .refused(.panelSealLost(row.id)) }
            guard ballot.submitter == d.actor.uid else { throw .refused(.caseVoted(row.id)) }
            said = ballot.choice
        }
        // What nobody counted is not known any more.
        if let said, said != choice { throw .refused(.requestDiffers(request.name, earlier)) }
        return CaseReply(row, seq: earlier, isRepeated: true)
    }
}

extension FactBody {
    /// What the end of a panel made of its case; nil: this fact ends none.
    fileprivate var panelEnd: CaseMove? {
        switch self {
        case let fact as CaseVerdict: fact.move
        case let fact as CaseHung: fact.move
        default: nil
        }
    }
}
