internal import ReputeCrypto
internal import ReputeJSON

/// `sanction.correct`: an officer finds that what a sanction is about was put right.
public struct CorrectSanction: OfficerCommand {
    /// The violation that led to it.
    public let violation: ViolationID
    /// SHA-256 of what shows it.
    public let evidence: EvidenceDigest?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// It was put right.
    public init(violation: ViolationID, evidence: EvidenceDigest? = nil, key: ID) {
        self.violation = violation
        self.evidence = evidence
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ViolationReply {
        let request = KeyedRequest("sanction.correct", key: key) { json in
            if let evidence { json.member("evidence", evidence.digest) }
            json.member("violation", violation.seq)
        }
        d.rows.violations.want(violation.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(violation: violation.seq, at: seq) }
        let row = try d.violation(violation)
        try d.checkConflict(ownAccount, row)
        let seq = try d.correct(row, evidence?.digest)
        d.keep(request, seq: seq)
        return try d.reply(row, seq: seq)
    }
}

extension Deciding {
    fileprivate mutating func correct(_ row: ViolationRow, _ evidence: Digest?) throws(Stop) -> Int64 {
        guard let sanction = row.sanction else { throw .refused(.noSanction(row.id)) }
        guard var active = row.active else { throw .refused(.sanctionOver(row.id, sanction)) }
        if sanction.corrected != nil { throw .refused(.correctedBefore(row.id)) }
        if sanction.terms.ends == nil { throw .refused(.sanctionSealed(row.id)) }
        rows.credits.want(CreditKey(account: row.account, role: row.party))
        var all = try rows.violations(of: row.account, as: row.party)
        try gathered()
        active.corrected = StepTaken(seq: nextSeq, at: now)
        return record(SanctionCorrected(SanctionProgress(row, active, &all, at: now), evidence: evidence))
    }
}

extension SanctionCorrected {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.correct(try d.rows.existing(violation: progress.violation), evidence)
    }
}
