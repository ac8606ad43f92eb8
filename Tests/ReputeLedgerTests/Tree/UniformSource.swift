import ReputeCrypto
import ReputeLedger

/// A tree of any size whose leaves are all alike, so that its nodes need no memory.
struct UniformSource: HashSource {
    static let leaf = Merkle.leaf([])

    func leaves(_ range: Range<UInt64>) throws(Never) -> [Digest] {
        Array(repeating: Self.leaf, count: Int(range.upperBound - range.lowerBound))
    }

    func nodes(level: Int, _ range: Range<UInt64>) throws(Never) -> [Digest] {
        var node = Self.leaf
        for _ in 0..<(8 * level) { node = Merkle.node(node, node) }
        return Array(repeating: node, count: Int(range.upperBound - range.lowerBound))
    }
}
