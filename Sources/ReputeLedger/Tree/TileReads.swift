internal import ReputeCrypto

/// The tiles one answer needs, each read once and whole, as far as the tree fills it.
///
/// Whole tiles, because a path through a tile needs all but one of its hashes anyway, and one range of 256
/// rows is cheaper to read than eight small ones.
struct TileReads<Source: HashSource> {
    private let source: Source
    /// The number of leaves of the tree that is asked about; nothing to the right of it is read.
    private let size: UInt64
    /// An answer touches few tiles, so a list is searched faster than a table.
    private var tiles: [(level: Int, index: UInt64, hashes: [Digest])] = []

    init(source: Source, size: UInt64) {
        self.source = source
        self.size = size
    }

    /// The root over the leaves of `range`, which must lie within the size and begin at a multiple of the
    /// smallest power of two that is not below its length: a subtree of some tree of RFC 6962.
    mutating func root(of range: Range<UInt64>) throws(TreeError<Source.Failure>) -> Digest {
        Peaks(size: range.width, roots: try peaks(of: range)).root
    }

    /// The roots of the largest complete subtrees that make up such a range, from the left.
    mutating func peaks(of range: Range<UInt64>) throws(TreeError<Source.Failure>) -> [Digest] {
        var roots: [Digest] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let height = UInt64.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            roots.append(try complete(height: height, at: start))
            start += 1 << UInt64(height)
        }
        return roots
    }

    /// The root of the complete subtree of 2^height leaves that begins with leaf `start`.
    private mutating func complete(height: Int, at start: UInt64) throws(TreeError<Source.Failure>) -> Digest {
        let level = height / TileNode.height
        let first = start >> UInt64(level * TileNode.height)
        let count = 1 << (height % TileNode.height)
        let hashes = try tile(level: level, index: first / TileNode.width)
        let offset = Int(first % TileNode.width)
        return Merkle.root(of: hashes[offset..<(offset + count)])
    }

    private mutating func tile(level: Int, index: UInt64) throws(TreeError<Source.Failure>) -> [Digest] {
        if let known = tiles.first(where: { $0.level == level && $0.index == index }) { return known.hashes }
        let start = index * TileNode.width
        let filled = TileNode.count(level: level, size: size)
        let range = start..<(filled - start < TileNode.width ? filled : start + TileNode.width)
        let hashes: [Digest]
        do throws(Source.Failure) {
            hashes = level == 0 ? try source.leaves(range) : try source.nodes(level: level, range)
        } catch {
            throw .source(error)
        }
        guard hashes.count == range.count else {
            throw .hashesMissing(level: level, range: range, got: hashes.count)
        }
        tiles.append((level, index, hashes))
        return hashes
    }
}

extension Range<UInt64> {
    /// How many places there are; unlike `count`, also beyond `Int.max`.
    var width: UInt64 { upperBound - lowerBound }
}
