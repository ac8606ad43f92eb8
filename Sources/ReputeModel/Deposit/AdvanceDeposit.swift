/// The clock's command: what was asked for leaves, or the time to replenish is over.
package struct AdvanceDeposit: Command {
    /// The deposit.
    package let deposit: Int64

    package init(deposit: Int64) { self.deposit = deposit }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.deposits.get(deposit), let due = row.due, due <= d.now else { return false }
        try d.gathered()
        return try d.advance(row, due: due)
    }
}

extension Deciding {
    /// By what its row says, whatever the policy is by now.
    fileprivate mutating func advance(_ row: DepositRow, due: Instant) throws(Stop) -> Bool {
        // A damaged row is not to make a fact.
        guard row.books.isSound else { return false }
        if row.leaves != nil {
            _ = try move(
                DepositReleasing.self, row, DepositMove(leaving: -row.books.leaving), duty: row.duty, leaves: nil,
                DepositDetails(due: due))
        } else {
            _ = try move(
                DepositLapsing.self, row, DepositMove(),
                duty: DepositDuty(owed: row.duty.owed, by: row.duty.by, isOverdue: true), leaves: nil,
                DepositDetails(due: due))
        }
        return true
    }

    /// What the clock makes of a deposit now, or nothing at all.
    fileprivate mutating func advanceAgain(_ row: DepositRow) throws(Stop) {
        guard let due = row.due, due <= now, try advance(row, due: due) else {
            throw .refused(.brokenLedger("a clock of deposit \(row.id), which was not due"))
        }
    }

    /// The deposit that a fact of one there is moves.
    mutating func again<Motion: DepositMotion>(_ body: DepositMoved<Motion>) throws(Stop) -> DepositRow {
        guard case .known(let seq) = body.deposit else {
            throw .refused(.brokenLedger("a deposit that nothing was paid into"))
        }
        return try rows.existing(deposit: seq)
    }

    /// The deposit that a fact moves and the entry it is about.
    mutating func again<Motion: DepositMotion>(
        _ body: DepositMoved<Motion>, _ kind: DepositEntryKind
    ) throws(Stop) -> (DepositEntryRow, DepositRow) {
        let row = try again(body)
        guard let of = body.more.of else { throw .refused(.brokenLedger("an entry that does not say of which")) }
        let found = try entry(DepositEntryID(seq: of), kind, at: "entry")
        guard found.deposit.seq == row.seq else { throw .refused(.brokenLedger("an entry of another deposit")) }
        return found
    }
}

extension DepositReleasing {
    package static func decideAgain(_ body: DepositReleased, _ d: inout Deciding) throws(Stop) {
        try d.advanceAgain(try d.again(body))
    }
}

extension DepositLapsing {
    package static func decideAgain(_ body: DepositOverdue, _ d: inout Deciding) throws(Stop) {
        try d.advanceAgain(try d.again(body))
    }
}
