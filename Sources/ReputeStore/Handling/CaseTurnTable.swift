package import ReputeModel

/// The `case_turn` table.
package enum CaseTurnTable {
    private static let select = SQL("SELECT seq, waits, spent, handling, let_go, ruled FROM case_turn WHERE seq = ?1")
    private static let waiting = SQL(
        "SELECT waits, seq FROM case_turn WHERE waits IS NOT NULL AND waits >= ?1 AND (waits, seq) > (?1, ?2) "
            + "ORDER BY waits, seq LIMIT ?3")
    private static let replace = SQL(
        "INSERT OR REPLACE INTO case_turn (seq, waits, spent, handling, let_go, ruled) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")

    /// How a case stands with arbitrators.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> CaseTurnRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        let waits = s.optionalInteger(1).map { Instant(milliseconds: $0) }
        var row = CaseTurnRow(number: s.integer(0))
        guard waits.map(Instant.kept.contains) ?? true, s.isNull(2) || HandlingTable.spans.contains(s.integer(2)) else {
            throw damaged(seq, db)
        }
        row.waits = waits
        row.spent = s.optionalInteger(2)
        row.handling = s.optionalInteger(3)
        row.left = s.optionalInteger(4)
        row.ruled = s.optionalInteger(5)
        return row
    }

    /// The cases in the queue after one, those that wait longest first: since when, and their numbers.
    package static func waiting(
        after: (since: Instant, seq: Int64)? = nil, limit: Int, _ db: Connection
    ) throws(StoreError) -> [(since: Instant, seq: Int64)] {
        let s = try db.statement(waiting)
        s.bind(1, after?.since.milliseconds ?? Instant.kept.lowerBound.milliseconds)
        s.bind(2, after?.seq ?? 0)
        s.bind(3, Int64(limit))
        defer { s.reset() }
        var out: [(since: Instant, seq: Int64)] = []
        while try s.step() {
            let since = Instant(milliseconds: s.integer(0))
            guard Instant.kept.contains(since) else { throw damaged(s.integer(1), db) }
            out.append((since: since, seq: s.integer(1)))
        }
        return out
    }

    /// Writes a row, whether or not it is there yet.
    package static func store(_ row: CaseTurnRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(replace)
        s.bind(1, row.number)
        s.bind(2, row.waits?.milliseconds)
        s.bind(3, row.spent)
        s.bind(4, row.handling)
        s.bind(5, row.left)
        s.bind(6, row.ruled)
        try s.run()
    }

    private static func damaged(_ seq: Int64, _ db: Connection) -> StoreError {
        StoreError(.damaged, db.path, "The row of how case c\(seq) waits is damaged. Restore the last backup.")
    }
}
