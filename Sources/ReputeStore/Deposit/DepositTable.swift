package import ReputeModel

/// The `deposit` table.
package enum DepositTable {
    private static let columns = [
        "seq", "account", "currency", "opened", "free", "held", "leaving", "paid", "drawn", "released", "owed",
        "owed_by",
        "overdue", "leaves", "due",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM deposit WHERE seq = ?1")
    private static let ofAccount = SQL("SELECT \(list) FROM deposit WHERE account = ?1 ORDER BY seq")
    private static let numbersOf = SQL("SELECT seq FROM deposit WHERE account = ?1 ORDER BY seq")
    private static let accountOf = SQL("SELECT account FROM deposit WHERE seq = ?1")
    private static let insert = SQL(
        "INSERT INTO deposit (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))")
    private static let update = SQL(
        """
        UPDATE deposit SET free = ?2, held = ?3, leaving = ?4, paid = ?5, drawn = ?6, released = ?7, owed = ?8,
            owed_by = ?9, overdue = ?10, leaves = ?11, due = ?12
        WHERE seq = ?1
        """)
    private static let owed = SQL(
        """
        SELECT \(list) FROM deposit WHERE owed_by IS NOT NULL AND (owed_by, seq) > (?1, ?2) ORDER BY owed_by, seq LIMIT ?3
        """)
    private static let leaving = SQL(
        "SELECT \(list) FROM deposit WHERE leaves IS NOT NULL AND (leaves, seq) > (?1, ?2) ORDER BY leaves, seq LIMIT ?3"
    )

    /// A deposit.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> DepositRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The deposits of an account, in the order they were opened.
    package static func load(of account: Int64, _ db: Connection) throws(StoreError) -> [DepositRow] {
        let s = try db.statement(ofAccount)
        s.bind(1, account)
        return try rows(s, db)
    }

    /// The numbers of an account's deposits.
    static func numbers(of account: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersOf)
        s.bind(1, account)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The number of the account that a deposit is of.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// Deposits that have to be replenished, the first to be so at the top, after (moment, number).
    package static func owed(
        after: (by: Int64, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [DepositRow] {
        try page(owed, after, limit, db)
    }

    /// Deposits of which something was asked for, the first to leave at the top, after (moment, number).
    package static func leaving(
        after: (at: Int64, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [DepositRow] {
        try page(leaving, after, limit, db)
    }

    private static func page(
        _ sql: SQL, _ after: (Int64, Int64), _ limit: Int, _ db: Connection
    ) throws(StoreError) -> [DepositRow] {
        let s = try db.statement(sql)
        s.bind(1, after.0)
        s.bind(2, after.1)
        s.bind(3, Int64(limit))
        return try rows(s, db)
    }

    private static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [DepositRow] {
        defer { s.reset() }
        var out: [DepositRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: DepositRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.account)
            s.bind(3, text: row.currency)
            s.bind(4, row.opened.milliseconds)
        }
        let first: Int32 = isNew ? 5 : 2
        let values: [Int64?] = [
            row.books.free, row.books.held, row.books.leaving, row.books.paid, row.books.drawn, row.books.released,
            row.duty.owed, row.duty.by?.milliseconds, row.duty.isOverdue ? 1 : 0, row.leaves?.milliseconds,
            row.due?.milliseconds,
        ]
        for (i, value) in zip(first..., values) { s.bind(i, value) }
        try s.run()
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> DepositRow {
        let seq = s.integer(0)
        let damaged = StoreError(
            .damaged, db.path, "The row of deposit d\(seq) is damaged. Restore the last backup.")
        for column: Int32 in [3, 11, 13] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { throw damaged }
        }
        var row = DepositRow(
            seq: seq, account: s.integer(1), currency: s.text(2) ?? "", opened: Instant(milliseconds: s.integer(3)))
        row.books.free = s.integer(4)
        row.books.held = s.integer(5)
        row.books.leaving = s.integer(6)
        row.books.paid = s.integer(7)
        row.books.drawn = s.integer(8)
        row.books.released = s.integer(9)
        row.duty = DepositDuty(
            owed: s.integer(10), by: s.optionalInteger(11).map(Instant.init(milliseconds:)),
            isOverdue: s.integer(12) == 1)
        row.leaves = s.optionalInteger(13).map(Instant.init(milliseconds:))
        guard row.books.isSound, (0...Money.most).contains(row.duty.owed) else { throw damaged }
        return row
    }
}
