package import ReputeModel

/// The `account_event` table.
package enum AccountEventTable {
    private static let list = "seq, account, kind, at, role, reason, other"
    private static let kinds: [AccountEventKind] = [.opened, .closed, .transferred, .merged, .separated]
    private static let insert = SQL("INSERT INTO account_event (\(list)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    private static let accountOf = SQL("SELECT account, other FROM account_event WHERE seq = ?1")
    private static let page = SQL(
        """
        SELECT \(list) FROM account_event WHERE account = ?1 AND seq < ?2
        UNION ALL SELECT \(list) FROM account_event WHERE other = ?1 AND seq < ?2
        ORDER BY seq DESC LIMIT ?3
        """)

    /// The accounts that a fact is about: its own, and the one that it was merged into or separated from.
    package static func accounts(
        of seq: Int64, _ db: Connection
    ) throws(StoreError) -> (account: Int64, other: Int64?)? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? (s.integer(0), s.optionalInteger(1)) : nil
    }

    /// What happened to an account, and of other accounts what concerns it, before a fact, the newest first.
    package static func load(
        of account: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [AccountEventRow] {
        let s = try db.statement(page)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        defer { s.reset() }
        var out: [AccountEventRow] = []
        while try s.step() {
            let (role, reason) = (s.text(4), s.text(5))
            guard let kind = Int(exactly: s.integer(2)), kinds.indices.contains(kind),
                Instant.kept.contains(Instant(milliseconds: s.integer(3))),
                role == nil || role.flatMap(Party.init(rawValue:)) != nil,
                reason == nil || reason.flatMap(AccountReason.init(rawValue:)) != nil
            else {
                throw StoreError(
                    .damaged, db.path, "The row of the event \(s.integer(0)) is damaged. Restore the last backup.")
            }
            out.append(
                AccountEventRow(
                    seq: s.integer(0), account: s.integer(1), kind: kinds[kind],
                    at: Instant(milliseconds: s.integer(3)), role: role.flatMap(Party.init(rawValue:)),
                    reason: reason.flatMap(AccountReason.init(rawValue:)), other: s.optionalInteger(6)))
        }
        return out
    }

    static func store(_ row: AccountEventRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(insert)
        s.bind(1, row.seq)
        s.bind(2, row.account)
        s.bind(3, Int64(kinds.firstIndex(of: row.kind) ?? 0))
        s.bind(4, row.at.milliseconds)
        s.bind(5, text: row.role?.rawValue)
        s.bind(6, text: row.reason?.rawValue)
        s.bind(7, row.other)
        try s.run()
    }
}
