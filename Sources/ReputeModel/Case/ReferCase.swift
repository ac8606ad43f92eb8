internal import ReputeJSON

/// `case.referred`: a court or another body has a case.
package enum CaseReferring: CaseStep {
    package static let kind: StaticString = "case.referred"
    package static let says: Set<CaseSaid.Member> = [.reference, .text]
    package static let always: Set<CaseSaid.Member> = [.text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .refer }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        // What its clocks still have is reckoned from here on.
        let row = scene.row
        // Or nobody would look again at what was decided.
        if row.state == .appeal, row.house.isDecided(by: scene.uid) { throw .refused(.caseDecidedBy(row.id)) }
        if let pause = row.pause { throw .refused(.casePaused(row.id, pause.until)) }
        guard row.house.referrals < scene.policy.limits.referrals else {
            throw .refused(.caseReferralsFull(row.id, row.house.referrals))
        }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.note(.referred, said, step)
        row.house.referrals += 1
    }
}

/// `case.resumed`: another body has a case no more.
package enum CaseResuming: CaseStep {
    package static let kind: StaticString = "case.resumed"
    package static let says: Set<CaseSaid.Member> = []

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .resume }
}

/// `case.refer`: a court or another body has a case, so that our clocks stand still.
public struct ReferCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The name of the body. The ledger gets a digest of it only.
    public let body: String
    /// The caller's id of the case there.
    public let reference: ID?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Another body has it.
    public init(case: CaseID, body: String, reference: ID? = nil, key: ID) {
        self.case = `case`
        self.body = body
        self.reference = reference
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.refer", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
            if let reference { json.member("reference", reference) }
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = body
        asked.member = "body"
        asked.reference = reference
        return try d.take(CaseReferring.self, asked, request)
    }
}

/// `case.resume`: another body has a case no more; it is again where it was.
public struct ResumeCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// It is ours again.
    public init(case: CaseID, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.resume", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        return try d.take(CaseResuming.self, CaseAsked(`case`, own: ownAccount), request)
    }
}
