import ReputeJSON
import ReputeLedger
import ReputeModel

/// The `policy` table: every policy ever adopted.
package enum PolicyTable {
    /// Loads them for a ledger of so many facts, the first of which always adopts one.
    static func loadAll(_ db: Connection, size: Int64) throws(StoreError) -> PolicyBook {
        let s = try db.statement("SELECT seq, from_ms, document FROM policy ORDER BY seq")
        defer { s.reset() }
        var book = PolicyBook()
        while try s.step() {
            let seq = s.integer(0)
            guard let document = try? JSONDocument(parsing: s.bytes(2)),
                let policy = try? Policy(document: JSONValue(document.root))
            else {
                throw StoreError(
                    .damaged, db.path,
                    "The policy adopted by fact \(seq) is not one this program knows. Start it with the program that "
                        + "wrote it, or, if that one says the same, restore the last backup.")
            }
            let from = Instant(milliseconds: s.integer(1))
            guard Instant.kept.contains(from), (1...max(size, 1)).contains(seq),
                seq == 1 || !book.entries.isEmpty
            else {
                throw StoreError(
                    .damaged, db.path, "The row of policy \(seq) is damaged. Restore the last backup.")
            }
            book.add(PolicyBook.Entry(seq: seq, from: from, policy: policy))
        }
        if size > 0, book.entries.isEmpty {
            throw StoreError(
                .damaged, db.path, "The policy that its first fact adopted is missing. Restore the last backup.")
        }
        // That there is none is for whoever starts from it.
        let first = size > 0 ? try LedgerTable.line(1, db) : nil
        book.origin = first.flatMap { (try? FactLine.decode($0))?.body as? PolicyAdopted }?.origin
        return book
    }

    static func store(_ entry: PolicyBook.Entry, _ db: Connection) throws(StoreError) {
        let s = try db.statement("INSERT OR REPLACE INTO policy (seq, from_ms, document) VALUES (?1, ?2, ?3)")
        s.bind(1, entry.seq)
        s.bind(2, entry.from.milliseconds)
        s.bind(3, utf8: entry.policy.document.canonical)
        try s.run()
    }
}
