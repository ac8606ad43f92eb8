package import ReputeModel

/// The `credit` table: one row an account and role.
package enum CreditTable {
    private static let select = SQL("SELECT id, points, version, days, measures, standing FROM credit WHERE id = ?1")
    private static let insert = SQL(
        """
        INSERT INTO credit (id, points, positive, neutral, negative, orders, version, days, measures, standing)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        """)
    private static let update = SQL(
        """
        UPDATE credit SET points = ?2, positive = ?3, neutral = ?4, negative = ?5, orders = ?6, version = ?7, days = ?8,
            measures = ?9, standing = ?10
        WHERE id = ?1
        """)

    package static func load(_ key: CreditKey, _ db: Connection) throws(StoreError) -> CreditRow? {
        let statement = try db.statement(select)
        statement.bind(1, key.id)
        defer { statement.reset() }
        return try statement.step() ? try read(statement, db) : nil
    }

    /// Reads a row from a statement whose columns are id, points, version, days, measures, standing.
    package static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> CreditRow {
        let id = s.integer(0)
        var row = CreditRow(key: CreditKey(id: id))
        row.points = s.integer(1)
        row.version = s.integer(2)
        // No sum comes near these; one that does is damage, and must not overflow.
        guard abs(row.points / 2) < 1 << 51, (0...Money.most).contains(row.version),
            s.withBytes(3, { CreditBytes.decode($0, into: &row) }),
            let measures = s.isNull(4) ? [] : MeasureText.read(s.text(4)),
            let standing = s.isNull(5) ? ShownStanding() : StandingText.read(s.text(5))
        else {
            throw StoreError(.damaged, db.path, "The row of credit \(id) is damaged. Restore the last backup.")
        }
        row.measures = measures
        row.standing = standing
        return row
    }

    /// Writes a row, as one that is not there yet or one that is.
    package static func store(_ row: CreditRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        var scored = Tally()
        var orders: Int64 = 0
        for count in row.days {
            scored = scored + count.scored
            orders += count.orders
        }
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.key.id)
        s.bind(2, row.points)
        s.bind(3, scored.positive)
        s.bind(4, scored.neutral)
        s.bind(5, scored.negative)
        s.bind(6, orders)
        s.bind(7, row.version)
        s.bind(8, CreditBytes.encode(row))
        s.bind(9, text: row.measures.isEmpty ? nil : MeasureText.write(row.measures))
        s.bind(10, text: StandingText.write(row.standing))
        try s.run()
    }
}
