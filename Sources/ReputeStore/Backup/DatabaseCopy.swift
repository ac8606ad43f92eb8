import CSQLite

/// A copy of what a store holds, made in steps between batches.
package protocol StoreCopy: AnyObject {
    /// Copies some more. Answers whether the copy is complete: then it holds what the store holds at this moment.
    func step() throws(StoreError) -> Bool
}

/// A copy of an SQLite database, by SQLite's own backup.
///
/// Made through the one connection that writes, so that what is written meanwhile goes into the copy as well and it never
/// begins again; between steps nothing is locked and no snapshot is held. The copy is not synced.
package final class DatabaseCopy: StoreCopy {
    private let source: Connection
    private let copy: Connection
    private let backup: OpaquePointer
    private var isFinished = false

    /// Pages of a step: 2 MiB, which a writer does between two batches without being felt.
    private static let pages: Int32 = 512

    /// Begins to copy a connection's database into a new file.
    package init(of source: Connection, to path: String) throws(StoreError) {
        self.source = source
        try FileSystem.create(path)
        copy = try Connection(path: path, mode: .readWrite)
        // Until it is complete it is worth nothing, so nothing of it is protected.
        try copy.execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        guard let backup = copy.beginBackup(of: source) else { throw copy.error() }
        self.backup = backup
    }

    deinit {
        if !isFinished { sqlite3_backup_finish(backup) }
    }

    package func step() throws(StoreError) -> Bool {
        let code = sqlite3_backup_step(backup, DatabaseCopy.pages)
        switch code {
        case SQLITE_OK: return false
        case SQLITE_DONE:
            isFinished = true
            guard sqlite3_backup_finish(backup) == SQLITE_OK else { throw copy.error() }
            return true
        default:
            isFinished = true
            // The error of a step is only told by finishing.
            sqlite3_backup_finish(backup)
            throw copy.error()
        }
    }

    /// Copies all of it now.
    package func finish() throws(StoreError) {
        while try !step() {}
    }
}
