internal import ReputeCrypto

/// A side of a case that a command speaks for, by the storefront's id where the caller is bound to one.
struct CaseSpeaker {
    let side: CaseSide
    /// The account the caller speaks for; nil: the side's.
    let account: ID?
}

extension Deciding {
    /// The policy that holds for a case: that in force when it was opened.
    func policy(of row: CaseRow) -> CasePolicy {
        rows.policies.inForce(at: row.opened)?.policy.arbitration ?? .init()
    }

    /// The case that a command is about. Refuses whoever does not speak for the side.
    mutating func `case`(_ id: CaseID, _ speaker: CaseSpeaker) throws(Stop) -> CaseRow {
        guard let row = try rows.cases.get(id.seq) else { throw .refused(.caseUnknown(id)) }
        if let own = speaker.account {
            // The house is no account, and neither is one that nobody heard of.
            guard let number = try rows.accountNames.get(own)?.number, number == row.account(of: speaker.side) else {
                throw .refused(.caseOther(own, speaker.side, id))
            }
        }
        return row
    }

    /// What a step makes of a case now. Refuses one that cannot be taken in its state, and a ledger in which it is not
    /// this side's.
    func move(
        _ row: CaseRow, _ action: CaseAction, by side: CaseSide, terms: CaseTerms? = nil
    ) throws(Stop) -> CaseMove {
        guard let step = CaseTransition.from(row.state, action) else {
            throw .refused(.caseStep(action, row.id, row.state))
        }
        guard step.by.contains(side == .claimant ? .claimant : .respondent) else {
            // No command asks for what only the other side may do.
            throw .refused(.brokenLedger("a step of case \(row.id) by its \(side.rawValue), which is not that side's"))
        }
        guard let move = row.move(action, at: now, policy(of: row), terms: terms) else {
            throw .refused(.caseStep(action, row.id, row.state))
        }
        return move
    }

    /// What a request about a case answered, with what it is now.
    mutating func repeated(case seq: Int64, at fact: Int64) throws(Stop) -> CaseReply {
        CaseReply(try rows.existing(case: seq), seq: fact, isRepeated: true)
    }

    /// Records a step that says no more than what it makes of a case, and answers with what the case is then.
    mutating func take(_ row: CaseRow, _ action: CaseAction, by side: CaseSide) throws(Stop) -> CaseReply {
        let move = try move(row, action, by: side)
        var more = CaseMoveDetails()
        more.by = side
        more.outcome = action.outcome(from: row.state)
        more.window = try windowChange(row, to: move.state, at: now)
        guard let body = CaseMotions.fact(action, of: row.seq, move, more) else {
            preconditionFailure("\(action) has a fact of its own")
        }
        try gathered()
        return CaseReply(row, move, seq: record(body), at: now)
    }
}

/// What a command about a case answers.
public struct CaseReply: Hashable, Sendable {
    /// The case.
    public let `case`: CaseID
    /// The seq of the fact that was written; of an offer also its number.
    public let seq: Int64
    /// The state the case is in now.
    public let state: CaseState
    /// When the clock next does something about it; nil: it does nothing.
    public let due: Instant?
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(case: CaseID, seq: Int64, state: CaseState, due: Instant?, isRepeated: Bool) {
        self.case = `case`
        self.seq = seq
        self.state = state
        self.due = due
        self.isRepeated = isRepeated
    }

    init(_ row: CaseRow, seq: Int64, isRepeated: Bool) {
        self.init(case: row.id, seq: seq, state: row.state, due: row.due, isRepeated: isRepeated)
    }

    /// With what a fact makes of the case.
    init(_ row: CaseRow, _ move: CaseMove, seq: Int64, at now: Instant) {
        var after = row
        after.take(move, FactStamp(seq: seq, at: now))
        self.init(after, seq: seq, isRepeated: false)
    }
}
