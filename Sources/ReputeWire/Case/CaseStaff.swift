import ReputeJSON
package import ReputeModel

/// `case.admit`
package enum CaseAdmit: Method {
    package static let name: StaticString = "case.admit"
    package static let summary = "Takes a case on, before the clock does."
    package static let about: String? = """
        One against the marketplace goes to an arbitrator at once.
        """
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params: Shape<AdmitCase> = CaseSteps.bare(
        { AdmitCase(case: $0, key: $1) }, { ($0.case, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseFields.refusals(of: .admit),
        // What is against the marketplace is never agreed on, and nothing of it is left to be done by a side.
        CaseFields.refusals(of: .docket, but: [.negotiation, .performance, .enforcing]))
    package static let example = Example(
        params: ["case": "c31", "key": "admit-31"], result: Shape<CaseReply>.example(.negotiation))
}

/// `case.reject`
package enum CaseReject: Method {
    package static let name: StaticString = "case.reject"
    package static let summary = "Does not take a case on, for a reason."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<RejectCase>.object([
        CaseFields.id.required, CaseSteps.ground.optional, CaseSteps.words.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        RejectCase(
            case: try reader.required(CaseFields.id), ground: try reader.optional(CaseSteps.ground),
            text: try reader.optional(CaseSteps.words), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.optional(CaseSteps.ground, command.ground)
        json.optional(CaseSteps.words, command.text)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(CaseSteps.staff, CaseSteps.whys, CaseFields.refusals(of: .reject))
    package static let example = Example(
        params: ["case": "c31", "ground": "no-claim", "text": "Nothing is claimed.", "key": "reject-31"],
        result: Shape<CaseReply>.example(.closed))
}

/// `case.claim`
package enum CaseClaim: Method {
    private static let id = Field("case", Shape<CaseID>.caseID, "The case; left out: the next in the queue.")

    package static let name: StaticString = "case.claim"
    package static let summary = "An arbitrator takes a case that waits for one."
    package static let about: String? = """
        Without a case it is the first in the queue that the arbitrator may have: the one whose clock ends first, \
        whoever asks; of many who ask together each gets another. It is free again after the time the policy says, unless \
        that is renewed (case.renew).
        """
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<AssignCase>.object([
        id.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        AssignCase(case: try reader.optional(id), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.optional(id, command.case)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.unfit,
        [
            CaseSteps.traded, CaseSteps.forPanel, CaseSteps.claimed,
            Reason(.conflict, "case.claimed-before", "The arbitrator has the case already."),
            Reason(.notFound, "case.none-waits", "No case is named, and none is in the queue."),
            Reason(
                .notAllowed, "case.none-fits",
                "No case is named, and of those that come first in the queue the arbitrator may have none."),
        ], CaseFields.refusals(of: .assign))
    package static let example = Example(
        params: ["case": "c31", "key": "claim-31"], result: Shape<CaseReply>.example(.evidence))
}

/// `case.renew`
package enum CaseRenew: Method {
    package static let name: StaticString = "case.renew"
    package static let summary = "The arbitrator who has a case goes on to have it, from now on."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params: Shape<RenewCase> = CaseSteps.bare(
        { RenewCase(case: $0, key: $1) }, { ($0.case, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, [CaseSteps.traded, CaseSteps.unclaimed, CaseSteps.claimed], CaseFields.refusals(of: .renew))
    package static let example = Example(
        params: ["case": "c31", "key": "renew-31"], result: Shape<CaseReply>.example(.staff))
}

/// `case.handover`
package enum CaseHandOver: Method {
    private static let to = Field(
        "to", Shape<Int64>.integer(0...Int64(UInt32.max)),
        "The user id of the arbitrator who has it then; left out: it waits for one.")

    package static let name: StaticString = "case.handover"
    package static let summary = "The arbitrator who has a case hands it on, or back to where it waits."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<ReleaseCase>.object([
        CaseFields.id.required, to.optional, CaseSteps.reason.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ReleaseCase(
            case: try reader.required(CaseFields.id), to: try reader.optional(to).map { UInt32($0) },
            reason: try reader.required(CaseSteps.reason), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.optional(to, command.to.map { Int64($0) })
        json.member(CaseSteps.reason, command.reason)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts, CaseSteps.unfit,
        [
            CaseSteps.traded, CaseSteps.unclaimed, CaseSteps.claimed,
            Reason(.invalidParams, "case.handed-to-same", "The arbitrator has the case already."),
            Reason(.rule, "case.handed-to-stranger", "The user id is no arbitrator's."),
            Reason(
                .notAllowed, "case.handed-to-party",
                "The own account of the user id is a party, or of the same person as one."),
        ], CaseFields.refusals(of: .release), CaseFields.refusals(of: .handOver))
    package static let example = Example(
        params: ["case": "c31", "to": 1_001, "reason": "I am away.", "key": "handover-31"],
        result: Shape<CaseReply>.example(.evidence))
}
