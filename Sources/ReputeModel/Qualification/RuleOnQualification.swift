internal import ReputeJSON

/// `qualification.return`
public typealias ReturnQualification = RuleOnQualification<QualificationReturning>
/// `qualification.suspend`
public typealias SuspendQualification = RuleOnQualification<QualificationSuspending>
/// `qualification.resume`
public typealias ResumeQualification = RuleOnQualification<QualificationResuming>
/// `qualification.revoke`
public typealias RevokeQualification = RuleOnQualification<QualificationRevoking>

/// `qualification.return`, `.suspend`, `.resume`, `.revoke`: an officer rules of a record, with a reason.
public struct RuleOnQualification<Ruling: QualificationRuling>: OfficerCommand {
    /// The record.
    public let qualification: QualificationID
    /// A code that the policy in force lists for it.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The officer's own account, by the caller's id, if it has one.
    package var ownAccount: ID?

    /// Rules of a record.
    public init(qualification: QualificationID, reason: String, key: ID) {
        self.qualification = qualification
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> QualificationReply {
        let request = KeyedRequest(Ruling.method, key: key) { json in
            json.member("qualification", qualification.seq)
            json.member("reason", reason)
        }
        d.rows.qualifications.want(qualification.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(qualification, seq) }
        let row = try d.qualification(qualification)
        try d.checkConflict(ownAccount, row)
        let ruled = try d.rule(Ruling.self, row, reason)
        d.keep(request, seq: ruled.seq)
        return QualificationReply(qualification: qualification, seq: ruled.seq, state: ruled.state, isRepeated: false)
    }
}

extension Deciding {
    fileprivate mutating func rule<Ruling: QualificationRuling>(
        _: Ruling.Type, _ row: QualificationRow, _ reason: String
    ) throws(Stop) -> (seq: Int64, state: QualificationState) {
        var next = try state(after: Ruling.step, of: row)
        let policy = policyInForce.qualification
        let known = policy.reasons[Ruling.step] ?? []
        guard known.contains(reason) else { throw .refused(.qualificationReason(reason, known)) }
        let unpassed = next == .revoked ? try unpassed(by: row) : []
        try gathered()
        var due: Instant?
        switch next {
        case .suspended:
            // No notices, for it does not count; but it ends when it ends.
            due = row.ends
        case .verified:
            due = policy.nextDue(ends: row.ends, after: now)
            if policy.isNear(row.ends, at: now) { next = .expiring }
        default: break
        }
        let seq = record(
            QualificationRuled<Ruling>(
                qualification: row.seq, reason: reason, state: next, next: due, unpassed: unpassed))
        return (seq, next)
    }

    /// The violations whose sanctions are not over and rest on an exam that gave a record, or left it standing.
    private mutating func unpassed(by row: QualificationRow) throws(Stop) -> [Int64] {
        var passed: [ViolationRow] = []
        for party in Party.allCases {
            passed += try rows.violations(of: row.account, as: party).filter { $0.active?.passed != nil }
        }
        for violation in passed { if let attempt = violation.sanction?.passed { rows.attempts.want(attempt) } }
        var out: [Int64] = []
        for violation in passed {
            guard let attempt = violation.sanction?.passed else { continue }
            if try rows.attempts.get(attempt)?.certificate == row.seq { out.append(violation.seq) }
        }
        return out.sorted()
    }
}

extension QualificationRuled {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.rule(Ruling.self, try d.rows.existing(qualification: qualification), reason)
    }
}
