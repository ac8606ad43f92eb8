internal import ReputeCrypto
internal import ReputeJSON

/// `case.appealed`: a side had a decision looked at again.
package enum CaseAppealing: CaseStep {
    package static let kind: StaticString = "case.appealed"
    package static let says: Set<CaseSaid.Member> = [.by, .ground, .seed, .text]
    package static let always: Set<CaseSaid.Member> = [.by]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .appeal }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        try scene.check(said.ground, said.text != nil, among: scene.policy.house.appeals)
        if !scene.row.isForLargerPanel(scene.policy) { return said.seed = nil }
        if said.seed == nil { throw .refused(.brokenLedger("an appeal in case \(scene.row.id) without a seed")) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let side = said.by else { return }
        row.house.appeal = CaseAppeal(step: step, by: side, ground: said.ground, text: said.text)
        row.ask(forPanel: said.seed, step)
    }
}

/// `case.appeal`: a side has a decision looked at again, by others than who decided: once, in its time, on a ground.
public struct AppealCase: Command {
    /// The case.
    public let `case`: CaseID
    /// Who appeals.
    public let by: CaseSide
    /// A code that the policy of the case lists under `arbitration/house/appeals`; nil where it lists none.
    public let ground: String?
    /// Why, in words. The ledger gets a digest of it only.
    public let text: String?
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Appeals.
    public init(
        case: CaseID, by: CaseSide, ground: String? = nil, text: String? = nil, as speaker: ID? = nil, key: ID
    ) {
        self.case = `case`
        self.by = by
        self.ground = ground
        self.text = text
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.appeal", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
            if let ground { json.member("ground", ground) }
            json.member("texts", text == nil ? 0 : 1)
        }
        var asked = CaseAsked(`case`, by: by, as: speaker)
        asked.text = text
        asked.said.ground = ground
        let seed = PanelSeed(d.entropy.digest("seed"))
        asked.said.seed = seed.commitment
        let reply = try d.take(CaseAppealing.self, asked, request)
        if let body = d.facts.last?.body as? CaseTaken<CaseAppealing>, body.said.seed != nil {
            d.keep(.seed(reply.seq, seed))
        }
        return reply
    }
}
