internal import ReputeCrypto
internal import ReputeJSON

/// `sanction.record`: records a violation, its points, and the sanction that they lead to.
public struct RecordViolation: OfficerCommand {
    /// The account. It need not have traded here.
    public let account: ID
    /// A kind of violation that the policy in force lists.
    public let violation: String
    /// Why: what happened, shown to whoever committed it. The ledger gets a digest of it only.
    public let statement: String
    /// The caller's id of the order, rating, case or ruling that it is about.
    public let about: ID?
    /// SHA-256 of what shows it.
    public let evidence: EvidenceDigest?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// A violation.
    public init(
        account: ID, violation: String, statement: String, about: ID? = nil, evidence: EvidenceDigest? = nil, key: ID
    ) {
        self.account = account
        self.violation = violation
        self.statement = statement
        self.about = about
        self.evidence = evidence
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> ViolationReply {
        // Not the statement: of a request a digest is kept that outlives the account's key.
        let request = KeyedRequest("sanction.record", key: key) { json in
            if let about { json.member("about", about) }
            json.member("account", account)
            if let evidence { json.member("evidence", evidence.digest) }
            json.member("violation", violation)
        }
        d.rows.accountNames.want(account)
        if let about { d.rows.tokens.want(about) }
        if let seq = try d.earlier(request) {
            try d.checkSame(statement, as: seq, request)
            return try d.repeated(violation: seq, at: seq)
        }
        try TextRule.check(statement, longest: SanctionLimits.statement, of: "sanction", at: "statement")
        // Nobody judges themselves.
        if ownAccount == account { throw .refused(.sanctionOwn(account, at: "account")) }
        let known = try d.rows.accountNames.get(account)
        let token = try about.map { (about) throws(Stop) in
            guard let token = try d.rows.tokens.get(about) else { preconditionFailure("every id has a token") }
            return token
        }
        let judged = try d.judge(violation, of: known?.number)
        try d.gathered()
        let culprit = d.introduce(account, known, as: judged.kind.party)
        // Nothing can be on record under a number that is made only now.
        if known == nil { d.rows.violationsOf.learn(culprit.row.number, []) }
        let text = Text(text: statement, salt: d.entropy.digest("statement"))
        let body = SanctionRecorded(
            culprit.row.handle, violation, judged, by: d.actor.uid, text.digest, token, evidence?.digest)
        let seq = d.record(body)
        if let write = culprit.write { d.keep(write) }
        d.keep(.text(seq, author: culprit.row.number, text, isSealed: false))
        if let about { d.keep(.reference(seq, about)) }
        d.keep(request, seq: seq)
        return ViolationReply(
            violation: ViolationID(seq: seq), seq: seq, sum: judged.sum,
            sanction: judged.terms.map { ViolationReply.Outcome(terms: $0, under: judged.under) },
            reviewUntil: judged.reviewDays > 0 ? d.now + Int64(judged.reviewDays) * Instant.day : nil, isRepeated: false
        )
    }
}

/// What comes of a violation.
struct JudgedViolation {
    let kind: SanctionPolicy.Kind
    let sum: Int
    let reviewDays: Int
    /// The sanction that it leads to.
    private(set) var terms: SanctionTerms?
    /// The violation whose sanction runs in place of it.
    private(set) var under: Int64?
    /// What is done from then on; nil: the same as before.
    private(set) var measures: [Measure]?

    /// What comes of one of this kind at a moment, which gets this seq, after the others of its role, by what a policy
    /// says of points.
    init(
        _ kind: SanctionPolicy.Kind, seq: Int64, at moment: Instant, after before: [ViolationRow], _ policy: Policy
    ) {
        self.kind = kind
        reviewDays = policy.sanction.reviewDays
        let rule = SanctionRule(policy)
        let had = rule.points(kind.tally, of: before, at: moment)
        sum = had + kind.points
        guard let node = rule.node(kind.tally, from: had, to: sum) else { return }
        let terms = SanctionTerms(node, from: moment)
        self.terms = terms
        // The heaviest runs; what stands behind it has a term of its own.
        if let running = ViolationRow.running(among: before), let heavier = running.sanction?.terms,
            heavier.rank(of: running.seq) > terms.rank(of: seq)
        {
            under = running.seq
        } else if terms.consequence.measures != ViolationRow.measures(of: before) {
            measures = terms.consequence.measures
        }
    }
}

extension Deciding {
    /// What a violation that is recorded now leads to.
    fileprivate mutating func judge(_ name: String, of account: Int64?) throws(Stop) -> JudgedViolation {
        let policy = policyInForce
        guard let kind = policy.sanction.kinds[name] else {
            throw .refused(.violationUnknownKind(name, policy.sanction.kinds.keys.sorted()))
        }
        var before: [ViolationRow] = []
        if let account {
            // What is done about it stands there.
            rows.credits.want(CreditKey(account: account, role: kind.party))
            before = try rows.violations(of: account, as: kind.party)
            let count = before.count { $0.tally == kind.tally }
            if count >= SanctionLimits.violations { throw .refused(.violationsFull(count, kind.tally)) }
        }
        return JudgedViolation(kind, seq: nextSeq, at: now, after: before, policy)
    }
}

extension SanctionRecorded {
    fileprivate init(
        _ account: Token, _ name: String, _ judged: JudgedViolation, by officer: UInt32, _ statement: Digest,
        _ about: Token?, _ evidence: Digest?
    ) {
        self.init(
            account: account, party: judged.kind.party, code: name, tally: judged.kind.tally,
            points: judged.kind.points, officer: officer, sum: judged.sum, statement: statement, about: about,
            evidence: evidence, terms: judged.terms, measures: judged.measures)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        guard let statement else { throw .refused(.brokenLedger("a violation that does not say why")) }
        let known = try d.rows.accounts.get(account)
        let judged = try d.judge(code, of: known?.number)
        d.record(
            SanctionRecorded(account, code, judged, by: d.actor.uid, statement, about, evidence))
    }
}
