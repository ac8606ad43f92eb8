package import ReputeCrypto
import ReputeLedger
import ReputeModel

/// The `fact` and `tree` tables: what only ever grows.
package enum LedgerTable {
    package static func size(_ db: Connection) throws(StoreError) -> Int64 {
        try db.integer("SELECT max(seq) FROM fact") ?? 0
    }

    private static let append = SQL("INSERT INTO fact (seq, line) VALUES (?1, ?2)")

    static func append(seq: Int64, line: [UInt8], _ db: Connection) throws(StoreError) {
        let s = try db.statement(append)
        s.bind(1, seq)
        s.bind(2, utf8: line)
        try s.run()
    }

    private static let appendNode = SQL("INSERT INTO tree (level, idx, hash) VALUES (?1, ?2, ?3)")

    static func append(_ node: TileNode, _ hash: Digest, _ db: Connection) throws(StoreError) {
        let s = try db.statement(appendNode)
        s.bind(1, Int64(node.level))
        s.bind(2, Int64(node.index))
        s.bind(3, hash.bytes)
        try s.run()
    }

    /// The line of one fact.
    package static func line(_ seq: Int64, _ db: Connection) throws(StoreError) -> [UInt8]? {
        let s = try db.statement("SELECT line FROM fact WHERE seq = ?1")
        s.bind(1, seq)
        defer { s.reset() }
        return try s.step() ? s.bytes(0) : nil
    }

    /// The order of a rating; nil when the fact of this seq submitted none.
    package static func order(ofRating seq: Int64, _ db: Connection) throws(StoreError) -> Int64? {
        guard let line = try line(seq, db) else { return nil }
        return (try? FactLine.decode(line))?.body.ratedOrder
    }

    /// Lines after a seq, in order, at most `limit`; the body is called for each and may stop by answering false.
    package static func lines(
        after seq: Int64, limit: Int64, _ db: Connection, _ body: (Int64, UnsafeRawBufferPointer) -> Bool
    ) throws(StoreError) {
        let s = try db.statement("SELECT seq, line FROM fact WHERE seq > ?1 ORDER BY seq LIMIT ?2")
        s.bind(1, seq)
        s.bind(2, limit)
        defer { s.reset() }
        while try s.step() {
            let next = s.integer(0)
            guard s.withBytes(1, { body(next, $0) }) else { return }
        }
    }
}

/// Hashes as the database has them: leaves from the lines, subtree roots from the `tree` table.
package struct LedgerHashes: HashSource {
    private let db: Connection

    package init(_ db: Connection) { self.db = db }

    package func leaves(_ range: Range<UInt64>) throws(StoreError) -> [Digest] {
        var out: [Digest] = []
        out.reserveCapacity(range.count)
        try LedgerTable.lines(after: Int64(range.lowerBound), limit: Int64(range.count), db) { _, line in
            out.append(Merkle.leaf(line))
            return true
        }
        return try complete(out, range.count)
    }

    package func nodes(level: Int, _ range: Range<UInt64>) throws(StoreError) -> [Digest] {
        let s = try db.statement("SELECT hash FROM tree WHERE level = ?1 AND idx >= ?2 AND idx < ?3 ORDER BY idx")
        s.bind(1, Int64(level))
        s.bind(2, Int64(range.lowerBound))
        s.bind(3, Int64(range.upperBound))
        defer { s.reset() }
        var out: [Digest] = []
        while try s.step() {
            if let hash = Digest(s.bytes(0)) { out.append(hash) }
        }
        return try complete(out, range.count)
    }

    private func complete(_ hashes: [Digest], _ count: Int) throws(StoreError) -> [Digest] {
        guard hashes.count == count else {
            throw StoreError(.damaged, db.path, "The ledger has a gap. Restore the last backup.")
        }
        return hashes
    }
}
