internal import ReputeJSON

/// `qualification.verify`: an officer found a submitted record right; it counts from then on.
public struct VerifyQualification: OfficerCommand {
    /// The record.
    public let qualification: QualificationID
    /// How: a code that the policy in force lists.
    public let method: String
    /// The number as the officer read it, to be held against what was said; nil: it was not compared.
    public let number: String?
    /// The day on which it is to be looked at again; nil: as the policy says of its type.
    public let review: CivilDate?
    /// The caller's key of this request.
    public let key: ID
    /// The officer's own account, by the caller's id, if it has one.
    package var ownAccount: ID?

    /// Verifies a record.
    public init(
        qualification: QualificationID, method: String, number: String? = nil, review: CivilDate? = nil, key: ID
    ) {
        self.qualification = qualification
        self.method = method
        self.number = number
        self.review = review
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> QualificationReply {
        let request = KeyedRequest("qualification.verify", key: key) { json in
            json.member("method", method)
            json.member("qualification", qualification.seq)
            if let review { json.member("review", review.text) }
        }
        d.rows.qualifications.want(qualification.seq)
        if number != nil { d.rows.texts.want(qualification.seq) }
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) {
            if number != nil { try d.checkSame(number, of: qualification.seq, request) }
            return try d.repeated(qualification, seq)
        }
        let row = try d.qualification(qualification)
        try d.checkConflict(ownAccount, row)
        if let number { try d.compare(number, with: row) }
        let verified = try d.verify(row, method, review: review?.day)
        d.keep(request, seq: verified.seq)
        return QualificationReply(
            qualification: qualification, seq: verified.seq, state: verified.state, isRepeated: false)
    }
}

extension Deciding {
    /// Refuses another number than the one that was said.
    fileprivate mutating func compare(_ number: String, with row: QualificationRow) throws(Stop) {
        let said = try rows.texts.get(row.seq)?.text
        guard let said, Array(said.utf8) == Array(number.utf8) else { throw .refused(.numberDiffers(row.id)) }
    }

    fileprivate mutating func verify(
        _ row: QualificationRow, _ method: String, review: Day?
    ) throws(Stop) -> (seq: Int64, state: QualificationState) {
        if let renews = row.terms.renews { rows.qualifications.want(renews) }
        let next = try state(after: .verify, of: row)
        let zone = policyInForce.zoneMinutes
        let policy = policyInForce.qualification
        guard policy.methods.contains(method) else { throw .refused(.methodUnknown(method, policy.methods)) }
        if let ends = row.ends, ends <= now { throw .refused(.pastEnd(row.id, ends)) }
        let today = now.day(zoneMinutes: zone)
        if let review, review <= today || !QualificationLimits.days.contains(review) {
            throw .refused(.reviewPast(row.id, review))
        }
        if let renews = row.terms.renews {
            let old = try rows.existing(qualification: renews)
            guard QualificationStep.supersede.leads(from: old.state) != nil else {
                throw .refused(.step(.supersede, old.id, old.state))
            }
        }
        try gathered()
        let state = policy.isNear(row.ends, at: now) ? QualificationState.expiring : next
        let seq = record(
            QualificationVerified(
                qualification: row.seq, method: method, officer: actor.uid,
                review: review ?? policy.review(of: row.terms.type, from: today), state: state,
                next: policy.nextDue(ends: row.ends, after: now), supersedes: row.terms.renews))
        return (seq, state)
    }
}

extension QualificationVerified {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.verify(try d.rows.existing(qualification: qualification), method, review: review)
    }
}
