internal import ReputeJSON

/// `case.withdraw`: the claimant gives a case up, as long as nobody decides. It may claim the same again in its time.
public struct WithdrawCase: Command {
    /// The case.
    public let `case`: CaseID
    /// The account the caller speaks for; nil: the claimant.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Gives a case up.
    public init(case: CaseID, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.withdraw", key: key) { json in
            json.member("case", `case`.seq)
        }
        d.rows.cases.want(`case`.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.case(`case`, CaseSpeaker(side: .claimant, account: speaker))
        if let earlier { return try d.repeated(case: row.seq, at: earlier) }
        let reply = try d.take(row, .withdraw, by: .claimant)
        d.keep(request, seq: reply.seq)
        return reply
    }
}

/// `case.escalate`: a side calls an arbitrator, from the day on that the policy says.
public struct EscalateCase: Command {
    /// The case.
    public let `case`: CaseID
    /// Who calls.
    public let by: CaseSide
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Calls an arbitrator.
    public init(case: CaseID, by: CaseSide, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.by = by
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.escalate", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
        }
        d.rows.cases.want(`case`.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.case(`case`, CaseSpeaker(side: by, account: speaker))
        if let earlier { return try d.repeated(case: row.seq, at: earlier) }
        let reply = try d.escalate(row, by)
        d.keep(request, seq: reply.seq)
        return reply
    }
}

extension Deciding {
    fileprivate mutating func escalate(_ row: CaseRow, _ by: CaseSide) throws(Stop) -> CaseReply {
        if CaseTransition.from(row.state, .escalate) != nil, let admitted = row.admitted {
            let from = admitted.at + policy(of: row).escalateFromHours * Instant.hour
            if now < from { throw .refused(.caseEscalateEarly(row.id, from)) }
        }
        return try take(row, .escalate, by: by)
    }

    /// What a side's step makes of a case now, or nothing at all.
    mutating func moveAgain(_ row: CaseRow, _ by: CaseSide, _ kind: StaticString) throws(Stop) {
        switch "\(kind)" {
        case "\(CaseWithdrawing.kind)": _ = try take(row, .withdraw, by: by)
        case "\(CaseEscalating.kind)": _ = try escalate(row, by)
        default: throw .refused(.brokenLedger("a side of case \(row.id), which does not take such steps"))
        }
    }
}
