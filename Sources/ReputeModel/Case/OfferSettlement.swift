internal import ReputeCrypto
internal import ReputeJSON

/// `case.offer`: the respondent says what it would do, or the claimant with what it would be content. It takes the place of
/// what the same side offered before, and stands for as long as the policy says.
public struct OfferSettlement: Command {
    /// The case.
    public let `case`: CaseID
    /// Who offers.
    public let by: CaseSide
    /// What.
    public let remedy: CaseRemedy
    /// How much, of remedies that are money.
    public let amount: Money?
    /// What is said with it. The ledger gets a digest of it only.
    public let text: String?
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Offers something.
    public init(
        case: CaseID, by: CaseSide, remedy: CaseRemedy, amount: Money? = nil, text: String? = nil,
        as speaker: ID? = nil, key: ID
    ) {
        self.case = `case`
        self.by = by
        self.remedy = remedy
        self.amount = amount
        self.text = text
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.offer", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
            if let amount { json.member("currency", amount.currency) }
            if let amount { json.member("minor", amount.minor) }
            json.member("remedy", remedy.rawValue)
            json.member("texts", self.text == nil ? 0 : 1)
        }
        d.rows.cases.want(`case`.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.case(`case`, CaseSpeaker(side: by, account: speaker))
        if let earlier {
            if let text { try d.checkSame(text, as: earlier, request) }
            return try d.repeated(case: row.seq, at: earlier)
        }
        try TextRule.check(text, longest: d.policy(of: row).limits.text, of: "case")
        let text = text.map { Text(text: $0, salt: d.entropy.digest("text")) }
        if remedy.isMoney != (amount != nil) {
            throw .refused(amount == nil ? .caseAmountMissing(remedy) : .caseAmountUnfit(remedy))
        }
        let body = try d.offer(row, by, CaseTerms(remedy, amount), text?.digest)
        let seq = d.record(body)
        if let text, let author = row.account(of: by) { d.keep(.text(seq, author: author, text, isSealed: false)) }
        d.keep(request, seq: seq)
        return CaseReply(row, body.move, seq: seq, at: d.now)
    }
}

extension Deciding {
    fileprivate mutating func offer(
        _ row: CaseRow, _ by: CaseSide, _ terms: CaseTerms, _ text: Digest?
    ) throws(Stop) -> CaseOffered {
        let move = try move(row, by == .claimant ? .propose : .offer, by: by)
        // Nobody is there to agree with.
        if row.respondent == nil { throw .refused(.caseAgainstHouse(row.id)) }
        guard terms.remedy.isOffered else { throw .refused(.caseRemedyByHouse(terms.remedy)) }
        if let amount = terms.amount {
            if amount.minor == 0 { throw .refused(.caseAmountNothing) }
            if let claimed = row.claim.amount, claimed.currency != amount.currency {
                throw .refused(.caseCurrency(claimed.currency))
            }
        }
        let policy = policy(of: row)
        let count = row.offers.count { $0.by == by }
        guard count < policy.limits.offers else { throw .refused(.offersFull(row.id, by, count)) }
        try gathered()
        return CaseOffered(
            case: row.seq, by: by, terms: terms, until: now + policy.offerHours * Instant.hour, text: text, move: move)
    }
}

extension CaseOffered {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.offer(try d.rows.existing(case: number), by, terms, text))
    }
}
