extension Rows {
    /// The deposit a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(deposit seq: Int64) throws(Stop) -> DepositRow {
        guard let row = try deposits.get(seq) else {
            throw .refused(.brokenLedger("deposit d\(seq), which it never told of"))
        }
        return row
    }

    /// Adds a new deposit to those of its account, when these are loaded.
    mutating func file(_ row: DepositRow) {
        guard let members = depositsOf.loaded(row.account), !members.contains(row.seq) else { return }
        depositsOf.put(row.account, members + [row.seq])
    }

    /// Adds an entry, and notes what must not happen again.
    mutating func write(_ entry: DepositEntryRow) {
        depositEntries.put(entry.seq, entry)
        if let name = entry.name, entry.kind == .paid || entry.kind == .drawn {
            depositNames.put(DepositOnce(entry.kind, name), entry.seq)
        }
    }

    /// Takes in the deposits the store has of an account, adding those that this batch opened.
    package mutating func learn(_ stored: [Int64], depositsOf account: Int64) {
        var members = stored
        for seq in deposits.changed({ $0.account == account ? $0.seq : nil }).sorted() where !members.contains(seq) {
            members.append(seq)
        }
        depositsOf.learn(account, members)
        for seq in members { deposits.want(seq) }
    }

    package mutating func learn(_ row: DepositRow?, deposit seq: Int64) { deposits.learn(seq, row) }
    package mutating func learn(_ row: DepositEntryRow?, depositEntry seq: Int64) { depositEntries.learn(seq, row) }
    package mutating func learn(_ entry: Int64?, once name: DepositOnce) { depositNames.learn(name, entry) }

    package var missingDeposits: [Int64] { deposits.missing.sorted() }
    package var missingDepositsOf: [Int64] { depositsOf.missing.sorted() }
    package var missingDepositEntries: [Int64] { depositEntries.missing.sorted() }
    package var missingDepositNames: [DepositOnce] { depositNames.missing.sorted() }
    /// Changed deposits, by number, and whether the store has none under it yet.
    package var changedDeposits: [(key: Int64, row: DepositRow, isNew: Bool)] { deposits.changes }
    /// New entries and those of which less is left, by number, and whether the store has none under it yet.
    package var changedDepositEntries: [(key: Int64, row: DepositEntryRow, isNew: Bool)] { depositEntries.changes }
}
