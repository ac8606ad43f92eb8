import ReputeModel

/// What the clock has to do, over all tables that have a column `due`, each with an index on it.
enum DueTables {
    /// The table of a subject.
    private static func table(_ subject: DueSubject) -> String {
        switch subject {
        case .order: "orders"
        case .qualification: "qualification"
        case .deposit: "deposit"
        case .sanction: "violation"
        case .promise: "promise"
        case .standing: "standing"
        case .membership: "membership"
        case .arbitration: "cases"
        }
    }

    /// The column of a subject's table that has the number of its row.
    private static func key(_ subject: DueSubject) -> String {
        switch subject {
        case .standing, .membership: "account"
        case .order, .qualification, .deposit, .sanction, .promise, .arbitration: "seq"
        }
    }

    private static let page = SQL(
        DueSubject.allCases.map { subject in
            """
            SELECT * FROM (
                SELECT due, \(subject.rawValue), \(key(subject)) AS seq FROM \(table(subject))
                WHERE due IS NOT NULL AND due BETWEEN ?2 AND ?1
                    AND (due, \(subject.rawValue), \(key(subject))) > (?2, ?3, ?4)
                ORDER BY due, \(key(subject)) LIMIT ?5)
            """
        }.joined(separator: " UNION ALL ") + " ORDER BY 1, 2, 3 LIMIT ?5")

    private static let first = SQL(
        "SELECT min(due) FROM ("
            + DueSubject.allCases.map { "SELECT min(due) AS due FROM \(table($0)) WHERE due IS NOT NULL" }
            .joined(separator: " UNION ALL ") + ")")

    /// What is due at a moment, in its order, after the last one of a page before.
    static func due(at now: Instant, after last: Due?, limit: Int, _ db: Connection) throws(StoreError) -> [Due] {
        let s = try db.statement(page)
        s.bind(1, now.milliseconds)
        s.bind(2, last?.at.milliseconds ?? .min)
        s.bind(3, last?.subject.rawValue ?? 0)
        s.bind(4, last?.key ?? .min)
        s.bind(5, Int64(limit))
        defer { s.reset() }
        var out: [Due] = []
        while try s.step() {
            // No fact can name a row of such a number.
            guard let subject = DueSubject(rawValue: s.integer(1)), Due.keys.contains(s.integer(2)) else { continue }
            out.append(Due(at: Instant(milliseconds: s.integer(0)), subject, key: s.integer(2)))
        }
        return out
    }

    /// When the clock next has something to do.
    static func next(_ db: Connection) throws(StoreError) -> Instant? {
        let s = try db.statement(first)
        defer { s.reset() }
        guard try s.step(), let due = s.optionalInteger(0) else { return nil }
        // One of no such moment is a damaged row's, which is passed over when its turn comes.
        return min(max(Instant(milliseconds: due), Instant.kept.lowerBound), Instant.kept.upperBound)
    }
}
