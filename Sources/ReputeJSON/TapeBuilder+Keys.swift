extension TapeBuilder {
    /// Objects up to this many members compare every key with every other; larger ones use a table.
    private static var pairwiseLimit: UInt32 { 16 }

    /// Refuses the object at tape index `object`, whose members are complete, if two keys have the same bytes.
    ///
    /// Linear in the object's keys: the table is hashed with the process's random seed, so colliding keys cannot be
    /// prepared.
    mutating func refuseDuplicateKeys(_ object: Int) throws(JSONError) {
        switch tape[object].count {
        case 0...1: return
        case ...Self.pairwiseLimit: try refuseDuplicatesPairwise(object)
        default: try refuseDuplicatesByTable(object)
        }
    }

    private func refuseDuplicatesPairwise(_ object: Int) throws(JSONError) {
        var later = Int(tape[object &+ 2].next)
        while later < tape.count {
            var earlier = object &+ 1
            while earlier < later {
                if sameKey(tape[earlier], tape[later]) { throw duplicate(later) }
                earlier = Int(tape[earlier &+ 1].next)
            }
            later = Int(tape[later &+ 1].next)
        }
    }

    private mutating func refuseDuplicatesByTable(_ object: Int) throws(JSONError) {
        var capacity = 64
        while capacity < Int(tape[object].count) * 2 { capacity *= 2 }
        keyTable.removeAll(keepingCapacity: true)
        keyTable.append(contentsOf: repeatElement(0, count: capacity))
        var scratch: [UInt8] = []
        var key = object &+ 1
        while key < tape.count {
            var slot = hash(tape[key], &scratch) & (capacity &- 1)
            while keyTable[slot] != 0 {
                if sameKey(tape[Int(keyTable[slot])], tape[key]) { throw duplicate(key) }
                slot = (slot &+ 1) & (capacity &- 1)
            }
            keyTable[slot] = UInt32(truncatingIfNeeded: key)  // never 0: the object itself lies before its keys
            key = Int(tape[key &+ 1].next)
        }
    }

    private func hash(_ key: TapeEntry, _ scratch: inout [UInt8]) -> Int {
        var hasher = Hasher()
        if key.flag {
            scratch.removeAll(keepingCapacity: true)
            UnescapingIterator.append(content(key), to: &scratch)
            scratch.withUnsafeBytes { hasher.combine(bytes: $0) }
        } else {
            hasher.combine(bytes: content(key))
        }
        return hasher.finalize()
    }

    @inline(__always)
    private func sameKey(_ left: TapeEntry, _ right: TapeEntry) -> Bool {
        if left.flag || right.flag { return UnescapingIterator.equalBoth(content(left), content(right)) }
        return ByteScan.equal(content(left), content(right))
    }

    @inline(__always)
    private func content(_ key: TapeEntry) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: input[key.content])
    }

    private func duplicate(_ key: Int) -> JSONError {
        JSONError(code: .duplicateKey, offset: Int(tape[key].start))
    }
}
