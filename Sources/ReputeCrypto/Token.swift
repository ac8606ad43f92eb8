/// A handle of 128 bits that means nothing by itself: 16 bytes held inline, ordered as its bytes are.
package struct Token: Hashable, Sendable {
    // As in `Digest`: bytes as they stand in memory.
    @usableFromInline var first: UInt64
    @usableFromInline var second: UInt64

    /// The number of bytes in a token: 16.
    package static let byteCount = 16

    /// 16 zero bytes.
    package static let zero = Token(first: 0, second: 0)

    @inlinable
    init(first: UInt64, second: UInt64) {
        self.first = first
        self.second = second
    }

    /// Takes 16 bytes as they are; `nil` for any other number of them.
    @inlinable
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 16 else { return nil }
        let direct = bytes.withContiguousStorageIfAvailable { Token(loading: UnsafeRawBufferPointer($0)) }
        self = direct ?? Array(bytes).withUnsafeBytes { Token(loading: $0) }
    }

    /// The first 16 bytes of a digest: for naming something by a keyed digest.
    @inlinable
    package init(truncating digest: Digest) {
        self.init(first: digest.first, second: digest.second)
    }

    /// Takes the first 16 bytes of `buffer`, which must be at least that long.
    @inlinable
    init(loading buffer: UnsafeRawBufferPointer) {
        self.init(
            first: buffer.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            second: buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        )
    }

    /// A token nobody has seen before: 128 bits from the system's random source.
    package static func random() -> Token {
        var token = Token.zero
        Swift.withUnsafeMutableBytes(of: &token) { RandomBytes.fill($0) }
        return token
    }

    /// The 16 bytes as an array; allocates.
    @inlinable
    package var bytes: [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// Lends the 16 bytes for the time of the call, without a copy to the heap.
    @inlinable
    package func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        try Swift.withUnsafeBytes(of: self, body)
    }

    /// Adds the 16 bytes to the end of `buffer`.
    @inlinable
    package func append(to buffer: inout [UInt8]) {
        withUnsafeBytes { buffer.append(contentsOf: $0) }
    }
}

extension Token: Comparable {
    /// Byte order: the first byte that differs decides.
    @inlinable
    package static func < (left: Token, right: Token) -> Bool {
        if left.first != right.first { return left.first.bigEndian < right.first.bigEndian }
        return left.second.bigEndian < right.second.bigEndian
    }

    /// Compares all 16 bytes.
    @inlinable
    package static func == (left: Token, right: Token) -> Bool {
        left.first == right.first && left.second == right.second
    }

    /// Feeds all 16 bytes.
    @inlinable
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(second)
    }
}

extension Token: CustomStringConvertible {
    /// 32 lowercase hexadecimal digits, for logs and failing tests.
    package var description: String {
        withUnsafeBytes { hexadecimal($0) }
    }
}
