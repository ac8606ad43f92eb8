import ReputeCrypto
package import ReputeModel

/// The `training_attempt` table.
package enum AttemptTable {
    private static let columns = [
        "seq", "account", "course", "at", "score", "passed", "until", "certificate", "evidence",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM training_attempt WHERE seq = ?1")
    private static let accountOf = SQL("SELECT account FROM training_attempt WHERE seq = ?1")
    private static let ofCourse = SQL(
        """
        SELECT \(list) FROM training_attempt WHERE account = ?1 AND course = ?2
        ORDER BY seq DESC LIMIT ?3
        """)
    private static let nextCourse = SQL(
        "SELECT course FROM training_attempt WHERE account = ?1 AND course > ?2 ORDER BY course LIMIT 1")
    private static let insert = SQL(
        "INSERT INTO training_attempt (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))"
    )

    /// An attempt.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> AttemptRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The newest attempts at a course, the newest first.
    package static func newest(_ key: CourseKey, _ db: Connection) throws(StoreError) -> [AttemptRow] {
        let s = try db.statement(ofCourse)
        s.bind(1, key.account)
        s.bind(2, text: key.course)
        s.bind(3, Int64(TrainingLimits.looked))
        return try rows(s, db)
    }

    /// The courses an account attempted, sorted. Cost: a search for each.
    package static func courses(of account: Int64, _ db: Connection) throws(StoreError) -> [String] {
        let s = try db.statement(nextCourse)
        var out: [String] = []
        while true {
            s.bind(1, account)
            s.bind(2, text: out.last ?? "")
            defer { s.reset() }
            guard try s.step() else { return out }
            // A text that cannot be read would be found again for ever.
            let last = out.last ?? ""
            guard let course = s.text(0), last.utf8.lexicographicallyPrecedes(course.utf8),
                course.utf8.count <= TrainingLimits.name
            else { throw damaged("course of account \(account)", db) }
            out.append(course)
        }
    }

    /// The attempts of an account before one, the newest first; of one course, or of all.
    package static func load(
        of account: Int64, course: String?, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [AttemptRow] {
        let s = try db.statement(
            """
            SELECT \(list) FROM training_attempt WHERE account = ?1 AND seq < ?2 \(course == nil ? "" : "AND course = ?4")
            ORDER BY seq DESC LIMIT ?3
            """)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        if let course { s.bind(4, text: course) }
        return try rows(s, db)
    }

    /// The number of the account that an attempt is of.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    static func store(_ row: AttemptRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(insert)
        s.bind(1, row.seq)
        s.bind(2, row.account)
        s.bind(3, text: row.course)
        s.bind(4, row.at.milliseconds)
        s.bind(5, Int64(row.score))
        s.bind(6, row.hasPassed ? 1 : 0)
        s.bind(7, row.until.map(Int64.init))
        s.bind(8, row.certificate)
        s.bind(9, row.evidence?.bytes)
        try s.run()
    }

    private static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [AttemptRow] {
        defer { s.reset() }
        var out: [AttemptRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> AttemptRow {
        let seq = s.integer(0)
        let at = Instant(milliseconds: s.integer(3))
        let until = s.optionalInteger(6)
        guard Instant.kept.contains(at), let course = s.text(2), until.map(Instant.keptDays.contains) ?? true,
            (0...Int64(TrainingLimits.score)).contains(s.integer(4))
        else {
            throw damaged("attempt t\(seq)", db)
        }
        return AttemptRow(
            seq: seq, account: s.integer(1), course: course, at: at, score: Int(s.integer(4)),
            hasPassed: s.integer(5) != 0, until: until.map(Day.init), certificate: s.optionalInteger(7),
            evidence: s.isNull(8) ? nil : Digest(s.bytes(8)))
    }

    private static func damaged(_ what: String, _ db: Connection) -> StoreError {
        StoreError(.damaged, db.path, "The row of \(what) is damaged. Restore the last backup.")
    }
}
