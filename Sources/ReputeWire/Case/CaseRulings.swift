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

    package static let name: StaticString = "case.rule"
    package static let summary = "The arbitrator who has a case rules in it, or rules again on appeal."
    package static let about: String? = """
        Over the amount the policy says a second arbitrator has to agree (case.approve, case.send-back). What is \
        ruled is within what was claimed; for the respondent it is none.
        """
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<RuleCase>.object([
        CaseFields.id.required, side.required, CaseFields.remedy.required, CaseFields.amount.optional, reasons.required,
        clauses.optional, rests.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RuleCase(
            case: try reader.required(CaseFields.id), for: try reader.required(side),
            remedy: try reader.required(CaseFields.remedy), amount: try reader.optional(CaseFields.amount),
            reasons: try reader.required(reasons), clauses: try reader.optional(clauses) ?? [],
            rests: try reader.optional(rests) ?? [], key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(side, command.side)
        json.member(CaseFields.remedy, command.remedy)
        json.optional(CaseFields.amount, command.amount)
        json.member(reasons, command.reasons)
        if !command.clauses.isEmpty { json.member(clauses, command.clauses) }
        if !command.rests.isEmpty { json.member(rests, command.rests) }
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
        ], CaseFields.refusals(of: .rule), CaseFields.refusals(of: .hold))
    package static let example = Example(
        params: [
            "case": "c31", "for": "claimant", "remedy": "refund", "amount": ["currency": "CNY", "minor": 12_900],
            "reasons": "The photographs show the crack.", "clauses": ["as-described"], "rests": [31, 45],
            "key": "rule-31",
        ], result: Shape<CaseReply>.example(.decided))
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
        CaseSteps.staff, CaseSteps.texts, [CaseSteps.ownRuling, CaseSteps.unclaimed, CaseSteps.claimed],
        CaseFields.refusals(of: .sendBack))
    package static let example = Example(
        params: ["case": "c31", "reason": "The answer was not looked at.", "key": "back-31"],
        result: Shape<CaseReply>.example(.staff))
}
