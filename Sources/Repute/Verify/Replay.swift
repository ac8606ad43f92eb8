import ReputeCrypto
import ReputeModel
import ReputeStore

/// All facts, read once, each decided again and then applied to rows that were empty at first: what the passes *sums* and
/// *rules* have in common.
struct Replay {
    private let facts: FactsAhead
    private let size: Int64
    private let scratch: String
    private let database: ReplayDatabase
    private var deciding: Deciding

    init(_ db: Connection, size: Int64, scratch: String, isGivenUp: @escaping () -> Bool) throws(StoreError) {
        facts = try FactsAhead(db.path, size: size, isGivenUp: isGivenUp)
        self.size = size
        self.scratch = scratch
        database = try ReplayDatabase(path: scratch)
        var rows = Rows()
        rows.foreseesOpenings = false
        deciding = Deciding(
            rows: rows, now: Instant(milliseconds: 0), actor: Actor(role: .clock, uid: 0),
            entropy: Entropy(seed: .zero, command: 0), nextSeq: 1)
    }

    /// Runs to the end, or to the first chunk in which something is no fact or cannot be applied, which it adds to `sums`.
    /// Answers the last seq.
    mutating func run(
        _ sums: inout Findings, _ rules: inout RulePass, _ progress: (Int64) -> Void
    ) throws(StoreError) -> Int64 {
        var seq: Int64 = 0
        do throws(StoreError) {
            try run(&seq, &sums, &rules, progress)
        } catch  where error.code == .damaged && error.path == scratch {
            // Its rows come from the facts alone.
            sums.add("facts up to \(seq) make rows that cannot be: \(error.message)")
            rules.stop()
        }
        return seq
    }

    private mutating func run(
        _ seq: inout Int64, _ sums: inout Findings, _ rules: inout RulePass, _ progress: (Int64) -> Void
    ) throws(StoreError) {
        while seq < size, let piece = try facts.next() {
            seq = piece.last
            sums = piece.findings
            for fact in piece.facts {
                try rules.look(at: fact, &deciding, database)
                if let refusal = try database.apply(fact, to: &deciding.rows) {
                    sums.add("fact \(fact.stamp.seq) cannot be applied: \(refusal.message)")
                    break
                }
            }
            if !sums.isEmpty {
                rules.stop()
                return
            }
            try database.flush(&deciding.rows)
            progress(seq)
        }
        try database.close()
    }
}
