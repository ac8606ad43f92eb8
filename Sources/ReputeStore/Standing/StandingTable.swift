package import ReputeModel

/// The `standing` table.
package enum StandingTable {
    private static let columns = [
        "account", "standing", "since", "shown", "privileges", "last_seq", "last", "window", "orders", "late",
        "defective",
        "buyers", "age", "evaluates", "guarantee_seq", "guaranteed", "guarantee", "reason", "ends", "sales",
        "sales_left",
        "spent", "defects",
    ]
    private static let select = SQL(
        "SELECT \(columns.joined(separator: ", ")) FROM standing WHERE account = ?1")
    private static let replace = SQL(
        """
        INSERT INTO standing (\(columns.joined(separator: ", ")), due)
        VALUES (\((1...24).map { "?\($0)" }.joined(separator: ", ")))
        ON CONFLICT (account) DO UPDATE SET
            \((columns.dropFirst() + ["due"]).map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
        """)
    private static let claimOf = SQL(
        """
        SELECT opened, standing, shown, evaluates, ends, spent, seller_closed FROM account
        LEFT JOIN standing ON standing.account = number LEFT JOIN account_life ON account_life.account = number
        WHERE number = ?1
        """)

    /// How a seller stands.
    package static func load(_ account: Int64, _ db: Connection) throws(StoreError) -> StandingRow? {
        let s = try db.statement(select)
        s.bind(1, account)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// When an account was first heard of, what admission looks at of its standing, and whether it is closed as a seller.
    /// Cost: three searches in one.
    static func claim(
        of account: Int64, _ db: Connection
    ) throws(StoreError) -> (opened: Instant?, standing: StandingClaim, isClosed: Bool) {
        let s = try db.statement(claimOf)
        s.bind(1, account)
        defer { s.reset() }
        guard try s.step() else { return (nil, StandingClaim(), false) }
        let opened = Instant(milliseconds: s.integer(0))
        guard Instant.kept.contains(opened) else {
            throw StoreError(.damaged, db.path, "The row of account \(account) is damaged. Restore the last backup.")
        }
        let isClosed = !s.isNull(6)
        if s.isNull(1) { return (opened, StandingClaim(), isClosed) }
        guard let real = SellerStanding(rank: s.integer(1)), let shown = SellerStanding(rank: s.integer(2)),
            hasOnlyMoments(s, [3, 4, 5])
        else { throw damaged(account, db) }
        let ends = [s.optionalInteger(4), s.optionalInteger(5)].compactMap { $0 }.min()
        return (
            opened,
            StandingClaim(
                real: real, shown: shown, evaluates: s.optionalInteger(3).map(Instant.init(milliseconds:)),
                guaranteed: ends.map(Instant.init(milliseconds:))), isClosed
        )
    }

    /// Writes a row.
    static func store(_ row: StandingRow, _ db: Connection) throws(StoreError) {
        let s = try db.statement(replace)
        s.bind(1, row.account)
        s.bind(2, row.real.rank)
        s.bind(3, row.since?.milliseconds)
        s.bind(4, row.shown.standing.rank)
        s.bind(5, text: row.shown.privileges.isEmpty ? nil : row.shown.privileges.joined(separator: ","))
        s.bind(6, row.last?.seq)
        s.bind(7, row.last?.due.milliseconds)
        let numbers = row.last?.numbers
        s.bind(8, numbers.map { Int64($0.window) })
        s.bind(9, numbers?.orders)
        s.bind(10, numbers?.late)
        s.bind(11, numbers?.defects)
        s.bind(12, numbers?.buyers)
        s.bind(13, numbers?.age)
        s.bind(14, row.evaluates?.milliseconds)
        s.bind(15, row.guarantee?.seq)
        s.bind(16, row.guarantee?.at.milliseconds)
        s.bind(17, row.guarantee?.standing.rank)
        s.bind(18, text: row.guarantee?.reason)
        s.bind(19, row.guarantee?.ends.milliseconds)
        s.bind(20, row.guarantee?.sales)
        s.bind(21, row.guarantee?.left)
        s.bind(22, row.guarantee?.spent?.milliseconds)
        s.bind(23, DefectBytes.encode(row.defects))
        s.bind(24, row.due?.milliseconds)
        try s.run()
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> StandingRow {
        var row = StandingRow(account: s.integer(0))
        guard let real = SellerStanding(rank: s.integer(1)), let shown = SellerStanding(rank: s.integer(3)),
            let privileges = StandingText.privileges(s.text(4)?.split(separator: ",").map(String.init) ?? []),
            hasOnlyMoments(s, [2, 6, 13, 15, 18, 21]), let defects = s.withBytes(22, DefectBytes.days)
        else { throw damaged(row.account, db) }
        row.real = real
        row.since = s.optionalInteger(2).map(Instant.init(milliseconds:))
        row.shown = ShownStanding(shown, privileges: privileges)
        if let seq = s.optionalInteger(5) {
            guard let numbers = numbers(s) else { throw damaged(row.account, db) }
            row.last = StandingRow.Evaluation(seq: seq, due: Instant(milliseconds: s.integer(6)), numbers: numbers)
        }
        row.evaluates = s.optionalInteger(13).map(Instant.init(milliseconds:))
        if let seq = s.optionalInteger(14) {
            let sales = 0...Int64(StandingLimits.sales)
            guard let standing = SellerStanding(rank: s.integer(16)), sales.contains(s.integer(19)),
                sales.contains(s.integer(20)), !s.isNull(18)
            else { throw damaged(row.account, db) }
            row.guarantee = GuaranteeRow(
                seq: seq, standing: standing, at: Instant(milliseconds: s.integer(15)), reason: s.text(17) ?? "",
                ends: Instant(milliseconds: s.integer(18)), sales: s.integer(19), left: s.integer(20),
                spent: s.optionalInteger(21).map(Instant.init(milliseconds:)))
        }
        row.defects = defects
        return row
    }

    private static func numbers(_ s: Statement) -> StandingNumbers? {
        let counts = (8...12).map { s.integer($0) }
        guard counts.allSatisfy({ (0..<1 << 40).contains($0) }), (1...Int64(StandingLimits.days)).contains(s.integer(7))
        else { return nil }
        return StandingNumbers(
            window: Int(s.integer(7)), orders: counts[0], late: counts[1], defects: counts[2], buyers: counts[3],
            age: counts[4])
    }

    private static func hasOnlyMoments(_ s: Statement, _ columns: [Int32]) -> Bool {
        columns.allSatisfy { s.isNull($0) || Instant.kept.contains(Instant(milliseconds: s.integer($0))) }
    }

    private static func damaged(_ account: Int64, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path, "The row of standing \(account) is damaged. Restore the last backup.")
    }
}

/// The `standing_fact` table: whom facts about standings are of.
package enum StandingFactTable {
    private static let select = SQL("SELECT account FROM standing_fact WHERE seq = ?1")
    private static let page = SQL(
        "SELECT seq FROM standing_fact WHERE account = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3")
    private static let insert = SQL("INSERT INTO standing_fact (seq, account) VALUES (?1, ?2)")

    /// The number of the seller that a fact is about.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// The facts about a seller before one, the newest first.
    package static func seqs(
        of account: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [Int64] {
        let s = try db.statement(page)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    static func store(_ seq: Int64, of account: Int64, _ db: Connection) throws(StoreError) {
        let s = try db.statement(insert)
        s.bind(1, seq)
        s.bind(2, account)
        try s.run()
    }
}
