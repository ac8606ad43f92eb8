package import ReputeModel

/// The `account_life` table.
package enum AccountLifeTable {
    private static let columns = [
        "account", "buyer_closed", "seller_closed", "transfers", "transferred", "main", "merged", "members",
    ]
    private static let select = SQL("SELECT \(columns.joined(separator: ", ")) FROM account_life WHERE account = ?1")
    private static let replace = SQL(
        """
        INSERT INTO account_life (\(columns.joined(separator: ", "))) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        ON CONFLICT (account) DO UPDATE SET
            \(columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """)

    /// What happened to an account; nil: nothing.
    package static func load(_ account: Int64, _ db: Connection) throws(StoreError) -> AccountLifeRow? {
        let s = try db.statement(select)
        s.bind(1, account)
        defer { s.reset() }
        guard try s.step() else { return nil }
        var row = AccountLifeRow(account: s.integer(0))
        let texts = s.text(7)?.split(separator: ",") ?? []
        row.members = texts.compactMap { Int64($0) }
        guard row.members.count == texts.count, row.members.count <= AccountLimits.members,
            row.members.allSatisfy({ $0 > 0 }), s.isNull(5) || s.integer(5) > 0,
            let transfers = Int(exactly: s.integer(3)), (0...AccountLimits.transfers).contains(transfers),
            [1, 2, 4, 6].allSatisfy({ s.isNull($0) || Instant.kept.contains(Instant(milliseconds: s.integer($0))) })
        else {
            throw StoreError(
                .damaged, db.path, "The row of the life of account \(account) is damaged. Restore the last backup.")
        }
        row.buyerClosed = s.optionalInteger(1).map(Instant.init(milliseconds:))
        row.sellerClosed = s.optionalInteger(2).map(Instant.init(milliseconds:))
        row.transfers = transfers
        row.transferred = s.optionalInteger(4).map(Instant.init(milliseconds:))
        row.main = s.optionalInteger(5)
        row.merged = s.optionalInteger(6).map(Instant.init(milliseconds:))
        return row
    }

    /// Writes a row.
    static func store(_ row: AccountLifeRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(replace)
        s.bind(1, row.account)
        s.bind(2, row.buyerClosed?.milliseconds)
        s.bind(3, row.sellerClosed?.milliseconds)
        s.bind(4, Int64(row.transfers))
        s.bind(5, row.transferred?.milliseconds)
        s.bind(6, row.main)
        s.bind(7, row.merged?.milliseconds)
        s.bind(8, text: row.members.isEmpty ? nil : row.members.map { "\($0)" }.joined(separator: ","))
        try s.run()
    }
}
