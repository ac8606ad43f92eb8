package import ReputeCrypto

/// The Merkle tree hash of RFC 6962, section 2.1, over SHA-256.
package enum Merkle {
    /// The root of the tree without leaves: SHA-256 of nothing.
    package static let emptyRoot = SHA.sha256([])

    /// The hash of a leaf: SHA-256(0x00 ‖ bytes). Costs one pass over the bytes, without a copy.
    package static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        var hasher = SHA256Hasher()
        hasher.update(0 as UInt8)
        hasher.update(bytes)
        return hasher.finalize()
    }

    /// The hash of a leaf: SHA-256(0x00 ‖ bytes).
    package static func leaf(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { leaf($0) }
    }

    /// The hash of an inner node: SHA-256(0x01 ‖ left ‖ right).
    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        // One piece on the stack is hashed faster than three parts are.
        withUnsafeTemporaryAllocation(byteCount: 65, alignment: 1) { whole in
            whole[0] = 1
            left.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: whole[1..<33]).copyMemory(from: $0) }
            right.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: whole[33..<65]).copyMemory(from: $0) }
            return SHA.sha256(UnsafeRawBufferPointer(whole))
        }
    }

    /// The root over hashes of leaves, or over the roots of equally high complete subtrees, in order.
    ///
    /// Costs one node hash less than there are leaves, and O(log n) memory.
    package static func root(of leaves: some Collection<Digest>) -> Digest {
        var peaks = Peaks()
        for leaf in leaves { peaks.append(leaf) { _, _, _ in } }
        return peaks.root
    }
}
