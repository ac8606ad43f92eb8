import ReputeModel
import ReputeStore

/// All facts applied to empty rows make the same rows. No rule is needed for this: what follows from a fact stands in
/// it.
struct SumPass {
    private let db: Connection
    private let scratch: String

    /// `scratch` is the file of a finished ``Replay``.
    init(_ db: Connection, scratch: String) {
        self.db = db
        self.scratch = scratch
    }

    /// Compares every row of every table of the projection. Answers how many there are.
    func compare(_ findings: inout Findings) throws(StoreError) -> Int64 {
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
