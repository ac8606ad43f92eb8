package import ReputeCrypto
package import ReputeModel

/// The `arbitrator_key` table: a row for each key, which are an arbitrator's together.
package enum ArbitratorTable {
    private static let columns = ["seq", "officer", "key", "registered", "ended_seq", "ended", "reason"]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM arbitrator_key WHERE officer = ?1 ORDER BY seq")
    private static let officerOf = SQL("SELECT officer FROM arbitrator_key WHERE key = ?1 ORDER BY seq LIMIT 1")
    private static let officers = SQL(
        "SELECT DISTINCT officer FROM arbitrator_key WHERE officer > ?1 ORDER BY officer LIMIT ?2")
    private static let replace = SQL(
        """
        INSERT INTO arbitrator_key (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))
        ON CONFLICT (seq) DO UPDATE SET
            \(columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """)

    /// An arbitrator; nil: it never registered a key.
    package static func load(_ officer: UInt32, _ db: Connection) throws(StoreError) -> ArbitratorRow? {
        let s = try db.statement(select)
        s.bind(1, Int64(officer))
        defer { s.reset() }
        var row = ArbitratorRow(officer: officer)
        while try s.step() { row.keys.append(try read(s, db)) }
        return row.keys.isEmpty ? nil : row
    }

    /// The user id of who registered a key; nil: nobody did.
    package static func officer(of key: SSHPublicKey, _ db: Connection) throws(StoreError) -> UInt32? {
        let s = try db.statement(officerOf)
        s.bind(1, key.bytes)
        defer { s.reset() }
        return try s.step() ? try officer(s, 0, db) : nil
    }

    /// Those who ever registered a key, after one of them, by user id. Cost: proportional to the answer.
    package static func load(
        after officer: UInt32?, limit: Int, _ db: Connection
    ) throws(StoreError) -> [ArbitratorRow] {
        var out: [ArbitratorRow] = []
        for officer in try numbers(after: officer, limit: limit, db) {
            if let row = try load(officer, db) { out.append(row) }
        }
        return out
    }

    private static func numbers(
        after officer: UInt32?, limit: Int, _ db: Connection
    ) throws(StoreError) -> [UInt32] {
        let s = try db.statement(officers)
        s.bind(1, officer.map { Int64($0) } ?? -1)
        s.bind(2, Int64(limit))
        defer { s.reset() }
        var out: [UInt32] = []
        while try s.step() { out.append(try self.officer(s, 0, db)) }
        return out
    }

    /// Writes all keys of an arbitrator.
    package static func store(_ row: ArbitratorRow, _ db: Connection) throws(StoreError) {
        for key in row.keys {
            let s = try db.statement(replace)
            s.bind(1, key.registered.seq)
            s.bind(2, Int64(row.officer))
            s.bind(3, key.key.bytes)
            s.bind(4, key.registered.at.milliseconds)
            s.bind(5, key.ended?.seq)
            s.bind(6, key.ended?.at.milliseconds)
            s.bind(7, text: key.reason?.rawValue)
            try s.run()
        }
    }

    /// Reads a key from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> ArbitratorKey {
        for column: Int32 in [3, 5] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { throw damaged(s, db) }
        }
        let reason = s.text(6).flatMap { ArbitratorReason(rawValue: $0) }
        guard let key = try? SSHPublicKey(bytes: s.bytes(2)), s.isNull(6) == (reason == nil),
            s.isNull(4) == s.isNull(5)
        else { throw damaged(s, db) }
        var out = ArbitratorKey(
            key: key, registered: StepTaken(seq: s.integer(0), at: Instant(milliseconds: s.integer(3))))
        if let seq = s.optionalInteger(4) {
            out.ended = StepTaken(seq: seq, at: Instant(milliseconds: s.integer(5)))
        }
        out.reason = reason
        return out
    }

    private static func officer(_ s: Statement, _ column: Int32, _ db: Connection) throws(StoreError) -> UInt32 {
        guard let officer = UInt32(exactly: s.integer(column)) else {
            throw StoreError(.damaged, db.path, "The row of an arbitrator's key is damaged. Restore the last backup.")
        }
        return officer
    }

    private static func damaged(_ s: Statement, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path,
            "The row of the key that fact \(s.integer(0)) registered is damaged. Restore the last backup.")
    }
}
