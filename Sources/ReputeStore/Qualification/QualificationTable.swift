import ReputeCrypto
package import ReputeModel

/// The `qualification` table: records, those of an account together.
package enum QualificationTable {
    private static let columns = [
        "seq", "account", "state", "type", "categories", "ends", "due", "drafted", "issuer", "jurisdiction", "number",
        "issued", "expires", "renews", "evidence", "submitted_seq", "submitted", "verified_seq", "verified", "method",
        "officer", "review", "ruled_seq", "ruled", "reason", "noticed", "superseded_by",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM qualification WHERE seq = ?1")
    private static let ofAccount = SQL("SELECT \(list) FROM qualification WHERE \(own) ORDER BY id")
    private static let numbersOf = SQL("SELECT seq FROM qualification WHERE \(own) ORDER BY id")
    private static let claimsOf = SQL(
        // One that another took the place of says nothing of who may sell.
        "SELECT seq, state, type, categories, ends FROM qualification WHERE \(own) AND state <> 7 ORDER BY id")
    /// The records of the account ?1.
    private static let own = "id BETWEEN ?1 * 512 AND ?1 * 512 + 511"
    private static let accountOf = SQL("SELECT account FROM qualification WHERE seq = ?1")
    private static let insert = SQL(
        """
        INSERT INTO qualification (id, \(list)) VALUES (
            (SELECT coalesce(max(id) + 1, ?2 * 512) FROM qualification WHERE id BETWEEN ?2 * 512 AND ?2 * 512 + 511),
            \(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))
        """)
    private static let update = SQL(
        """
        UPDATE qualification SET state = ?3, due = ?4, evidence = ?5, submitted_seq = ?6, submitted = ?7,
            verified_seq = ?8, verified = ?9, method = ?10, officer = ?11, review = ?12, ruled_seq = ?13, ruled = ?14,
            reason = ?15, noticed = ?16, superseded_by = ?17
        WHERE seq = ?1 AND account = ?2
        """)

    private static var states: [QualificationState] { ClaimBytes.states }

    /// A record.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> QualificationRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The records of an account, in the order they were drafted.
    package static func load(of account: Int64, _ db: Connection) throws(StoreError) -> [QualificationRow] {
        let s = try db.statement(ofAccount)
        s.bind(1, account)
        defer { s.reset() }
        var out: [QualificationRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// The numbers of an account's records.
    static func numbers(of account: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersOf)
        s.bind(1, account)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// What admission looks at of an account's records. Cost: one search, and the number of records.
    static func claims(of account: Int64, _ db: Connection) throws(StoreError) -> ClaimBytes {
        let s = try db.statement(claimsOf)
        s.bind(1, account)
        defer { s.reset() }
        guard let claims = try ClaimBytes(s) else { throw damaged(s.integer(0), db) }
        return claims
    }

    /// The number of the account that a record is of.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// Records an officer has before them, those submitted first at the top, after the submission of this seq.
    package static func submitted(
        type: String?, after: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [QualificationRow] {
        try rows("state = 1 AND submitted_seq > ?1", by: "submitted_seq", type, limit, [after], db)
    }

    /// Records that count and end by a moment, the first to end at the top, after (end, number).
    package static func ending(
        by moment: Instant, type: String?, after: (ends: Int64, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [QualificationRow] {
        try rows(
            "state IN (2, 3) AND ends IS NOT NULL AND ends >= ?1 AND (ends, seq) > (?1, ?2) AND ends <= ?3",
            by: "ends, seq", type, limit, [after.ends, after.seq, moment.milliseconds], db)
    }

    /// Records that count and are to be looked at again on a day or before, the longest due at the top, after (day,
    /// number).
    package static func toReview(
        by day: Day, type: String?, after: (day: Int64, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [QualificationRow] {
        try rows(
            "state IN (2, 3) AND review IS NOT NULL AND review >= ?1 AND (review, seq) > (?1, ?2) AND review <= ?3",
            by: "review, seq", type, limit, [after.day, after.seq, Int64(day)], db)
    }

    /// The first rows under a condition, in an order that an index has.
    private static func rows(
        _ condition: String, by order: String, _ type: String?, _ limit: Int, _ values: [Int64], _ db: Connection
    ) throws(StoreError) -> [QualificationRow] {
        let own = Int32(values.count)
        let s = try db.statement(
            """
            SELECT \(list) FROM qualification WHERE \(condition) \(type == nil ? "" : "AND type = ?\(own + 2)")
            ORDER BY \(order) LIMIT ?\(own + 1)
            """)
        for (i, value) in zip(1...own, values) { s.bind(i, value) }
        s.bind(own + 1, Int64(limit))
        if let type { s.bind(own + 2, text: type) }
        defer { s.reset() }
        var out: [QualificationRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: QualificationRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        s.bind(2, row.account)
        s.bind(3, Int64(states.firstIndex(of: row.state) ?? 0))
        var i: Int32 = 4
        if isNew {
            s.bind(4, text: row.terms.type)
            s.bind(5, text: row.terms.categories.isEmpty ? nil : encode(row.terms.categories))
            s.bind(6, row.ends?.milliseconds)
            s.bind(7, row.due?.milliseconds)
            s.bind(8, row.drafted.milliseconds)
            s.bind(9, text: row.terms.issuer)
            s.bind(10, text: row.terms.jurisdiction)
            s.bind(11, row.terms.number?.bytes)
            s.bind(12, row.terms.issued.map(Int64.init))
            s.bind(13, row.terms.expires.map(Int64.init))
            s.bind(14, row.terms.renews)
            i = 15
        } else {
            s.bind(4, row.due?.milliseconds)
            i = 5
        }
        s.bind(i, row.evidence?.bytes)
        s.bind(i + 1, row.submitted?.seq)
        s.bind(i + 2, row.submitted?.at.milliseconds)
        s.bind(i + 3, row.verified?.step.seq)
        s.bind(i + 4, row.verified?.step.at.milliseconds)
        s.bind(i + 5, text: row.verified?.method)
        s.bind(i + 6, row.verified.map { Int64($0.officer) })
        s.bind(i + 7, row.verified?.review.map(Int64.init))
        s.bind(i + 8, row.ruling?.step.seq)
        s.bind(i + 9, row.ruling?.step.at.milliseconds)
        s.bind(i + 10, text: row.ruling?.reason)
        s.bind(i + 11, row.noticed.map(Int64.init))
        s.bind(i + 12, row.supersededBy)
        try s.run()
    }

    private static func state(_ number: Int64) -> QualificationState? {
        states.indices.contains(Int(number)) ? states[Int(number)] : nil
    }

    /// No name holds a control character.
    private static func encode(_ categories: [String]) -> String { categories.joined(separator: "\n") }

    private static func categories(_ text: String?) -> [String] {
        text.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) } ?? []
    }

    private static func damaged(_ seq: Int64, _ db: Connection) -> StoreError {
        StoreError(.damaged, db.path, "The row of qualification q\(seq) is damaged. Restore the last backup.")
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> QualificationRow {
        let seq = s.integer(0)
        for column in moments where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { throw damaged(seq, db) }
        }
        for column in days where !s.isNull(column) {
            guard Instant.keptDays.contains(s.integer(column)) else { throw damaged(seq, db) }
        }
        guard let state = state(s.integer(2)), let officer = UInt32(exactly: s.integer(20)),
            (0...3_650).contains(s.integer(25))
        else { throw damaged(seq, db) }
        let terms = QualificationTerms(
            type: s.text(3) ?? "", categories: categories(s.text(4)), issuer: s.text(8), jurisdiction: s.text(9),
            number: s.isNull(10) ? nil : Digest(s.bytes(10)), issued: s.optionalInteger(11).map(Day.init),
            expires: s.optionalInteger(12).map(Day.init), renews: s.optionalInteger(13))
        var row = QualificationRow(
            seq: seq, account: s.integer(1), terms: terms, ends: instant(s, 5),
            evidence: s.isNull(14) ? nil : Digest(s.bytes(14)), drafted: Instant(milliseconds: s.integer(7)))
        row.state = state
        row.due = instant(s, 6)
        row.submitted = step(s, 15)
        row.verified = step(s, 17).map { step in
            QualificationRow.Verification(
                step: step, method: s.text(19) ?? "", officer: officer, review: s.optionalInteger(21).map(Day.init))
        }
        row.ruling = step(s, 22).map { QualificationRow.Ruling(step: $0, reason: s.text(24) ?? "") }
        row.noticed = s.optionalInteger(25).map(Int.init)
        row.supersededBy = s.optionalInteger(26)
        return row
    }

    /// The columns that hold a moment.
    private static let moments: [Int32] = [5, 6, 7, 16, 18, 23]
    /// The columns that hold a day.
    private static let days: [Int32] = [11, 12, 21]

    private static func instant(_ s: Statement, _ i: Int32) -> Instant? {
        s.optionalInteger(i).map(Instant.init(milliseconds:))
    }

    private static func step(_ s: Statement, _ i: Int32) -> StepTaken? {
        s.optionalInteger(i).map { StepTaken(seq: $0, at: Instant(milliseconds: s.integer(i + 1))) }
    }
}
