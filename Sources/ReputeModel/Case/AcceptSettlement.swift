internal import ReputeJSON

/// `case.accept`: a side agrees to what the other offers, or the respondent to what is claimed. What is agreed on is to be
/// done in its time; where that is nothing, the case is closed.
public struct AcceptSettlement: Command {
    /// The case.
    public let `case`: CaseID
    /// Who agrees.
    public let by: CaseSide
    /// The other side's newest offer; nil: the claim itself, which the respondent agrees to.
    public let offer: OfferID?
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Agrees.
    public init(case: CaseID, by: CaseSide, offer: OfferID? = nil, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.by = by
        self.offer = offer
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.accept", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
            if let offer { json.member("offer", offer.seq) }
        }
        d.rows.cases.want(`case`.seq)
        if let speaker { d.rows.accountNames.want(speaker) }
        let earlier = try d.earlier(request)
        let row = try d.case(`case`, CaseSpeaker(side: by, account: speaker))
        if let earlier { return try d.repeated(case: row.seq, at: earlier) }
        let body = try d.accept(row, by, offer)
        let seq = d.record(body)
        d.keep(request, seq: seq)
        return CaseReply(row, body.move, seq: seq, at: d.now)
    }
}

extension Deciding {
    fileprivate mutating func accept(
        _ row: CaseRow, _ by: CaseSide, _ offer: OfferID?
    ) throws(Stop) -> CaseAccepted {
        // Before anything is looked for in it: nothing can be agreed on in some states.
        _ = try move(row, .accept, by: by)
        let terms = try terms(row, by, offer)
        let action: CaseAction = terms.remedy.isPerformed ? .accept : .settle
        let move = try move(row, action, by: by, terms: terms)
        let window = try windowChange(row, to: move.state, at: now)
        try gathered()
        return CaseAccepted(case: row.seq, by: by, terms: terms, offer: offer?.seq, move: move, window: window)
    }

    /// What a side agrees to.
    private func terms(_ row: CaseRow, _ by: CaseSide, _ offer: OfferID?) throws(Stop) -> CaseTerms {
        guard let offer else {
            if by == .claimant { throw .refused(.offerMissing(row.id)) }
            guard row.claim.remedy.isOffered else { throw .refused(.caseRemedyByHouse(row.claim.remedy)) }
            return row.claim
        }
        guard let found = row.offers.first(where: { $0.id == offer }) else {
            throw .refused(.offerUnknown(offer, row.id))
        }
        if found.by == by { throw .refused(.offerOwn(offer)) }
        if let newest = row.offers.last(where: { $0.by == found.by }), newest.id != offer {
            throw .refused(.offerReplaced(offer, newest.id))
        }
        if now >= found.until { throw .refused(.offerLapsed(offer, found.until)) }
        return found.terms
    }
}

extension CaseAccepted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.accept(try d.rows.existing(case: number), by, offer.map(OfferID.init(seq:))))
    }
}
