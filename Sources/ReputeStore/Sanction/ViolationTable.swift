import ReputeCrypto
package import ReputeModel

/// The `violation` table.
package enum ViolationTable {
    /// Those that never change, then those that do.
    private static let fixed = [
        "seq", "account", "party", "kind", "tally", "points", "at", "officer", "statement", "about", "evidence",
        "in_case",
    ]
    private static let changing = [
        "contested_seq", "contested", "contest", "answer_seq", "answered", "answer", "reason", "node", "measures",
        "days", "ends", "exam", "corrected_seq", "corrected", "passed", "lifted_seq", "lifted", "void", "due", "since",
        "review", "recorded",
    ]
    private static let list = (fixed + changing).joined(separator: ", ")
    private static let isActive = "node IS NOT NULL AND lifted_seq IS NULL AND void = 0"
    private static let select = SQL("SELECT \(list) FROM violation WHERE seq = ?1")
    private static let numbersOf = SQL("SELECT seq FROM violation WHERE account = ?1 ORDER BY seq")
    private static let ofAccount = SQL("SELECT \(list) FROM violation WHERE account = ?1 ORDER BY seq")
    private static let active = SQL("SELECT \(list) FROM violation WHERE account = ?1 AND \(isActive) ORDER BY seq")
    private static let page = SQL(
        "SELECT \(list) FROM violation WHERE account = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3")
    private static let accountOf = SQL("SELECT account, party FROM violation WHERE seq = ?1")
    private static let contested = SQL(
        """
        SELECT \(list) FROM violation WHERE contested_seq > ?1 AND answer_seq IS NULL ORDER BY contested_seq LIMIT ?2
        """)
    private static let insert = SQL(
        "INSERT INTO violation (\(list)) VALUES (\((fixed + changing).indices.map { "?\($0 + 1)" }.joined(separator: ", ")))"
    )
    private static let update = SQL(
        "UPDATE violation SET \(changing.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: ", ")) WHERE seq = ?1"
    )

    /// A violation.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> ViolationRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        return try rows(s, db).first
    }

    /// The violations of an account, in the order of their facts.
    package static func load(of account: Int64, _ db: Connection) throws(StoreError) -> [ViolationRow] {
        let s = try db.statement(ofAccount)
        s.bind(1, account)
        return try rows(s, db)
    }

    /// Those of an account whose sanction is not over, in the order of their facts.
    package static func active(of account: Int64, _ db: Connection) throws(StoreError) -> [ViolationRow] {
        let s = try db.statement(active)
        s.bind(1, account)
        return try rows(s, db)
    }

    /// The violations of an account before one, the newest first.
    package static func load(
        of account: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [ViolationRow] {
        let s = try db.statement(page)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        return try rows(s, db)
    }

    /// Those of which a review was asked for and not answered, the longest waiting first, after the fact that asked.
    package static func contested(
        after seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [ViolationRow] {
        let s = try db.statement(contested)
        s.bind(1, seq)
        s.bind(2, Int64(limit))
        return try rows(s, db)
    }

    /// The numbers of an account's violations.
    package static func numbers(of account: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersOf)
        s.bind(1, account)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The number of the account that a violation is of, and its role.
    package static func culprit(
        of seq: Int64, _ db: Connection
    ) throws(StoreError) -> (account: Int64, party: Party)? {
        let s = try db.statement(accountOf)
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? (s.integer(0), s.integer(1) == 1 ? .seller : .buyer) : nil
    }

    /// Writes a row, as one that is not there yet or one that is.
    static func store(_ row: ViolationRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.account)
            s.bind(3, row.party == .seller ? 1 : 0)
            s.bind(4, text: row.kind)
            s.bind(5, text: row.tally)
            s.bind(6, Int64(row.points))
            s.bind(7, row.at.milliseconds)
            s.bind(8, Int64(row.officer ?? 0))
            s.bind(9, row.statement?.bytes ?? [])
            s.bind(10, row.about?.bytes)
            s.bind(11, row.evidence?.bytes)
            s.bind(12, row.case)
        }
        let first: Int32 = isNew ? 13 : 2
        s.bind(first, row.contested?.step.seq)
        s.bind(first + 1, row.contested?.step.at.milliseconds)
        s.bind(first + 2, row.contested?.text.bytes)
        s.bind(first + 3, row.answer?.step.seq)
        s.bind(first + 4, row.answer?.step.at.milliseconds)
        s.bind(first + 5, text: row.answer?.answer.rawValue)
        s.bind(first + 6, text: row.answer?.reason)
        let sanction = row.sanction
        s.bind(first + 7, sanction.map { Int64($0.terms.points) })
        s.bind(
            first + 8, text: sanction.map { MeasureText.write($0.terms.consequence.measures) })
        s.bind(first + 9, sanction?.terms.consequence.days.map(Int64.init))
        s.bind(first + 10, sanction?.terms.ends?.milliseconds)
        s.bind(first + 11, text: sanction?.terms.exam)
        s.bind(first + 12, sanction?.corrected?.seq)
        s.bind(first + 13, sanction?.corrected?.at.milliseconds)
        s.bind(first + 14, sanction?.passed)
        s.bind(first + 15, sanction?.lifted?.seq)
        s.bind(first + 16, sanction?.lifted?.at.milliseconds)
        s.bind(first + 17, sanction?.isVoid == true ? 1 : 0)
        s.bind(first + 18, row.due?.milliseconds)
        s.bind(first + 19, sanction?.since?.milliseconds)
        s.bind(first + 20, row.review)
        s.bind(first + 21, row.recorded?.milliseconds)
        try s.run()
    }

    private static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [ViolationRow] {
        defer { s.reset() }
        var out: [ViolationRow] = []
        while try s.step() { out.append(try read(s, db)) }
        return out
    }

    /// Reads a row from a statement whose columns are ``fixed`` and ``changing``.
    private static func read(_ s: Statement, _ db: Connection) throws(StoreError) -> ViolationRow {
        let seq = s.integer(0)
        let damaged = StoreError(
            .damaged, db.path, "The row of violation v\(seq) is damaged. Restore the last backup.")
        for column: Int32 in [6, 13, 16, 22, 25, 28, 30, 31, 33] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { throw damaged }
        }
        guard let kind = s.text(3), let tally = s.text(4), let officer = UInt32(exactly: s.integer(7)),
            let points = Int(exactly: s.integer(5)), (0...SanctionLimits.points).contains(points)
        else { throw damaged }
        // What the clock recorded by a case nobody did, and nobody said why.
        let (number, statement) = (s.optionalInteger(11), Digest(s.bytes(8)))
        guard (statement == nil) == (number != nil) else { throw damaged }
        var row = ViolationRow(
            seq: seq, account: s.integer(1), party: s.integer(2) == 1 ? .seller : .buyer, kind: kind, tally: tally,
            points: points, at: Instant(milliseconds: s.integer(6)), officer: number == nil ? officer : nil,
            statement: statement, about: s.isNull(9) ? nil : Token(s.bytes(9)),
            evidence: s.isNull(10) ? nil : Digest(s.bytes(10)), case: number)
        if let step = step(s, 12) {
            guard let text = Digest(s.bytes(14)) else { throw damaged }
            row.contested = ViolationRow.Contest(step: step, text: text)
        }
        if let step = step(s, 15) {
            guard let answer = s.text(17).flatMap(SanctionAnswer.init(rawValue:)) else { throw damaged }
            row.answer = ViolationRow.Answer(step: step, answer: answer, reason: s.text(18) ?? "")
        }
        if let node = s.optionalInteger(19) {
            guard let sanction = sanction(s, node: node) else { throw damaged }
            row.sanction = sanction
        }
        row.due = s.optionalInteger(30).map(Instant.init(milliseconds:))
        row.review = s.optionalInteger(32)
        row.recorded = s.optionalInteger(33).map(Instant.init(milliseconds:))
        return row
    }

    private static func sanction(_ s: Statement, node: Int64) -> SanctionRow? {
        let days = s.optionalInteger(21)
        guard let measures = MeasureText.read(s.text(20)), let points = Int(exactly: node),
            days.map({ (1...Int64(SanctionLimits.days)).contains($0) }) ?? true
        else {
            return nil
        }
        let consequence = Consequence(measures: measures, days: days.map(Int.init), exam: s.text(23))
        let ends = s.optionalInteger(22).map(Instant.init(milliseconds:))
        var row = SanctionRow(SanctionTerms(points: points, consequence: consequence, ends: ends))
        row.corrected = step(s, 24)
        row.passed = s.optionalInteger(26)
        row.lifted = step(s, 27)
        row.isVoid = s.integer(29) == 1
        row.since = s.optionalInteger(31).map(Instant.init(milliseconds:))
        return row
    }

    /// A step from its fact's seq and the moment after it; nil when there was none.
    private static func step(_ s: Statement, _ column: Int32) -> StepTaken? {
        guard let seq = s.optionalInteger(column) else { return nil }
        return StepTaken(seq: seq, at: Instant(milliseconds: s.integer(column + 1)))
    }
}
