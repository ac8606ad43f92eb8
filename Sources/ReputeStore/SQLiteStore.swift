package import ReputeCrypto
package import ReputeLedger
package import ReputeModel

/// ``Store`` in an SQLite file: the one read-write connection, which alone checkpoints.
package final class SQLiteStore: Store {
    private let db: Connection
    private let keyring: Keyring
    private let lock: FileLock
    private var knownPolicies = 0
    private var nextKey: Int64
    /// What pages that are not committed yet hold: facts, and account keys.
    private var ahead: (facts: Int64, keys: Int64) = (0, 0)
    private var isDoubtful = false
    /// Whether everything it began with is synced in the database itself. After a crash commits may have been read that
    /// were not synced yet, over which nothing may be signed before they are.
    package let isSettled: Bool
    package let vault: Vault
    package let directory: DataDirectory
    package private(set) var size: Int64
    package private(set) var lastAt: Instant?
    /// Sealed ratings, votes and seeds of panels that cannot be opened because `seal.key` is missing or another one; 0
    /// in a sound service.
    package let lostSeals: Int64

    private static let beginning = SQL("BEGIN IMMEDIATE")
    private static let ending = SQL("COMMIT")

    /// Pages in the WAL from which a commit copies them back: 32 MiB.
    package static let checkpointPages = 8_192

    /// Opens the database of a directory, making it when the directory holds none, and brings its schema up to date.
    /// `upgrading` is told how far that is, where every fact is applied again for it.
    package init(
        _ directory: DataDirectory, checkpointPages: Int = SQLiteStore.checkpointPages,
        upgrading: @escaping UpgradeProgress.Telling = { _, _ in }
    ) throws(StoreError) {
        self.directory = directory
        try FileSystem.makeDirectory(directory.path)
        lock = try FileLock(path: directory.lock)
        // SQLite gives its -wal and -shm files the rights of the database.
        try FileSystem.create(directory.database)
        try WriteAheadLog.check(of: directory.database)
        db = try Connection(path: directory.database, mode: .readWrite)
        _ = try Migrations.check(db)
        directory.removeScratch()
        // Freed bytes are overwritten where the page is written anyway; what must be unreadable is destroyed by its key.
        try db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST")
        try db.execute("PRAGMA wal_autocheckpoint = \(checkpointPages); PRAGMA cache_size = -32768")
        guard try db.text("PRAGMA journal_mode") == "wal", try db.integer("PRAGMA synchronous") == 2 else {
            throw StoreError(
                .io, directory.database, "SQLite does not keep WAL with synchronous=FULL here. Is it on a network disk?"
            )
        }
        try Migrations.run(db, scratch: directory.upgrade, upgrading: upgrading)
        isSettled = db.emptyLog()
        let size = try LedgerTable.size(db)
        if size == 0 { try SQLiteStore.refuseLeftovers(directory) }
        keyring = try Keyring(path: directory.keys, mayCreate: size == 0)
        // Where nothing is sealed nothing was sealed under a key that is gone.
        let isUnsealed =
            try db.integer("SELECT 1 FROM vault_opening UNION ALL SELECT 1 FROM vault_panel LIMIT 1") == nil
        let seal = try DataDirectory.key(directory.sealKey, mayCreate: isUnsealed).flatMap(SecretKey.init)
        vault = Vault(db, keyring: keyring, seal: seal)
        try vault.checkKeys()
        nextKey = keyring.count + 1
        self.size = size
        lastAt = try SQLiteStore.lastAt(size, db)
        lostSeals = try SQLiteStore.lostSeals(db, vault)
    }

    /// Leaves all in the database itself, so that who copies a stopped service's file has everything; readers that are
    /// open would keep SQLite from doing so. One that is amid a read does so all the same: then the log stays, and what
    /// is in it. After a doubtful commit nothing is touched any more.
    deinit {
        if !isDoubtful { db.emptyLog() }
    }

    /// An empty ledger beside the keys and checkpoints of another is a database that got lost, not a new service.
    private static func refuseLeftovers(_ directory: DataDirectory) throws(StoreError) {
        for file in [directory.checkpoint, directory.logKey] where FileSystem.exists(file) {
            throw StoreError(
                .foreign, directory.database,
                "It is empty, but \(file) belongs to a ledger. Put that ledger's repute.db back, or move the other files "
                    + "away to start a new one.")
        }
    }

    private static func lastAt(_ size: Int64, _ db: Connection) throws(StoreError) -> Instant? {
        guard let line = try LedgerTable.line(size, db) else { return nil }
        do {
            return try FactLine.decode(line).stamp.at
        } catch {
            throw StoreError(.damaged, db.path, "Fact \(size) cannot be read: \(error). Restore the last backup.")
        }
    }

    /// How many sealed ratings, votes and seeds of panels the vault's key does not open, going by the newest of each.
    package static func lostSeals(_ db: Connection, _ vault: Vault) throws(StoreError) -> Int64 {
        var lost: Int64 = 0
        if let newest = try db.integer("SELECT max(rating) FROM vault_opening"), try vault.opening(newest) == nil {
            lost += try db.integer("SELECT count(*) FROM vault_opening") ?? 0
        }
        if let newest = try db.integer("SELECT max(seq) FROM vault_panel"), try !vault.opensPanel(newest) {
            lost += try db.integer("SELECT count(*) FROM vault_panel") ?? 0
        }
        return lost
    }

    /// Every policy ever adopted.
    package func policies() throws(StoreError) -> PolicyBook {
        let book = try PolicyTable.loadAll(db, size: size)
        knownPolicies = book.entries.count
        return book
    }

    /// The edge of the tree over all facts.
    package func frontier() throws(StoreError) -> TreeFrontier {
        do {
            return try TreeFrontier(size: UInt64(size), source: LedgerHashes(db))
        } catch {
            throw StoreError(error, db.path)
        }
    }

    /// The root over the first `size` facts.
    package func root(at size: UInt64) throws(StoreError) -> Digest {
        do {
            return try TreeReader(source: LedgerHashes(db), size: UInt64(self.size)).root(at: size)
        } catch {
            throw StoreError(error, db.path)
        }
    }

    /// The line of the first fact, which names the log.
    package func firstLine() throws(StoreError) -> [UInt8]? { try LedgerTable.line(1, db) }

    package func load(_ rows: inout Rows) throws(StoreError) {
        for id in rows.missingAccountNames { rows.learn(try vault.account(id), named: id) }
        for id in rows.missingOrderNames { rows.learn(order: try vault.order(id), named: id) }
        for id in rows.missingTokens { rows.learn(vault.token(id), of: id) }
        for rating in rows.missingRatings {
            rows.learn(order: try LedgerTable.order(ofRating: rating, db), ofRating: rating)
        }
        try Projection.load(&rows, db)
        for rating in rows.missingOpenings { rows.learn(try vault.opening(rating), of: rating) }
        for seq in rows.missingSeeds { rows.learn(try vault.seed(seq), seed: seq) }
        for seq in rows.missingBallots { rows.learn(try vault.ballot(seq), vote: seq) }
        for name in rows.missingRequests { rows.learn(try vault.request(name), named: name) }
        for rating in rows.missingTexts { rows.learn(try vault.text(rating), of: rating) }
    }

    package func due(at now: Instant, after last: Due?, limit: Int) throws(StoreError) -> [Due] {
        try DueTables.due(at: now, after: last, limit: limit, db)
    }

    package func nextDue() throws(StoreError) -> Instant? { try DueTables.next(db) }

    package func copy(to path: String) throws(StoreError) -> any StoreCopy { try DatabaseCopy(of: db, to: path) }

    package func begin() throws(StoreError) {
        if !db.isInTransaction { try db.statement(SQLiteStore.beginning).run() }
    }

    package func release() {
        if db.isInTransaction { try? db.execute("ROLLBACK") }
        ahead = (0, 0)
    }

    package func write(_ page: Page) throws(StoreError) {
        try begin()
        for line in page.lines {
            ahead.facts += 1
            try LedgerTable.append(seq: size + ahead.facts, line: line, db)
        }
        for (node, hash) in page.nodes { try LedgerTable.append(node, hash, db) }
        let newAccounts = page.vault.count { if case .account = $0 { true } else { false } }
        var key = nextKey + ahead.keys
        try keyring.ensure(upTo: key + Int64(newAccounts) - 1)
        for entry in page.vault { try vault.write(entry, nextKey: &key) }
        ahead.keys = key - nextKey
    }

    package func commit(_ batch: Batch) throws(StoreError) {
        do {
            try write(batch.page)
            try Projection.store(batch.rows, knownPolicies: knownPolicies, db)
        } catch {
            release()
            throw error
        }
        do {
            try db.statement(SQLiteStore.ending).run()
        } catch {
            release()
            // When syncing fails, what was written may or may not be found there after a restart.
            guard error.code == .io else { throw error }
            isDoubtful = true
            throw StoreError(.doubtful, error.path, error.message)
        }
        nextKey += ahead.keys
        size += ahead.facts
        ahead = (0, 0)
        lastAt = batch.at
        knownPolicies = batch.rows.policies.entries.count
    }
}

extension StoreError {
    /// What reading hashes of the tree failed with.
    package init(_ error: TreeError<StoreError>, _ path: String) {
        if case .source(let cause) = error {
            self = cause
        } else {
            self.init(.damaged, path, "The ledger's tree cannot be read: \(error). Restore the last backup.")
        }
    }
}
