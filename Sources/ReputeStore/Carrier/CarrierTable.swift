package import ReputeCrypto
package import ReputeModel

/// The `carrier` table.
package enum CarrierTable {
    private static let list = "seq, token, dispatched, days"
    private static let byToken = SQL("SELECT \(list) FROM carrier WHERE token = ?1")
    private static let page = SQL("SELECT \(list) FROM carrier WHERE seq > ?1 ORDER BY seq LIMIT ?2")
    private static let insert = SQL("INSERT INTO carrier (\(list)) VALUES (?1, ?2, ?3, ?4)")
    private static let update = SQL("UPDATE carrier SET dispatched = ?2, days = ?3 WHERE seq = ?1")

    /// The carrier that facts call so.
    package static func load(_ token: Token, _ db: Connection) throws(StoreError) -> CarrierRow? {
        let s = try db.statement(byToken)
        s.bind(1, token.bytes)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// Carriers after one, in the order of their first dispatches.
    package static func load(after seq: Int64, limit: Int, _ db: Connection) throws(StoreError) -> [CarrierRow] {
        let s = try db.statement(page)
        s.bind(1, seq)
        s.bind(2, Int64(limit))
        defer { s.reset() }
        var out: [CarrierRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: CarrierRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew { s.bind(2, row.token.bytes) }
        s.bind(isNew ? 3 : 2, row.dispatched)
        s.bind(
            isNew ? 4 : 3, KeepingBytes.encode(row.days.map { ($0.day, [$0.delivered, $0.timed, $0.late, $0.hours]) }))
        try s.run()
    }

    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> CarrierRow {
        let seq = s.integer(0)
        guard let token = Token(s.bytes(1)), (0..<1 << 40).contains(s.integer(2)),
            let days = s.withBytes(3, { KeepingBytes.decode($0, counters: 4) })
        else {
            throw StoreError(
                .damaged, db.path,
                "The row of the carrier of the dispatch \(seq) is damaged. Restore the last backup.")
        }
        var row = CarrierRow(seq: seq, token: token)
        row.dispatched = s.integer(2)
        row.days = days.map { day, counters in
            var out = CarrierDay(day: day)
            (out.delivered, out.timed, out.late, out.hours) = (counters[0], counters[1], counters[2], counters[3])
            return out
        }
        return row
    }
}
