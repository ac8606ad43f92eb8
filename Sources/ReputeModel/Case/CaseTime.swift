internal import ReputeJSON

/// `case.time-asked`: a side asked for more time.
package enum CaseAskingTime: CaseStep {
    package static let kind: StaticString = "case.time-asked"
    package static let says: Set<CaseSaid.Member> = [.by]
    package static let always: Set<CaseSaid.Member> = [.by]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .askTime }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        if scene.policy.extensionHours == 0 { throw .refused(.caseNoExtension(row.id)) }
        if row.extended != nil { throw .refused(.caseExtended(row.id)) }
        if let side = row.askedTime { throw .refused(.caseTimeAsked(row.id, side)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) { row.askedTime = said.by }
}

/// `case.extended`: the other side granted more time.
package enum CaseExtending: CaseStep {
    package static let kind: StaticString = "case.extended"
    package static let says: Set<CaseSaid.Member> = [.by]
    package static let always: Set<CaseSaid.Member> = [.by]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .extend }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        if row.extended != nil { throw .refused(.caseExtended(row.id)) }
        guard let side = row.askedTime, side != said.by else { throw .refused(.caseTimeNotAsked(row.id)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) { row.extended = step }
}

/// `case.opted-out`: a side wants no panel.
package enum CaseOptingOut: CaseStep {
    package static let kind: StaticString = "case.opted-out"
    package static let says: Set<CaseSaid.Member> = [.by]
    package static let always: Set<CaseSaid.Member> = [.by]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .optOut }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        if scene.row.isOptedOut { throw .refused(.caseOptedOut(scene.row.id)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) { row.isOptedOut = true }
}

/// `case.ask-time`: a side asks for more time to agree; the other may grant it, once in a case.
public struct AskTime: Command {
    /// The case.
    public let `case`: CaseID
    /// Who asks.
    public let by: CaseSide
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Asks for more time.
    public init(case: CaseID, by: CaseSide, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.by = by
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.ask-time", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
        }
        return try d.take(CaseAskingTime.self, CaseAsked(`case`, by: by, as: speaker), request)
    }
}

/// `case.grant-time`: a side grants the other more time.
public struct GrantTime: Command {
    /// The case.
    public let `case`: CaseID
    /// Who grants it.
    public let by: CaseSide
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Grants more time.
    public init(case: CaseID, by: CaseSide, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.by = by
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.grant-time", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
        }
        return try d.take(CaseExtending.self, CaseAsked(`case`, by: by, as: speaker), request)
    }
}

/// `case.opt-out`: a side wants an arbitrator, and no panel.
public struct OptOutCase: Command {
    /// The case.
    public let `case`: CaseID
    /// Who wants none.
    public let by: CaseSide
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Wants no panel.
    public init(case: CaseID, by: CaseSide, as speaker: ID? = nil, key: ID) {
        self.case = `case`
        self.by = by
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.opt-out", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
        }
        return try d.take(CaseOptingOut.self, CaseAsked(`case`, by: by, as: speaker), request)
    }
}
