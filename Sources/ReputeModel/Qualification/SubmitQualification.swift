internal import ReputeCrypto
internal import ReputeJSON

/// `qualification.submit`: puts a draft before the officers.
public struct SubmitQualification: Command {
    /// The record.
    public let qualification: QualificationID
    /// SHA-256 of what is shown for it, in place of what it had; nil: that stays.
    public let evidence: EvidenceDigest?
    /// The caller's key of this request.
    public let key: ID

    /// Puts a draft before the officers.
    public init(qualification: QualificationID, evidence: EvidenceDigest? = nil, key: ID) {
        self.qualification = qualification
        self.evidence = evidence
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> QualificationReply {
        let request = KeyedRequest("qualification.submit", key: key) { json in
            if let evidence { json.member("evidence", evidence.digest) }
            json.member("qualification", qualification.seq)
        }
        d.rows.qualifications.want(qualification.seq)
        if let seq = try d.earlier(request) { return try d.repeated(qualification, seq) }
        let seq = try d.submit(try d.qualification(qualification), evidence?.digest)
        d.keep(request, seq: seq)
        return QualificationReply(qualification: qualification, seq: seq, state: .submitted, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func submit(_ row: QualificationRow, _ evidence: Digest?) throws(Stop) -> Int64 {
        _ = try state(after: .submit, of: row)
        if let ends = row.ends, ends <= now { throw .refused(.pastEnd(row.id, ends)) }
        try gathered()
        return record(QualificationSubmitted(qualification: row.seq, evidence: evidence))
    }
}

extension QualificationSubmitted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.submit(try d.rows.existing(qualification: qualification), evidence)
    }
}
