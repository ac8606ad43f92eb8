import ReputeCrypto
package import ReputeModel

/// The `account` table: our number and the handle facts use.
package enum AccountTable {
    private static let byNumber = SQL("SELECT handle, opened FROM account WHERE number = ?1")
    private static let page = SQL("SELECT number FROM account WHERE number > ?1 ORDER BY number LIMIT ?2")
    private static let byHandle = SQL("SELECT number, opened FROM account WHERE handle = ?1")
    private static let upsert = SQL(
        """
        INSERT INTO account (number, handle, opened) VALUES (?1, ?2, ?3)
        ON CONFLICT (number) DO UPDATE SET handle = excluded.handle
        """)

    /// Calls `each` with the numbers of all accounts, in their order.
    package static func numbers(
        _ db: Connection, _ each: (Int64) throws(StoreError) -> Void
    ) throws(StoreError) {
        let s = try db.statement("SELECT number FROM account ORDER BY number")
        defer { s.reset() }
        while try s.step() { try each(s.integer(0)) }
    }

    /// The numbers of accounts after one, in their order.
    package static func numbers(after number: Int64, limit: Int, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(page)
        s.bind(1, number)
        s.bind(2, Int64(limit))
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The account of a number.
    package static func load(number: Int64, _ db: Connection) throws(StoreError) -> AccountRow? {
        let s = try db.statement(byNumber)
        s.bind(1, number)
        defer { s.reset() }
        guard try s.step(), let handle = Token(s.bytes(0)) else { return nil }
        return try row(number, handle, opened: s.integer(1), db)
    }

    /// Cost: a scan, unless the database has the index that replaying makes.
    static func load(handle: Token, _ db: Connection) throws(StoreError) -> AccountRow? {
        let s = try db.statement(byHandle)
        s.bind(1, handle.bytes)
        defer { s.reset() }
        guard try s.step() else { return nil }
        return try row(s.integer(0), handle, opened: s.integer(1), db)
    }

    private static func row(
        _ number: Int64, _ handle: Token, opened: Int64, _ db: Connection
    ) throws(StoreError) -> AccountRow {
        let opened = Instant(milliseconds: opened)
        guard Instant.kept.contains(opened) else {
            throw StoreError(.damaged, db.path, "The row of account \(number) is damaged. Restore the last backup.")
        }
        return AccountRow(number: number, handle: handle, opened: opened)
    }

    static func store(_ row: AccountRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(upsert)
        s.bind(1, row.number)
        s.bind(2, row.handle.bytes)
        s.bind(3, row.opened.milliseconds)
        try s.run()
    }
}
