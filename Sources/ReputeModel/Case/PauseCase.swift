internal import ReputeJSON

/// `case.paused`: staff stopped the clocks of a case.
package enum CasePausing: CaseStep {
    package static let kind: StaticString = "case.paused"
    package static let says: Set<CaseSaid.Member> = [.ground, .until]
    package static let always: Set<CaseSaid.Member> = [.ground, .until]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .pause }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let (row, known) = (scene.row, scene.policy.house.pauses)
        guard let ground = said.ground, known.isEmpty ? scene.isName(ground) : known.contains(ground) else {
            throw .refused(known.isEmpty ? .caseGroundName(row.id) : .caseGround(said.ground ?? "", row.id, known))
        }
        if let pause = row.pause { throw .refused(.casePaused(row.id, pause.until)) }
        guard row.house.pauses < scene.policy.limits.pauses else {
            throw .refused(.casePausesFull(row.id, row.house.pauses))
        }
        let (first, last) = (scene.now + Due.leastGap, scene.now + scene.policy.pauseHours * Instant.hour)
        let until = said.until ?? last
        guard first <= until, until <= last else { throw .refused(.casePauseUntil(row.id, first, last)) }
        said.until = until
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let ground = said.ground, let until = said.until else { return }
        row.pause = CasePause(seq: step.seq, ground: ground, at: step.at, until: until)
        row.house.pauses += 1
    }
}

/// `case.continued`: staff had the clocks of a case go on.
package enum CaseContinuing: CaseStep {
    package static let kind: StaticString = "case.continued"
    package static let says: Set<CaseSaid.Member> = []

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .proceed }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        if scene.row.pause == nil { throw .refused(.caseNotPaused(scene.row.id)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) { row.pause = nil }
}

/// `case.pause`: staff stops the clocks of a case, on a ground, until a moment at most so far away.
public struct PauseCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// Why: a code that the policy of the case lists under `arbitration/house/pauses`; any name where it lists none.
    public let ground: String
    /// Until when; nil: as long as may be.
    public let until: Instant?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Stops the clocks.
    public init(case: CaseID, ground: String, until: Instant? = nil, key: ID) {
        self.case = `case`
        self.ground = ground
        self.until = until
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.pause", key: key) { json in
            json.member("case", `case`.seq)
            json.member("ground", ground)
            json.member("officer", uid)
            if let until { json.member("until", until) }
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.said.ground = ground
        asked.said.until = until
        return try d.take(CasePausing.self, asked, request)
    }
}

/// `case.proceed`: staff has the clocks of a case go on.
public struct ProceedCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Has the clocks go on.
    public init(case: CaseID, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.proceed", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        return try d.take(CaseContinuing.self, CaseAsked(`case`, own: ownAccount), request)
    }
}
