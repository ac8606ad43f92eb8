import ReputeLedger
import ReputeModel

/// Makes rows anew from the ledger when a database is brought to a schema from which on the same facts make others, or make
/// some where they made none.
enum Remaking {
    /// Such a change.
    private struct Change {
        /// The schema version that it came with.
        let version: Int64
        /// Whose rows are others.
        let tables: [String]
        /// The table without a row of which no fact there is makes any of them.
        let source: String
    }

    private static let changes = [
        Change(version: 11, tables: ["cases", "case_turn", "handling"], source: "cases")
    ]

    private static let chunk: Int64 = 4_096

    /// Makes anew what the facts of a database make otherwise than they did under an earlier schema version, in the
    /// transaction that is open and has the new schema. Works in a file at `scratch`, which it deletes. `upgrading` is told how
    /// far it is. Throws `store.damaged` when the facts cannot be applied. Cost: nothing, or that of applying every fact.
    static func run(
        _ db: Connection, from version: Int64, scratch: String, upgrading: @escaping UpgradeProgress.Telling
    ) throws(StoreError) {
        var tables: [String] = []
        for change in changes where change.version > version {
            if try db.integer("SELECT 1 FROM \(change.source) LIMIT 1") != nil { tables += change.tables }
        }
        if tables.isEmpty { return }
        defer { FileSystem.remove(scratch) }
        try replay(db, to: scratch, upgrading)
        let made = try Connection(path: scratch, mode: .readOnly)
        for table in tables { try copy(table, from: made, to: db) }
    }

    /// Applies every fact of a database to the empty rows of another.
    private static func replay(
        _ db: Connection, to scratch: String, _ upgrading: @escaping UpgradeProgress.Telling
    ) throws(StoreError) {
        var progress = UpgradeProgress(of: try LedgerTable.size(db), upgrading)
        let replay = try ReplayDatabase(path: scratch)
        var rows = Rows()
        rows.foreseesOpenings = false
        var last: Int64 = 0
        while true {
            var (facts, problem): ([Fact], FactError?) = ([], nil)
            try LedgerTable.lines(after: last, limit: chunk, db) { _, line in
                do throws(FactError) {
                    facts.append(try FactLine.decode(Array(line)))
                } catch {
                    problem = error
                }
                return problem == nil
            }
            for fact in facts {
                last = fact.stamp.seq
                if let refusal = try replay.apply(fact, to: &rows) { throw damaged(last, refusal.message, db) }
            }
            if let problem { throw damaged(last + 1, problem.description, db) }
            if facts.isEmpty { break }
            try replay.flush(&rows)
            progress.show(last)
        }
        try replay.close()
    }

    private static func copy(_ table: String, from made: Connection, to db: Connection) throws(StoreError) {
        try db.execute("DELETE FROM \(table)")
        let rows = try made.statement("SELECT * FROM \(table)")
        defer { rows.reset() }
        let values = (1...rows.columnCount).map { "?\($0)" }.joined(separator: ", ")
        let insert = try db.statement("INSERT INTO \(table) VALUES (\(values))")
        while try rows.step() {
            insert.bind(columnsOf: rows)
            try insert.run()
        }
    }

    private static func damaged(_ seq: Int64, _ problem: String, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path,
            "Its rows are to be made anew from its facts for this program, but fact \(seq) is damaged: \(problem) "
                + "Restore the last backup.")
    }
}
