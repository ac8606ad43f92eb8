package import ReputeJSON

/// `case.verdict`: a member of a panel gave the vote by which it decided. It publishes all votes.
package struct CaseVerdict: FactBody {
    package static let kind: StaticString = "case.verdict"
    /// Which case.
    package let number: Int64
    /// The last vote.
    package let sealed: SealedVote
    /// For whom.
    package let side: CaseSide
    /// What is to be done.
    package let terms: CaseTerms
    /// What all votes say, in the order of their facts: at last that of this one.
    package let votes: [OpenedVote]
    /// What it makes of the rating the case is about.
    package let rating: CaseRatingChange?
    /// What it makes of the violation the case is about.
    package let sanction: CaseSanctionChange?
    /// What it makes of the rating window of the case's order.
    package let window: CaseWindowChange?
    /// Of one that is final: who voted like it.
    package let jurors: JurorAgreement?
    /// What became of a case that is closed by it.
    package let outcome: CaseOutcome?
    package let move: CaseMove

    package init(
        case number: Int64, _ sealed: SealedVote, for side: CaseSide, _ terms: CaseTerms, votes: [OpenedVote],
        rating: CaseRatingChange?, sanction: CaseSanctionChange?, window: CaseWindowChange?, jurors: JurorAgreement?,
        outcome: CaseOutcome?, _ move: CaseMove
    ) {
        self.number = number
        self.sealed = sealed
        self.side = side
        self.terms = terms
        self.votes = votes
        self.rating = rating
        self.sanction = sanction
        self.window = window
        self.jurors = jurors
        self.outcome = outcome
        self.move = move
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = terms.amount { json.member("amount", amount) }
        json.member("case", number)
        json.member(clocks: move.clocks)
        json.member("for", side.rawValue)
        if move.isFreed { json.member("freed", 1) }
        json.member("juror", sealed.juror)
        json.member(jurors: jurors)
        if let outcome { json.member("outcome", outcome.rawValue) }
        json.member(rating: rating)
        json.member("remedy", terms.remedy.rawValue)
        json.member(sanction: sanction)
        json.member("state", move.state.rawValue)
        json.member("vote", sealed.vote)
        json.member(votes: votes)
        json.member(window: window)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        sealed = try SealedVote(reading: json)
        side = try json.choice("for")
        terms = try CaseTerms(reading: json)
        votes = try json.openedVotes()
        rating = try json.caseRatingChange()
        sanction = try json.caseSanctionChange()
        window = try json.caseWindowChange()
        jurors = try json.jurorAgreement()
        outcome = json["outcome"] == nil ? nil : try json.choice("outcome")
        move = try CaseMove(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        let before = try rows.existing(case: number)
        let members = before.panel?.members ?? []
        try rows.require(jurors: members + votes.map(\.juror) + [sealed.juror])
        try rows.want(jurors)
        try rows.want(rating)
        try rows.want(window)
        try rows.want(sanction)
        try rows.change(case: number, move, stamp) { row in
            row.add(sealed, step)
            row.endPanel(step, votes, verdict: side)
            row.decision = CaseDecision(step: step, by: .juror, side: side, terms: terms)
            if let outcome { row.closed = CaseClosing(step: step, outcome: outcome) }
        }
        rows.take(sealed, in: number)
        rows.dismiss(members, from: number, votes)
        rows.take(jurors)
        try rows.take(rating, by: step, before.cause)
        rows.take(window, of: number, by: step)
        try rows.take(sanction, of: number, by: step)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(case: number)
        try d.check(sealed, votes, of: row, come: .verdict(side))
        d.record(try d.verdict(row, sealed, votes, for: side))
    }
}
