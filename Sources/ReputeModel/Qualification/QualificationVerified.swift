package import ReputeJSON

/// `qualification.verified`: an officer found a record right.
package struct QualificationVerified: FactBody {
    package static let kind: StaticString = "qualification.verified"
    package let qualification: Int64
    package let method: String
    /// The user id of the officer, which stands in the fact's actor as well.
    package let officer: UInt32
    /// The day on which it is to be looked at again.
    package let review: Day?
    /// Verified, or expiring.
    package let state: QualificationState
    /// When the clock next has something to do about it.
    package let next: Instant?
    /// The record whose place it takes.
    package let supersedes: Int64?

    package init(
        qualification: Int64, method: String, officer: UInt32, review: Day?, state: QualificationState, next: Instant?,
        supersedes: Int64?
    ) {
        self.qualification = qualification
        self.method = method
        self.officer = officer
        self.review = review
        self.state = state
        self.next = next
        self.supersedes = supersedes
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("method", method)
        if let next { json.member("next", next) }
        json.member("officer", officer)
        json.member("qualification", qualification)
        if let review { json.member("review", review) }
        json.member("state", state.rawValue)
        if let supersedes { json.member("supersedes", supersedes) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        method = try json.string("method")
        next = try json.optionalInstant("next")
        guard let officer = UInt32(exactly: try json.integer("officer")) else {
            throw FactError("officer is no user id")
        }
        self.officer = officer
        qualification = try json.integer("qualification")
        review = json["review"] == nil ? nil : try json.day("review")
        state = try json.choice("state")
        supersedes = try json.optionalInteger("supersedes")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.qualifications.want(qualification)
        if let supersedes { rows.qualifications.want(supersedes) }
        try rows.settle()
        if let supersedes { try rows.require(qualification: supersedes) }
        try rows.change(qualification) { row in
            row.state = state
            row.verified = QualificationRow.Verification(
                step: StepTaken(seq: stamp.seq, at: stamp.at), method: method, officer: officer, review: review)
            row.due = next
        }
        if let supersedes { try rows.supersede(supersedes, by: qualification) }
    }
}
