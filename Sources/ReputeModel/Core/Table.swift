/// The part of one table that batches work on: what was loaded, what is known not to exist, and what changed.
///
/// Reading a key that was never loaded notes it and throws ``Stop/needs``; whoever drives the decision loads all noted
/// keys in one set-wise round and decides again.
package struct Table<Key: Hashable & Comparable & Sendable, Row: Sendable>: Sendable {
    private struct Entry: Sendable {
        let key: Key
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

    /// Where each key's entry stands. Rows are large: in an array they are read where they lie, in a dictionary copied.
    private var places: [Key: Int] = [:]
    private var entries: [Entry] = []
    /// The places of changed entries, each once.
    private var changed: [Int] = []
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
        if let place = places[key] { return entries[place].row }
        note(key)
        throw .needs
    }

    /// Whether there is a row under a key. Throws as ``get(_:)`` does.
    package mutating func has(_ key: Key) throws(Stop) -> Bool {
        if let place = places[key] { return entries[place].row != nil }
        note(key)
        throw .needs
    }

    /// Notes a key that will be needed, without stopping. Follow with ``Rows/settle()``.
    package mutating func want(_ key: Key) {
        if places[key] == nil { note(key) }
    }

    private mutating func note(_ key: Key) {
        missing.insert(key)
        wasShort = true
    }

    /// The row under a key if it is loaded and exists.
    package func loaded(_ key: Key) -> Row? { places[key].flatMap { entries[$0].row } }

    /// Whether the key is loaded and there is a row under it.
    package func exists(_ key: Key) -> Bool { places[key].map { entries[$0].row != nil } ?? false }

    /// Whether the key was loaded, existing or not.
    package func knows(_ key: Key) -> Bool { places[key] != nil }

    /// Takes in what the store holds under a key (nil: nothing). A key already known keeps what it has, because that
    /// may be newer.
    package mutating func learn(_ key: Key, _ row: Row?) {
        missing.remove(key)
        if places[key] != nil { return }
        places[key] = entries.count
        entries.append(Entry(key: key, row: row, isStored: row != nil))
    }

    /// Changes the row under a key.
    package mutating func put(_ key: Key, _ row: Row) {
        missing.remove(key)
        guard let place = places[key] else {
            places[key] = entries.count
            changed.append(entries.count)
            entries.append(Entry(key: key, row: row, isChanged: true))
            return
        }
        mark(place)
        entries[place].row = row
    }

    /// Changes the row under a key in place, without copying it. The row must be loaded and exist.
    package mutating func update(_ key: Key, _ change: (inout Row) -> Void) {
        guard let place = places[key], entries[place].row != nil else {
            preconditionFailure("a row is changed only after it was loaded")
        }
        mark(place)
        entries[place].change(change)
    }

    private mutating func mark(_ place: Int) {
        if entries[place].isChanged { return }
        entries[place].isChanged = true
        changed.append(place)
    }

    /// The changed rows, sorted by key, and whether the store has none under it yet. Cost: n log n of the changed ones.
    package var changes: [(key: Key, row: Row, isNew: Bool)] {
        var out: [(key: Key, row: Row, isNew: Bool)] = []
        out.reserveCapacity(changed.count)
        for place in changed.sorted(by: { entries[$0].key < entries[$1].key }) {
            if let row = entries[place].row { out.append((entries[place].key, row, !entries[place].isStored)) }
        }
        return out
    }

    /// What a reading answers of the changed rows, in no order.
    func changed<Value>(_ read: (Row) -> Value?) -> [Value] {
        changed.compactMap { place in entries[place].row.flatMap(read) }
    }

    /// Whether any row changed.
    package var hasChanges: Bool { !changed.isEmpty }

    /// Takes all changes for stored, and keeps what is known for the next batch: nobody else changes rows. Forgets
    /// everything when that is more than `most` rows.
    package mutating func keep(most: Int) {
        guard entries.count <= most else { return removeAll() }
        for place in changed {
            entries[place].isChanged = false
            entries[place].isStored = true
        }
        missing.removeAll(keepingCapacity: true)
        changed.removeAll(keepingCapacity: true)
    }

    /// Forgets everything, keeping the memory.
    package mutating func removeAll() {
        let isUsual = entries.count < 16_384
        places.removeAll(keepingCapacity: isUsual)
        entries.removeAll(keepingCapacity: isUsual)
        missing.removeAll(keepingCapacity: true)
        changed.removeAll(keepingCapacity: true)
    }
}
