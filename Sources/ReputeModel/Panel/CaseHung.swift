package import ReputeJSON

/// `case.hung`: a panel did not decide, and an arbitrator does. Either there were too few to be drawn, or its time was
/// over, or a member gave the vote that left no side a majority.
package struct CaseHung: FactBody {
    package static let kind: StaticString = "case.hung"
    /// Which case.
    package let number: Int64
    /// When it was due; nil: a vote ended the panel.
    package let due: Instant?
    /// How it could not be drawn.
    package let draw: PanelDraw?
    /// The vote that ended it; nil: the clock did.
    package let sealed: SealedVote?
    /// What its votes say, in the order of their facts.
    package let votes: [OpenedVote]
    package let move: CaseMove

    package init(
        case number: Int64, due: Instant?, _ draw: PanelDraw? = nil, by sealed: SealedVote? = nil,
        votes: [OpenedVote] = [], _ move: CaseMove
    ) {
        self.number = number
        self.due = due
        self.draw = draw
        self.sealed = sealed
        self.votes = votes
        self.move = move
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("case", number)
        json.member(clocks: move.clocks)
        if let due { json.member("due", due) }
        if move.isFreed { json.member("freed", 1) }
        if let holds = move.holds { json.member("holds", holds) }
        if let sealed { json.member("juror", sealed.juror) }
        draw?.write(to: &json)
        if let stands = move.stands { json.member("stands", stands) }
        json.member("state", move.state.rawValue)
        if let sealed { json.member("vote", sealed.vote) }
        json.member(votes: votes)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        due = try json.optionalInstant("due")
        draw = json["seed"] == nil ? nil : try PanelDraw(reading: json)
        sealed = json["juror"] == nil ? nil : try SealedVote(reading: json)
        votes = try json.openedVotes()
        move = try CaseMove(readingTimes: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let step = StepTaken(seq: stamp.seq, at: due ?? stamp.at)
        let members = try rows.existing(case: number).panel?.members ?? []
        try rows.require(jurors: members + votes.map(\.juror) + [sealed?.juror].compactMap { $0 })
        try rows.change(
            case: number, move, FactStamp(seq: stamp.seq, at: step.at), isClock: due != nil
        ) { row in
            if let sealed { row.add(sealed, step) }
            row.endPanel(step, votes)
        }
        if let sealed { rows.take(sealed, in: number) }
        rows.dismiss(members, from: number, votes)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(case: number)
        if due != nil {
            let secrets = PanelSecrets(seed: draw?.seed, votes: votes)
            return try d.advanceAgain(row, secrets, saysTimes: move.saysTimes, saysBroke: false)
        }
        guard let sealed else {
            throw .refused(.brokenLedger("an end of the panel of case \(row.id) that nothing brought about"))
        }
        try d.check(sealed, votes, of: row, come: .hung)
        d.record(try d.hung(row, sealed, votes))
    }
}
