package import ReputeCrypto

/// The right edge of the tree: all that must be in memory to append to it.
///
/// A value, so that a batch works on a copy and may be given up. At most 64 hashes.
package struct TreeFrontier: Sendable, Equatable {
    private var peaks: Peaks

    /// The edge of the tree without leaves.
    package init() {
        peaks = Peaks()
    }

    /// Restores the edge of a tree of `size` leaves.
    ///
    /// Reads the last `size % 256` leaves and, a level, as many of the last nodes: below 256 each.
    ///
    /// - Throws: ``TreeError`` if the source fails or answers with another number of hashes.
    package init<Source: HashSource>(size: UInt64, source: Source) throws(TreeError<Source.Failure>) {
        var tiles = TileReads(source: source, size: size)
        peaks = Peaks(size: size, roots: try tiles.peaks(of: 0..<size))
    }

    /// The number of leaves.
    package var size: UInt64 { peaks.size }

    /// The root over all leaves. Costs a node hash for each bit that is set in `size`, less one.
    package var root: Digest { peaks.root }

    /// Adds the hash of the next leaf; `completed` gets the nodes to be stored that it finishes, lowest first.
    ///
    /// Costs one node hash on the average, O(log size) at most.
    package mutating func append(_ leaf: Digest, completed: (TileNode, Digest) -> Void) {
        peaks.append(leaf) { height, index, root in
            if height % TileNode.height == 0 {
                completed(TileNode(level: height / TileNode.height, index: index), root)
            }
        }
    }
}
