package import ReputeModel

/// The `handling` table.
package enum HandlingTable {
    /// Those that never change, then those that do.
    private static let fixed = ["seq", "in_case", "officer", "since", "waited"]
    private static let changing = [
        "first", "ended", "how", "missed", "ruling", "is_held", "second", "appeal", "panel",
    ]
    private static let list = (fixed + changing).joined(separator: ", ")
    private static let select = SQL("SELECT \(list) FROM handling WHERE seq = ?1")
    private static let ofOfficer = SQL(
        """
        SELECT \(list) FROM handling WHERE officer = ?1 AND since >= ?2 AND since < ?3 AND (since, seq) > (?2, ?4)
        ORDER BY since, seq LIMIT ?5
        """)
    private static let nextOfficer = SQL(
        "SELECT officer FROM handling WHERE officer IS NOT NULL AND officer > ?1 ORDER BY officer LIMIT 1")
    private static let taken = SQL(
        """
        SELECT since FROM handling WHERE officer IS NOT NULL AND waited IS NOT NULL AND since >= ?1 AND since < ?2
        ORDER BY since DESC LIMIT ?3
        """)
    private static let takings = SQL(stays("officer IS NOT NULL AND waited IS NOT NULL"))
    private static let leavings = SQL(stays("officer IS NULL"))
    private static let values = (fixed + changing).indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    private static let insert = SQL("INSERT INTO handling (\(list)) VALUES (\(values))")
    private static let update = SQL(
        "UPDATE handling SET \(changing.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: ", ")) WHERE seq = ?1"
    )

    /// As the indexes say it.
    private static func stays(_ which: String) -> String {
        """
        SELECT seq, in_case, since, waited FROM handling
        WHERE \(which) AND since >= ?1 AND since <= ?2 AND (since, seq) < (?2, ?3) ORDER BY since DESC, seq DESC LIMIT ?4
        """
    }

    /// For how long something may take, in milliseconds.
    static let spans: ClosedRange<Int64> = 0...(Instant.kept.upperBound - Instant.kept.lowerBound)

    /// A handling.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> HandlingRow? {
        let s = try db.statement(select)
        s.bind(1, seq)
        return try rows(s, db).first
    }

    /// Those of an arbitrator that began in a time, after (beginning, seq), in their order.
    package static func load(
        of officer: UInt32, after: (since: Instant, seq: Int64), before end: Instant, limit: Int, _ db: Connection
    ) throws(StoreError) -> [HandlingRow] {
        let s = try db.statement(ofOfficer)
        s.bind(1, Int64(officer))
        s.bind(2, after.since.milliseconds)
        s.bind(3, end.milliseconds)
        s.bind(4, after.seq)
        s.bind(5, Int64(limit))
        return try rows(s, db)
    }

    /// The first arbitrator after a user id who ever had a case. Cost: a search.
    package static func officer(after uid: Int64, _ db: Connection) throws(StoreError) -> UInt32? {
        let s = try db.statement(nextOfficer)
        s.bind(1, uid)
        defer { s.reset() }
        guard try s.step() else { return nil }
        guard let officer = UInt32(exactly: s.integer(0)), Int64(officer) > uid else {
            throw StoreError(.damaged, db.path, "A row of who had a case is damaged. Restore the last backup.")
        }
        return officer
    }

    /// How fast cases are taken at a moment: see ``QueueSpeed``.
    package static func speed(at moment: Instant, _ db: Connection) throws(StoreError) -> QueueSpeed {
        let s = try db.statement(taken)
        s.bind(1, QueueSpeed.begins(at: moment).milliseconds)
        s.bind(2, moment.milliseconds)
        s.bind(3, Int64(QueueSpeed.most + 1))
        defer { s.reset() }
        var (count, first) = (0, Instant?.none)
        while try s.step() {
            count += 1
            first = Instant(milliseconds: s.integer(0))
        }
        return QueueSpeed(taken: count, since: first, at: moment)
    }

    /// The times that cases were in the queue until arbitrators took them, or until they left it otherwise: those that ended
    /// from a moment on, before (end, seq), the last first. Each with its seq.
    package static func stays(
        areTaken: Bool, from start: Instant, before: (ended: Instant, seq: Int64), limit: Int, _ db: Connection
    ) throws(StoreError) -> [(seq: Int64, stay: QueueStay)] {
        let s = try db.statement(areTaken ? takings : leavings)
        s.bind(1, start.milliseconds)
        s.bind(2, before.ended.milliseconds)
        s.bind(3, before.seq)
        s.bind(4, Int64(limit))
        defer { s.reset() }
        var out: [(seq: Int64, stay: QueueStay)] = []
        while try s.step() {
            let (ended, waited) = (Instant(milliseconds: s.integer(2)), s.integer(3))
            guard Instant.kept.contains(ended), spans.contains(waited) else { throw damaged(s.integer(0), db) }
            out.append(
                (
                    seq: s.integer(0),
                    stay: QueueStay(number: s.integer(1), began: ended + -waited, ended: ended, isTaken: areTaken)
                ))
        }
        return out
    }

    /// Writes a row, as one that is not there yet or one that is.
    package static func store(_ row: HandlingRow, isNew: Bool, _ db: Connection) throws(StoreError) {
        let s = try db.statement(isNew ? insert : update)
        s.bind(1, row.seq)
        if isNew {
            s.bind(2, row.number)
            s.bind(3, row.officer.map { Int64($0) })
            s.bind(4, row.since.milliseconds)
            s.bind(5, row.waited)
        }
        let first: Int32 = isNew ? 6 : 2
        s.bind(first, row.first?.milliseconds)
        s.bind(first + 1, row.ended?.milliseconds)
        s.bind(first + 2, text: row.end?.rawValue)
        s.bind(first + 3, Int64(row.missed))
        s.bind(first + 4, row.ruling)
        s.bind(first + 5, row.isHeld ? 1 : 0)
        s.bind(first + 6, text: row.second?.rawValue)
        s.bind(first + 7, text: row.appeal?.rawValue)
        s.bind(first + 8, text: row.panel?.rawValue)
        try s.run()
    }

    private static func rows(_ s: Statement, _ db: Connection) throws(StoreError) -> [HandlingRow] {
        defer { s.reset() }
        var out: [HandlingRow] = []
        while try s.step() {
            guard let row = read(s) else { throw damaged(s.integer(0), db) }
            out.append(row)
        }
        return out
    }

    /// Reads a row from a statement whose columns are ``fixed`` and ``changing``; nil: it is damaged.
    private static func read(_ s: Statement) -> HandlingRow? {
        let officer = s.optionalInteger(2).flatMap { UInt32(exactly: $0) }
        for column: Int32 in [3, 5, 6] where !s.isNull(column) {
            guard Instant.kept.contains(Instant(milliseconds: s.integer(column))) else { return nil }
        }
        let end = s.text(7).flatMap { HandlingEnd(rawValue: $0) }
        let second = s.text(11).flatMap { HandlingSecond(rawValue: $0) }
        let appeal = s.text(12).flatMap { HandlingAppeal(rawValue: $0) }
        let panel = s.text(13).flatMap { HandlingPanel(rawValue: $0) }
        guard s.isNull(2) == (officer == nil), s.isNull(7) == (end == nil), s.isNull(11) == (second == nil),
            s.isNull(12) == (appeal == nil), s.isNull(13) == (panel == nil),
            s.isNull(4) || spans.contains(s.integer(4)),
            (0...2 * CaseLimits.rounds).contains(s.integer(8))
        else { return nil }
        var row = HandlingRow(
            seq: s.integer(0), number: s.integer(1), officer: officer, since: Instant(milliseconds: s.integer(3)),
            waited: s.optionalInteger(4))
        row.first = s.optionalInteger(5).map { Instant(milliseconds: $0) }
        row.ended = s.optionalInteger(6).map { Instant(milliseconds: $0) }
        row.end = end
        row.missed = Int(s.integer(8))
        row.ruling = s.optionalInteger(9)
        row.isHeld = s.integer(10) == 1
        row.second = second
        row.appeal = appeal
        row.panel = panel
        return row
    }

    private static func damaged(_ seq: Int64, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path, "The row of who had a case since fact \(seq) is damaged. Restore the last backup.")
    }
}
