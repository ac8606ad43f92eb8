import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore

/// All facts, read once, each decided again and then applied to rows that were empty at first: what the passes *sums* and
/// *rules* have in common.
struct Replay {
    private let db: Connection
    private let size: Int64
    private let scratch: String
    private let database: ReplayDatabase
    private var deciding: Deciding
    private var lastAt = Instant(milliseconds: .min)

    private static let chunk: Int64 = 4_096

    init(_ db: Connection, size: Int64, scratch: String) throws(StoreError) {
        self.db = db
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
        while seq < size {
            for fact in try read(after: &seq, &sums) {
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

    /// The next facts, up to the first that is none: what follows one that cannot be read says nothing about the rows.
    private mutating func read(after seq: inout Int64, _ findings: inout Findings) throws(StoreError) -> [Fact] {
        var facts: [Fact] = []
        var last = seq
        var lastAt = lastAt
        var found = findings
        try LedgerTable.lines(after: seq, limit: Replay.chunk, db) { number, line in
            do {
                let fact = try FactLine.decode(Array(line))
                if !line.elementsEqual(FactLine.encode(fact)) {
                    found.add("fact \(number) is not written as its content is")
                }
                if fact.stamp.seq != number { found.add("fact \(number) calls itself \(fact.stamp.seq)") }
                if fact.stamp.at < lastAt { found.add("fact \(number) is dated before the one before it") }
                lastAt = fact.stamp.at
                if ((fact.body as? PolicyAdopted)?.origin != nil) != (number == 1) {
                    found.add("fact \(number) should \(number == 1 ? "" : "not ")name the log")
                }
                if found.isEmpty { facts.append(fact) }
            } catch {
                found.add("fact \(number) cannot be read: \(error)")
            }
            last = number
            return true
        }
        seq = last
        findings = found
        self.lastAt = lastAt
        return facts
    }
}
