internal import ReputeCrypto
internal import ReputeJSON

/// `qualification.draft`: begins a record of what a seller may say of itself.
public struct DraftQualification: Command {
    /// The account. It need not have traded here.
    public let account: ID
    /// A type that the policy in force lists.
    public let type: String
    /// The categories it is for, of a type that is bound to categories.
    public let categories: [String]
    /// A code of the authority that issued it, never a person's name.
    public let issuer: String?
    /// Where it holds: an ISO 3166 code.
    public let jurisdiction: String?
    /// Its number, as it stands on it. The ledger gets a digest of it only.
    public let number: String?
    /// The day on which it was issued.
    public let issued: CivilDate?
    /// The last day on which it holds.
    public let expires: CivilDate?
    /// SHA-256 of what is shown for it.
    public let evidence: EvidenceDigest?
    /// The record it is to take the place of, once it is verified.
    public let renews: QualificationID?
    /// The caller's key of this request.
    public let key: ID

    /// A draft.
    public init(
        account: ID, type: String, categories: [String] = [], issuer: String? = nil, jurisdiction: String? = nil,
        number: String? = nil, issued: CivilDate? = nil, expires: CivilDate? = nil, evidence: EvidenceDigest? = nil,
        renews: QualificationID? = nil, key: ID
    ) {
        self.account = account
        self.type = type
        self.categories = Set(categories.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
            .map { String(decoding: $0, as: UTF8.self) }
        self.issuer = issuer
        self.jurisdiction = jurisdiction
        self.number = number
        self.issued = issued
        self.expires = expires
        self.evidence = evidence
        self.renews = renews
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> QualificationReply {
        let request = KeyedRequest("qualification.draft", key: key) { json in write(to: &json) }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) {
            try d.checkSame(number, of: seq, request)
            return try d.repeated(QualificationID(seq: seq), seq)
        }
        let known = try d.rows.accountNames.get(account)
        let number = number.map { Text(text: $0, salt: d.entropy.digest("number")) }
        if let text = number?.text, text.utf8.count > QualificationLimits.number || ID(text) == nil {
            throw .refused(
                .qualificationLimit(
                    "number", "is not 1 to \(QualificationLimits.number) bytes without control characters"))
        }
        let terms = QualificationTerms(
            type: type, categories: categories, issuer: issuer, jurisdiction: jurisdiction, number: number?.digest,
            issued: issued?.day, expires: expires?.day, renews: renews?.seq)
        let ends = try d.check(terms, of: known)
        try d.gathered()
        let account = d.introduce(account, known, as: .seller)
        // Nothing can be on record under a number that is made only now.
        if known == nil { d.rows.qualificationsOf.learn(account.row.number, []) }
        let seq = d.record(
            QualificationDrafted(account: account.row.handle, terms: terms, ends: ends, evidence: evidence?.digest))
        if let write = account.write { d.keep(write) }
        if let number { d.keep(.text(seq, author: account.row.number, number, isSealed: false)) }
        d.keep(request, seq: seq)
        return QualificationReply(
            qualification: QualificationID(seq: seq), seq: seq, state: .draft, isRepeated: false)
    }

    private func write(to json: inout JSONWriter) {
        json.member("account", account)
        json.key("categories")
        json.beginArray()
        for category in categories { json.string(category) }
        json.endArray()
        if let evidence { json.member("evidence", evidence.digest) }
        if let expires { json.member("expires", expires.text) }
        if let issued { json.member("issued", issued.text) }
        if let issuer { json.member("issuer", issuer) }
        if let jurisdiction { json.member("jurisdiction", jurisdiction) }
        // Not the number: of a request a digest is kept that outlives the account's key.
        if let renews { json.member("renews", renews.seq) }
        json.member("type", type)
    }
}

extension Deciding {
    /// Checks what a new record says. Answers when it ends.
    fileprivate mutating func check(_ terms: QualificationTerms, of account: AccountRow?) throws(Stop) -> Instant? {
        let policy = policyInForce
        guard let kind = policy.qualification.types[terms.type] else {
            throw .refused(.qualificationType(terms.type, policy.qualification))
        }
        try terms.checkSize()
        if kind.isBound, terms.categories.isEmpty { throw .refused(.categoriesMissing(terms.type)) }
        if !kind.isBound, !terms.categories.isEmpty { throw .refused(.categoriesNotTaken(terms.type)) }
        if kind.hasEnd, terms.expires == nil { throw .refused(.expiryMissing(terms.type)) }
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        if let issued = terms.issued, issued > today { throw .refused(.issuedInFuture(issued)) }
        if let expires = terms.expires {
            if let issued = terms.issued, expires < issued { throw .refused(.endsBeforeIssued(issued, expires)) }
            if expires < today { throw .refused(.endedAlready(expires)) }
        }
        if let account {
            if let renews = terms.renews { try check(terms, renewing: renews, of: account) }
            guard let records = try rows.qualificationsOf.get(account.number) else {
                preconditionFailure("an account has some records or none")
            }
            let most = QualificationLimits.records - QualificationLimits.ofExams
            if records.count >= most { throw .refused(.qualificationsFull(most)) }
        } else if let renews = terms.renews {
            throw .refused(.renewsOther(QualificationID(seq: renews)))
        }
        return terms.expires.map { Instant(midnightOf: $0 + 1, zoneMinutes: policy.zoneMinutes) }
    }

