package import ReputeCrypto
package import ReputeJSON

/// A member's vote, as the ledger has it when it is given: says nothing of how but a commitment.
package struct SealedVote: Hashable, Sendable {
    /// The member's number.
    package let juror: Int64
    /// See ``Ballot/commitment(case:juror:)``.
    package let vote: Digest

    package init(juror: Int64, vote: Digest) {
        self.juror = juror
        self.vote = vote
    }

    init(reading json: JSONNode) throws(FactError) {
        juror = try json.integer("juror")
        vote = try json.digest("vote")
    }
}

/// `case.voted`: a member of a panel voted, and others still have to. The vote that ends a panel is part of the fact that
/// says what the panel came to: see ``CaseVerdict`` and ``CaseHung``.
package struct CaseVoted: FactBody {
    package static let kind: StaticString = "case.voted"
    /// Which case.
    package let number: Int64
    package let sealed: SealedVote

    package init(case number: Int64, _ sealed: SealedVote) {
        self.number = number
        self.sealed = sealed
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("case", number)
        json.member("juror", sealed.juror)
        json.member("vote", sealed.vote)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        sealed = try SealedVote(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        _ = try rows.existing(case: number)
        try rows.require(jurors: [sealed.juror])
        rows.cases.update(number) { row in row.add(sealed, StepTaken(seq: stamp.seq, at: stamp.at)) }
        rows.take(sealed, in: number)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(case: number)
        _ = try d.seat(of: sealed.juror, in: row)
        d.record(CaseVoted(case: number, sealed))
    }
}
