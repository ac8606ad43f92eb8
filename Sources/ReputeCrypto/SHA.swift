internal import Crypto

/// SHA-256 (FIPS 180-4) of input that is at hand in one piece.
package enum SHA {
    /// The digest of the bytes of an array; no copy.
    package static func sha256(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { sha256($0) }
    }

    /// The digest of the bytes of a buffer; no copy.
    package static func sha256(_ buffer: UnsafeRawBufferPointer) -> Digest {
        var state = SHA256()
        state.update(bufferPointer: buffer)
        return state.finalize().withUnsafeBytes { Digest(loading: $0) }
    }
}
