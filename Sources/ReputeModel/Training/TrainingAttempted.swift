package import ReputeCrypto
package import ReputeJSON

/// `training.attempted`: somebody sat a course's exam.
package struct TrainingAttempted: FactBody {
    package static let kind: StaticString = "training.attempted"
    /// The account's handle.
    package let account: Token
    package let course: String
    /// 0...100.
    package let score: Int
    package let hasPassed: Bool
    /// The last day on which the pass holds, that of the record which stays if one does; nil: for good, or it is none.
    package let until: Day?
    /// The record that the pass gives, whose number is this fact's.
    package let certificate: Certificate?
    /// The record that counts already, and stays because the pass gives no other; nil: none does.
    package let stands: Int64?
    package let evidence: Digest?
    /// The sanctions that wait for this pass.
    package let returns: [SanctionProgress]

    /// What the record begins with: verified, by the exam.
    package struct Certificate: Hashable, Sendable {
        /// A type of the policy's.
        package let type: String
        /// The day of the pass.
        package let issued: Day
        /// The first moment at which it counts no more; nil: it has no end.
        package let ends: Instant?
        /// Verified, or expiring.
        package let state: QualificationState
        /// When the clock next has something to do about it.
        package let next: Instant?
        /// The day on which it is to be looked at again.
        package let review: Day?
        /// The user id of whoever told of the attempt.
        package let officer: UInt32
        /// The record whose place it takes.
        package let supersedes: Int64?
    }

    package init(
        account: Token, course: String, score: Int, hasPassed: Bool, until: Day?, certificate: Certificate?,
        stands: Int64?, evidence: Digest?, returns: [SanctionProgress]
    ) {
        self.account = account
        self.course = course
        self.score = score
        self.hasPassed = hasPassed
        self.until = until
        self.certificate = certificate
        self.stands = stands
        self.evidence = evidence
        self.returns = returns
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("account", account)
        if let certificate {
            json.key("certificate")
            certificate.write(to: &json)
        }
        json.member("course", course)
        if let evidence { json.member("evidence", evidence) }
        if hasPassed { json.member("passed", 1) }
        if !returns.isEmpty {
            json.key("returns")
            json.beginArray()
            for one in returns {
                json.beginObject()
                one.writeMembers(to: &json)
                json.endObject()
            }
            json.endArray()
        }
        json.member("score", score)
        if let stands { json.member("stands", stands) }
        if let until { json.member("until", until) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        account = try json.token("account")
        course = try json.string("course")
        guard (1...TrainingLimits.name).contains(course.utf8.count) else { throw FactError("course is no name") }
        score = Int(clamping: try json.integer("score"))
        guard (0...TrainingLimits.score).contains(score) else { throw FactError("score is none") }
        hasPassed = try json.optionalInteger("passed") == 1
        until = json["until"] == nil ? nil : try json.day("until")
        certificate = try json["certificate"].map { (node) throws(FactError) in try Certificate(reading: node) }
        stands = try json.optionalInteger("stands")
        evidence = try json.optionalDigest("evidence")
        returns = try json.list("returns") { (node) throws(FactError) in try SanctionProgress(reading: node) }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.accounts.want(account)
        if let old = certificate?.supersedes { rows.qualifications.want(old) }
        try rows.settle()
        try rows.want(returns)
        try rows.settle()
        if let old = certificate?.supersedes { try rows.require(qualification: old) }
        let number = try rows.number(of: account, .seller, stamp)
        let row = AttemptRow(
            seq: stamp.seq, account: number, course: course, at: stamp.at, score: score, hasPassed: hasPassed,
            until: until, certificate: certificate == nil ? stands : stamp.seq, evidence: evidence)
        rows.attempts.put(stamp.seq, row)
        rows.file(row)
        for one in returns {
            try rows.apply(one, stamp) { $0.passed = stamp.seq }
        }
        guard let certificate else { return }
        let record = certificate.row(of: number, until: until, evidence, stamp)
        rows.qualifications.put(stamp.seq, record)
        rows.file(record)
        if let old = certificate.supersedes { try rows.supersede(old, by: stamp.seq) }
    }
}

extension TrainingAttempted.Certificate {
    fileprivate func write(to json: inout JSONWriter) {
        json.beginObject()
        if let ends { json.member("ends", ends) }
        json.member("issued", issued)
        if let next { json.member("next", next) }
        json.member("officer", officer)
        if let review { json.member("review", review) }
        json.member("state", state.rawValue)
        if let supersedes { json.member("supersedes", supersedes) }
        json.member("type", type)
        json.endObject()
    }

    fileprivate init(reading json: JSONNode) throws(FactError) {
        type = try json.string("type")
        issued = try json.day("issued")
        ends = try json.optionalInstant("ends")
        state = try json.choice("state")
        next = try json.optionalInstant("next")
        review = json["review"] == nil ? nil : try json.day("review")
        guard let officer = UInt32(exactly: try json.integer("officer")) else {
            throw FactError("officer is no user id")
        }
        self.officer = officer
        supersedes = try json.optionalInteger("supersedes")
    }

    fileprivate func row(
        of account: Int64, until: Day?, _ evidence: Digest?, _ stamp: FactStamp
    ) -> QualificationRow {
        let terms = QualificationTerms(
            type: type, categories: [], issuer: nil, jurisdiction: nil, number: nil, issued: issued, expires: until,
            renews: supersedes)
        var row = QualificationRow(
            seq: stamp.seq, account: account, terms: terms, ends: ends, evidence: evidence, drafted: stamp.at)
        row.state = state
        row.verified = QualificationRow.Verification(
            step: StepTaken(seq: stamp.seq, at: stamp.at), method: TrainingLimits.method, officer: officer,
            review: review)
        row.due = next
        return row
    }
}
