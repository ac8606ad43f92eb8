internal import ReputeCrypto
internal import ReputeJSON

/// `case.rule`: the arbitrator who has a case rules in it, or rules again on appeal.
public struct RuleCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// For whom.
    public let side: CaseSide
    /// What is to be done: within what was claimed, and nothing for the respondent.
    public let remedy: CaseRemedy
    /// How much, of remedies that are money.
    public let amount: Money?
    /// Why, for both sides to read. The ledger gets a digest of it only.
    public let reasons: String
    /// The clauses of the policy it goes by: of those under `arbitration/house/clauses`, where it lists any.
    public let clauses: [String]
    /// The seqs of the facts it rests on: what was shown, the claim, the answer.
    public let rests: [Int64]
    /// The version of the case as it was read, as `case.get` shows it: refused when the case changed since. That of the
    /// signature, where there is one; nil: it is not said.
    public let version: Int64?
    /// The arbitrator's own signature; nil: it is not signed.
    public let signature: RulingSignature?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Rules.
    public init(
        case: CaseID, for side: CaseSide, remedy: CaseRemedy, amount: Money? = nil, reasons: String,
        clauses: [String] = [], rests: [Int64] = [], version: Int64? = nil, signature: RulingSignature? = nil,
        key: ID
    ) {
        self.case = `case`
        self.side = side
        self.remedy = remedy
        self.amount = amount
        self.reasons = reasons
        self.clauses = clauses
        self.rests = rests
        self.version = signature?.version ?? version
        self.signature = signature
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let signed = try signature.map { (own) throws(Stop) in
            (signature: try own.parsed(), salt: try own.checkedSalt())
        }
        let request = KeyedRequest("case.rule", key: key) { json in
            json.member("case", `case`.seq)
            json.key("clauses")
            json.beginArray()
            for clause in clauses { json.string(clause) }
            json.endArray()
            if let amount { json.member("currency", amount.currency) }
            json.member("for", side.rawValue)
            if let amount { json.member("minor", amount.minor) }
            json.member("officer", uid)
            json.member("remedy", remedy.rawValue)
            json.member("rests", seqs: rests)
            // Signed again it is the same: each time with another salt, and maybe another version.
            if signed != nil { json.member("signed", 1) }
        }
        if remedy.isMoney != (amount != nil) {
            throw .refused(amount == nil ? .caseAmountMissing(remedy) : .caseAmountUnfit(remedy))
        }
        try check(clauses, at: "clauses")
        try check(rests, at: "rests")
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = reasons
        asked.member = "reasons"
        asked.said.side = side
        asked.said.terms = CaseTerms(remedy, amount)
        asked.said.clauses = clauses
        asked.said.rests = rests
        asked.said.signature = signed?.signature
        asked.salt = signed?.salt
        asked.version = version
        if signed != nil { d.rows.arbitrators.want(uid) }
        return try d.take(CaseRulingStep.self, asked, request)
    }

    private func check<Value: Hashable>(_ values: [Value], at member: String) throws(Stop) {
        guard CaseSaid.isList(values) else { throw .refused(.ruledList(member, CasePolicy.House.most)) }
    }
}

/// `case.approve`: another arbitrator than who ruled agrees to a ruling.
public struct ApproveRuling: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Agrees to a ruling.
    public init(case: CaseID, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.approve", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        return try d.take(CaseApproving.self, CaseAsked(`case`, own: ownAccount), request)
    }
}

/// `case.send-back`: another arbitrator than who ruled does not agree to a ruling.
public struct SendBackRuling: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// Why. The ledger gets a digest of it only.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Does not agree to a ruling.
    public init(case: CaseID, reason: String, key: ID) {
        self.case = `case`
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.send-back", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = reason
        asked.member = "reason"
        return try d.take(CaseSendingBack.self, asked, request)
    }
}
