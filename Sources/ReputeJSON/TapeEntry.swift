/// One value, or one key, in the flat list a parse leaves behind: 16 bytes, in source order.
///
/// An object's entry is followed by key, value, key, value and so on; a container's descendants lie between its
/// own index and `next`.
struct TapeEntry: Sendable {
    /// The offset of the value's first byte.
    var start: UInt32
    /// The offset past the value's last byte. While a container is still open: the tape index of its parent.
    var end: UInt32
    /// The tape index past this value and everything inside it.
    var next: UInt32
    /// The kind in the lowest three bits; above it the count of a container or the flag of a scalar.
    private(set) var tag: UInt32

    /// The largest count `tag` can hold.
    static let greatestCount = UInt32.max >> 3

    init(_ kind: JSONNode.Kind, start: Int, end: UInt32, next: Int, flag: Bool = false) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = end
        self.next = UInt32(truncatingIfNeeded: next)
        self.tag = UInt32(kind.rawValue) | (flag ? 8 : 0)
    }

    var kind: JSONNode.Kind { JSONNode.Kind(rawValue: UInt8(truncatingIfNeeded: tag & 7)) ?? .null }

    var isObject: Bool { tag & 7 == UInt32(JSONNode.Kind.object.rawValue) }

    /// Elements of an array or members of an object.
    var count: UInt32 { tag >> 3 }

    /// A string: has escapes. A number: is a plain integer (no fraction, no exponent, not `-0`). A bool: is true.
    var flag: Bool { tag & 8 != 0 }

    /// Counts one more element or member; the caller has compared with `greatestCount`.
    mutating func countOne() { tag &+= 8 }

    /// The offsets of a string's bytes between its quotes.
    var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }

    /// The offsets of the whole value as it stands in the source.
    var range: Range<Int> { Int(start)..<Int(end) }
}
