internal import ReputeJSON

/// `case.received`: staff took a case on.
package enum CaseReceiving: CaseStep {
    package static let kind: StaticString = "case.received"
    package static let says: Set<CaseSaid.Member> = []

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction {
        scene.row.respondent == nil ? .docket : .admit
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) { row.admitted = step }
}

/// `case.rejected`: staff did not take a case on.
package enum CaseRejecting: CaseStep {
    package static let kind: StaticString = "case.rejected"
    package static let says: Set<CaseSaid.Member> = [.ground, .text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .reject }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        try scene.check(said.ground, said.text != nil, among: scene.policy.house.rejections)
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.note(.rejected, said, step)
    }
}

/// `case.admit`: staff takes a case on, before the clock does. One against the marketplace goes to an arbitrator at
/// once.
public struct AdmitCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Takes a case on.
    public init(case: CaseID, key: ID) {
        self.case = `case`
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.admit", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        return try d.take(CaseReceiving.self, CaseAsked(`case`, own: ownAccount), request)
    }
}

/// `case.reject`: staff does not take a case on, for a reason.
public struct RejectCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// A code that the policy of the case lists under `arbitration/house/rejections`; nil where it lists none.
    public let ground: String?
    /// Why, in words. The ledger gets a digest of it only.
    public let text: String?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Does not take a case on.
    public init(case: CaseID, ground: String? = nil, text: String? = nil, key: ID) {
        self.case = `case`
        self.ground = ground
        self.text = text
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.reject", key: key) { json in
            json.member("case", `case`.seq)
            if let ground { json.member("ground", ground) }
            json.member("officer", uid)
            json.member("texts", text == nil ? 0 : 1)
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = text
        asked.said.ground = ground
        return try d.take(CaseRejecting.self, asked, request)
    }
}
