import Synchronization

/// Rows as the last commit left them, for all readers: those that were asked for lately. The writer says what a commit
/// changes, so that what changes often is read from here as well.
///
/// Nobody sees anything here sooner than in the database: while a commit is under way, what it changes is read there. A
/// commit is answered after what it changed is here.
final class RowCache<Key: CacheKey, Row: Sendable>: Sendable {
    private enum Entry {
        case row(Row)
        /// A commit that is under way changes it.
        case changing
    }

    /// A part of the keys. When the younger half is full the older one is forgotten; what is asked for again is young.
    private struct Shard {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        /// Bytes of the young, about.
        var cost = 0
        /// How many were asked for of the old.
        var asked = 0

        /// Makes the young the old ones, and returns these.
        mutating func age() -> [Key: Entry] {
            defer { cost = 0 }
            let gone = old
            old = young
            young = Dictionary(minimumCapacity: old.count)
            return gone
        }
    }

    private final class Part: Sendable {
        let shard = Mutex(Shard())
    }

    private let parts: [Part]
    /// Bytes of the young of one part.
    private let room: Int
    private let commits: CommitCount
    private let cost: @Sendable (Key, Row) -> Int
    /// What to do with a row that is not here any more.
    private let forget: @Sendable (Row) -> Void

    /// A cache of up to about so many bytes; `cost` is how many a row takes, with its key. `forget` is called for each row
    /// that is no longer found here, sooner than the one that takes its place is.
    init(
        bytes: Int, commits: CommitCount, forget: @escaping @Sendable (Row) -> Void = { _ in },
        cost: @escaping @Sendable (Key, Row) -> Int
    ) {
        // Few enough that rows of many years fit into one.
        parts = (0..<16).map { _ in Part() }
        room = bytes / parts.count / 2
        self.commits = commits
        self.forget = forget
        self.cost = cost
    }

    private func part(_ key: Key) -> Part {
        // Numbers of accounts are spread evenly enough, once those that are next to each other are apart.
        parts[Int(truncatingIfNeeded: (key.spread &* 0x9E37_79B9_7F4A_7C15) >> 60)]
    }

    private func cost(_ entry: Entry, _ key: Key) -> Int {
        guard case .row(let row) = entry else { return 0 }
        return cost(key, row)
    }

    // MARK: Reading

    /// The row of a key; nil when it has to be looked up.
    func row(_ key: Key) -> Row? {
        part(key).shard.withLock { shard -> Row? in
            if let entry = shard.young[key] {
                guard case .row(let row) = entry else { return nil }
                return row
            }
            guard let entry = shard.old[key] else { return nil }
            // Each fourth time: what is asked for often is soon young, and what is not is not moved again and again where a
            // few more are asked for than there is room for.
            shard.asked &+= 1
            if shard.asked & 3 == 0 {
                shard.old[key] = nil
                put(entry, key, in: &shard)
            }
            guard case .row(let row) = entry else { return nil }
            return row
        }
    }

    /// Keeps what was looked up on a snapshot that was begun no sooner than at a moment of the count of commits; unless
    /// something was committed since, or is being. Returns whether it was kept.
    @discardableResult func keep(_ row: Row, of key: Key, since moment: UInt64) -> Bool {
        if moment & 1 == 1 { return false }
        return part(key).shard.withLock { shard in
            // Under the lock that the writer takes after it has changed the moment.
            guard commits.moment == moment else { return false }
            put(.row(row), key, in: &shard)
            return true
        }
    }

    /// Keeps what no commit changes.
    func keep(_ row: Row, of key: Key) {
        part(key).shard.withLock { put(.row(row), key, in: &$0) }
    }

    private func put(_ entry: Entry, _ key: Key, in shard: inout Shard) {
        if let before = shard.young.updateValue(entry, forKey: key) {
            shard.cost -= cost(before, key)
            forget(before)
        } else if let before = shard.old.removeValue(forKey: key) {
            forget(before)
        }
        shard.cost += cost(entry, key)
        if shard.cost > room { for (_, entry) in shard.age() { forget(entry) } }
    }

    private func forget(_ entry: Entry) {
        if case .row(let row) = entry { forget(row) }
    }

    /// How many there are.
    var count: Int { parts.reduce(0) { sum, part in sum + part.shard.withLock { $0.young.count + $0.old.count } } }

    // MARK: Writing

    /// Call after the count says that a commit is under way: it changes this row, if that is here.
    func willChange(_ key: Key) { replace(key, by: .changing) }

    /// Call when it is done, before the count says so: what the row is now, if it is here.
    func didChange(_ key: Key, to row: Row) { replace(key, by: .row(row)) }

    private func replace(_ key: Key, by entry: Entry) {
        part(key).shard.withLock { shard in
            if let before = shard.young[key] {
                forget(before)
                shard.cost += cost(entry, key) - cost(before, key)
                shard.young[key] = entry
            } else if let before = shard.old[key] {
                forget(before)
                shard.old[key] = entry
            }
        }
    }

    /// Forgets a row: it is looked up when it is asked for.
    func remove(_ key: Key) {
        part(key).shard.withLock { shard in
            if let before = shard.young.removeValue(forKey: key) {
                forget(before)
                shard.cost -= cost(before, key)
            } else if let before = shard.old.removeValue(forKey: key) {
                forget(before)
            }
        }
    }
}

/// What rows are found by in a ``RowCache``.
protocol CacheKey: Hashable, Sendable {
    /// Bits that are not the same for all keys.
    var spread: UInt64 { get }
}

extension Int64: CacheKey {
    var spread: UInt64 { UInt64(bitPattern: self) }
}

/// Counts the beginnings and ends of commits.
final class CommitCount: Sendable {
    private let count = Atomic<UInt64>(0)

    /// Rises before and after each commit, and is odd while one is under way.
    var moment: UInt64 { count.load(ordering: .acquiring) }

    /// Call before and after a commit.
    func step() { count.wrappingAdd(1, ordering: .sequentiallyConsistent) }
}
