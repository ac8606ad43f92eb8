import ReputeJSON
package import ReputeModel

/// `case.evidence`
package enum CaseGiveEvidence: Method {
    private static let text = CaseFields.text("What is said, shown to the other side.")
    private static let file = Field("file", Shape<EvidenceDigest>.evidence, "SHA-256 of a file, in base64.")

    package static let name: StaticString = "case.evidence"
    package static let summary = "A side shows something to who decides: a text, the digest of a file, or both."
    package static let about: String? = """
        While what the sides show is answered, each does so once.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<SubmitEvidence>.object([
        CaseFields.id.required, CaseSteps.by.required, text.optional, file.optional, RatingFields.speaker.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        SubmitEvidence(
            case: try reader.required(CaseFields.id), by: try reader.required(CaseSteps.by),
            text: try reader.optional(text), file: try reader.optional(file),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseSteps.by, command.by)
        json.optional(text, command.text)
        json.optional(file, command.file)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.bothSides, CaseSteps.texts,
        [
            Reason(.invalidParams, "case.evidence-nothing", "Nothing is shown."),
            Reason(.conflict, "case.evidence-same", "The side showed the same file before."),
            Reason(.rule, "case.evidence-full", "The side showed as much as it may."),
            Reason(.conflict, "case.rebuttal-given", "The side answered what the other showed before."),
        ], CaseFields.refusals(of: .submit))
    package static let example = Example(
        params: [
            "case": "c31", "by": "claimant", "text": "A photograph of the crack.",
            "file": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "as": "b-1", "key": "evidence-31",
        ], result: Shape<CaseReply>.example(.evidence))
}

/// `case.ask-time`
package enum CaseAskTime: Method {
    package static let name: StaticString = "case.ask-time"
    package static let summary = "A side asks for more time to agree, which the other may grant once."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params: Shape<AskTime> = CaseSteps.sided(
        { AskTime(case: $0, by: $1, as: $2, key: $3) }, { ($0.case, $0.by, $0.speaker, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.sides,
        [
            CaseSteps.extended, Reason(.rule, "case.no-extension", "The policy of the case gives no more time."),
            Reason(.conflict, "case.time-asked", "A side asked before."),
        ], CaseFields.refusals(of: .askTime))
    package static let example = Example(
        params: ["case": "c31", "by": "respondent", "as": "s-1", "key": "ask-time-31"],
        result: Shape<CaseReply>.example(.negotiation))
}

/// `case.grant-time`
package enum CaseGrantTime: Method {
    package static let name: StaticString = "case.grant-time"
    package static let summary = "A side grants the other more time."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params: Shape<GrantTime> = CaseSteps.sided(
        { GrantTime(case: $0, by: $1, as: $2, key: $3) }, { ($0.case, $0.by, $0.speaker, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.sides,
        [
            CaseSteps.extended, Reason(.conflict, "case.time-not-asked", "The other side did not ask."),
        ], CaseFields.refusals(of: .extend))
    package static let example = Example(
        params: ["case": "c31", "by": "respondent", "as": "s-1", "key": "grant-time-31"],
        result: Shape<CaseReply>.example(.negotiation))
}

/// `case.opt-out`
package enum CaseOptOut: Method {
    package static let name: StaticString = "case.opt-out"
    package static let summary = "A side wants an arbitrator, and no panel."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params: Shape<OptOutCase> = CaseSteps.sided(
        { OptOutCase(case: $0, by: $1, as: $2, key: $3) }, { ($0.case, $0.by, $0.speaker, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.bothSides, [Reason(.conflict, "case.opted-out", "A side wanted no panel before.")],
        CaseFields.refusals(of: .optOut))
    package static let example = Example(
        params: ["case": "c31", "by": "respondent", "as": "s-1", "key": "opt-out-31"],
        result: Shape<CaseReply>.example(.negotiation))
}

/// `case.appeal`
package enum CaseMakeAppeal: Method {
    package static let name: StaticString = "case.appeal"
    package static let summary = "A side has a decision looked at again, by others than who decided."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<AppealCase>.object([
        CaseFields.id.required, CaseSteps.by.required, CaseSteps.ground.optional, CaseSteps.words.optional,
        RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        AppealCase(
            case: try reader.required(CaseFields.id), by: try reader.required(CaseSteps.by),
            ground: try reader.optional(CaseSteps.ground), text: try reader.optional(CaseSteps.words),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(CaseSteps.by, command.by)
        json.optional(CaseSteps.ground, command.ground)
        json.optional(CaseSteps.words, command.text)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(CaseSteps.bothSides, CaseSteps.whys, CaseFields.refusals(of: .appeal))
    package static let example = Example(
        params: [
            "case": "c31", "by": "respondent", "ground": "new-evidence", "text": "The carrier found it.", "as": "s-1",
            "key": "appeal-31",
        ], result: Shape<CaseReply>.example(.appeal))
}
