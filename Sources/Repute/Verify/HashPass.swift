import ReputeCrypto
import ReputeLedger
import ReputeStore

/// The lines are one unbroken ledger, hash to the stored tree, and grew from the highest signed checkpoint.
struct HashPass {
    private let db: Connection
    private let size: Int64
    private let signed: (size: UInt64, root: Digest)?
    private(set) var root = Merkle.emptyRoot

    init(_ db: Connection, size: Int64, signed: (size: UInt64, root: Digest)?) {
        self.db = db
        self.size = size
        self.signed = signed
    }

    mutating func run(_ progress: (Int64) -> Void) throws(StoreError) -> (checked: Int64, problems: [String]) {
        var findings = Findings()
        var frontier = TreeFrontier()
        var nodes: [TileNode: Digest] = [:]
        var expected: Int64 = 1
        var atSigned: Digest? = signed?.size == 0 ? Merkle.emptyRoot : nil
        try LedgerTable.lines(after: 0, limit: .max, db) { seq, line in
            if seq != expected { findings.add("fact \(expected) is missing") }
            expected = seq &+ 1
            frontier.append(Merkle.leaf(line)) { nodes[$0] = $1 }
            if frontier.size == signed?.size { atSigned = frontier.root }
            if seq % 4_096 == 0 { progress(seq) }
            return true
        }
        root = frontier.root
        if Int64(frontier.size) != size { findings.add("there are \(frontier.size) facts, numbered up to \(size)") }
        try compareTree(nodes, &findings)
        if let signed {
            if atSigned == nil {
                findings.add("a checkpoint of \(signed.size) facts was signed; the ledger holds only \(frontier.size)")
            } else if atSigned != signed.root {
                findings.add("the first \(signed.size) facts do not hash to the root that was signed for them")
            }
        }
        return (size, findings.all)
    }

    private func compareTree(_ computed: [TileNode: Digest], _ findings: inout Findings) throws(StoreError) {
        let s = try db.statement("SELECT level, idx, hash FROM tree")
        defer { s.reset() }
        var stored = 0
        while try s.step() {
            stored += 1
            let node = TileNode(level: Int(s.integer(0)), index: UInt64(bitPattern: s.integer(1)))
            if computed[node] != Digest(s.bytes(2)) {
                findings.add("node \(node.level)/\(node.index) of the tree is not the hash of its facts")
            }
        }
        if stored != computed.count {
            findings.add("the tree has \(stored) nodes where its facts make \(computed.count)")
        }
    }
}
