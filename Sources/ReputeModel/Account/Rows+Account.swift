internal import ReputeCrypto

extension Rows {
    /// The account that a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(account handle: Token) throws(Stop) -> AccountRow {
        guard let row = try accounts.get(handle) else {
            throw .refused(.brokenLedger("an account that it never told of"))
        }
        return row
    }

    /// What happened to an account; of most nothing did.
    mutating func life(of account: Int64) throws(Stop) -> AccountLifeRow {
        try lives.get(account) ?? AccountLifeRow(account: account)
    }

    /// Puts an event on record.
    mutating func note(_ event: AccountEventRow) { accountEvents.put(event.seq, event) }

    package mutating func learn(_ row: AccountLifeRow?, lifeOf account: Int64) { lives.learn(account, row) }
    package var missingLives: [Int64] { lives.missing.sorted() }
    /// Changed rows, by account.
    package var changedLives: [(key: Int64, row: AccountLifeRow, isNew: Bool)] { lives.changes }
    /// New events, by the seq of their facts.
    package var changedAccountEvents: [(key: Int64, row: AccountEventRow, isNew: Bool)] { accountEvents.changes }
}
