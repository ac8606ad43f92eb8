import ReputeLedger
package import ReputeModel

/// An empty projection in a temporary file that facts are applied to. Nothing of it needs to survive.
package final class ReplayDatabase {
    private let db: Connection
    private var knownPolicies = 0

    /// The tables of the projection and their keys.
    package static let tables: [(name: String, key: String)] = [
        ("policy", "seq"), ("account", "number"), ("orders", "seq"), ("credit", "id"), ("vote", "seq"),
        ("credit_change", "seq"), ("qualification", "id"), ("deposit", "seq"), ("deposit_entry", "seq"),
        ("training_attempt", "seq"), ("violation", "seq"), ("commitment", "seq"), ("promise", "seq"), ("breach", "seq"),
        ("cases", "seq"), ("carrier", "seq"), ("standing", "account"), ("defect", "seq"), ("standing_fact", "seq"),
        ("membership", "account"), ("membership_entry", "seq"), ("account_life", "account"), ("account_event", "seq"),
        ("arbitrator_key", "seq"),
        ("case_turn", "seq"), ("handling", "seq"), ("juror", "number"),
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

    /// The most times one fact may ask for rows.
    private static let askLimit = 8

    /// Decides a fact again before it is applied, loading what that needs: see ``Deciding/review(_:)``. `opening` finds
    /// what a rating says that this fact does not open; nil when nobody can know.
    package func review(
        _ fact: Fact, _ deciding: inout Deciding, opening: (Int64) throws(StoreError) -> Opening?
    ) throws(StoreError) -> [String] {
        for _ in 0...ReplayDatabase.askLimit {
            deciding.rows.begin()
            do throws(Stop) {
                return try deciding.review(fact)
            } catch {
                try Projection.load(&deciding.rows, db)
                for rating in deciding.rows.missingOpenings {
                    deciding.rows.learn(try opening(rating), of: rating)
                }
            }
        }
        return ["asks for rows that no fact makes"]
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
