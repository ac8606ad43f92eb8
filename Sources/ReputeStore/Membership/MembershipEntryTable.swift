package import ReputeModel

/// The `membership_entry` table: what happened to membership points.
package enum MembershipEntryTable {
    private static let columns = [
        "seq", "account", "kind", "at", "points", "trade", "cut", "gross", "day", "expires", "reason", "due", "tier",
        "taken",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM membership_entry WHERE seq = ?1")
    private static let accountOf = SQL("SELECT account FROM membership_entry WHERE seq = ?1")
    private static let page = SQL(
        "SELECT \(list) FROM membership_entry WHERE account = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3")
    private static let insert = SQL(
        "INSERT INTO membership_entry (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))"
    )
    private static let update = SQL("UPDATE membership_entry SET taken = ?2 WHERE seq = ?1")

    private static let kinds: [MembershipEntryKind] = [.earned, .granted, .taken, .expired]

    /// An entry.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> MembershipEntryRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The number of the account that an entry is of.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// The entries of an account before one, the newest first.
    package static func load(
        of account: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [MembershipEntryRow] {
        let s = try db.statement(page)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        defer { s.reset() }
        var out: [MembershipEntryRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: MembershipEntryRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        guard isNew else {
            s.bind(2, row.taken)
            return try s.run()
        }
        s.bind(2, row.account)
        s.bind(3, Int64(kinds.firstIndex(of: row.kind) ?? 0))
        s.bind(4, row.at.milliseconds)
        s.bind(5, row.points)
        s.bind(6, row.order)
        s.bind(7, text: row.cut?.rawValue)
        s.bind(8, row.gross == row.points || row.kind != .earned ? nil : row.gross)
        s.bind(9, row.span.map { Int64($0.day) })
        s.bind(10, row.span.map { Int64($0.expires) })
        s.bind(11, text: row.reason)
        s.bind(12, row.due?.milliseconds)
        s.bind(13, text: row.tier)
        s.bind(14, row.taken)
        try s.run()
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> MembershipEntryRow {
        let (seq, kind, points) = (s.integer(0), s.integer(2), s.integer(4))
        let at = Instant(milliseconds: s.integer(3))
        let due = s.optionalInteger(11).map(Instant.init(milliseconds:))
        let damaged = StoreError(
            .damaged, db.path, "The row of the points of fact \(seq) is damaged. Restore the last backup.")
        guard kinds.indices.contains(Int(clamping: kind)), Instant.kept.contains(at),
            due.map(Instant.kept.contains) ?? true, (-Money.most...Money.most).contains(points)
        else { throw damaged }
        var cut: MembershipCut?
        if let text = s.text(6) {
            guard let known = MembershipCut(rawValue: text) else { throw damaged }
            cut = known
        }
        var span: MembershipEntryRow.Span?
        if let day = s.optionalInteger(8) {
            guard Instant.keptDays.contains(day), Instant.keptDays.contains(s.integer(9)) else { throw damaged }
            span = MembershipEntryRow.Span(day: Day(day), expires: Day(s.integer(9)))
        }
        let isEarned = kinds[Int(kind)] == .earned
        var row = MembershipEntryRow(
            seq: seq, account: s.integer(1), kind: kinds[Int(kind)], at: at, points: points,
            order: s.optionalInteger(5), gross: s.optionalInteger(7) ?? (isEarned ? points : 0), cut: cut, span: span,
            reason: s.text(10), due: due, tier: s.text(12))
        row.taken = s.optionalInteger(13)
        return row
    }
}
