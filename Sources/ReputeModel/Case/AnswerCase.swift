internal import ReputeCrypto
internal import ReputeJSON

/// `case.answer`: the respondent's one answer to a claim, in its time.
public struct AnswerCase: Command {
    /// The case.
    public let `case`: CaseID
    /// What is answered. The ledger gets a digest of it only.
    public let text: String
    /// The account the caller speaks for; nil: the respondent.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Answers a claim.
    public init(case: CaseID, text: String, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.text = text
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.answer", key: key) { json in
            json.member("case", `case`.seq)
        }
        d.rows.cases.want(`case`.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.case(`case`, CaseSpeaker(side: .respondent, account: speaker))
        if let earlier {
            try d.checkSame(text, as: earlier, request)
            return try d.repeated(case: row.seq, at: earlier)
        }
        try TextRule.check(text, longest: d.policy(of: row).limits.text, of: "case")
        let text = Text(text: text, salt: d.entropy.digest("text"))
        let body = try d.answer(row, text.digest)
        // The house answers nothing: only in a damaged row is there anything to answer.
        guard let author = row.respondent else { throw .refused(.brokenLedger("an answer of nobody's in \(row.id)")) }
        let seq = d.record(body)
        d.keep(.text(seq, author: author, text, isSealed: false))
        d.keep(request, seq: seq)
        return CaseReply(row, body.move, seq: seq, at: d.now)
    }
}

extension Deciding {
    fileprivate mutating func answer(_ row: CaseRow, _ text: Digest) throws(Stop) -> CaseAnswered {
        let move = try move(row, .answer, by: .respondent)
        if row.answered != nil { throw .refused(.caseAnswered(row.id)) }
        try gathered()
        return CaseAnswered(case: row.seq, move: move, text: text)
    }
}

extension CaseAnswered {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.answer(try d.rows.existing(case: number), text))
    }
}
