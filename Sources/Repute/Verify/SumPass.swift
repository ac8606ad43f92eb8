import ReputeLedger
import ReputeModel
import ReputeStore

/// All facts applied to empty rows make the same rows. No rule is needed for this: what follows from a fact stands in
/// it.
struct SumPass {
    private let db: Connection
    private let size: Int64
    private let scratch: String

    private static let chunk: Int64 = 4_096

    init(_ db: Connection, size: Int64, scratch: String) {
        self.db = db
        self.size = size
        self.scratch = scratch
    }

    func run(_ progress: (Int64) -> Void) throws(StoreError) -> (checked: Int64, problems: [String]) {
        defer { FileSystem.remove(scratch) }
        let replay = try ReplayDatabase(path: scratch)
        var findings = Findings()
        var rows = Rows()
        var seq: Int64 = 0
        var lastAt = Instant(milliseconds: .min)
        while seq < size {
            var facts: [Fact] = []
            try LedgerTable.lines(after: seq, limit: SumPass.chunk, db) { number, line in
                do {
                    let fact = try FactLine.decode(Array(line))
                    if !line.elementsEqual(FactLine.encode(fact)) {
                        findings.add("fact \(number) is not written as its content is")
                    }
                    if fact.stamp.seq != number { findings.add("fact \(number) calls itself \(fact.stamp.seq)") }
                    if fact.stamp.at < lastAt { findings.add("fact \(number) is dated before the one before it") }
                    lastAt = fact.stamp.at
                    if ((fact.body as? PolicyAdopted)?.origin != nil) != (number == 1) {
                        findings.add("fact \(number) should \(number == 1 ? "" : "not ")name the log")
                    }
                    facts.append(fact)
                } catch {
                    findings.add("fact \(number) cannot be read: \(error)")
                }
                seq = number
                return true
            }
            for fact in facts {
                if let refusal = try replay.apply(fact, to: &rows) {
                    findings.add("fact \(fact.stamp.seq) cannot be applied: \(refusal.message)")
                }
            }
            // What follows a fact that cannot be read says nothing about the rows.
            if !findings.all.isEmpty { return (seq, findings.all) }
            try replay.flush(&rows)
            progress(seq)
        }
        try replay.close()
        let compared = try compare(&findings)
        return (compared, findings.all)
    }

    /// Compares every row of every table of the projection. Answers how many there are.
    private func compare(_ findings: inout Findings) throws(StoreError) -> Int64 {
        let ours = try Connection(path: scratch, mode: .readOnly)
        var total: Int64 = 0
        for table in ReplayDatabase.tables {
            let stored = try db.statement("SELECT * FROM \(table.name) ORDER BY \(table.key)")
            let summed = try ours.statement("SELECT * FROM \(table.name) ORDER BY \(table.key)")
            defer {
                stored.reset()
                summed.reset()
            }
            var a = try stored.step()
            var b = try summed.step()
            while a || b {
                total += 1
                let left = a ? stored.integer(0) : .max
                let right = b ? summed.integer(0) : .max
                if left < right {
                    findings.add("\(table.name) \(left) is in the database, but no fact made it")
                } else if right < left {
                    findings.add("\(table.name) \(right) follows from the facts, but is not in the database")
                } else if let column = stored.firstDifference(from: summed) {
                    findings.add("\(table.name) \(left) differs from what the facts add up to, in \(column)")
                }
                if left <= right { a = try stored.step() }
                if right <= left { b = try summed.step() }
            }
        }
        return total
    }
}
