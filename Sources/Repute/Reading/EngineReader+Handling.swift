public import ReputeModel
import ReputeStore

/// How arbitrators handled the cases of some days.
public struct Appraisals: Hashable, Sendable {
    /// The arbitrators who had a case, by user id.
    public let arbitrators: [Appraisal]
    /// From when on cases that came to them count.
    public let from: Instant
    /// When this was asked.
    public let to: Instant
}

/// What was told of waits, and what came of it.
public struct ScoredWaits: Hashable, Sendable {
    /// The score.
    public let score: WaitScore
    /// From when on cases that left the queue count.
    public let from: Instant
    /// When this was asked.
    public let to: Instant
}

extension EngineReader {
    /// How arbitrators handled the cases that came to them in so many days, today included, in the policy's zone: all of
    /// them, or one. Cost: proportional to how often they had a case in that time, and a search for each who ever had one.
    public func appraisals(days: Int, officer: UInt32? = nil) throws(Refusal) -> Appraisals {
        var walk = AppraisalWalk(self, days: days, officer: officer)
        guard let found = try walk.advance(self, steps: .max) else {
            preconditionFailure("without a limit it comes to its end")
        }
        return found
    }

    /// What was told of the waits that ended in so many days, 366 at most, today included, in the policy's zone, and what came
    /// of it.
    /// Cost: n log n of the cases that left the queue since the first of them began to wait, and in the 28 days before.
    public func scoredWaits(days: Int) throws(Refusal) -> ScoredWaits {
        var walk = WaitWalk(self, days: days)
        guard let found = try walk.advance(self, steps: .max) else {
            preconditionFailure("without a limit it comes to its end")
        }
        return found
    }

    /// When the first of so many days began, of which today is the last, and the moment now. `bounds`: how many there can be.
    func period(
        days: Int, of bounds: ClosedRange<Int> = HandlingLimits.days
    ) -> (from: Instant, to: Instant) {
        let (policy, now) = policyInForce()
        let own = min(max(days, bounds.lowerBound), bounds.upperBound)
        let first = now.day(zoneMinutes: policy.zoneMinutes) - Day(own) + 1
        return (from: Instant(midnightOf: first, zoneMinutes: policy.zoneMinutes), to: now)
    }

    /// Adds to views what is told of how long their cases wait for an arbitrator, within a read. Cost: nothing where none
    /// is in the queue; else that of looking at 500 cases twice.
    func addWaits(to views: inout [CaseView], of rows: [CaseRow]) throws(StoreError) {
        guard rows.contains(where: { $0.isQueued }) else { return }
        let now = policies().now
        let queue = try CaseTurnTable.waiting(limit: QueueSpeed.most, db)
        let places = Dictionary(queue.enumerated().map { ($1.seq, $0 + 1) }) { first, _ in first }
        let speed = try HandlingTable.speed(at: now, db)
        for (i, row) in zip(views.indices, rows) where row.isQueued {
            guard let since = try CaseTurnTable.load(row.seq, db)?.waits else { continue }
            views[i].wait = CaseWait(since: since, place: places[row.seq] ?? QueueSpeed.most, speed, at: now)
        }
    }
}
