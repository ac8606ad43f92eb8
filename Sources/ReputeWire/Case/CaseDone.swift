import ReputeJSON
package import ReputeModel

/// `case.perform`
package enum CasePerform: Method {
    package static let name: StaticString = "case.perform"
    package static let summary = "What was to be done in a case was done."
    package static let about: String? = """
        By the word of the storefront, or of the claimant in `as`, which can open it again once (case.reopen).
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params: Shape<PerformCase> = CaseSteps.told(
        { PerformCase(case: $0, reference: $1, as: $2, key: $3) }, { ($0.case, $0.reference, $0.speaker, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(CaseSteps.sides, CaseFields.refusals(of: .perform))
    package static let example = Example(
        params: ["case": "c31", "reference": "p-31", "as": "b-1", "key": "perform-31"],
        result: Shape<CaseReply>.example(.closed))
}

/// `case.return`
package enum CaseReturn: Method {
    package static let name: StaticString = "case.return"
    package static let summary = "The goods of a case came back."
    package static let about: String? = """
        By the word of the storefront, or of the respondent in `as`. What is owed for them is due then.
        """
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params: Shape<ReturnGoods> = CaseSteps.told(
        { ReturnGoods(case: $0, reference: $1, as: $2, key: $3) }, { ($0.case, $0.reference, $0.speaker, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.sides,
        [
            Reason(.rule, "case.no-return", "Nothing is to go back in the case."),
            Reason(.conflict, "case.returned", "They came back before."),
        ], CaseFields.refusals(of: .return))
    package static let example = Example(
        params: ["case": "c31", "reference": "p-31", "as": "s-1", "key": "return-31"],
        result: Shape<CaseReply>.example(.performance))
}

/// `case.reopen`
package enum CaseReopen: Method {
    private static let text = CaseFields.text("What was not done.")

    package static let name: StaticString = "case.reopen"
    package static let summary = "What was told to be done was not, says the claimant: once, in its time."
    package static let roles: Set<Role>? = CaseFields.sides
    package static let effect = Effect.write
    package static let params = Shape<ReopenCase>.object([
        CaseFields.id.required, text.required, RatingFields.speaker.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ReopenCase(
            case: try reader.required(CaseFields.id), text: try reader.required(text),
            as: try reader.optional(RatingFields.speaker), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(text, command.text)
        json.optional(RatingFields.speaker, command.speaker)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.sides, CaseSteps.texts,
        [
            Reason(.conflict, "case.not-performed", "The case was not closed because something was done."),
            Reason(.conflict, "case.reopened", "The case was opened again before."),
            Reason(.rule, "case.reopen-late", "The time to open it again is over."),
        ], CaseFields.refusals(of: .reopen))
    package static let example = Example(
        params: ["case": "c31", "text": "No money came.", "as": "b-1", "key": "reopen-31"],
        result: Shape<CaseReply>.example(.enforcing))
}
