extension JSONNode {
    /// The string, unescaped; nil for another kind. Compare by `utf8`: `==` takes some different bytes for equal.
    package var string: String? { kind == .string ? storage.string(entry) : nil }

    /// The bytes of the string, unescaped, in a new array; nil for another kind.
    package var stringUTF8: [UInt8]? { kind == .string ? storage.unescaped(entry) : nil }

    /// The bytes of the string, unescaped; shares the source unless there are escapes. Nil for another kind.
    package var stringSlice: ArraySlice<UInt8>? { kind == .string ? storage.utf8(entry) : nil }

    /// Whether this is a string of exactly the bytes of `other`. No allocation.
    package func stringEquals(_ other: StaticString) -> Bool {
        guard kind == .string else { return false }
        return other.withUTF8Buffer { storage.string(entry, equals: UnsafeRawBufferPointer($0)) }
    }

    /// The number if its text is `-?(0|[1-9][0-9]*)` but not `-0`, and within ±(2^53-1); else nil.
    package var integer: Int64? {
        let entry = entry
        guard entry.kind == .number, entry.flag, entry.range.count <= 17 else { return nil }
        return storage.bytes.withUnsafeBytes { bytes -> Int64? in
            let isNegative = bytes[Int(entry.start)] == UInt8(ascii: "-")
            var magnitude: Int64 = 0
            for byte in bytes[(isNegative ? entry.range.dropFirst() : entry.range)] {
                magnitude = magnitude &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
            }
            guard magnitude <= JSONWriter.greatestInteger else { return nil }
            return isNegative ? -magnitude : magnitude
        }
    }

    /// The number rounded to the nearest `Double`; nil if that is infinite, or for another kind.
    package var double: Double? {
        guard kind == .number else { return nil }
        let text = storage.bytes.withUnsafeBytes { String(decoding: $0[entry.range], as: UTF8.self) }
        return Double(text).flatMap { $0.isFinite ? $0 : nil }
    }
}
