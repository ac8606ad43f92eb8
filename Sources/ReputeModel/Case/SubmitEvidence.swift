internal import ReputeCrypto
internal import ReputeJSON

/// `case.shown`: a side showed something.
package enum CaseShowing: CaseStep {
    package static let kind: StaticString = "case.shown"
    package static let says: Set<CaseSaid.Member> = [.by, .file, .rebuttal, .text]
    package static let always: Set<CaseSaid.Member> = [.by]

    package static func action(_ scene: CaseScene, _ said: CaseSaid) -> CaseAction { .submit }

    package static func judge(_ scene: CaseScene, _ said: inout CaseSaid) throws(Stop) {
        let row = scene.row
        guard let side = said.by else { throw .refused(.caseStep(.submit, row.id, row.state)) }
        if said.text == nil, said.file == nil { throw .refused(.evidenceNothing(row.id)) }
        if let file = said.file, row.house.evidence.contains(where: { $0.by == side && $0.file == file }) {
            throw .refused(.evidenceSame(row.id))
        }
        said.isRebuttal = row.clocks.contains { $0.clock == .rebuttal }
        let isRebuttal = said.isRebuttal
        let count = row.house.evidence.count { $0.by == side && $0.isRebuttal == isRebuttal }
        let most = isRebuttal ? 1 : scene.policy.house.evidence
        guard count < most else { throw .refused(.evidenceFull(row.id, side, most, isRebuttal)) }
    }

    package static func change(_ row: inout CaseRow, _ said: CaseSaid, _ step: StepTaken) {
        guard let side = said.by else { return }
        row.house.evidence.append(
            CaseEvidence(step: step, by: side, text: said.text, file: said.file, isRebuttal: said.isRebuttal))
    }
}

/// `case.evidence`: a side shows something to who decides: a text, the digest of a file, or both. While what the sides
/// show is answered, each does so once.
public struct SubmitEvidence: Command {
    /// The case.
    public let `case`: CaseID
    /// Who shows it.
    public let by: CaseSide
    /// What is said. The ledger gets a digest of it only.
    public let text: String?
    /// SHA-256 of a file. The file stays where it is.
    public let file: EvidenceDigest?
    /// The account the caller speaks for; nil: that of the side.
    public let speaker: ID?
    /// The caller's key of this request.
    public let key: ID

    /// Shows something.
    public init(
        case: CaseID, by: CaseSide, text: String? = nil, file: EvidenceDigest? = nil, as speaker: ID? = nil, key: ID
    ) {
        self.case = `case`
        self.by = by
        self.text = text
        self.file = file
        self.speaker = speaker
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let request = KeyedRequest("case.evidence", key: key) { json in
            json.member("by", by.rawValue)
            json.member("case", `case`.seq)
            if let file { json.member("file", file.digest) }
            json.member("texts", text == nil ? 0 : 1)
        }
        var asked = CaseAsked(`case`, by: by, as: speaker)
        asked.text = text
        asked.said.file = file?.digest
        return try d.take(CaseShowing.self, asked, request)
    }
}
