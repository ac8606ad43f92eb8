internal import ReputeCrypto

/// What is asked of a decision about an entry in a deposit's books.
package protocol DepositEntryRuling: OfficerCommand {
    var entry: DepositEntryID { get }
    var reason: String { get }
    var key: ID { get }
    init(entry: DepositEntryID, reason: String, key: ID)
}

extension Deciding {
    /// What the policy in force says of deposits. Refuses when it says nothing.
    func depositPolicy() throws(Stop) -> DepositPolicy {
        guard let policy = policyInForce.deposit else { throw .refused(.depositsNotOffered) }
        return policy
    }

    /// Refuses a reason that the policy in force does not list for a kind of entry.
    func check(_ reason: String, for kind: DepositEntryKind) throws(Stop) {
        let known = try depositPolicy().reasons[kind] ?? []
        guard known.contains(reason) else { throw .refused(.depositReason(reason, known)) }
    }

    /// The deposit of an account in a currency. Refuses when there is none.
    mutating func deposit(of account: ID, in currency: String) throws(Stop) -> DepositRow {
        guard let known = try rows.accountNames.get(account),
            let row = try deposit(of: known.number, in: currency)
        else { throw .refused(.noDeposit(account, currency)) }
        return row
    }

    /// The deposit of an account in a currency, if there is one.
    mutating func deposit(of account: Int64, in currency: String) throws(Stop) -> DepositRow? {
        for seq in try rows.depositsOf.get(account) ?? [] {
            if let row = try rows.deposits.get(seq), row.currency == currency { return row }
        }
        return nil
    }

    /// The entry that a command is about, and its deposit. Refuses one of another kind.
    mutating func entry(
        _ id: DepositEntryID, _ kind: DepositEntryKind, at member: String
    ) throws(Stop) -> (entry: DepositEntryRow, deposit: DepositRow) {
        guard let entry = try rows.depositEntries.get(id.seq), let row = try rows.deposits.get(entry.deposit) else {
            throw .refused(.entryUnknown(id, at: member))
        }
        guard entry.kind == kind else { throw .refused(.entryOther(id, entry.kind, kind, at: member)) }
        return (entry, row)
    }

    /// Refuses somebody whose own account is a party to what they decide.
    mutating func checkConflict(_ own: ID?, _ row: DepositRow, to receiver: Int64? = nil) throws(Stop) {
        guard let own, let number = try rows.accountNames.get(own)?.number else { return }
        if number == row.account || number == receiver { throw .refused(.depositOwn(row.id)) }
    }

    /// Writes the fact of an entry, of the deposit of this row, which `subject` says when the entry opens it. Answers
    /// what the books are then.
    mutating func move<Motion: DepositMotion>(
        _: Motion.Type, _ row: DepositRow, opening subject: DepositSubject? = nil, _ move: DepositMove,
        duty: DepositDuty, leaves: Instant?, _ more: DepositDetails = DepositDetails()
    ) throws(Stop) -> DepositReply {
        // What is asked for was looked at before, so this is so in damaged rows only.
        guard let books = row.books.after(move, Motion.entry) else {
            throw .refused(.brokenLedger("deposit \(row.id), whose entries and books do not fit together"))
        }
        let seq = record(
            DepositMoved<Motion>(subject ?? .known(row.seq), move, duty, leaves: leaves, more))
        return DepositReply(
            deposit: row.id, entry: DepositEntryID(seq: seq),
            currency: row.currency, move: move, short: more.short, books: books, owed: duty.owed, owedBy: duty.by,
            leaves: leaves, isRepeated: false)
    }

    /// What a request that had come before answers: what it did, and how the deposit stands now.
    mutating func repeated(entry seq: Int64) throws(Stop) -> DepositReply {
        guard let entry = try rows.depositEntries.get(seq), let row = try rows.deposits.get(entry.deposit) else {
            throw .refused(.brokenLedger("entry e\(seq), which it never told of"))
        }
        return DepositReply(
            deposit: row.id, entry: entry.id, currency: row.currency, move: entry.move, short: entry.short,
            books: row.books, owed: row.duty.owed, owedBy: row.duty.by, leaves: row.leaves, isRepeated: true)
    }
}
