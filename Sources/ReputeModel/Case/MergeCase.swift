package import ReputeCrypto
package import ReputeJSON

/// `case.merged`: a case goes on in another about the same order, whose ruling decides what was claimed in both.
package struct CaseMerged: FactBody {
    package static let kind: StaticString = "case.merged"
    /// Which case.
    package let number: Int64
    /// In which it goes on.
    package let into: Int64
    /// The user id of the arbitrator.
    package let officer: UInt32
    /// The digest of why, which lies in the vault.
    package let text: Digest
    package let move: CaseMove
    /// What it makes of the rating window of its order.
    package let window: CaseWindowChange?

    package init(
        case number: Int64, into: Int64, officer: UInt32, text: Digest, move: CaseMove, window: CaseWindowChange?
    ) {
        self.number = number
        self.into = into
        self.officer = officer
        self.text = text
        self.move = move
        self.window = window
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("case", number)
        if move.isFreed { json.member("freed", 1) }
        json.member("into", into)
        json.member("officer", officer)
        json.member("outcome", CaseOutcome.merged.rawValue)
        json.member("state", move.state.rawValue)
        json.member("text", text)
        json.member(window: window)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        number = try json.integer("case")
        into = try json.integer("into")
        guard let officer = try CaseSaid.userID(try json.integer("officer")) else {
            throw FactError("officer is missing")
        }
        self.officer = officer
        text = try json.digest("text")
        move = try CaseMove(reading: json)
        window = try json.caseWindowChange()
        let outcome: CaseOutcome = try json.choice("outcome")
        guard outcome == .merged, move.state == .closed, move.clocks.isEmpty else {
            throw FactError("it is not over by being merged")
        }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let (row, other) = (try rows.existing(case: number), try rows.existing(case: into))
        try rows.want(window)
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        try rows.attend(case: number, stamp, by: officer) { own in
            own.take(move, stamp)
            own.closed = CaseClosing(step: step, outcome: .merged)
            own.house.into = into
            var said = CaseSaid()
            said.text = text
            own.house.note(.merged, said, step)
        }
        rows.cases.update(into) { $0.house.merged += MergedCase.moved(row, into: other, by: step) }
        rows.take(window, of: number, by: step)
    }

    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        d.record(try d.merge(try d.rows.existing(case: number), try d.rows.existing(case: into), text))
    }
}

/// `case.merge`: an arbitrator who has one of two cases about the same order has one go on in the other.
public struct MergeCase: OfficerCommand {
    /// The case that goes on in the other.
    public let `case`: CaseID
    /// The case in which it does.
    public let into: CaseID
    /// Why, for both sides to read. The ledger gets a digest of it only.
    public let reason: String
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Has one case go on in another.
    public init(case: CaseID, into: CaseID, reason: String, key: ID) {
        self.case = `case`
        self.into = into
        self.reason = reason
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> CaseReply {
        let uid = d.actor.uid
        let request = KeyedRequest("case.merge", key: key) { json in
            json.member("case", `case`.seq)
            json.member("into", into.seq)
            json.member("officer", uid)
        }
        for id in [`case`, into] { d.rows.cases.want(id.seq) }
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        let earlier = try d.earlier(request)
        guard let row = try d.rows.cases.get(`case`.seq) else { throw .refused(.caseUnknown(`case`)) }
        if let ownAccount, try d.isParty(ownAccount, of: row) { throw .refused(.caseOwn(ownAccount, row.id)) }
        if let earlier {
            try d.checkSame(reason, as: earlier, request)
            return try d.repeated(case: row.seq, at: earlier)
        }
        guard let other = try d.rows.cases.get(into.seq) else { throw .refused(.mergeUnknown(into)) }
        try TextRule.check(reason, longest: d.policy(of: row).limits.text, of: "case", at: "reason")
        let text = Text(text: reason, salt: d.entropy.digest("text"))
        let body = try d.merge(row, other, text.digest)
        let seq = d.record(body)
        // What staff says of a case goes with the account of whoever opened it.
        d.keep(.text(seq, author: row.claimant, text, isSealed: false))
        d.keep(request, seq: seq)
        return CaseReply(row, body.move, seq: seq, at: d.now)
    }
}

extension CaseState {
    /// Whether another case may go on in one that is in this state: an arbitrator is called, and nothing is decided.
    var takesOthers: Bool { self == .escalated || self == .evidence || self == .staff }
}

extension Deciding {
    /// What it comes to that a case goes on in another. Refuses one that cannot, and whoever has neither.
    fileprivate mutating func merge(_ row: CaseRow, _ other: CaseRow, _ text: Digest) throws(Stop) -> CaseMerged {
        if row.seq == other.seq { throw .refused(.mergeSame(row.id)) }
        guard let move = row.move(.merge, at: now, policy(of: row)) else {
            throw .refused(.caseStep(.merge, row.id, row.state))
        }
        if row.order != other.order { throw .refused(.mergeOrder(row.id, other.id)) }
        if row.by == other.by, row.item != other.item { throw .refused(.mergeItem(row.id, other.id)) }
        for claim in [row.claim, other.claim] where !claim.remedy.isPerformed {
            throw .refused(.mergeRemedy(row.id, claim.remedy))
        }
        guard other.state.takesOthers else { throw .refused(.mergeState(other.id, other.state)) }
        guard row.holder?.officer == actor.uid || other.holder?.officer == actor.uid else {
            throw .refused(.mergeUnheld(row.id, other.id))
        }
        let window = try windowChange(row, to: move.state, at: now)
        try gathered()
        return CaseMerged(
            case: row.seq, into: other.seq, officer: actor.uid, text: text, move: move, window: window)
    }
}
