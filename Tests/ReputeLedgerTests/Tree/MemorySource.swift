import ReputeCrypto
import ReputeLedger

/// Leaves and stored nodes in memory, which counts what is read and can be damaged.
final class MemorySource: HashSource {
    struct Broken: Error, Equatable {}

    private(set) var stored: [Digest] = []
    private(set) var nodes: [TileNode: Digest] = [:]
    private(set) var frontier = TreeFrontier()
    var broken = false
    /// How many hashes of each answer are withheld.
    var withheld = 0

    /// The ranges that were read since the last reset, by level; leaves are level 0.
    private(set) var reads: [Int: [Range<UInt64>]] = [:]

    init(_ leaves: some Sequence<Digest>) {
        for leaf in leaves {
            frontier.append(leaf) { node, root in nodes[node] = root }
            stored.append(leaf)
        }
    }

    func reset() {
        reads = [:]
    }

    func leaves(_ range: Range<UInt64>) throws(Broken) -> [Digest] {
        reads[0, default: []].append(range)
        if broken { throw Broken() }
        return stored[Int(range.lowerBound)..<Int(range.upperBound)].dropLast(withheld)
    }

    func nodes(level: Int, _ range: Range<UInt64>) throws(Broken) -> [Digest] {
        reads[level, default: []].append(range)
        if broken { throw Broken() }
        return range.compactMap { nodes[TileNode(level: level, index: $0)] }.dropLast(withheld)
    }
}
