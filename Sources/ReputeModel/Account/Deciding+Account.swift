internal import ReputeCrypto

extension Deciding {
    /// An account that the next fact names: the one a caller's id is known to name, or a new one with a random handle
    /// and what goes into the vault for it.
    mutating func introduce(
        _ id: ID, _ known: AccountRow?, as party: Party
    ) -> (row: AccountRow, write: VaultWrite?) {
        if let known {
            rows.accounts.learn(known.handle, known)
            return (known, nil)
        }
        let row = AccountRow(
            number: AccountRow.number(seq: nextSeq, party: party),
            handle: entropy.token(party == .buyer ? "buyer" : "seller"), opened: now)
        // Nobody can have asked the store for what is made only now.
        rows.accounts.learn(row.handle, nil)
        for role in Party.allCases { rows.credits.learn(CreditKey(account: row.number, role: role), nil) }
        rows.standings.learn(row.number, nil)
        rows.lives.learn(row.number, nil)
        return (row, .account(row, id))
    }

    /// An account that was heard of before.
    mutating func heardOf(_ account: ID, at member: String) throws(Stop) -> AccountRow {
        guard let known = try rows.accountNames.get(account) else {
            throw .refused(.accountUnknown(account, at: member))
        }
        return known
    }

    /// Refuses a reason that does not fit.
    func check(_ reason: AccountReason, for kind: AccountEventKind) throws(Stop) {
        let fitting = AccountReason.fitting(kind)
        if !fitting.contains(reason) { throw .refused(.accountReason(reason, kind, fitting)) }
    }
}

extension Rows {
    /// The number of the account a fact names by its handle, made when this fact is the first to name it.
    mutating func number(of handle: Token, _ party: Party, _ stamp: FactStamp) throws(Stop) -> Int64 {
        if let known = try accounts.get(handle) { return known.number }
        let account = AccountRow(
            number: AccountRow.number(seq: stamp.seq, party: party), handle: handle, opened: stamp.at)
        accounts.put(handle, account)
        return account.number
    }
}
