internal import ReputeJSON

/// `case.concluded`: the court or other body that has a case decided it, so that it is over here.
package enum CaseConcluding: CaseStep {
    package static let kind: StaticString = "case.concluded"
    package static let says: Set<CaseSaid.Member> = [.text]
    package static let always: Set<CaseSaid.Member> = [.text]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .close }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        // On appeal a case is closed by a ruling.
        guard scene.row.state == .external else {
            throw .refused(.caseStep(.close, scene.row.id, scene.row.state))
        }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        row.house.note(.concluded, said, step)
    }
}

/// `case.close`: the court or other body that has a case decided it. The same cannot be claimed here again.
public struct CloseCase: OfficerCommand {
    /// The case.
    public let `case`: CaseID
    /// What was decided there. The ledger gets a digest of it only.
    public let text: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Closes a case that another body decided.
    public init(case: CaseID, text: String, key: ID) {
        self.case = `case`
        self.text = text
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.close", key: key) { json in
            json.member("case", `case`.seq)
            json.member("officer", uid)
        }
        var asked = CaseAsked(`case`, own: ownAccount)
        asked.text = text
        return try d.take(CaseConcluding.self, asked, request)
    }
}
