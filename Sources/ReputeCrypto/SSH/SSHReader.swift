/// Reads what SSH writes on the wire (RFC 4251, section 5): numbers, and strings that begin with their length.
///
/// A length is believed only as far as bytes are there, so that nothing is set aside for what never comes. What cannot
/// be taken is left where it is.
package struct SSHReader: Sendable {
    private var rest: ArraySlice<UInt8>

    /// Begins at the first byte.
    package init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// How many bytes were not taken yet.
    package var count: Int { rest.count }

    /// Takes as many bytes as asked for; nil if there are fewer.
    package mutating func bytes(_ count: Int) -> [UInt8]? {
        guard count >= 0, count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }

    /// Takes a number: four bytes, the most significant first; nil if there are fewer.
    package mutating func uint32() -> UInt32? {
        bytes(4)?.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Takes a string: a number of bytes, and as many; nil if there are fewer, and then the number is not taken either.
    package mutating func string() -> [UInt8]? {
        var ahead = self
        guard let length = ahead.uint32(), let count = Int(exactly: length), let bytes = ahead.bytes(count) else {
            return nil
        }
        self = ahead
        return bytes
    }
}
