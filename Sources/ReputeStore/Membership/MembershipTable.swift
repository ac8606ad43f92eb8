package import ReputeModel

/// The `membership` table: one row an account that ever had points.
package enum MembershipTable {
    private static let select = SQL(
        "SELECT account, first, points, tier, days, months, due FROM membership WHERE account = ?1")
    private static let insert = SQL(
        "INSERT INTO membership (account, first, points, tier, days, months, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
    private static let update = SQL(
        "UPDATE membership SET first = ?2, points = ?3, tier = ?4, days = ?5, months = ?6, due = ?7 WHERE account = ?1")

    /// The membership of an account.
    package static func load(_ account: Int64, _ db: Connection) throws(StoreError) -> MembershipRow? {
        let s = try db.statement(select)
        s.bind(1, account)
        defer { s.reset() }
        guard try s.step() else { return nil }
        var row = MembershipRow(account: s.integer(0), seq: s.integer(1))
        row.points = s.integer(2)
        row.tier = s.text(3) ?? MembershipPolicy.noTier
        row.due = s.optionalInteger(6).map(Instant.init(milliseconds:))
        guard let days = s.withBytes(4, { MembershipBytes.days($0) }),
            let months = s.withBytes(5, { MembershipBytes.months($0) }), row.due.map(Instant.kept.contains) ?? true
        else { throw damaged(account, db) }
        row.days = days
        row.months = months
        guard row.isSound else { throw damaged(account, db) }
        return row
    }

    private static func damaged(_ account: Int64, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path, "The row of the membership of account \(account) is damaged. Restore the last backup.")
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: MembershipRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.account)
        s.bind(2, row.seq)
        s.bind(3, row.points)
        s.bind(4, text: row.tier == MembershipPolicy.noTier ? nil : row.tier)
        s.bind(5, MembershipBytes.encode(row.days))
        s.bind(6, MembershipBytes.encode(row.months))
        s.bind(7, row.due?.milliseconds)
        try s.run()
    }
}
