import ReputeCrypto
package import ReputeModel

/// The `cases` table.
package enum CaseTable {
    /// Those that never change, then those that do.
    private static let fixed = [
        "seq", "in_order", "item", "cause", "party", "claimant", "respondent", "goods", "remedy", "currency", "minor",
        "text", "opened",
    ]
    private static let changing = [
        "state", "clocks", "pause", "away", "holder", "admitted_seq", "admitted", "answered_seq", "answered", "answer",
        "offers", "asked_time", "extended_seq", "extended", "opted_out", "agreed", "decision", "returned_seq",
        "returned", "rounds", "reviews", "closed_seq", "closed", "outcome", "due", "house",
    ]
    static let list = (fixed + changing).joined(separator: ", ")
    /// As the index says it. On appeal one of these clocks runs as long as a panel has the case.
    private static let waits =
        """
        due IS NOT NULL AND holder IS NULL AND pause IS NULL \
        AND state IN ('filed', 'escalated', 'evidence', 'staff-decision', 'held', 'appeal') \
        AND (state <> 'appeal' OR instr(clocks, '"draw"') = 0 AND instr(clocks, '"hard"') = 0)
        """
    private static let isNext = "due >= ?1 AND (due, seq) > (?1, ?2) ORDER BY due, seq LIMIT ?3"
    private static let select = SQL("SELECT \(list) FROM cases WHERE seq = ?1")
    private static let ofOrder = SQL("SELECT \(list) FROM cases WHERE in_order = ?1 ORDER BY seq")
    private static let numbersOf = SQL("SELECT seq FROM cases WHERE in_order = ?1 ORDER BY seq")
    private static let page = SQL(
        """
        SELECT \(list) FROM cases WHERE seq IN (
            SELECT seq FROM (SELECT seq FROM cases WHERE claimant = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3)
            UNION ALL
            SELECT seq FROM (SELECT seq FROM cases WHERE respondent = ?1 AND seq < ?2 ORDER BY seq DESC LIMIT ?3))
        ORDER BY seq DESC LIMIT ?3
        """)
    private static let waitingIn = SQL("SELECT \(list) FROM cases WHERE \(waits) AND state = ?4 AND \(isNext)")
    private static let waiting = SQL(first(of: CaseWaiting.forArbitrators))

    /// The first of each of these states, of which the first of all are some.
    static func first(of states: [CaseWaiting]) -> String {
        let firsts = states.map { state in
            "SELECT seq FROM (SELECT seq FROM cases WHERE \(waits) AND state = '\(state.rawValue)' AND \(isNext))"
        }
        let all = firsts.joined(separator: " UNION ALL ")
        return "SELECT \(list) FROM cases WHERE seq IN (\(all)) ORDER BY due, seq LIMIT ?3"
    }

    private static let partiesOf = SQL("SELECT party, claimant, respondent FROM cases WHERE seq = ?1")
    private static let values = (fixed + changing).indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    private static let insert = SQL("INSERT INTO cases (\(list)) VALUES (\(values))")
    private static let update = SQL(
        "UPDATE cases SET \(changing.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: ", ")) WHERE seq = ?1"
    )

    /// A case.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> CaseRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        return try rows(s, db).first
    }

    /// The cases of an order, in the order of their facts.
    package static func load(ofOrder order: Int64, _ db: Connection) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(ofOrder)
        s.bind(1, order)
        return try rows(s, db)
    }

    /// The cases of an account, of either side, before one, the newest first.
    package static func load(
        of account: Int64, before seq: Int64, limit: Int, _ db: Connection
    ) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(page)
        s.bind(1, account)
        s.bind(2, seq)
        s.bind(3, Int64(limit))
        return try rows(s, db)
    }

    /// Those that wait for the marketplace in a state, or for an arbitrator in any, the first due first, after (due,
    /// number).
    package static func waiting(
        in state: CaseWaiting?, after: (due: Int64, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [CaseRow] {
        let s = try db.statement(state == nil ? waiting : waitingIn)
        s.bind(1, after.due)
        s.bind(2, after.seq)
        s.bind(3, Int64(limit))
        if let state { s.bind(4, text: state.rawValue) }
        return try rows(s, db)
    }

    /// The numbers of an order's cases.
    static func numbers(of order: Int64, _ db: Connection) throws(StoreError) -> [Int64] {
        let s = try db.statement(numbersOf)
        s.bind(1, order)
        defer { s.reset() }
        var out: [Int64] = []
        while try s.step() { out.append(s.integer(0)) }
        return out
    }

    /// The numbers of the accounts that a case is of, by their sides of the order; nil: the marketplace.
    package static func parties(
        of seq: Int64, _ db: Connection
    ) throws(StoreError) -> (buyer: Int64?, seller: Int64?)? {
        let s = try db.statement(partiesOf)
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        if s.integer(0) == 1 { return (buyer: s.optionalInteger(2), seller: s.integer(1)) }
        return (buyer: s.integer(1), seller: s.optionalInteger(2))
    }

    /// Writes a row, as one that is not there yet or one that is.
    package static func store(_ row: CaseRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.order)
            s.bind(3, row.item?.bytes)
            s.bind(4, text: row.cause)
            s.bind(5, row.by == .seller ? 1 : 0)
            s.bind(6, row.claimant)
            s.bind(7, row.respondent)
            s.bind(8, text: row.goods.rawValue)
            s.bind(9, text: row.claim.remedy.rawValue)
            s.bind(10, text: row.claim.amount?.currency)
            s.bind(11, row.claim.amount?.minor)
            s.bind(12, row.text.bytes)
            s.bind(13, row.opened.milliseconds)
        }
        let first: Int32 = isNew ? 14 : 2
        s.bind(first, text: row.state.rawValue)
        s.bind(first + 1, text: CaseText.encode(row.clocks))
        s.bind(first + 2, text: row.pause.map { CaseText.encode($0) })
        s.bind(first + 3, text: row.away.map { CaseText.encode($0) })
        s.bind(first + 4, text: row.holder.map { CaseText.encode($0) })
        bind(row.admitted, to: s, first + 5)
        bind(row.answered?.step, to: s, first + 7)
        s.bind(first + 9, row.answered?.text.bytes)
        s.bind(first + 10, text: CaseText.encode(row.offers))
        s.bind(first + 11, text: row.askedTime?.rawValue)
        bind(row.extended, to: s, first + 12)
        s.bind(first + 14, row.isOptedOut ? 1 : 0)
        s.bind(first + 15, text: row.agreed.map { CaseText.encode($0) })
        s.bind(first + 16, text: row.decision.map { CaseText.encode($0) })
        bind(row.returned, to: s, first + 17)
        s.bind(first + 19, Int64(row.rounds))
        s.bind(first + 20, Int64(row.reviews))
        bind(row.closed?.step, to: s, first + 21)
        s.bind(first + 23, text: row.closed?.outcome.rawValue)
        s.bind(first + 24, row.due?.milliseconds)
        s.bind(first + 25, text: CaseText.encode(row.house))
        try s.run()
    }

    private static func bind(_ step: StepTaken?, to s: Statement, _ column: Int32) {
        s.bind(column, step?.seq)
        s.bind(column + 1, step?.at.milliseconds)
    }

    static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [CaseRow] {
        defer { s.reset() }
        var out: [CaseRow] = []
        while try s.step() {
            do throws(FactError) {
                out.append(try read(s))
            } catch {
                throw StoreError(
                    .damaged, db.path, "The row of case c\(s.integer(0)) is damaged. Restore the last backup.")
            }
        }
        return out
    }

    /// Reads a row from a statement whose columns are ``fixed`` and ``changing``.
    private static func read(_ s: Statement) throws(FactError) -> CaseRow {
        for column: Int32 in [12, 19, 21, 26, 31, 35, 37] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else {
                throw FactError("a column is no moment")
            }
        }
        let item = s.isNull(2) ? nil : Token(s.bytes(2))
        guard let text = Digest(s.bytes(11)), s.isNull(2) || item != nil else {
            throw FactError("a column is not as long as it should be")
        }
        let claim = try CaseText.terms(try choice(s, 8), currency: s.text(9), minor: s.optionalInteger(10))
        var row = CaseRow(
            seq: s.integer(0), order: s.integer(1), item: item, cause: s.text(3) ?? "",
            by: s.integer(4) == 1 ? .seller : .buyer, claimant: s.integer(5), respondent: s.optionalInteger(6),
            goods: try choice(s, 7), claim: claim, text: text, opened: Instant(milliseconds: s.integer(12)),
            clocks: try CaseText.clocks(s.text(14)))
        row.state = try choice(s, 13)
        row.pause = try CaseText.pause(s.text(15))
        row.away = try CaseText.away(s.text(16))
        row.holder = try CaseText.holder(s.text(17))
        row.admitted = step(s, 18)
        if let step = step(s, 20) {
            guard let answer = Digest(s.bytes(22)) else { throw FactError("an answer is not as long as it should be") }
            row.answered = CaseStatement(step: step, text: answer)
        }
        row.offers = try CaseText.offers(s.text(23))
        row.askedTime = s.isNull(24) ? nil : try choice(s, 24)
        row.extended = step(s, 25)
        row.isOptedOut = s.integer(27) == 1
        row.agreed = try CaseText.agreement(s.text(28))
        row.decision = try CaseText.decision(s.text(29))
        row.returned = step(s, 30)
        row.rounds = try count(s, 32)
        row.reviews = try count(s, 33)
        if let step = step(s, 34) { row.closed = CaseClosing(step: step, outcome: try choice(s, 36)) }
        row.house = try CaseText.house(s.text(38))
        return row
    }

    private static func choice<T: RawRepresentable>(
        _ s: Statement, _ column: Int32
    ) throws(FactError) -> T where T.RawValue == String {
        guard let value = s.text(column).flatMap(T.init(rawValue:)) else {
            throw FactError("a column has an unknown value")
        }
        return value
    }

    private static func count(_ s: Statement, _ column: Int32) throws(FactError) -> Int {
        guard (0...2 * CaseLimits.rounds).contains(s.integer(column)) else { throw FactError("a column is no count") }
        return Int(s.integer(column))
    }

    /// A step from its fact's seq and the moment after it; nil when there was none.
    private static func step(_ s: Statement, _ column: Int32) -> StepTaken? {
        guard let seq = s.optionalInteger(column) else { return nil }
        return StepTaken(seq: seq, at: Instant(milliseconds: s.integer(column + 1)))
    }
}
