internal import ReputeCrypto
internal import ReputeJSON

/// `sanction.contest`: asks for a violation to be looked at again, once.
public struct ContestViolation: Command {
    /// The violation.
    public let violation: ViolationID
    /// What is said against it. The ledger gets a digest of it only.
    public let text: String
    /// The account the caller speaks for; nil: whoever it is of.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Asks for a review.
    public init(violation: ViolationID, text: String, as speaker: ID? = nil, key: ID) {
        self.violation = violation
        self.text = text
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ViolationReply {
        let request = KeyedRequest("sanction.contest", key: key) { json in
            json.member("violation", violation.seq)
        }
        d.rows.violations.want(violation.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.violation(violation)
        // Before anything is told of it.
        if let speaker, try d.rows.accountNames.get(speaker)?.number != row.account {
            throw .refused(.violationOther(speaker, row.id))
        }
        if let seq = earlier {
            try d.checkSame(text, as: seq, request)
            return try d.repeated(violation: violation.seq, at: seq)
        }
        try TextRule.check(text, longest: SanctionLimits.statement, of: "sanction")
        let text = Text(text: text, salt: d.entropy.digest("contest"))
        let seq = try d.contest(row, text.digest)
        d.keep(.text(seq, author: row.account, text, isSealed: false))
        d.keep(request, seq: seq)
        var contested = row
        contested.contested = ViolationRow.Contest(step: StepTaken(seq: seq, at: d.now), text: text.digest)
        return try d.reply(contested, seq: seq)
    }
}

extension Deciding {
    fileprivate mutating func contest(_ row: ViolationRow, _ text: Digest) throws(Stop) -> Int64 {
        if row.isWithdrawn { throw .refused(.violationWithdrawn(row.id)) }
        if row.contested != nil { throw .refused(.contestedBefore(row.id)) }
        // By a decision in a case, for which nobody had to ask here.
        if row.answer != nil { throw .refused(.answeredBefore(row.id)) }
        let until = row.reviewUntil(rows.policies)
        if now >= until { throw .refused(.contestLate(row.id, until)) }
        _ = try rows.violations(of: row.account, as: row.party)
        try gathered()
        return record(SanctionContested(violation: row.seq, text: text))
    }
}

extension SanctionContested {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.contest(try d.rows.existing(violation: violation), text)
    }
}

/// `sanction.uphold`: a violation was looked at again, by somebody else than recorded it, and stands.
public struct UpholdViolation: OfficerCommand {
    /// The violation.
    public let violation: ViolationID
    /// A code that the policy in force lists under `sanction/reasons/upheld`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Upholds a violation.
    public init(violation: ViolationID, reason: String, key: ID) {
        self.violation = violation
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ViolationReply {
        let request = KeyedRequest("sanction.uphold", key: key) { json in
            json.member("reason", reason)
            json.member("violation", violation.seq)
        }
        d.rows.violations.want(violation.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(violation: violation.seq, at: seq) }
        let row = try d.violation(violation)
        try d.checkConflict(ownAccount, row)
        let seq = try d.uphold(row, reason)
        d.keep(request, seq: seq)
        return try d.reply(row, seq: seq)
    }
}

extension Deciding {
    fileprivate mutating func uphold(_ row: ViolationRow, _ reason: String) throws(Stop) -> Int64 {
        if row.isWithdrawn { throw .refused(.violationWithdrawn(row.id)) }
        guard row.contested != nil else { throw .refused(.notContested(row.id)) }
        if row.answer != nil { throw .refused(.answeredBefore(row.id)) }
        if row.officer == actor.uid { throw .refused(.reviewOwn(row.id)) }
        try check(reason, for: .upheld, of: row)
        _ = try rows.violations(of: row.account, as: row.party)
        try gathered()
        return record(SanctionUpheld(violation: row.seq, reason: reason))
    }
}

extension SanctionUpheld {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.uphold(try d.rows.existing(violation: violation), reason)
    }
}

/// `sanction.withdraw`: a violation does not stand. Its points never counted, and sanctions that rested on them become what
/// the others' points lead to, or never held; none becomes heavier by it.
public struct WithdrawViolation: OfficerCommand {
    /// The violation.
    public let violation: ViolationID
    /// A code that the policy in force lists under `sanction/reasons/withdrawn`.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Withdraws a violation.
    public init(violation: ViolationID, reason: String, key: ID) {
        self.violation = violation
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ViolationReply {
        let request = KeyedRequest("sanction.withdraw", key: key) { json in
            json.member("reason", reason)
            json.member("violation", violation.seq)
        }
        d.rows.violations.want(violation.seq)
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(violation: violation.seq, at: seq) }
        let row = try d.violation(violation)
        try d.checkConflict(ownAccount, row)
        let (body, after) = try d.withdraw(row, reason)
        let seq = d.record(body)
        d.keep(request, seq: seq)
        guard let row = after.first(where: { $0.seq == row.seq }) else { preconditionFailure("it is among its role's") }
        return ViolationReply(
            row, among: after, at: d.now, d.rows.policies, under: d.policyInForce, seq: seq, isRepeated: false)
    }
}

extension Deciding {
    /// What a withdrawal comes to, and the violations of its role as they are then.
    fileprivate mutating func withdraw(
        _ row: ViolationRow, _ reason: String
    ) throws(Stop) -> (SanctionWithdrawn, [ViolationRow]) {
        if row.isWithdrawn { throw .refused(.violationWithdrawn(row.id)) }
        try check(reason, for: .withdrawn, of: row)
        let (body, after) = try withdrawal(of: row, reason, at: now, under: policyInForce)
        try gathered()
        return (body, after)
    }

