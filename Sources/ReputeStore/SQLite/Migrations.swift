import ReputeSchema

/// Brings a database to the schema of this version.
enum Migrations {
    /// "RPUT": says that a file is ours.
    static let applicationID: Int64 = 0x5250_5554

    /// Checks whose database it is and of which version, and applies what it lacks, all in one transaction. Rows that its
    /// facts make otherwise by this program are made anew, in a file at `scratch` first; nil: it has no facts. `upgrading` is
    /// told how far that is.
    static func run(
        _ db: Connection, scratch: String? = nil, upgrading: @escaping UpgradeProgress.Telling = { _, _ in }
    ) throws(StoreError) {
        let version = try check(db)
        let lacks = Schema.migrations.dropFirst(Int(version))
        if lacks.isEmpty { return }
        do {
            try db.execute("BEGIN IMMEDIATE")
            for sql in lacks { try db.execute(String(decoding: sql, as: UTF8.self)) }
            if let scratch { try Remaking.run(db, from: version, scratch: scratch, upgrading: upgrading) }
            try db.execute(
                "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(Schema.migrations.count)")
            try db.execute("COMMIT")
        } catch {
            if db.isInTransaction { try? db.execute("ROLLBACK") }
            throw error
        }
    }

    /// The schema version of a database of ours; 0 of an empty one.
    static func check(_ db: Connection) throws(StoreError) -> Int64 {
        let application = try db.integer("PRAGMA application_id") ?? 0
        let version = try db.integer("PRAGMA user_version") ?? 0
        let tables = try db.integer("SELECT count(*) FROM sqlite_schema") ?? 0
        if application != applicationID && (application != 0 || version != 0 || tables != 0) {
            throw StoreError(
                .foreign, db.path,
                "It is the database of another program, or its header is damaged. If it was this service's, restore the "
                    + "last backup; otherwise give another --data directory.")
        }
        guard version >= 0 else { throw StoreError(.damaged, db.path, "Its schema version is \(version).") }
        guard version <= Int64(Schema.migrations.count) else {
            throw StoreError(
                .newer, db.path,
                "It has schema version \(version); this program knows up to \(Schema.migrations.count). "
                    + "Start it with the newer program that wrote it; if there is none, restore the last backup.")
        }
        return version
    }
}
