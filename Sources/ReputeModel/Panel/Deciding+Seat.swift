extension Deciding {
    /// Notes at once what is looked at of a vote in a case.
    mutating func noteVote(in row: CaseRow) {
        for member in row.panel?.members ?? [] { rows.panel.jurors.want(member) }
        for account in row.parties { rows.lives.want(account) }
        if row.claim.remedy == .ratingUnscored || row.decision?.terms.remedy == .ratingUnscored {
            rows.orders.want(row.order)
        }
    }

    /// The panel that votes in a case, on which a juror may vote. Refuses a vote where none does, of whoever is no member,
    /// voted before, or is by now of one person with a side, or with a member who voted. `account`: what refusals call it.
    mutating func seat(of juror: Int64, _ account: ID? = nil, in row: CaseRow) throws(Stop) -> CasePanel {
        let panel = try votingPanel(of: row)
        guard panel.members.contains(juror) else {
            let name = account.map { "account \($0)" } ?? "juror \(juror)"
            throw .refused(.caseNotMember(name, row.id))
        }
        if panel.votes.contains(where: { $0.juror == juror }) { throw .refused(.caseVoted(row.id)) }
        noteVote(in: row)
        try rows.settle()
        let own = try rows.existing(juror: juror).account
        try wantPersons(of: [own] + row.parties)
        let accounts = try accounts(ofPersonOf: own)
        if try persons(of: row.parties).contains(where: accounts.contains) {
            throw .refused(.caseMemberParty(account ?? .number(own), row.id))
        }
        for vote in panel.votes where accounts.contains(try rows.existing(juror: vote.juror).account) {
            throw .refused(.caseVoted(row.id))
        }
        return panel
    }
}
