import ReputeModel
import Synchronization

/// Credits as the last commit left them, for all readers: those that were asked for lately. The writer puts new ones in
/// place of those it changes, so that a credit which changes often is read from here as well.
///
/// Nobody sees anything here sooner than in the database: while a commit is under way, what it changes is read there. A
/// commit is answered after what it changed is here.
final class CreditCache: Sendable {
    /// As ``Rows/changedCredits`` has them.
    typealias Changes = [(key: CreditKey, row: CreditRow, isNew: Bool)]

    private enum Entry {
        /// What the account has in its role; nil: nothing.
        case row(CreditRow?)
        /// A commit that is under way changes it.
        case changing

        var cost: Int {
            guard case .row(let row?) = self else { return CreditCache.overhead }
            return CreditCache.overhead + row.days.count * MemoryLayout<DayCount>.stride
        }
    }

    /// A part of the keys. When the younger half is full the older one is forgotten; what is asked for again is young.
    private struct Shard {
        var young: [CreditKey: Entry] = [:]
        var old: [CreditKey: Entry] = [:]
        /// Bytes of the young, about.
        var cost = 0

        mutating func entry(_ key: CreditKey, room: Int) -> Entry? {
            if let entry = young[key] { return entry }
            guard let entry = old.removeValue(forKey: key) else { return nil }
            put(entry, key, room: room)
            return entry
        }

        mutating func put(_ entry: Entry, _ key: CreditKey, room: Int) {
            if let before = young.updateValue(entry, forKey: key) { cost -= before.cost } else { old[key] = nil }
            cost += entry.cost
            if cost > room { age() }
        }

        /// Puts something in place of what is there, if something is.
        mutating func replace(_ key: CreditKey, by entry: Entry) {
            if let before = young[key] {
                cost += entry.cost - before.cost
                young[key] = entry
            } else if old[key] != nil {
                old[key] = entry
            }
        }

        mutating func remove(_ key: CreditKey) {
            if let before = young.removeValue(forKey: key) { cost -= before.cost }
            old[key] = nil
        }

        private mutating func age() {
            old = young
            young = [:]
            cost = 0
        }
    }

    private final class Part: Sendable {
        let shard = Mutex(Shard())
    }

    private let parts: [Part]
    /// Bytes of the young of one part.
    private let room: Int
    private let count = Atomic<UInt64>(0)

    /// Bytes of an entry besides its days, about. Of the days those that are there are counted, not what their array
    /// keeps ready for more, which may be as many again.
    private static let overhead = 256
    /// Few enough that rows of many years fit into one.
    private static let width = 16

    /// A cache of up to about so many bytes.
    init(bytes: Int = 32 << 20) {
        parts = (0..<CreditCache.width).map { _ in Part() }
        room = bytes / CreditCache.width / 2
    }

    private func part(_ key: CreditKey) -> Part {
        // Numbers of accounts are spread evenly enough, once those that are next to each other are apart.
        parts[Int(truncatingIfNeeded: (UInt64(bitPattern: key.id) &* 0x9E37_79B9_7F4A_7C15) >> 60)]
    }

    // MARK: Reading

    /// Rises before and after each commit, and is odd while one is under way.
    var moment: UInt64 { count.load(ordering: .acquiring) }

    /// What an account has in a role: the outer nil when it has to be looked up.
    func row(_ key: CreditKey) -> CreditRow?? {
        part(key).shard.withLock { shard -> CreditRow?? in
            guard case .row(let row) = shard.entry(key, room: room) else { return nil }
            return .some(row)
        }
    }

    /// Keeps what was looked up on a snapshot that was begun no sooner than at a moment; unless something was committed
    /// since, or is being.
    func keep(_ row: CreditRow?, of key: CreditKey, since moment: UInt64) {
        if moment & 1 == 1 { return }
        part(key).shard.withLock { shard in
            // Under the lock that the writer takes after it has changed the moment.
            if self.moment == moment { shard.put(.row(row), key, room: room) }
        }
    }

    // MARK: Writing

    /// Call before a commit that changes these.
    func willCommit(_ credits: Changes) {
        count.wrappingAdd(1, ordering: .sequentiallyConsistent)
        for (key, _, _) in credits { part(key).shard.withLock { $0.replace(key, by: .changing) } }
    }

    /// Call after it, before it is answered.
    func didCommit(_ credits: Changes) {
        for (key, row, _) in credits { part(key).shard.withLock { $0.replace(key, by: .row(row)) } }
        count.wrappingAdd(1, ordering: .sequentiallyConsistent)
    }

    /// Call when it failed: what is there now is looked up.
    func didNotCommit(_ credits: Changes) {
        for (key, _, _) in credits { part(key).shard.withLock { $0.remove(key) } }
        count.wrappingAdd(1, ordering: .sequentiallyConsistent)
    }
}
