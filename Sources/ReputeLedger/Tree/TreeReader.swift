package import ReputeCrypto

/// Answers questions about a tree, at its present size or any earlier one, from stored nodes and few leaves.
///
/// Every answer reads, a level of tiles, at most one tile (256 hashes) on the way to the leaf or the old size
/// and one on the right edge, and each tile once; it never walks all leaves.
package struct TreeReader<Source: HashSource> {
    private let source: Source
    /// The number of leaves the source has.
    package let size: UInt64

    /// Reads a tree of `size` leaves from `source`.
    package init(source: Source, size: UInt64) {
        self.source = source
        self.size = size
    }

    /// The root the tree had with `size` leaves (RFC 6962, 2.1).
    ///
    /// - Throws: ``TreeError``, `beyondTree` if the tree is smaller.
    package func root(at size: UInt64) throws(TreeError<Source.Failure>) -> Digest {
        try require(size)
        var tiles = TileReads(source: source, size: size)
        return try tiles.root(of: 0..<size)
    }

    /// The root over the leaves of `range`: a subtree as they occur in proofs.
    ///
    /// `range` begins at a multiple of the smallest power of two that is not below its length.
    ///
    /// - Throws: ``TreeError``, `beyondTree` if the tree ends before the range.
    package func subtree(_ range: Range<UInt64>) throws(TreeError<Source.Failure>) -> Digest {
        try require(range.upperBound)
        precondition(
            range.width < 2 || range.lowerBound & (Self.split(range.width) * 2 - 1) == 0,
            "not a subtree of any tree"
        )
        var tiles = TileReads(source: source, size: range.upperBound)
        return try tiles.root(of: range)
    }

    /// The hashes beside the way from a leaf to the root of the tree of `size` leaves (RFC 6962, 2.1.1),
    /// the leaf's sibling first.
    ///
    /// - Throws: ``TreeError``, `beyondTree` if the tree is smaller, `leafOutside` if the leaf came later.
    package func inclusionProof(leaf index: UInt64, size: UInt64) throws(TreeError<Source.Failure>) -> [Digest] {
        try require(size)
        guard index < size else { throw .leafOutside(index: index, size: size) }
        var tiles = TileReads(source: source, size: size)
        var proof: [Digest] = []
        var range = 0..<size
        // PATH(m, D[n]) from the root down; a proof is told from the leaf up.
        while range.width > 1 {
            let middle = range.lowerBound + Self.split(range.width)
            if index < middle {
                proof.append(try tiles.root(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                proof.append(try tiles.root(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
            }
        }
        return proof.reversed()
    }

    /// The hashes that show the tree of `to` leaves to begin with that of `from` (RFC 6962, 2.1.2); none for
    /// equal sizes.
    ///
    /// - Throws: ``TreeError``, `sizesOutOfOrder` if `from` is 0 or above `to`, `beyondTree` if the tree is
    ///   smaller than `to`.
    package func consistencyProof(from: UInt64, to: UInt64) throws(TreeError<Source.Failure>) -> [Digest] {
        guard from > 0, from <= to else { throw .sizesOutOfOrder(from: from, to: to) }
        try require(to)
        var tiles = TileReads(source: source, size: to)
        var proof: [Digest] = []
        var range = 0..<to
        // SUBPROOF(m, D[n], b) from the root down; `b` says that the old root is still the whole of the range.
        var whole = true
        while range.upperBound > from {
            let middle = range.lowerBound + Self.split(range.width)
            if from <= middle {
                proof.append(try tiles.root(of: middle..<range.upperBound))
                range = range.lowerBound..<middle
            } else {
                proof.append(try tiles.root(of: range.lowerBound..<middle))
                range = middle..<range.upperBound
                whole = false
            }
        }
        if !whole { proof.append(try tiles.root(of: range)) }
        return proof.reversed()
    }

    private func require(_ asked: UInt64) throws(TreeError<Source.Failure>) {
        guard asked <= size else { throw .beyondTree(asked: asked, size: size) }
    }

    /// The largest power of two below `count`, which is 2 or more.
    private static func split(_ count: UInt64) -> UInt64 {
        1 << UInt64(UInt64.bitWidth - 1 - (count - 1).leadingZeroBitCount)
    }
}

extension TreeReader: Sendable where Source: Sendable {}
