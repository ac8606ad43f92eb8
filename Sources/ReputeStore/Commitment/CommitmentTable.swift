import ReputeJSON
package import ReputeModel

/// The `commitment` table.
package enum CommitmentTable {
    private static let list = "seq, account, code, periods, days"
    private static let select = SQL("SELECT \(list) FROM commitment WHERE seq = ?1")
    private static let ofAccount = SQL("SELECT \(list) FROM commitment WHERE account = ?1 ORDER BY seq")
    private static let numbersOf = SQL("SELECT seq FROM commitment WHERE account = ?1 ORDER BY seq")
    private static let accountOf = SQL("SELECT account FROM commitment WHERE seq = ?1")
    private static let insert = SQL("INSERT INTO commitment (\(list)) VALUES (?1, ?2, ?3, ?4, ?5)")
    private static let update = SQL("UPDATE commitment SET periods = ?2, days = ?3 WHERE seq = ?1")

    /// A commitment.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> CommitmentRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The commitments of an account, in the order in which they were first taken on.
    package static func load(of account: Int64, _ db: Connection) throws(StoreError) -> [CommitmentRow] {
        let s = try db.statement(ofAccount)
        s.bind(1, account)
        defer { s.reset() }
        var out: [CommitmentRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// The numbers of an account's commitments.
    static func numbers(of account: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersOf)
        s.bind(1, account)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The number of the account that a commitment is of.
    package static func account(of seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: CommitmentRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.account)
            s.bind(3, text: row.code)
        }
        s.bind(isNew ? 4 : 2, text: PeriodText.encode(row.periods))
        s.bind(isNew ? 5 : 3, KeepingBytes.encode(row.days.map { ($0.day, [$0.orders, $0.breached]) }))
        try s.run()
    }

    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> CommitmentRow {
        let seq = s.integer(0)
        guard let code = s.text(2), let periods = s.text(3).flatMap(PeriodText.decode),
            let days = s.withBytes(4, { KeepingBytes.decode($0, counters: 2) })
        else {
            throw StoreError(
                .damaged, db.path, "The row of commitment k\(seq) is damaged. Restore the last backup.")
        }
        var row = CommitmentRow(seq: seq, account: s.integer(1), code: code)
        row.periods = periods
        row.days = days.map { day, counters in
            var out = KeepingDay(day: day)
            out.orders = counters[0]
            out.breached = counters[1]
            return out
        }
        return row
    }
}

/// When a commitment was in force, as text that an SQL reader understands.
private enum PeriodText {
    static func encode(_ periods: [CommitmentRow.Period]) -> String {
        var json = JSONWriter(reservingCapacity: 64)
        json.beginArray()
        for period in periods {
            json.beginObject()
            json.member("at", period.taken.at)
            json.member("by", period.taken.seq)
            if let dropped = period.dropped {
                json.key("dropped")
                json.beginObject()
                json.member("at", dropped.at)
                json.member("by", dropped.seq)
                json.endObject()
            }
            json.endObject()
        }
        json.endArray()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// Nil when the text is not as ``encode(_:)`` writes it.
    static func decode(_ text: String) -> [CommitmentRow.Period]? {
        guard let root = try? JSONDocument(parsing: text).root, root.kind == .array else { return nil }
        var out: [CommitmentRow.Period] = []
        for node in root.elements {
            guard let taken = step(node) else { return nil }
            var period = CommitmentRow.Period(taken: taken)
            if let dropped = node["dropped"] {
                guard let step = step(dropped) else { return nil }
                period.dropped = step
            }
            out.append(period)
        }
        return out.isEmpty ? nil : out
    }

    private static func step(_ node: JSONNode) -> StepTaken? {
        guard let at = try? node.instant("at"), let by = node["by"]?.integer else { return nil }
        return StepTaken(seq: by, at: at)
    }
}
