/// Why a question about the tree has no answer.
package enum TreeError<SourceFailure: Error>: Error {
    /// The tree has fewer leaves than the question speaks of.
    case beyondTree(asked: UInt64, size: UInt64)
    /// The leaf does not lie within the size that was asked for.
    case leafOutside(index: UInt64, size: UInt64)
    /// Nothing can be consistent with the empty tree, or a tree with a larger one: `from` is 0 or above `to`.
    case sizesOutOfOrder(from: UInt64, to: UInt64)
    /// The source answered with another number of hashes than it was asked for: it is damaged.
    case hashesMissing(level: Int, range: Range<UInt64>, got: Int)
    /// Reading failed.
    case source(SourceFailure)

    /// The stable name of the failure.
    package var code: String {
        switch self {
        case .beyondTree: "tree.beyond-tree"
        case .leafOutside: "tree.leaf-outside"
        case .sizesOutOfOrder: "tree.sizes-out-of-order"
        case .hashesMissing: "tree.hashes-missing"
        case .source: "tree.source-failed"
        }
    }
}

extension TreeError: Equatable where SourceFailure: Equatable {}
