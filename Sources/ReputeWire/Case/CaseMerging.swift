import ReputeJSON
package import ReputeModel

/// `case.merge`
package enum CaseMerge: Method {
    private static let into = Field("into", Shape<CaseID>.caseID, "The case in which it goes on.")
    private static let reason = CaseFields.text("Why, for both sides to read.", named: "reason")

    package static let name: StaticString = "case.merge"
    package static let summary = "Has a case go on in another about the same order, whose ruling decides both."
    package static let about: String? = """
        For an arbitrator who has one of the two. The other one is by the same side about the same item, for another \
        cause, or by the other side of the order; both are for money or a replacement, and it waits for an arbitrator \
        or a ruling. The one that is merged is over; what was said and shown in it stands with the other (case.get), \
        where a ruling can rest on it and go to what was claimed in it.
        """
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<MergeCase>.object([
        CaseFields.id.required, into.required, reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        MergeCase(
            case: try reader.required(CaseFields.id), into: try reader.required(into),
            reason: try reader.required(reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(into, command.into)
        json.member(reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts,
        [
            Reason(.notFound, "case.merge-unknown", "There is no such case that another could go on in."),
            Reason(.invalidParams, "case.merge-same", "A case cannot go on in itself."),
            Reason(.rule, "case.merge-order", "The cases are about two orders."),
            Reason(.rule, "case.merge-item", "The cases are by the same side, and not about the same item."),
            Reason(.rule, "case.merge-remedy", "A claim is for what a ruling on something else cannot decide as well."),
            Reason(.conflict, "case.merge-state", "The other case waits for no arbitrator and no ruling."),
            Reason(.conflict, "case.merge-unclaimed", "The arbitrator has neither of the two."),
        ], CaseFields.refusals(of: .merge))
    package static let example = Example(
        params: ["case": "c40", "into": "c31", "reason": "Both are about the crack.", "key": "merge-40"],
        result: Shape<CaseReply>.example(.closed))
}
