import ReputeJSON
import ReputeModel

/// The `policy` table: every policy ever adopted.
package enum PolicyTable {
    static func loadAll(_ db: Connection) throws(StoreError) -> PolicyBook {
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
            book.add(PolicyBook.Entry(seq: seq, from: Instant(milliseconds: s.integer(1)), policy: policy))
        }
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