    /// What it comes to that a violation is withdrawn as of a moment, by the policy in force then, and the violations of its
    /// role as they are then. `least`: how much later something can be due at the earliest, in milliseconds.
    mutating func withdrawal(
        of row: ViolationRow, _ reason: String, at moment: Instant, under policy: Policy, least: Int64 = 0
    ) throws(Stop) -> (body: SanctionWithdrawn, after: [ViolationRow]) {
        rows.credits.want(CreditKey(account: row.account, role: row.party))
        let before = try rows.violations(of: row.account, as: row.party)
        var review = SanctionReview(before, without: row, at: StepTaken(seq: nextSeq, at: moment), reason)
        review.judge { moment in rows.policies.inForce(at: moment)?.policy ?? policy }
        for i in review.all.indices {
            guard let exam = review.all[i].active?.terms.exam, review.asksAnew.contains(review.all[i].seq) else {
                continue
            }
            let passed = try passed(exam, of: row.account, since: review.origin(of: review.all[i].seq))
            review.all[i].sanction?.passed = passed
        }
        let (changes, ends) = review.outcome(at: moment, least: least)
        let measures = ViolationRow.measures(of: review.all)
        let body = SanctionWithdrawn(
            violation: row.seq, reason: reason,
            sum: SanctionRule(policy).points(row.tally, of: review.all, at: moment),
            changes: changes, ends: ends, measures: measures == ViolationRow.measures(of: before) ? nil : measures)
        return (body, review.all)
    }

    /// The first attempt that passed a course since a violation was recorded, and whose record was not revoked; nil: none.
    mutating func passed(_ course: String, of account: Int64, since violation: Int64) throws(Stop) -> Int64? {
        let attempts = try rows.attemptsOf.get(CourseKey(account: account, course: course)) ?? []
        let passes = attempts.reversed().filter { $0.hasPassed && $0.seq > violation }
        for pass in passes { if let record = pass.certificate { rows.qualifications.want(record) } }
        for pass in passes {
            if let record = pass.certificate, try rows.qualifications.get(record)?.state == .revoked { continue }
            return pass.seq
        }
        return nil
    }
}

extension SanctionWithdrawn {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.withdraw(try d.rows.existing(violation: violation), reason).0)
    }
}
