/// The clock's command: something about a case is due.
package struct AdvanceCase: Command {
    /// The case.
    package let number: Int64

    package init(case number: Int64) { self.number = number }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.cases.get(number), let body = try d.advance(row) else { return false }
        try d.gathered()
        d.record(body)
        return true
    }
}

extension Deciding {
    /// What the clock makes of a case now, as of when it was due; nil: nothing is.
    fileprivate mutating func advance(_ row: CaseRow) throws(Stop) -> (any FactBody)? {
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
        case .raise: more.rounds = row.rounds + 1
        case .reassign:
            more.rounds = row.rounds + 1
            more.missed = row.holder?.officer ?? row.house.left
        case .recover: more.recovery = try recovery(of: row, at: due.at)
        case .review: more.reviews = row.reviews + 1
        default: break
        }
        guard let move = row.move(due.action, at: due.at, policy, terms: more.terms, isClock: true) else {
            return nil
        }
        return CaseMotions.fact(due.action, of: row.seq, move, more)
    }

    /// What the clock makes of a case now, or nothing at all.
    mutating func advanceAgain(_ row: CaseRow) throws(Stop) {
        guard let body = try advance(row) else {
            throw .refused(.brokenLedger("a clock of case \(row.id), which was not due"))
        }
        record(body)
    }
}
