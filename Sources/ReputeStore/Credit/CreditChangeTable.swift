package import ReputeModel

/// The `credit_change` table: one row a fact that changed credits, written once, read to go back behind it.
package enum CreditChangeTable {
    private static let insert = SQL("INSERT INTO credit_change (seq, changes) VALUES (?1, ?2)")
    private static let select = SQL("SELECT changes FROM credit_change WHERE seq = ?1")

    package static func store(_ changes: [CreditChange], _ db: Connection) throws(StoreError) {
        var out = VarintWriter()
        for change in changes {
            // Nobody was named, and no credit changed, by a later fact: such a row is damaged.
            guard CreditChangeBytes.fits(change) else { throw damaged(change.seq, db) }
            out.bytes.removeAll(keepingCapacity: true)
            CreditChangeBytes.encode(change, &out)
            let s = try db.statement(insert)
            s.bind(1, change.seq)
            s.bind(2, out.bytes)
            try s.run()
        }
    }

    /// What a fact changed; nil when it is no fact that changed a credit.
    package static func load(_ seq: Int64, _ db: Connection) throws(StoreError) -> CreditChange? {
        let s = try db.statement(select)
        s.bind(1, seq)
        defer { s.reset() }
        guard try s.step() else { return nil }
        guard let change = s.withBytes(0, { CreditChangeBytes.decode($0, seq: seq) }) else {
            throw damaged(seq, db)
        }
        return change
    }

    /// What is thrown when a row is missing or makes no sense.
    package static func damaged(_ seq: Int64, _ db: Connection) -> StoreError {
        StoreError(
            .damaged, db.path,
            "What fact \(seq) changed of credits is damaged, so nothing before it can be answered. Restore the last "
                + "backup.")
    }
}
