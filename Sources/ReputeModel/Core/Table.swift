/// The part of one table that a batch works on: what was loaded, what is known not to exist, and what changed.
///
/// Reading a key that was never loaded notes it and throws ``Stop/needs``; whoever drives the decision loads all noted
/// keys in one set-wise round and decides again.
package struct Table<Key: Hashable & Comparable & Sendable, Row: Sendable>: Sendable {
    private struct Entry: Sendable {
        var row: Row?
        var isChanged = false
        /// Whether the store has a row under this key.
        var isStored = false

        mutating func change(_ change: (inout Row) -> Void) {
            guard var own = row.take() else { return }
            change(&own)
            row = own
        }
    }

    private var entries: [Key: Entry] = [:]
    /// The keys of changed entries, each once.
    private var changed: [Key] = []
    /// Keys that were asked for and are not loaded.
    package private(set) var missing: Set<Key> = []

    /// Whether a key was asked for since ``begin()`` that was not loaded then.
    private var wasShort = false

    package init() {}

    /// Starts another attempt at a decision: what others asked for does not stop it.
    package mutating func begin() { wasShort = false }

    /// Whether this attempt asked for a key that is still not loaded.
    package var isShort: Bool { wasShort && !missing.isEmpty }

    /// The row under a key; nil when there is none. Throws ``Stop/needs`` when that is not known yet.
    package mutating func get(_ key: Key) throws(Stop) -> Row? {
        if let entry = entries[key] { return entry.row }
        missing.insert(key)
        wasShort = true
        throw .needs
    }

    /// Notes a key that will be needed, without stopping. Follow with ``Rows/settle()``.
    package mutating func want(_ key: Key) {
        guard entries[key] == nil else { return }
        missing.insert(key)
        wasShort = true
    }

    /// The row under a key if it is loaded and exists.
    package func loaded(_ key: Key) -> Row? { entries[key]?.row }

    /// Whether the key was loaded, existing or not.
    package func knows(_ key: Key) -> Bool { entries[key] != nil }

    /// Takes in what the store holds under a key (nil: nothing). A key already known keeps what it has, because that
    /// may be newer.
    package mutating func learn(_ key: Key, _ row: Row?) {
        missing.remove(key)
        if entries[key] == nil { entries[key] = Entry(row: row, isStored: row != nil) }
    }

    /// Changes the row under a key.
    package mutating func put(_ key: Key, _ row: Row) {
        missing.remove(key)
        guard let index = entries.index(forKey: key) else {
            entries[key] = Entry(row: row, isChanged: true)
            changed.append(key)
            return
        }
        if !entries.values[index].isChanged { changed.append(key) }
        entries.values[index].isChanged = true
        entries.values[index].row = row
    }

    /// Changes the row under a key in place, without copying it. The row must be loaded and exist.
    package mutating func update(_ key: Key, _ change: (inout Row) -> Void) {
        guard let index = entries.index(forKey: key), entries.values[index].row != nil else {
            preconditionFailure("a row is changed only after it was loaded")
        }
        if !entries.values[index].isChanged {
            entries.values[index].isChanged = true
            changed.append(key)
        }
        entries.values[index].change(change)
    }

    /// The changed rows, sorted by key, and whether the store has none under it yet. Cost: n log n of the changed ones.
    package var changes: [(key: Key, row: Row, isNew: Bool)] {
        changed.sorted().compactMap { key in
            guard let entry = entries[key], let row = entry.row else { return nil }
            return (key, row, !entry.isStored)
        }
    }

    /// Whether any row changed.
    package var hasChanges: Bool { !changed.isEmpty }

    /// Forgets everything, keeping the memory.
    package mutating func removeAll() {
        entries.removeAll(keepingCapacity: entries.count < 8_192)
        missing.removeAll(keepingCapacity: true)
        changed.removeAll(keepingCapacity: true)
    }
}
