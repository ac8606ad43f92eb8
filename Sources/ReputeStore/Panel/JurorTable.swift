package import ReputeModel

/// The `juror` table.
package enum JurorTable {
    private static let columns = [
        "number", "account", "enlisted_seq", "enlisted", "left_seq", "left_at", "drawn_day", "drawn_then", "drawn",
        "voted", "abstained", "agreed", "differed", "waiting",
    ]
    private static let list = columns.joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM juror WHERE number = ?1")
    private static let numberOf = SQL("SELECT number FROM juror WHERE account = ?1")
    private static let accountOf = SQL("SELECT account FROM juror WHERE number = ?1")
    private static let last = SQL("SELECT max(number) FROM juror")
    private static let insert = SQL(
        "INSERT INTO juror (\(list)) VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))")
    private static let update = SQL(
        "UPDATE juror SET " + columns.enumerated().dropFirst().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
            + " WHERE number = ?1")

    /// What a juror may have for a number.
    private static let numbers: Range<Int64> = 0..<1 << 53

    private static func damaged(_ number: Int64, _ db: Connection) -> StoreError {
        StoreError(.damaged, db.path, "The row of juror \(number) is damaged. Restore the last backup.")
    }

    /// A juror.
    package static func load(_ number: Int64, _ db: Connection) throws(StoreError) -> JurorRow? {
        let s = try db.statement(select)
        s.bind(1, number)
        defer { s.reset() }
        return try s.step() ? try read(s, db) : nil
    }

    /// The number of the juror that an account is or was; nil: it never enlisted.
    package static func number(of account: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(numberOf)
        s.bind(1, account)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// The number of the account that a juror is; nil: there is no such juror.
    package static func account(of number: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        let s = try db.statement(accountOf)
        s.bind(1, number)
        defer { s.reset() }
        return try s.step() ? s.integer(0) : nil
    }

    /// How many ever enlisted.
    package static func count(_ db: Connection) throws(StoreError) -> Int64 {
        let s = try db.statement(last)
        defer { s.reset() }
        guard try s.step(), let number = s.optionalInteger(0) else { return 0 }
        guard numbers.contains(number) else { throw damaged(number, db) }
        return number + 1
    }

    /// Writes a row, as one that is not there yet or one that is.
    package static func store(_ row: JurorRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.number)
        s.bind(2, row.account)
        s.bind(3, row.enlisted.seq)
        s.bind(4, row.enlisted.at.milliseconds)
        s.bind(5, row.left?.seq)
        s.bind(6, row.left?.at.milliseconds)
        s.bind(7, row.drawnOn.map { Int64($0) })
        s.bind(8, Int64(row.drawnThen))
        s.bind(9, Int64(row.drawn))
        s.bind(10, Int64(row.voted))
        s.bind(11, Int64(row.abstained))
        s.bind(12, Int64(row.agreed))
        s.bind(13, Int64(row.differed))
        s.bind(14, text: row.waiting.isEmpty ? nil : row.waiting.map { "\($0)" }.joined(separator: ","))
        try s.run()
    }

    /// Reads a row from a statement whose columns are ``columns``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> JurorRow {
        let number = s.integer(0)
        let texts = s.text(13)?.split(separator: ",") ?? []
        let waiting = texts.compactMap { Int64($0) }
        guard numbers.contains(number), Instant.kept.contains(Instant(milliseconds: s.integer(3))),
            s.isNull(4) == s.isNull(5), s.isNull(5) || Instant.kept.contains(Instant(milliseconds: s.integer(5))),
            s.isNull(6) || Instant.keptDays.contains(s.integer(6)),
            (7...12).allSatisfy({ (0...1 << 40).contains(s.integer($0)) }), waiting.count == texts.count
        else { throw damaged(number, db) }
        var row = JurorRow(
            number: number, account: s.integer(1),
            enlisted: StepTaken(seq: s.integer(2), at: Instant(milliseconds: s.integer(3))))
        if let seq = s.optionalInteger(4) {
            row.left = StepTaken(seq: seq, at: Instant(milliseconds: s.integer(5)))
        }
        row.drawnOn = s.optionalInteger(6).map { Day($0) }
        row.drawnThen = Int(s.integer(7))
        row.drawn = Int(s.integer(8))
        row.voted = Int(s.integer(9))
        row.abstained = Int(s.integer(10))
        row.agreed = Int(s.integer(11))
        row.differed = Int(s.integer(12))
        row.waiting = waiting
        return row
    }
}
