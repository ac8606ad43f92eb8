import ReputeCrypto
package import ReputeModel

/// The `breach` table.
package enum BreachTable {
    private static let fixed = [
        "seq", "in_order", "commitment", "seller", "buyer", "at", "day", "step", "promised_by", "due", "reason",
        "officer", "ruling", "evidence", "currency", "minor",
    ]
    private static let changing = ["excused_seq", "excused", "excuse"]
    private static let list = (fixed + changing).joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM breach WHERE seq = ?1")
    private static let inOrder = SQL("SELECT \(list) FROM breach WHERE in_order = ?1 ORDER BY seq")
    private static let numbersIn = SQL("SELECT seq FROM breach WHERE in_order = ?1 ORDER BY seq")
    private static let page = SQL(
        "SELECT \(list) FROM breach WHERE seller = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3")
    private static let insert = SQL(
        "INSERT INTO breach (\(list)) VALUES (\((fixed + changing).indices.map { "?\($0 + 1)" }.joined(separator: ", ")))"
    )
    private static let update = SQL("UPDATE breach SET excused_seq = ?2, excused = ?3, excuse = ?4 WHERE seq = ?1")

    /// A breach.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> BreachRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        return try rows(s, db).first
    }

    /// The breaches in an order, in the order of their facts.
    package static func load(in order: Int64, _ db: Connection) throws(StoreError) -> [BreachRow] {
        let s = try db.statement(inOrder)
        s.bind(1, order)
        return try rows(s, db)
    }

    /// The numbers of the breaches in an order.
    static func numbers(in order: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersIn)
        s.bind(1, order)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The breaches of a seller before one, the newest first.
    package static func load(
        of seller: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [BreachRow] {
        let s = try db.statement(page)
        s.bind(1, seller)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        return try rows(s, db)
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: BreachRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            for (i, value) in zip(2..., [row.order, row.commitment, row.seller, row.buyer, row.at.milliseconds]) {
                s.bind(Int32(i), value)
            }
            s.bind(7, Int64(row.day))
            let promise: Promise? = if case .clock(let promise) = row.cause { promise } else { nil }
            s.bind(8, text: promise?.step.rawValue)
            s.bind(9, promise?.by.milliseconds)
            s.bind(10, promise?.due.milliseconds)
            let ruling: BreachCause.Ruling? = if case .ruling(let ruling) = row.cause { ruling } else { nil }
            s.bind(11, text: ruling?.reason)
            s.bind(12, ruling.map { Int64($0.officer) })
            s.bind(13, ruling?.name?.bytes)
            s.bind(14, ruling?.evidence?.bytes)
            s.bind(15, text: row.compensation?.currency)
            s.bind(16, row.compensation?.minor)
        }
        let first: Int32 = isNew ? 17 : 2
        s.bind(first, row.excused?.step.seq)
        s.bind(first + 1, row.excused?.step.at.milliseconds)
        s.bind(first + 2, text: row.excused?.reason)
        try s.run()
    }

    private static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [BreachRow] {
        defer { s.reset() }
        var out: [BreachRow] = []
        while try s.step() {
            guard let row = read(s) else {
                throw StoreError(
                    .damaged, db.path, "The row of breach b\(s.integer(0)) is damaged. Restore the last backup.")
            }
            out.append(row)
        }
        return out
    }

    /// Reads a row from a statement whose columns are ``fixed`` and ``changing``; nil: it is damaged.
    private static func read(_ s: Statement) -> BreachRow? {
        for column: Int32 in [5, 8, 9, 17] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { return nil }
        }
        guard Instant.keptDays.contains(s.integer(6)), let day = Day(exactly: s.integer(6)), let cause = cause(s) else {
            return nil
        }
        var compensation: Money?
        if let currency = s.text(14) {
            compensation = Money(currency: currency, minor: s.integer(15))
            if compensation == nil { return nil }
        }
        var row = BreachRow(
            seq: s.integer(0), order: s.integer(1), commitment: s.integer(2), seller: s.integer(3), buyer: s.integer(4),
            at: Instant(milliseconds: s.integer(5)), day: day, cause: cause, compensation: compensation)
        if let seq = s.optionalInteger(16) {
            row.excused = BreachRow.Excuse(
                step: StepTaken(seq: seq, at: Instant(milliseconds: s.integer(17))), reason: s.text(18))
        }
        return row
    }

    private static func cause(_ s: Statement) -> BreachCause? {
        if let name = s.text(7) {
            guard let step = PromiseStep(rawValue: name) else { return nil }
            return .clock(
                Promise(
                    commitment: s.integer(2), step: step, by: Instant(milliseconds: s.integer(8)),
                    due: Instant(milliseconds: s.integer(9))))
        }
        guard let reason = s.text(10), let officer = UInt32(exactly: s.integer(11)) else { return nil }
        return .ruling(
            BreachCause.Ruling(
                reason: reason, officer: officer, name: s.isNull(12) ? nil : Token(s.bytes(12)),
                evidence: s.isNull(13) ? nil : Digest(s.bytes(13))))
    }
}
