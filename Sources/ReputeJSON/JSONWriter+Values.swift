extension JSONWriter {
    /// Writes a string.
    package mutating func string(_ string: String) {
        var string = string
        string.withUTF8 { appendString($0) }
    }

    /// Writes a string given as UTF-8, which the caller knows to be well-formed.
    @inlinable
    package mutating func string(utf8: some Collection<UInt8>) {
        utf8.withBytes { appendString($0) }
    }

    /// Writes a string given as UTF-8, which the caller knows to be well-formed.
    ///
    /// A function of its own for the usual type, because generics of another module are not specialized.
    package mutating func string(utf8: [UInt8]) {
        utf8.withUnsafeBufferPointer { appendString($0) }
    }

    /// Writes a string known when the program was built.
    package mutating func string(static string: StaticString) {
        string.withUTF8Buffer { appendString($0) }
    }

    /// Writes bytes as a string of standard base64 with padding.
    @inlinable
    package mutating func base64(_ bytes: some Collection<UInt8>) {
        bytes.withBytes { appendBase64($0) }
    }

    /// Writes an integer, which lies within ±(2^53-1), or else ``hasGreatInteger``.
    @inlinable
    package mutating func integer(_ integer: some FixedWidthInteger) {
        appendInteger(Int64(integer))
    }

    /// Writes an integer, which lies within ±(2^53-1), or else ``hasGreatInteger``.
    ///
    /// A function of its own for the usual type, because generics of another module are not specialized.
    package mutating func integer(_ integer: Int) { appendInteger(Int64(integer)) }

    /// Writes an integer, which lies within ±(2^53-1), or else ``hasGreatInteger``.
    package mutating func integer(_ integer: Int64) { appendInteger(integer) }

    /// Writes an integer. One beyond ±(2^53-1) is written in full, and noted in ``hasGreatInteger``.
    @usableFromInline
    package mutating func appendInteger(_ integer: Int64) {
        let magnitude = integer.magnitude
        if magnitude > Self.greatestInteger { hasGreatInteger = true }
        appendDecimal(isNegative: integer < 0, whole: magnitude, millionths: 0)
    }

    /// Writes a ratio given in millionths as ECMAScript would: 979452 is 0.979452, 500000 is 0.5, 1000000 is 1.
    ///
    /// The magnitude must be below 10^15; up to there the digits are the shortest that name the nearest `Double`.
    package mutating func ratio(millionths: Int64) {
        let magnitude = millionths.magnitude
        precondition(magnitude < 1_000_000_000_000_000, "a ratio has at most 15 digits")
        appendDecimal(isNegative: millionths < 0, whole: magnitude / 1_000_000, millionths: magnitude % 1_000_000)
    }

    /// Digits are set from the right into a small buffer on the stack.
    private mutating func appendDecimal(isNegative: Bool, whole: UInt64, millionths: UInt64) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
            var first = buffer.count
            func put(_ byte: UInt8) {
                first &-= 1
                buffer.initializeElement(at: first, to: byte)
            }
            if millionths > 0 {
                var fraction = millionths
                var places = 6
                while fraction % 10 == 0 { (fraction, places) = (fraction / 10, places - 1) }
                for _ in 0..<places {
                    put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction % 10))
                    fraction /= 10
                }
                put(UInt8(ascii: "."))
            }
            var rest = whole
            repeat {
                put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
                rest /= 10
            } while rest > 0
            if isNegative { put(UInt8(ascii: "-")) }
            appendValue(UnsafeBufferPointer(rebasing: buffer[first...]))
        }
    }

    /// Writes `true` or `false`.
    package mutating func bool(_ bool: Bool) { raw(static: bool ? "true" : "false") }

    /// Writes `null`.
    package mutating func null() { raw(static: "null") }

    /// Writes a whole value as it stands; the caller answers for it being one, and canonical.
    @inlinable
    package mutating func raw(_ bytes: some Collection<UInt8>) {
        bytes.withBytes { appendValue($0) }
    }

    private mutating func raw(static value: StaticString) {
        value.withUTF8Buffer { appendValue($0) }
    }

    /// Writes a parsed value byte for byte as it stood in its source.
    package mutating func node(_ node: JSONNode) { raw(node.text) }

    /// Writes a value built in memory; allocates to sort keys. Integers must lie within ±(2^53-1).
    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let bool): self.bool(bool)
        case .integer(let integer): self.integer(integer)
        case .number(let text): raw(text.utf8)
        case .string(let string): self.string(string)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for (key, member) in JSONValue.sorted(members) {
                self.key(string: key)
                self.value(member)
            }
            endObject()
        }
    }

    /// Writes a parsed value in canonical form: white space dropped, keys sorted, strings escaped only where they must
    /// be. The text of numbers stays. Recursive; allocates to sort keys.
    package mutating func canonical(_ node: JSONNode) {
        switch node.kind {
        case .null, .bool, .number: self.node(node)
        case .string: string(utf8: node.stringSlice ?? [])
        case .array:
            beginArray()
            for element in node.elements { canonical(element) }
            endArray()
        case .object:
            beginObject()
            let members = node.members.map { (key: $0.keyUTF8, value: $0.value) }
            for (key, value) in members.sorted(by: { UTF16Order.precedes($0.key, $1.key) }) {
                key.withBytes { self.key(escaping: $0) }
                canonical(value)
            }
            endObject()
        }
    }
}

extension JSONNode {
    /// The value in canonical form (RFC 8785), but for numbers, whose text stays.
    package var canonical: [UInt8] {
        var writer = JSONWriter(reservingCapacity: text.count)
        writer.canonical(self)
        return writer.bytes
    }
}
