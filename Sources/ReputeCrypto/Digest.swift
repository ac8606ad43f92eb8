/// A SHA-256 value: 32 bytes held inline, ordered as its bytes are.
package struct Digest: Hashable, Sendable {
    // The words hold the bytes as they stand in memory, so that hashing and storing them is a plain copy;
    // only `<` pays for the byte order.
    @usableFromInline var first: UInt64
    @usableFromInline var second: UInt64
    @usableFromInline var third: UInt64
    @usableFromInline var fourth: UInt64

    /// The number of bytes in a digest: 32.
    package static let byteCount = 32

    /// 32 zero bytes; no input is known that hashes to it.
    package static let zero = Digest(first: 0, second: 0, third: 0, fourth: 0)

    @inlinable
    init(first: UInt64, second: UInt64, third: UInt64, fourth: UInt64) {
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    /// Takes 32 bytes as they are; `nil` for any other number of them.
    @inlinable
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        let direct = bytes.withContiguousStorageIfAvailable { Digest(loading: UnsafeRawBufferPointer($0)) }
        self = direct ?? Array(bytes).withUnsafeBytes { Digest(loading: $0) }
    }

    /// Takes the first 32 bytes of `buffer`, which must be at least that long.
    @inlinable
    init(loading buffer: UnsafeRawBufferPointer) {
        self.init(
            first: buffer.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
            second: buffer.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
            third: buffer.loadUnaligned(fromByteOffset: 16, as: UInt64.self),
            fourth: buffer.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
        )
    }

    /// The 32 bytes as an array; allocates.
    @inlinable
    package var bytes: [UInt8] {
        withUnsafeBytes { Array($0) }
    }

    /// Lends the 32 bytes for the time of the call, without a copy to the heap.
    @inlinable
    package func withUnsafeBytes<R, E: Error>(_ body: (UnsafeRawBufferPointer) throws(E) -> R) throws(E) -> R {
        try Swift.withUnsafeBytes(of: self, body)
    }

    /// Adds the 32 bytes to the end of `buffer`.
    @inlinable
    package func append(to buffer: inout [UInt8]) {
        withUnsafeBytes { buffer.append(contentsOf: $0) }
    }
}

extension Digest: Comparable {
    /// Byte order: the first byte that differs decides.
    @inlinable
    package static func < (left: Digest, right: Digest) -> Bool {
        if left.first != right.first { return left.first.bigEndian < right.first.bigEndian }
        if left.second != right.second { return left.second.bigEndian < right.second.bigEndian }
        if left.third != right.third { return left.third.bigEndian < right.third.bigEndian }
        return left.fourth.bigEndian < right.fourth.bigEndian
    }

    /// Compares all 32 bytes. Not in constant time: digests here are public values.
    @inlinable
    package static func == (left: Digest, right: Digest) -> Bool {
        left.first == right.first && left.second == right.second && left.third == right.third
            && left.fourth == right.fourth
    }

    /// Feeds all 32 bytes, since digests may come from strangers.
    @inlinable
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(second)
        hasher.combine(third)
        hasher.combine(fourth)
    }
}

extension Digest: CustomStringConvertible {
    /// 64 lowercase hexadecimal digits, for logs and failing tests.
    package var description: String {
        withUnsafeBytes { hexadecimal($0) }
    }
}
