import ReputeCrypto
package import ReputeModel

/// The `deposit_entry` table: what happened in deposits' books.
package enum DepositEntryTable {
    private static let columns = [
        "seq", "deposit", "kind", "at", "free", "held", "leaving", "name", "of_entry", "reason", "to_account", "short",
        "remaining", "due", "in_case",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM deposit_entry WHERE seq = ?1")
    private static let once = SQL(
        """
        SELECT seq FROM deposit_entry WHERE kind = ?1 AND name = ?2 AND name IS NOT NULL AND kind IN (0, 3)
        ORDER BY seq LIMIT 1
        """)
    private static let before = SQL(
        "SELECT \(list) FROM deposit_entry WHERE deposit = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3")
    private static let insert = SQL(
        "INSERT INTO deposit_entry (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))")
    private static let update = SQL("UPDATE deposit_entry SET remaining = ?2 WHERE seq = ?1")

    private static let kinds: [DepositEntryKind] = [
        .paid, .held, .unheld, .drawn, .returned, .asked, .kept, .released, .overdue,
    ]

    /// An entry.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> DepositEntryRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The entry that did what must not be done again.
    package static func find(_ name: DepositOnce, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(once)
        s.bind(1, number(name.kind))
        s.bind(2, name.name.bytes)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// The entries of a deposit before one, the newest first.
    package static func load(
        of deposit: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [DepositEntryRow] {
        let s = try db.statement(before)
        s.bind(1, deposit)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        defer { s.reset() }
        var out: [DepositEntryRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    private static func number(_ kind: DepositEntryKind) -> Int64 { Int64(kinds.firstIndex(of: kind) ?? 0) }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: DepositEntryRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        guard isNew else {
            s.bind(2, row.left)
            return try s.run()
        }
        s.bind(2, row.deposit)
        s.bind(3, number(row.kind))
        s.bind(4, row.at.milliseconds)
        s.bind(5, row.move.free)
        s.bind(6, row.move.held)
        s.bind(7, row.move.leaving)
        s.bind(8, row.name?.bytes)
        s.bind(9, row.of)
        s.bind(10, text: row.reason)
        s.bind(11, row.to)
        s.bind(12, row.short)
        s.bind(13, row.left)
        s.bind(14, row.due?.milliseconds)
        s.bind(15, row.case)
        try s.run()
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> DepositEntryRow {
        let (seq, kind) = (s.integer(0), s.integer(2))
        let at = Instant(milliseconds: s.integer(3))
        let due = s.optionalInteger(13).map(Instant.init(milliseconds:))
        guard kinds.indices.contains(Int(clamping: kind)), Instant.kept.contains(at),
            due.map(Instant.kept.contains) ?? true
        else {
            throw StoreError(.damaged, db.path, "The row of entry e\(seq) is damaged. Restore the last backup.")
        }
        return DepositEntryRow(
            seq: seq, deposit: s.integer(1), kind: kinds[Int(kind)], at: at,
            move: DepositMove(free: s.integer(4), held: s.integer(5), leaving: s.integer(6)),
            name: s.isNull(7) ? nil : Token(s.bytes(7)), of: s.optionalInteger(8), reason: s.text(9),
            to: s.optionalInteger(10), short: s.integer(11), due: due, case: s.optionalInteger(14), left: s.integer(12))
    }
}
