import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// `case.rule`
package enum CaseRule: Method {
    private static let side = Field("for", Shape<CaseSide>.choice, "For whom.")
    private static let reasons = Field(
        "reasons", Shape<String>.text(bytes: 1...CaseFields.longest),
        "Why, for both sides to read. The ledger gets a digest of it only.")
    private static let clauses = Field(
        "clauses", Shape<[String]>.array(of: .code, 0...64), "The clauses of the policy it goes by.")
    private static let rests = Field(
        "rests", Shape<[Int64]>.array(of: .count, 0...64), "The seqs of the facts it rests on: claim, answer, evidence."
    )
    private static let signature = Field(
        "signature", Shape<String>.text(bytes: 1...SSHSignature.maximumArmoredBytes),
        "The arbitrator's own signature, as `ssh-keygen -Y sign -n ruling@repute` writes it.")
    private static let salt = Field(
        "salt", Shape<[UInt8]>.salt, "32 bytes made by chance: the salt of the reasons' digest that was signed.")
    private static let version = Field(
        "version", Shape<Int64>.count,
        "The version of the case as it was read, as case.get shows it: refused when the case changed since.")

    package static let name: StaticString = "case.rule"
    package static let summary = "The arbitrator who has a case rules in it, or rules again on appeal."
    package static let about: String? = """
        Over the amount the policy says a second arbitrator has to agree (case.approve, case.send-back). What is \
        ruled is within what was claimed; for the respondent it is none. From the amount on that the policy says, and \
        below it at will, it is signed by the arbitrator's own SSH key (arbitrator.register): signature and salt go \
        together then, with the version that was signed. What is signed is canonical JSON of amount, case (its number), clauses, effects, \
        for, reasonsDigest, remedy, rests and version.
        """
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<RuleCase>.object([
        CaseFields.id.required, side.required, CaseFields.remedy.required, CaseFields.amount.optional, reasons.required,
        clauses.optional, rests.optional, signature.optional, salt.optional, version.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        let read = try reader.optional(version)
        return RuleCase(
            case: try reader.required(CaseFields.id), for: try reader.required(side),
            remedy: try reader.required(CaseFields.remedy), amount: try reader.optional(CaseFields.amount),
            reasons: try reader.required(reasons), clauses: try reader.optional(clauses) ?? [],
            rests: try reader.optional(rests) ?? [], version: read, signature: try signed(&reader, at: read),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(side, command.side)
        json.member(CaseFields.remedy, command.remedy)
        json.optional(CaseFields.amount, command.amount)
        json.member(reasons, command.reasons)
        if !command.clauses.isEmpty { json.member(clauses, command.clauses) }
        if !command.rests.isEmpty { json.member(rests, command.rests) }
        if let own = command.signature {
            json.member(signature, own.text)
            json.member(salt, own.salt)
        }
        json.optional(version, command.version)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts,
        [
            CaseSteps.unclaimed, CaseSteps.claimed, CaseFields.amountMissing, CaseFields.amountUnfit,
            CaseFields.amountNothing, CaseFields.currencyOther,
            Reason(.invalidParams, "case.clauses-unfit", "The clauses are too many, or one is there twice."),
            Reason(.invalidParams, "case.rests-unfit", "The facts are too many, or one is there twice."),
            Reason(.invalidParams, "case.ruled-for-respondent", "Nothing is to be done for the respondent."),
            Reason(.rule, "case.ruled-beyond-claim", "The remedy is beyond what was claimed."),
            Reason(.rule, "case.ruled-too-much", "The amount is more than was claimed."),
            Reason(.rule, "case.clause-unknown", "The policy of the case does not list the clause."),
            Reason(.rule, "case.rests-unknown", "Nothing was said or shown in the case by the fact."),
            Reason(.conflict, "case.version-moved", "The case changed since the version that was read."),
            Reason(.rule, "ruling.signature-missing", "The policy wants a ruling of such an amount signed."),
            Reason(.invalidParams, "ruling.signature-malformed", "It is no signature by an Ed25519 key of SSH."),
            Reason(.invalidParams, "ruling.salt-unfit", "The salt is not of 32 bytes made by chance."),
            Reason(.rule, "ruling.key-unknown", "The arbitrator has no key in force."),
            Reason(.rule, "ruling.key-other", "The signature is by another key than the arbitrator's."),
            Reason(.rule, "ruling.namespace-other", "The signature is for something else than a ruling."),
            Reason(.rule, "ruling.signature-bad", "The signature is not over this ruling."),
        ],
        // On appeal what is ruled is final, and no other has to agree.
        CaseFields.refusals(of: .rule, but: [.appeal]), CaseFields.refusals(of: .hold, but: [.appeal]))
    package static let example = Example(
        params: [
            "case": "c31", "for": "claimant", "remedy": "refund", "amount": ["currency": "CNY", "minor": 12_900],
            "reasons": "The photographs show the crack.", "clauses": ["as-described"], "rests": [31, 45],
            "signature": .string(exampleSignature), "salt": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "version": 45, "key": "rule-31",
        ], result: Shape<CaseReply>.example(.decided))

    /// The signature, and what goes with it: all of it, or nothing but the version.
    private static func signed(
        _ reader: inout ObjectReader, at version: Int64?
    ) throws(Refusal) -> RulingSignature? {
        let text = try reader.optional(signature)
        let salt = try reader.optional(salt)
        switch (text, salt, version) {
        case (nil, nil, _): return nil
        case (let text?, let salt?, let version?): return RulingSignature(version: version, salt: salt, text: text)
        case (nil, _, _): throw .missing("signature", "salt is of a ruling that is signed")
        case (_, nil, _): throw .missing("salt", "that of the digest which was signed")
        case (_, _, nil): throw .missing("version", "that of the case which was signed")
        }
    }

    /// Of something else.
    private static let exampleSignature = """
        -----BEGIN SSH SIGNATURE-----
        U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg/21P/z57zj/P+lxm315vMJdqt8
        qTxyfeeT4nsoZqoeoAAAANcnVsaW5nQHJlcHV0ZQAAAAAAAAAGc2hhNTEyAAAAUwAAAAtz
        c2gtZWQyNTUxOQAAAEDGIt+4nd28Xhu7QUHiyMw7iPNr4EsYxltsoEIRddg4sOSxiRW+WU
        WMldv0mACuTwX1TyAWpB61BNopPhg7MzUP
        -----END SSH SIGNATURE-----

        """
}

extension Refusal {
    /// A member that goes with others is missing.
    fileprivate static func missing(_ member: String, _ what: String) -> Refusal {
        .params("missing", "The member \(member) is missing: \(what).", pointer: "/\(member)")
    }
}

extension Shape where Value == [UInt8] {
    /// 32 bytes in base64.
    fileprivate static var salt: Shape<[UInt8]> {
        Shape(
            schema: Shape<Digest>.digest.schema,
            read: { (node) throws(Refusal) -> [UInt8] in try Shape<Digest>.digest.read(node).bytes },
            write: { $1.base64($0) })
    }
}

/// `case.approve`
package enum CaseApprove: Method {
    package static let name: StaticString = "case.approve"
    package static let summary = "Another arbitrator than who ruled agrees to a ruling."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params: Shape<ApproveRuling> = CaseSteps.bare(
        { ApproveRuling(case: $0, key: $1) }, { ($0.case, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, [CaseSteps.ownRuling, CaseSteps.unclaimed, CaseSteps.claimed],
        CaseFields.refusals(of: .approve))
    package static let example = Example(
        params: ["case": "c31", "key": "approve-31"], result: Shape<CaseReply>.example(.decided))
}

/// `case.send-back`
package enum CaseSendBack: Method {
    package static let name: StaticString = "case.send-back"
    package static let summary = "Another arbitrator than who ruled does not agree to a ruling."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<SendBackRuling>.object([
        CaseFields.id.required, CaseSteps.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        SendBackRuling(
            case: try reader.required(CaseFields.id), reason: try reader.required(CaseSteps.reason),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseSteps.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts,
        [
            CaseSteps.ownRuling, CaseSteps.unclaimed, CaseSteps.claimed,
            Reason(.rule, "case.sent-back-full", "A ruling was sent back as often as may be."),
        ], CaseFields.refusals(of: .sendBack))
    package static let example = Example(
        params: ["case": "c31", "reason": "The answer was not looked at.", "key": "back-31"],
        result: Shape<CaseReply>.example(.staff))
}
