#if DEBUG
    /// What a writer has open; kept where `DEBUG` is defined, to catch a caller who writes something that is not JSON.
    struct WriterNesting: Sendable {
        private struct Level {
            let isObject: Bool
            var lastKey: [UInt8]?
            var awaitsValue = false
        }

        private let ordered: Bool
        private var levels: [Level] = []
        private var wroteRoot = false

        init(ordered: Bool) {
            self.ordered = ordered
        }

        mutating func open(isObject: Bool) {
            levels.append(Level(isObject: isObject))
        }

        mutating func close(isObject: Bool) {
            let level = levels.popLast()
            assert(level?.isObject == isObject, "ends what did not begin")
            assert(level?.awaitsValue == false, "a key has no value")
        }

        mutating func key(_ key: UnsafeBufferPointer<UInt8>) {
            guard var level = levels.popLast() else { return assertionFailure("a key outside of an object") }
            assert(level.isObject && !level.awaitsValue, "a key where a value belongs")
            if ordered, let last = level.lastKey {
                assert(UTF16Order.precedes(last, key), "\(String(decoding: key, as: UTF8.self)) is out of order")
            }
            level.lastKey = Array(key)
            level.awaitsValue = true
            levels.append(level)
        }

        mutating func value() {
            guard var level = levels.popLast() else {
                assert(!wroteRoot, "two values without a newline between")
                wroteRoot = true
                return
            }
            assert(!level.isObject || level.awaitsValue, "a value without a key")
            level.awaitsValue = false
            levels.append(level)
        }

        mutating func expectOutside() {
            assert(levels.isEmpty, "a newline inside a value")
            wroteRoot = false
        }

        mutating func removeAll() {
            levels.removeAll()
            wroteRoot = false
        }
    }
#endif
