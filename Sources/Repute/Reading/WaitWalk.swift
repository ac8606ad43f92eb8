package import ReputeModel
import ReputeStore

/// What was told of waits and what came of it, read in slices, so that many of them hold nobody up.
package struct WaitWalk: Sendable {
    private enum Part: Sendable {
        /// The cases that wait now.
        case waiting
        /// Those that arbitrators took, the last first.
        case taken
        /// Those that left the queue otherwise, the last first.
        case left
        /// What was told of them, and what came of it.
        case scoring
    }

    private let from: Instant
    private let to: Instant
    private var part = Part.waiting
    private var scoring: WaitScoring
    /// The earliest beginning of what is scored.
    private var begun: Instant
    /// Where this part goes on.
    private var last: (at: Instant, seq: Int64)?

    /// Of the waits that ended in so many days, today included.
    package init(_ reader: EngineReader, days: Int) {
        let period = reader.period(days: days, of: HandlingLimits.waitDays)
        from = period.from
        to = period.to
        begun = period.from
        scoring = WaitScoring(from: period.from, at: period.to)
    }

    private static let chunk = 1_024

    /// Goes on by about `steps` cases or comparisons. The answer, when all are read and scored.
    package mutating func advance(_ reader: EngineReader, steps: Int) throws(Refusal) -> ScoredWaits? {
        try reader.read { () throws(StoreError) in
            var left = steps
            while left > 0 {
                if part == .scoring {
                    guard let score = scoring.advance(&left) else { return nil }
                    return ScoredWaits(score: score, from: from, to: to)
                }
                let (count, isOver) = try read(min(left, WaitWalk.chunk), reader.db)
                left -= max(count, 1)
                if !isOver { continue }
                last = nil
                switch part {
                case .waiting: part = .taken
                case .taken: part = .left
                case .left, .scoring: part = .scoring
                }
            }
            return nil
        }
    }

    /// Reads so many cases of a part; answers how many there were, and whether there are no more.
    private mutating func read(_ limit: Int, _ db: Connection) throws(StoreError) -> (count: Int, isOver: Bool) {
        guard part != .waiting else {
            let after = last.map { (since: $0.at, seq: $0.seq) }
            let rows = try CaseTurnTable.waiting(after: after, limit: limit, db)
            for row in rows where row.since < to {
                scoring.add(QueueStay(number: row.seq, began: row.since, ended: nil, isTaken: false))
                begun = min(begun, row.since)
            }
            last = rows.last.map { (at: $0.since, seq: $0.seq) }
            return (count: rows.count, isOver: rows.count < limit)
        }
        // What was told rests on what was taken in the days before.
        let start = part == .taken ? QueueSpeed.begins(at: begun) : begun
        let before = last.map { (ended: $0.at, seq: $0.seq) } ?? (ended: to + -1, seq: Int64.max)
        let rows = try HandlingTable.stays(areTaken: part == .taken, from: start, before: before, limit: limit, db)
        for (seq, stay) in rows {
            scoring.add(stay)
            guard let ended = stay.ended else { continue }
            last = (at: ended, seq: seq)
            if stay.isTaken, ended >= from { begun = min(begun, stay.began) }
        }
        // A case that was taken now may have begun to wait long before.
        let isFurther = part == .taken && QueueSpeed.begins(at: begun) < start
        return (count: rows.count, isOver: rows.count < limit && !isFurther)
    }
}
