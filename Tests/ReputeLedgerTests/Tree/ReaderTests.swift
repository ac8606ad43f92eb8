import ReputeCrypto
import ReputeLedger
import Testing

@Suite("Roots and proofs from stored nodes")
struct ReaderTests {
    static let small = 600
    static let large = 70_000

    @Test("the root at every size to 600 is right")
    func roots() throws {
        let naive = NaiveTree.counting(to: Self.small)
        let reader = TreeReader(source: MemorySource(naive.leaves), size: UInt64(Self.small))
        for size in 0...Self.small {
            #expect(try reader.root(at: UInt64(size)) == naive.root(0..<size))
        }
    }

    @Test("inclusion proofs at every size to 600 are those of the naive tree, and hold")
    func inclusion() throws {
        let naive = NaiveTree.counting(to: Self.small)
        let reader = TreeReader(source: MemorySource(naive.leaves), size: UInt64(Self.small))
        var random = SplitMix(seed: 1)
        for size in 1...Self.small {
            let chosen =
                size <= 40 || [255, 256, 257, 512, 513].contains(size)
                ? Array(0..<size)
                : [0, size - 1, size / 2] + (0..<3).map { _ in Int.random(in: 0..<size, using: &random) }
            for index in chosen {
                let proof = try reader.inclusionProof(leaf: UInt64(index), size: UInt64(size))
                #expect(proof == naive.path(index, 0..<size), "leaf \(index) of \(size)")
                #expect(
                    Proof.verifyInclusion(
                        leaf: naive.leaves[index], index: UInt64(index), size: UInt64(size),
                        proof: proof, root: naive.root(0..<size)
                    )
                )
            }
        }
    }

    @Test("consistency proofs up to every size to 600 are those of the naive tree, and hold")
    func consistency() throws {
        let naive = NaiveTree.counting(to: Self.small)
        let reader = TreeReader(source: MemorySource(naive.leaves), size: UInt64(Self.small))
        var random = SplitMix(seed: 2)
        for to in 1...Self.small {
            let chosen =
                to <= 40 || [256, 257, 513].contains(to)
                ? Array(1...to)
                : [1, to, to - 1, 256, 512].filter { $0 <= to }
                    + (0..<3).map { _ in Int.random(in: 1...to, using: &random) }
            for from in chosen {
                let proof = try reader.consistencyProof(from: UInt64(from), to: UInt64(to))
                #expect(proof == naive.subproof(from, 0..<to), "from \(from) to \(to)")
                #expect(
                    Proof.verifyConsistency(
                        from: UInt64(from), to: UInt64(to), oldRoot: naive.root(0..<from),
                        newRoot: naive.root(0..<to), proof: proof
                    )
                )
            }
        }
    }

    @Test("proofs in trees to 70 000 leaves are right and read one tile on the way and one on the edge")
    func reads() throws {
        let naive = NaiveTree.counting(to: Self.large)
        let source = MemorySource(naive.leaves)
        let reader = TreeReader(source: source, size: UInt64(Self.large))
        var random = SplitMix(seed: 3)
        for _ in 0..<60 {
            let to = Int.random(in: 1...Self.large, using: &random)
            let from = Int.random(in: 1...to, using: &random)
            source.reset()
            #expect(try reader.root(at: UInt64(to)) == naive.root(0..<to))
            try expectFewReads(source, size: to, way: nil)
            source.reset()
            #expect(try reader.inclusionProof(leaf: UInt64(from - 1), size: UInt64(to)) == naive.path(from - 1, 0..<to))
            try expectFewReads(source, size: to, way: from - 1)
            source.reset()
            #expect(try reader.consistencyProof(from: UInt64(from), to: UInt64(to)) == naive.subproof(from, 0..<to))
            try expectFewReads(source, size: to, way: from - 1)
        }
    }

    /// Each level: the edge's tile, at most one more, which is on the way; no tile twice, nothing beyond the size.
    private func expectFewReads(_ source: MemorySource, size: Int, way: Int?) throws {
        for (level, ranges) in source.reads {
            let width = 1 << (8 * level)
            #expect(Set(ranges.map(\.lowerBound)).count == ranges.count)
            for range in ranges {
                #expect(range.lowerBound % 256 == 0)
                #expect(range.count <= 256)
                #expect(Int(range.upperBound) <= size / width)
                let tile = Int(range.lowerBound) / 256
                let isOnWay = way.map { $0 / width / 256 == tile } ?? false
                #expect(isOnWay || tile == size / width / 256)
            }
        }
    }

    @Test("subtrees of every power of two, whole or cut off by the edge, are right")
    func subtrees() throws {
        let naive = NaiveTree.counting(to: Self.small)
        let reader = TreeReader(source: MemorySource(naive.leaves), size: UInt64(Self.small))
        for height in 0...9 {
            let width = 1 << height
            for start in stride(from: 0, to: Self.small, by: width) {
                let end = min(start + width, Self.small)
                #expect(try reader.subtree(UInt64(start)..<UInt64(end)) == naive.root(start..<end))
            }
        }
        #expect(try reader.subtree(5..<5) == Merkle.emptyRoot)
    }

    @Test("a tree of 2^62 leaves answers as quickly, and its proofs hold", arguments: [1 << 62, (1 << 61) + 77_777])
    func enormous(size: UInt64) throws {
        let reader = TreeReader(source: UniformSource(), size: size)
        let root = try reader.root(at: size)
        #expect(try TreeFrontier(size: size, source: UniformSource()).root == root)
        for index in [0, 1, size / 3, size - 77_777, size - 1] {
            let proof = try reader.inclusionProof(leaf: index, size: size)
            #expect(
                Proof.verifyInclusion(leaf: UniformSource.leaf, index: index, size: size, proof: proof, root: root)
            )
        }
        for from in [1, 255, size / 3, size / 2, size - 1] {
            let old = try reader.root(at: from)
            let proof = try reader.consistencyProof(from: from, to: size)
            #expect(Proof.verifyConsistency(from: from, to: size, oldRoot: old, newRoot: root, proof: proof))
        }
    }

    @Test("questions beyond the tree are refused without reading")
    func refusals() throws {
        typealias Refusal = TreeError<MemorySource.Broken>
        let source = MemorySource(NaiveTree.counting(to: 300).leaves)
        let reader = TreeReader(source: source, size: 300)
        #expect(throws: Refusal.beyondTree(asked: 301, size: 300)) { try reader.root(at: 301) }
        #expect(throws: Refusal.beyondTree(asked: 301, size: 300)) { try reader.subtree(256..<301) }
        #expect(throws: Refusal.beyondTree(asked: .max, size: 300)) {
            try reader.inclusionProof(leaf: 0, size: .max)
        }
        #expect(throws: Refusal.leafOutside(index: 200, size: 200)) {
            try reader.inclusionProof(leaf: 200, size: 200)
        }
        #expect(throws: Refusal.leafOutside(index: 0, size: 0)) { try reader.inclusionProof(leaf: 0, size: 0) }
        #expect(throws: Refusal.sizesOutOfOrder(from: 0, to: 5)) { try reader.consistencyProof(from: 0, to: 5) }
        #expect(throws: Refusal.sizesOutOfOrder(from: 6, to: 5)) { try reader.consistencyProof(from: 6, to: 5) }
        #expect(throws: Refusal.beyondTree(asked: 301, size: 300)) {
            try reader.consistencyProof(from: 300, to: 301)
        }
        #expect(source.reads.isEmpty)
    }

    @Test("a source that fails or withholds hashes is told apart, and each failure has its code")
    func damaged() {
        typealias Refusal = TreeError<MemorySource.Broken>
        let source = MemorySource(NaiveTree.counting(to: 300).leaves)
        let reader = TreeReader(source: source, size: 300)
        source.withheld = 1
        #expect(throws: Refusal.hashesMissing(level: 1, range: 0..<1, got: 0)) {
            try reader.inclusionProof(leaf: 280, size: 300)
        }
        source.broken = true
        #expect(throws: Refusal.source(MemorySource.Broken())) { try reader.root(at: 300) }
        let all: [Refusal] = [
            .beyondTree(asked: 1, size: 0), .leafOutside(index: 0, size: 0), .sizesOutOfOrder(from: 0, to: 0),
            .hashesMissing(level: 0, range: 0..<1, got: 0), .source(MemorySource.Broken()),
        ]
        #expect(Set(all.map(\.code)).count == all.count)
    }
}
