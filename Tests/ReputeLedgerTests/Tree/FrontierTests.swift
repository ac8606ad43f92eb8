import ReputeCrypto
import ReputeLedger
import Testing

@Suite("The right edge of the tree")
struct FrontierTests {
    @Test("leaves, nodes and the empty tree hash as RFC 6962 says")
    func hashes() {
        let bytes: [UInt8] = [1, 2]
        let left = Merkle.leaf(bytes)
        #expect(left == SHA.sha256([0, 1, 2]))
        #expect(bytes.withUnsafeBytes { Merkle.leaf($0) } == left)
        let right = Merkle.leaf([])
        #expect(right == SHA.sha256([0]))
        #expect(Merkle.node(left, right) == SHA.sha256([1] + left.bytes + right.bytes))
        #expect(Merkle.emptyRoot == SHA.sha256([]))
        #expect(TreeFrontier().root == Merkle.emptyRoot)
        #expect(Merkle.root(of: []) == Merkle.emptyRoot)
    }

    @Test("the root is right after every leaf")
    func roots() {
        let naive = NaiveTree.counting(to: 600)
        var frontier = TreeFrontier()
        for (index, leaf) in naive.leaves.enumerated() {
            frontier.append(leaf) { _, _ in }
            #expect(frontier.size == UInt64(index + 1))
            #expect(frontier.root == naive.root(0..<(index + 1)))
            #expect(Merkle.root(of: naive.leaves[...index]) == frontier.root)
        }
    }

    @Test("a node is reported when its last leaf comes, once, lowest level first")
    func completed() {
        let naive = NaiveTree.counting(to: 66_000)
        var frontier = TreeFrontier()
        var reported: [TileNode] = []
        for (index, leaf) in naive.leaves.enumerated() {
            frontier.append(leaf) { node, root in
                let width = node.level == 1 ? 256 : 65_536
                #expect((Int(node.index) + 1) * width == index + 1)
                #expect(root == naive.root((Int(node.index) * width)..<(index + 1)))
                reported.append(node)
            }
        }
        let lower = (0..<256).map { TileNode(level: 1, index: $0) }
        #expect(reported == lower + [TileNode(level: 2, index: 0), TileNode(level: 1, index: 256)])
        #expect(TileNode.count(level: 1, size: 66_000) == 257)
        #expect(TileNode.count(level: 2, size: 66_000) == 1)
        #expect(TileNode.count(level: 0, size: 66_000) == 66_000)
    }

    @Test("a copy that is given up leaves the original as it was")
    func copies() {
        let leaves = NaiveTree.counting(to: 300).leaves
        var frontier = TreeFrontier()
        for leaf in leaves.prefix(255) { frontier.append(leaf) { _, _ in } }
        let root = frontier.root
        var batch = frontier
        for leaf in leaves.suffix(45) { batch.append(leaf) { _, _ in } }
        #expect(batch.size == 300)
        #expect(batch != frontier)
        #expect(frontier.size == 255)
        #expect(frontier.root == root)
    }

    @Test("a restored edge is the one that was appended to, at every size to 600")
    func restoredSmall() throws {
        let naive = NaiveTree.counting(to: 600)
        let source = MemorySource(naive.leaves)
        var frontier = TreeFrontier()
        for size in 0...600 {
            if size > 0 { frontier.append(naive.leaves[size - 1]) { _, _ in } }
            source.reset()
            #expect(try TreeFrontier(size: UInt64(size), source: source) == frontier)
            let read = source.reads[0, default: []].reduce(0) { $0 + $1.count }
            #expect(read == size % 256)
        }
    }

    @Test("a restored edge reads only the last leaves and nodes")
    func restoredLarge() throws {
        let naive = NaiveTree.counting(to: 70_000)
        let source = MemorySource(naive.leaves)
        source.reset()
        let frontier = try TreeFrontier(size: 70_000, source: source)
        #expect(frontier == source.frontier)
        #expect(frontier.root == naive.root(0..<70_000))
        #expect(source.reads == [0: [69_888..<70_000], 1: [256..<273], 2: [0..<1]])
        var grown = frontier
        var expected = source.frontier
        grown.append(.zero) { _, _ in }
        expected.append(.zero) { _, _ in }
        #expect(grown == expected)
    }

    @Test("a source that fails or withholds hashes is told apart")
    func damaged() {
        let source = MemorySource(NaiveTree.counting(to: 300).leaves)
        source.broken = true
        #expect(throws: TreeError<MemorySource.Broken>.source(MemorySource.Broken())) {
            try TreeFrontier(size: 300, source: source)
        }
        source.broken = false
        source.withheld = 1
        #expect(throws: TreeError<MemorySource.Broken>.hashesMissing(level: 1, range: 0..<1, got: 0)) {
            try TreeFrontier(size: 300, source: source)
        }
    }
}
