import ReputeCrypto
import ReputeLedger
import ReputeModel

/// The ledger only grows. Keeps the leaf of every line it saw.
struct Growth: Invariant {
    static let promise = Promise.growth
    private var leaves: [Digest] = []
    private var edge = TreeFrontier()
    private var last = Instant(milliseconds: .min)

    mutating func problem(in scene: Scene) -> String? {
        let lines = scene.store.lines
        guard lines.count >= leaves.count else { return "it had \(leaves.count) facts and has \(lines.count)" }
        if scene.isThorough, let changed = leaves.indices.first(where: { Merkle.leaf(lines[$0]) != leaves[$0] }) {
            return "fact \(changed + 1) is not what it was"
        }
        let fresh = lines[leaves.count...]
        guard fresh.count == scene.news.count else {
            let wrong = fresh.first { (try? FactLine.decode($0)) == nil } ?? []
            return "no fact: \(String(decoding: wrong, as: UTF8.self))"
        }
        for (line, fact) in zip(fresh, scene.news) {
            let seq = Int64(leaves.count) + 1
            guard fact.stamp.seq == seq else { return "fact \(fact.stamp.seq) stands where \(seq) should" }
            guard fact.stamp.at >= last else { return "fact \(seq) is dated before the one before it" }
            guard fact.stamp.at <= scene.latest else { return "fact \(seq) is dated in the future" }
            last = fact.stamp.at
            let leaf = Merkle.leaf(line)
            leaves.append(leaf)
            edge.append(leaf) { _, _ in }
        }
        guard scene.root.size == leaves.count, scene.root.root == edge.root else {
            return "the root of \(scene.root.size) facts would be signed, which is not that of the \(leaves.count)"
        }
        return nil
    }
}