    private mutating func check(
        _ terms: QualificationTerms, renewing seq: Int64, of account: AccountRow
    ) throws(Stop) {
        let id = QualificationID(seq: seq)
        guard let old = try rows.qualifications.get(seq) else {
            throw .refused(.qualificationUnknown(id, at: "renews"))
        }
        guard old.account == account.number, old.terms.type == terms.type else { throw .refused(.renewsOther(id)) }
        guard QualificationStep.supersede.leads(from: old.state) != nil else {
            throw .refused(.step(.supersede, id, old.state, at: "renews"))
        }
    }
}

extension QualificationTerms {
    fileprivate func checkSize() throws(Stop) {
        guard categories.count <= QualificationLimits.categories,
            categories.allSatisfy({ $0.utf8.count <= OrderLimits.category && ID($0) != nil })
        else {
            throw .refused(
                .qualificationLimit(
                    "categories",
                    "are not at most \(QualificationLimits.categories) names of 1 to \(OrderLimits.category) bytes"))
        }
        if let issuer, !QualificationLimits.isIssuer(issuer) {
            throw .refused(
                .qualificationLimit(
                    "issuer",
                    "is not a code of 1 to \(QualificationLimits.issuer) lower-case letters, digits, dots and hyphens"))
        }
        if let jurisdiction, !QualificationLimits.isJurisdiction(jurisdiction) {
            throw .refused(.qualificationLimit("jurisdiction", "is not an ISO 3166 code such as CN or CN-ZJ"))
        }
        for (member, day) in [("issued", issued), ("expires", expires)] {
            if let day, !QualificationLimits.days.contains(day) {
                throw .refused(
                    .qualificationLimit(
                        member, "is no day of 1970 to 9999-12-30; what has no end leaves its last day out"))
            }
        }
    }
}

extension QualificationDrafted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)
        if let known { d.rows.qualificationsOf.want(known.number) }
        let ends = try d.check(terms, of: known)
        d.record(QualificationDrafted(account: account, terms: terms, ends: ends, evidence: evidence))
    }
}

/// What the commands about a record answer.
public struct QualificationReply: Hashable, Sendable {
    /// The record.
    public let qualification: QualificationID
    /// The seq of the fact.
    public let seq: Int64
    /// What the record is now.
    public let state: QualificationState
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(qualification: QualificationID, seq: Int64, state: QualificationState, isRepeated: Bool) {
        self.qualification = qualification
        self.seq = seq
        self.state = state
        self.isRepeated = isRepeated
    }
}
