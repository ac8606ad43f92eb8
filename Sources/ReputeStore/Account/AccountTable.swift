import ReputeCrypto
import ReputeModel

/// The `account` table: our number and the handle facts use.
package enum AccountTable {
    private static let byNumber = SQL("SELECT handle FROM account WHERE number = ?1")
    private static let byHandle = SQL("SELECT number FROM account WHERE handle = ?1")
    private static let upsert = SQL(
        """
        INSERT INTO account (number, handle) VALUES (?1, ?2)
        ON CONFLICT (number) DO UPDATE SET handle = excluded.handle
        """)

    static func load(number: Int64, _ db: Connection) throws(StoreError) -> AccountRow? {
        let s = try db.statement(byNumber)
        s.bind(1, number)
        defer { s.reset() }
        guard try s.step(), let handle = Token(s.bytes(0)) else { return nil }
        return AccountRow(number: number, handle: handle)
    }

    /// Cost: a scan, unless the database has the index that replaying makes.
    static func load(handle: Token, _ db: Connection) throws(StoreError) -> AccountRow? {
        let s = try db.statement(byHandle)
        s.bind(1, handle.bytes)
        defer { s.reset() }
        return try s.step() ? AccountRow(number: s.integer(0), handle: handle) : nil
    }

    static func store(_ row: AccountRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(upsert)
        s.bind(1, row.number)
        s.bind(2, row.handle.bytes)
        try s.run()
    }
}
