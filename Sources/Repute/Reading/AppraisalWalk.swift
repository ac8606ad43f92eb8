package import ReputeModel
import ReputeStore

/// How arbitrators handled the cases of some days, counted in slices, so that many of them hold nobody up.
///
/// Each handling is seen once: its beginning, by which they are sorted, never changes.
package struct AppraisalWalk: Sendable {
    private let from: Instant
    private let to: Instant
    private let only: UInt32?
    private var officer: UInt32?
    private var last: (since: Instant, seq: Int64)
    private var tally: HandlingTally?
    private var done: [Appraisal] = []
    /// The user id up to which all were counted.
    private var counted: Int64 = -1

    /// Of the cases that came to arbitrators in so many days, today included; of one of them, or of all.
    package init(_ reader: EngineReader, days: Int, officer: UInt32?) {
        let period = reader.period(days: days)
        from = period.from
        to = period.to
        only = officer
        last = (period.from, 0)
    }

    /// Goes on by at most `steps` handlings and arbitrators. The answer, when all are counted.
    package mutating func advance(_ reader: EngineReader, steps: Int) throws(Refusal) -> Appraisals? {
        try reader.read { () throws(StoreError) in
            var left = steps
            while left > 0 {
                if officer == nil {
                    officer = try next(reader.db)
                    last = (from, 0)
                    left -= 1
                }
                guard let own = officer else { return Appraisals(arbitrators: done, from: from, to: to) }
                let limit = max(1, min(left, AppraisalWalk.chunk))
                // What began this very moment is of the period as well.
                let rows = try HandlingTable.load(of: own, after: last, before: to + 1, limit: limit, reader.db)
                left -= rows.count
                if tally == nil, !rows.isEmpty { tally = HandlingTally(of: own) }
                for row in rows { tally?.add(row) }
                if let end = rows.last { last = (end.since, end.seq) }
                if rows.count < limit { finish(own) }
            }
            return nil
        }
    }

    private static let chunk = 1_024

    /// The arbitrator who comes next; nil: all were counted.
    private func next(_ db: Connection) throws(StoreError) -> UInt32? {
        if let only { return counted < 0 ? only : nil }
        return try HandlingTable.officer(after: counted, db)
    }

    private mutating func finish(_ officer: UInt32) {
        if let tally { done.append(tally.view) }
        tally = nil
        counted = Int64(officer)
        self.officer = nil
    }
}
