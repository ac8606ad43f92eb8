import ReputeLedger
package import ReputeModel

/// An empty projection in a temporary file that facts are applied to. Nothing of it needs to survive.
package final class ReplayDatabase {
    private let db: Connection
    private var knownPolicies = 0

    /// The tables of the projection and their keys.
    package static let tables: [(name: String, key: String)] = [
        ("policy", "seq"), ("account", "number"), ("orders", "seq"), ("credit", "id"), ("vote", "seq"),
        ("credit_change", "seq"),
    ]

    package init(path: String) throws(StoreError) {
        try FileSystem.create(path)
        db = try Connection(path: path, mode: .readWrite)
        try db.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536")
        try Migrations.run(db)
        // Live, a handle comes with the vault's name; here facts are all there is.
        try db.execute("CREATE INDEX account_handle ON account (handle)")
        try db.execute("BEGIN")
    }

    /// Applies one fact to the rows, loading what it needs. Answers why it cannot be applied; nil when it was.
    package func apply(_ fact: Fact, to rows: inout Rows) throws(StoreError) -> Refusal? {
        while true {
            // What loading an order foresees, openings among it, is not here to be had, and no fact needs it.
            rows.begin()
            do throws(Stop) {
                try fact.body.apply(fact.stamp, to: &rows)
                return nil
            } catch {
                if case .refused(let refusal) = error { return refusal }
                try Projection.load(&rows, db)
            }
        }
    }

    /// Writes the changed rows and forgets them.
    package func flush(_ rows: inout Rows) throws(StoreError) {
        try Projection.store(rows, knownPolicies: knownPolicies, db)
        knownPolicies = rows.policies.entries.count
        rows.removeAll()
    }

    /// Makes everything visible to other connections.
    package func close() throws(StoreError) {
        try db.execute("COMMIT")
    }
}
