internal import ReputeJSON

/// `case.return`: the goods of a case came back: by the storefront's word, or by the respondent's.
public struct ReturnGoods: Command {
    /// The case.
    public let `case`: CaseID
    /// The caller's id of the parcel.
    public let reference: ID?
    /// The account the caller speaks for, the respondent's; nil: the storefront tells.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// They came back.
    public init(case: CaseID, reference: ID? = nil, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.reference = reference
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        var asked = CaseAsked(`case`, told: .respondent, as: speaker)
        asked.reference = reference
        let teller = asked.said.by
        let request = KeyedRequest("case.return", key: key) { json in
            if let teller { json.member("by", teller.rawValue) }
            json.member("case", `case`.seq)
            if let reference { json.member("reference", reference) }
        }
        return try d.take(CaseReturning.self, asked, request)
    }
}

/// `case.perform`: what was to be done in a case was done: by the storefront's word, or by the claimant's.
public struct PerformCase: Command {
    /// The case.
    public let `case`: CaseID
    /// The caller's id of the payment or the parcel.
    public let reference: ID?
    /// The account the caller speaks for, the claimant's; nil: the storefront tells.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// It was done.
    public init(case: CaseID, reference: ID? = nil, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.reference = reference
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        var asked = CaseAsked(`case`, told: .claimant, as: speaker)
        asked.reference = reference
        let teller = asked.said.by
        let request = KeyedRequest("case.perform", key: key) { json in
            if let teller { json.member("by", teller.rawValue) }
            json.member("case", `case`.seq)
            if let reference { json.member("reference", reference) }
        }
        return try d.take(CasePerforming.self, asked, request)
    }
}

/// `case.reopen`: what was told to be done was not, says the claimant: once, in its time.
public struct ReopenCase: Command {
    /// The case.
    public let `case`: CaseID
    /// What was not done. The ledger gets a digest of it only.
    public let text: String
    /// The account the caller speaks for; nil: the claimant.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Opens a case again.
    public init(case: CaseID, text: String, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.text = text
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.reopen", key: key) { json in
            json.member("case", `case`.seq)
        }
        var asked = CaseAsked(`case`, by: .claimant, as: speaker)
        asked.text = text
        return try d.take(CaseReopening.self, asked, request)
    }
}

extension CaseAsked {
    /// What is told of what was done: by a side, where the caller speaks for an account, else by the storefront.
    fileprivate init(_ id: CaseID, told side: CaseSide, as account: ID?) {
        self.init(id, by: side, as: account)
        if account == nil { said.by = nil }
    }
}
