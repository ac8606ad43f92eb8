import CSQLite
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A connection to an SQLite database, for one thread at a time.
package final class Connection {
    /// The file.
    package let path: String
    private let raw: OpaquePointer
    private var cached: [String: Statement] = [:]
    private var hot: [Statement?] = []
    private var isGivenUp: (() -> Bool)?

    /// Once, before the first connection. A program that used SQLite before us keeps its own configuration.
    private static let isConfigured = repute_configure() == SQLITE_OK

    /// Milliseconds to wait for a lock.
    private static let patience: Int32 = 5_000

    package enum Mode {
        case readWrite
        case readOnly
    }

    /// Opens a file; a read-write connection makes it when it is not there.
    package init(path: String, mode: Mode) throws(StoreError) {
        self.path = path
        _ = Connection.isConfigured
        var handle: OpaquePointer?
        // No mutex, because a connection belongs to one thread.
        let flags =
            SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE
            | (mode == .readWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY)
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let error = handle.map { Connection.error($0, path) }
            sqlite3_close(handle)
            throw error ?? StoreError(.io, path, "SQLite has no memory to open it.")
        }
        raw = handle
        sqlite3_extended_result_codes(raw, 1)
        sqlite3_busy_timeout(raw, Connection.patience)
    }

    deinit {
        for statement in cached.values { statement.finalize() }
        for statement in hot { statement?.finalize() }
        sqlite3_close(raw)
    }

    /// Has everything in the write-ahead log synced, copied into the database and synced there, and empties the log.
    /// Answers false, and may have done a part of it, when somebody reads what is in it or the disk fails: nothing is lost
    /// then. Waits for nobody.
    @discardableResult package func emptyLog() -> Bool {
        sqlite3_busy_timeout(raw, 0)
        defer { sqlite3_busy_timeout(raw, Connection.patience) }
        return (try? integer("PRAGMA wal_checkpoint(TRUNCATE)")) == 0
    }

    /// Has statements end with `store.interrupted` as soon as `isGivenUp` says so. It is asked now and then while they
    /// run.
    package func interrupt(when isGivenUp: @escaping () -> Bool) {
        self.isGivenUp = isGivenUp
        let own = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_progress_handler(
            raw, 4_096,
            { own in
                guard let own else { return 0 }
                return Unmanaged<Connection>.fromOpaque(own).takeUnretainedValue().isGivenUp?() == true ? 1 : 0
            }, own)
    }

    /// Runs statements that answer nothing.
    package func execute(_ sql: String) throws(StoreError) {
        guard sqlite3_exec(raw, sql, nil, nil, nil) == SQLITE_OK else { throw error() }
    }

    /// A prepared statement, kept for the next time. It is reset; bindings of the last time stay until bound again.
    package func statement(_ sql: String) throws(StoreError) -> Statement {
        if let statement = cached[sql] {
            statement.reset()
            return statement
        }
        let statement = try prepare(sql)
        cached[sql] = statement
        return statement
    }

    /// As above, found by number.
    package func statement(_ sql: SQL) throws(StoreError) -> Statement {
        if sql.number < hot.count, let statement = hot[sql.number] {
            statement.reset()
            return statement
        }
        let statement = try prepare(sql.text)
        while hot.count <= sql.number { hot.append(nil) }
        hot[sql.number] = statement
        return statement
    }

    private func prepare(_ sql: String) throws(StoreError) -> Statement {
        var handle: OpaquePointer?
        guard sqlite3_prepare_v3(raw, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil) == SQLITE_OK,
            let handle
        else { throw error() }
        return Statement(handle, of: self)
    }

    /// The first column of the first row, as an integer.
    package func integer(_ sql: String) throws(StoreError) -> Int64? {
        let statement = try statement(sql)
        defer { statement.reset() }
        return try statement.step() ? statement.optionalInteger(0) : nil
    }

    /// The first column of the first row, as text.
    package func text(_ sql: String) throws(StoreError) -> String? {
        let statement = try statement(sql)
        defer { statement.reset() }
        return try statement.step() ? statement.text(0) : nil
    }

    /// Whether a transaction is open.
    package var isInTransaction: Bool { sqlite3_get_autocommit(raw) == 0 }

    private static let beginning = SQL("BEGIN")
    private static let ending = SQL("COMMIT")

    /// Runs a body in a read transaction, so that all its statements see one state.
    package func reading<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        defer { endReading() }
        return try readingOn(body)
    }

    /// As above, but in the transaction that is open, if one is, and leaves it open unless the body fails.
    package func readingOn<T>(_ body: () throws(StoreError) -> T) throws(StoreError) -> T {
        if !isInTransaction { try statement(Connection.beginning).run() }
        do {
            return try body()
        } catch {
            endReading()
            throw error
        }
    }

    /// Ends a read transaction, if one is open.
    package func endReading() {
        guard isInTransaction else { return }
        // What was read was read; after a damaged page SQLite fails to end it.
        do { try statement(Connection.ending).run() } catch { try? execute("ROLLBACK") }
    }

    /// Begins a backup of another connection's database into this one's; nil when that fails.
    func beginBackup(of source: Connection) -> OpaquePointer? { sqlite3_backup_init(raw, "main", source.raw, "main") }

    /// The error of the last call.
    package func error() -> StoreError { Connection.error(raw, path) }

    /// SQLite tells a full disk as an I/O error where it grows its shared memory or syncs.
    private static func isOutOfSpace(_ raw: OpaquePointer, _ extended: Int32) -> Bool {
        if extended == syncing { return false }
        let number = sqlite3_system_errno(raw)
        let shmSize = SQLITE_IOERR | 19 << 8  // SQLITE_IOERR_SHMSIZE, a macro that Swift does not import
        return number == ENOSPC || number == EDQUOT || extended == shmSize
    }

    /// SQLITE_IOERR_FSYNC, a macro that Swift does not import. What was to be synced may or may not be on the disk then,
    /// whatever the cause.
    private static let syncing = SQLITE_IOERR | 4 << 8

    private static func error(_ raw: OpaquePointer, _ path: String) -> StoreError {
        let extended = sqlite3_extended_errcode(raw)
        // One that quotes the schema has lines.
        let text = String(cString: sqlite3_errmsg(raw)).replacing("\n", with: " ")
        let full = StoreError(.full, path, "Its disk is full. Make room on it.")
        switch extended & 0xFF {
        case SQLITE_IOERR where isOutOfSpace(raw, extended):
            return full
        case SQLITE_IOERR where extended == syncing:
            return StoreError(
                .io, path, "It cannot be synced (\(text)). See whether its disk is full, or failing.")
        case SQLITE_BUSY, SQLITE_LOCKED:
            return StoreError(
                .inUse, path, "It is in use by another process (\(text)). Stop that process and try again.")
        case SQLITE_NOTADB:
            return StoreError(
                .foreign, path,
                "It is not an SQLite database, or its header is damaged. If it was this service's, restore the last "
                    + "backup; otherwise give another --data directory.")
        case SQLITE_CORRUPT:
            return StoreError(.damaged, path, "It is damaged (\(text)). Restore the last backup.")
        case SQLITE_CONSTRAINT:
            // No write of ours breaks a constraint of sound rows.
            return StoreError(
                .damaged, path, "Its rows contradict one another (\(text)). Verify it, or restore the last backup.")
        case SQLITE_ERROR, SQLITE_FORMAT, SQLITE_MISMATCH, SQLITE_TOOBIG:
            // Our statements are right, so what they are about is not as we made it.
            return StoreError(
                .damaged, path, "Its tables are not what this program made (\(text)). Restore the last backup.")
        case SQLITE_READONLY:
            return StoreError(.readOnly, path, "It cannot be written (\(text)). Check the file's owner and its disk.")
        case SQLITE_INTERRUPT:
            return StoreError(.interrupted, path, "Reading it was given up.")
        case SQLITE_FULL:
            return full
        case SQLITE_CANTOPEN:
            return StoreError(
                .io, path, "It cannot be opened (\(text)). Check that the directory exists and may be written.")
        case SQLITE_PERM, SQLITE_AUTH:
            return StoreError(.readOnly, path, "Access is denied (\(text)). Check the file's owner.")
        default:
            let number = sqlite3_system_errno(raw)
            let cause = number == 0 ? "" : ": " + String(cString: strerror(number))
            return StoreError(
                .io, path,
                "SQLite failed with code \(extended) (\(text)\(cause)). See whether its disk is there, writable, and "
                    + "not failing.")
        }
    }
}

/// The text of a statement that runs for each row of a batch. Held in a `static let`, so that it is found by a number of
/// its own: hashing the text of a wide one took longer than binding it.
package final class SQL: Sendable {
    let text: String
    fileprivate let number: Int

    private static let count = Atomic(0)

    package init(_ text: String) {
        self.text = text
        number = SQL.count.wrappingAdd(1, ordering: .relaxed).oldValue
    }
}
