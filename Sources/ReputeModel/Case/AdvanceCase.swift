internal import ReputeCrypto

/// The clock's command: something about a case is due.
package struct AdvanceCase: Command {
    /// The case.
    package let number: Int64

    package init(case number: Int64) { self.number = number }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        let seed = PanelSeed(d.entropy.digest("seed"))
        let secrets = PanelSecrets(commitment: seed.commitment)
        guard let row = try d.rows.cases.get(number), let body = try d.advance(row, secrets) else { return false }
        try d.gathered()
        let seq = d.record(body)
        if (body as? CaseMoved<CaseHearing>)?.more.seed != nil { d.keep(.seed(seq, seed)) }
        d.unseal(row, by: body)
        return true
    }
}

extension Deciding {
    /// What the clock makes of a case now, as of when it was due; nil: nothing is. `saysTimes`: whether it says until when an
    /// arbitrator has it and its clocks stand still, where that changes; `saysBroke`: whether it says whose clock ran out.
    fileprivate mutating func advance(
        _ row: CaseRow, _ secrets: PanelSecrets, saysTimes: Bool = true, saysBroke: Bool = true
    ) throws(Stop) -> (any FactBody)? {
        let policy = policy(of: row)
        // Nothing else is nil but in a damaged row, which is not to make a fact.
        guard let due = row.timeout(policy), due.at <= now else { return nil }
        var more = CaseMoveDetails()
        more.due = due.at
        more.outcome = due.action.outcome(from: row.state)
        switch due.action {
        case .grant:
            more.terms = row.claim
            more.rating = try ratingChange(row, row.claim, at: due.at)
            more.sanction = try sanctionChange(row, row.claim, at: due.at, isClock: true)
        case .raise: more.rounds = row.rounds + 1
        case .reassign:
            more.rounds = row.rounds + 1
            more.missed = row.holder?.officer ?? row.house.left
        case .recover: more.recovery = try recovery(of: row, at: due.at)
        case .review: more.reviews = row.reviews + 1
        case .toJury: more.seed = secrets.commitment
        case .draw: return try drawing(row, at: due.at, policy, secrets)
        case .hang: return try hanging(row, at: due.at, policy, secrets)
        case .enforce, .close: more.jurors = row.finalAgreement
        default: break
        }
        // What waits for an arbitrator's ruling, or for another to agree to it.
        let isArbitrators = due.clock == .decision || row.state == .held && due.clock != nil
        if isArbitrators, saysBroke { more.broke = row.longest(at: due.at) }
        guard var move = row.move(due.action, at: due.at, policy, terms: more.terms, isClock: true) else {
            return nil
        }
        if !saysTimes { (move.holds, move.stands) = (nil, nil) }
        more.window = try windowChange(row, to: move.state, at: due.at, isClock: true)
        return CaseMotions.fact(due.action, of: row.seq, move, more)
    }

    /// What the clock makes of a case now, or nothing at all. `saysTimes`: whether the fact says so; one of before never did,
    /// and means the same: see ``CaseRow/spare(_:)``. `saysBroke`: the same of whose clock ran out, which in one of before is
    /// that of who had the case then.
    mutating func advanceAgain(
        _ row: CaseRow, _ secrets: PanelSecrets, saysTimes: Bool, saysBroke: Bool
    ) throws(Stop) {
        guard let body = try advance(row, secrets, saysTimes: saysTimes, saysBroke: saysBroke) else {
            throw .refused(.brokenLedger("a clock of case \(row.id), which was not due"))
        }
        record(body)
    }
}
