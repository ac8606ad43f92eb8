internal import ReputeCrypto

/// The roots of the complete subtrees a tree's size is the binary sum of, largest and leftmost first.
struct Peaks: Sendable, Equatable {
    private(set) var size: UInt64 = 0
    /// One for each bit that is set in `size`.
    private(set) var roots: [Digest] = []

    init() {}

    /// `roots` must be one for each bit that is set in `size`.
    init(size: UInt64, roots: [Digest]) {
        precondition(roots.count == size.nonzeroBitCount, "peaks do not fit the size")
        self.size = size
        self.roots = roots
    }

    /// Adds a leaf and reports each complete subtree it finishes, lowest first, as height, index and root.
    mutating func append(_ leaf: Digest, finished: (_ height: Int, _ index: UInt64, _ root: Digest) -> Void) {
        var root = leaf
        var height = 0
        var index = size
        // A set bit of the old size is a left sibling that waits for its right one.
        while index & 1 == 1 {
            root = Merkle.node(roots.removeLast(), root)
            index >>= 1
            height += 1
            finished(height, index, root)
        }
        roots.append(root)
        size += 1
    }

    /// The root of the whole: RFC 6962 joins the rightmost, smallest subtrees first.
    var root: Digest {
        guard var root = roots.last else { return Merkle.emptyRoot }
        for left in roots.dropLast().reversed() {
            root = Merkle.node(left, root)
        }
        return root
    }
}
