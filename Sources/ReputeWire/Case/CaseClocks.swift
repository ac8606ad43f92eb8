import ReputeJSON
package import ReputeModel

/// `case.pause`
package enum CaseStopClocks: Method {
    private static let ground = Field(
        "ground", Shape<String>.code, "Why: a code the case's policy lists; any where it lists none.")
    private static let until = Field(
        "until", Shape<Instant>.time, "When they go on by themselves; left out: as late as may be.")

    package static let name: StaticString = "case.pause"
    package static let summary = "Stops the clocks of a case, on a ground."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<PauseCase>.object([
        CaseFields.id.required, ground.required, until.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        PauseCase(
            case: try reader.required(CaseFields.id), ground: try reader.required(ground),
            until: try reader.optional(until), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(ground, command.ground)
        json.optional(until, command.until)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff,
        [
            CaseSteps.groundUnknown, CaseSteps.paused,
            Reason(.rule, "case.pauses-full", "The clocks were stopped as often as may be."),
            Reason(.rule, "case.pause-length", "It is for too short or too long; details say the bounds."),
        ], CaseFields.refusals(of: .pause))
    package static let example = Example(
        params: ["case": "c31", "ground": "expert-heard", "until": "2026-12-06T10:15:30.000Z", "key": "pause-31"],
        result: Shape<CaseReply>.example(.staff))
}

/// `case.proceed`
package enum CaseProceed: Method {
    package static let name: StaticString = "case.proceed"
    package static let summary = "Has the clocks of a case go on."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params: Shape<ProceedCase> = CaseSteps.bare(
        { ProceedCase(case: $0, key: $1) }, { ($0.case, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, [Reason(.conflict, "case.not-paused", "Its clocks do not stand still.")],
        CaseFields.refusals(of: .proceed))
    package static let example = Example(
        params: ["case": "c31", "key": "proceed-31"], result: Shape<CaseReply>.example(.staff))
}

/// `case.refer`
package enum CaseRefer: Method {
    private static let body = Field(
        "body", Shape<String>.text(bytes: 1...CaseFields.longest),
        "The name of the body. The ledger gets a digest of it only.")

    package static let name: StaticString = "case.refer"
    package static let summary = "A court or another body has a case: our clocks stand still."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<ReferCase>.object([
        CaseFields.id.required, body.required, CaseSteps.reference.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ReferCase(
            case: try reader.required(CaseFields.id), body: try reader.required(body),
            reference: try reader.optional(CaseSteps.reference), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(body, command.body)
        json.optional(CaseSteps.reference, command.reference)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts,
        [
            CaseSteps.paused, Reason(.rule, "case.referrals-full", "Another body had the case as often as may be."),
        ], CaseFields.refusals(of: .refer))
    package static let example = Example(
        params: ["case": "c31", "body": "Hangzhou Internet Court", "reference": "2026-117", "key": "refer-31"],
        result: Shape<CaseReply>.example(.external))
}

/// `case.resume`
package enum CaseResume: Method {
    package static let name: StaticString = "case.resume"
    package static let summary = "Another body has a case no more: it is again where it was."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params: Shape<ResumeCase> = CaseSteps.bare(
        { ResumeCase(case: $0, key: $1) }, { ($0.case, $0.key) })
    package static let result = Shape<CaseReply>.caseReply
    package static let refusals = CaseSteps.all(CaseSteps.staff, CaseFields.refusals(of: .resume))
    package static let example = Example(
        params: ["case": "c31", "key": "resume-31"], result: Shape<CaseReply>.example(.staff))
}

/// `case.close`
package enum CaseClose: Method {
    private static let text = CaseFields.text("What was decided there.")

    package static let name: StaticString = "case.close"
    package static let summary = "The court or other body that has a case decided it, so that it is over here."
    package static let roles: Set<Role>? = CaseSteps.arbitrators
    package static let effect = Effect.write
    package static let params = Shape<CloseCase>.object([
        CaseFields.id.required, text.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        CloseCase(
            case: try reader.required(CaseFields.id), text: try reader.required(text),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(CaseFields.id, command.case)
        json.member(text, command.text)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<CaseReply>.caseReply
    /// In no other state does staff close a case, also where the clock or a ruling does.
    package static let refusals = CaseSteps.all(
        CaseSteps.staff, CaseSteps.texts,
        CaseState.allCases.filter { $0 != .external }.map { state in
            let reason = CaseAction.close.refusal(from: state)
            return Reason(.conflict, reason, "The case is \(state.rawValue), so this cannot be done.")
        })
    package static let example = Example(
        params: ["case": "c31", "text": "The buyer gets the money back.", "key": "close-31"],
        result: Shape<CaseReply>.example(.closed))
}
