internal import Crypto

/// SHA-256 (FIPS 180-4) of input that comes in parts.
///
/// A value: a copy goes on by itself, so a common prefix is hashed once. Costs one allocation, and one more
/// when a copy is continued.
package struct SHA256Hasher: Sendable {
    private var state = SHA256()

    /// Begins with no input.
    package init() {}

    /// Takes the bytes of a buffer; no copy.
    package mutating func update(_ buffer: UnsafeRawBufferPointer) {
        state.update(bufferPointer: buffer)
    }

    /// Takes the bytes of an array; no copy.
    package mutating func update(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { state.update(bufferPointer: $0) }
    }

    /// Takes the bytes of any collection; copied once unless they lie together in memory.
    package mutating func update(_ bytes: some Collection<UInt8>) {
        let direct: Void? = bytes.withContiguousStorageIfAvailable {
            state.update(bufferPointer: UnsafeRawBufferPointer($0))
        }
        if direct == nil { update(Array(bytes)) }
    }

    /// Takes the 32 bytes of a digest.
    package mutating func update(_ digest: Digest) {
        digest.withUnsafeBytes { state.update(bufferPointer: $0) }
    }

    /// Takes the 16 bytes of a token.
    package mutating func update(_ token: Token) {
        token.withUnsafeBytes { state.update(bufferPointer: $0) }
    }

    /// Takes one byte.
    package mutating func update(_ byte: UInt8) {
        Swift.withUnsafeBytes(of: byte) { state.update(bufferPointer: $0) }
    }

    /// The digest of all that was taken so far; more may follow.
    package func finalize() -> Digest {
        state.finalize().withUnsafeBytes { Digest(loading: $0) }
    }
}
