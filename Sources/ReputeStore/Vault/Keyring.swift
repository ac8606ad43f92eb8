package import ReputeCrypto

/// The keys of the vault, in a database of their own (`keys.db`), backed up apart from the rest.
///
/// Account keys are made in blocks, and a block is synced before any commit uses a key of it; a key that was made and
/// never used is harmless.
package final class Keyring {
    /// Keys of the service as a whole.
    package struct ServiceKeys: Sendable {
        /// For digests of callers' ids.
        package let naming: HMACKey
        /// For what belongs to no one account: ids of orders, items, carriers.
        package let sealing: SecretKey
    }

    package let service: ServiceKeys
    /// The file.
    package var path: String { db.path }
    private let db: Connection
    private let blockSize: Int64
    private var made: Int64
    private var cache: [Int64: SecretKey] = [:]

    /// Opens `keys.db` for writing, making it and the service's keys when it is not there and `mayCreate`.
    package init(path: String, mayCreate: Bool, blockSize: Int64 = 1_024) throws(StoreError) {
        if !mayCreate && !FileSystem.exists(path) {
            throw StoreError(
                .keys, path, "It is missing, and without it nobody's name can be read. Put the backup of it back.")
        }
        try FileSystem.create(path)
        // What was lost here cannot be made again: accounts have keys that are in no other place.
        try WriteAheadLog.check(of: path, advice: "")
        db = try Connection(path: path, mode: .readWrite)
        self.blockSize = blockSize
        // WAL, so that readers never wait for a block of keys; secure_delete and a truncated WAL, so that a destroyed key
        // is nowhere in the file.
        try db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        try db.execute(
            """
            BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS service (name TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT;
            CREATE TABLE IF NOT EXISTS account_key (number INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT;
            COMMIT
            """)
        service = try Keyring.service(db, mayCreate: mayCreate)
        made = try db.integer("SELECT max(number) FROM account_key") ?? 0
    }

    /// Opens `keys.db` for reading only, on a thread of its own.
    package init(reading path: String) throws(StoreError) {
        db = try Connection(path: path, mode: .readOnly)
        blockSize = 0
        service = try Keyring.service(db, mayCreate: false)
        made = 0
    }

    private static func service(_ db: Connection, mayCreate: Bool) throws(StoreError) -> ServiceKeys {
        if mayCreate {
            let s = try db.statement("INSERT OR IGNORE INTO service (name, key) VALUES ('naming', ?1), ('sealing', ?2)")
            s.bind(1, RandomBytes.make(32))
            s.bind(2, RandomBytes.make(32))
            try s.run()
        }
        func key(_ name: String) throws(StoreError) -> [UInt8] {
            let s = try db.statement("SELECT key FROM service WHERE name = ?1")
            s.bind(1, text: name)
            defer { s.reset() }
            guard try s.step() else {
                throw StoreError(
                    .keys, db.path, "The service key \(name) is missing. Put the backup of this file back.")
            }
            return s.bytes(0)
        }
        guard let sealing = SecretKey(try key("sealing")) else {
            throw StoreError(.damaged, db.path, "The service key is damaged. Put the backup of this file back.")
        }
        return ServiceKeys(naming: HMACKey(try key("naming")), sealing: sealing)
    }

    /// Whether both were made for the same service: copies of one file, of whatever moments.
    package func isOfSameService(as other: Keyring) -> Bool {
        service.naming.authenticate(tag: "service", []) == other.service.naming.authenticate(tag: "service", [])
    }

    /// Makes keys up to this number, synced, in whole blocks. Call before a commit uses them.
    package func ensure(upTo number: Int64) throws(StoreError) {
        guard number > made else { return }
        let last = (number + blockSize - 1) / blockSize * blockSize
        try db.execute("BEGIN IMMEDIATE")
        do {
            let s = try db.statement("INSERT INTO account_key (number, key) VALUES (?1, ?2)")
            var block: [Int64: SecretKey] = [:]
            for n in (made + 1)...last {
                let bytes = RandomBytes.make(32)
                s.bind(1, n)
                s.bind(2, bytes)
                try s.run()
                block[n] = SecretKey(bytes)
            }
            try db.execute("COMMIT")
            // They are used next, each once by far the most often.
            cache = block
        } catch {
            if db.isInTransaction { try? db.execute("ROLLBACK") }
            throw error
        }
        made = last
        // Others may be reading; then the next block's checkpoint does it.
        try? db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }

    /// The number of keys made so far. A key below it may be in use, or destroyed; none above it is.
    package var count: Int64 { made }

    /// An account's key; nil when it was destroyed.
    package func accountKey(_ number: Int64) throws(StoreError) -> SecretKey? {
        if let key = cache[number] { return key }
        let s = try db.statement("SELECT key FROM account_key WHERE number = ?1")
        s.bind(1, number)
        defer { s.reset() }
        guard try s.step(), let key = SecretKey(s.bytes(0)) else { return nil }
        if cache.count >= 4_096 { cache.removeAll(keepingCapacity: true) }
        cache[number] = key
        return key
    }
}
