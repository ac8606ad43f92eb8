package import ReputeCrypto

/// Checks proofs without a tree, as anybody may who holds a signed root.
///
/// Takes any numbers and any list of hashes; nothing a stranger sends makes it trap.
package enum Proof {
    /// Whether `leaf` is leaf `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2).
    package static func verifyInclusion(
        leaf: Digest, index: UInt64, size: UInt64, proof: some Collection<Digest>, root: Digest
    ) -> Bool {
        guard index < size else { return false }
        var place = index
        var last = size - 1
        var hash = leaf
        for sibling in proof {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                hash = Merkle.node(sibling, hash)
                // On the right edge, levels where the node has no sibling are skipped.
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                hash = Merkle.node(hash, sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether the tree of `to` leaves with `newRoot` begins with the tree of `from` leaves and `oldRoot`
    /// (RFC 9162, 2.1.4.2).
    ///
    /// False for `from` 0: consistency with the empty tree would say nothing. Equal sizes need equal roots and
    /// an empty proof.
    package static func verifyConsistency(
        from: UInt64, to: UInt64, oldRoot: Digest, newRoot: Digest, proof: some Collection<Digest>
    ) -> Bool {
        guard from > 0, from <= to else { return false }
        if from == to { return proof.isEmpty && oldRoot == newRoot }
        // An old tree that is a complete subtree is itself the first hash.
        var rest = proof[...]
        let start: Digest
        if from & (from - 1) == 0 {
            start = oldRoot
        } else {
            guard let first = rest.popFirst() else { return false }
            start = first
        }
        var place = from - 1
        var last = to - 1
        let shift = place.trailingOnes
        place >>= shift
        last >>= shift
        var old = start
        var new = start
        for hash in rest {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                old = Merkle.node(hash, old)
                new = Merkle.node(hash, new)
                while place & 1 == 0, place > 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                new = Merkle.node(new, hash)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && old == oldRoot && new == newRoot
    }
}

extension UInt64 {
    /// How many of the lowest bits are set without a gap.
    fileprivate var trailingOnes: UInt64 { UInt64((~self).trailingZeroBitCount) }
}
