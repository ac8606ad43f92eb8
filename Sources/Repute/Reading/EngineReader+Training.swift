public import ReputeModel
import ReputeStore

/// A page of attempts.
public struct AttemptPage: Hashable, Sendable {
    /// The attempts, the newest first.
    public let attempts: [AttemptView]
    /// The attempt before which the next page begins; nil on the last.
    public let next: AttemptID?
}

extension EngineReader {
    /// How an account stands in every course that the policy in force has or that it attempted, by name. Cost:
    /// a few searches for each course.
    public func courses(of account: ID) throws(Refusal) -> [CourseView] {
        let (policy, now) = policyInForce()
        return try read { () throws(StoreError) in
            let number = try vault.accountNumber(account)
            var names = Set(policy.training.courses.keys)
            if let number { names.formUnion(try AttemptTable.courses(of: number, db)) }
            var out: [CourseView] = []
            let today = now.day(zoneMinutes: policy.zoneMinutes)
            for name in names.sorted() {
                let attempts =
                    try number.map { (number) throws(StoreError) in
                        try AttemptTable.newest(CourseKey(account: number, course: name), db)
                    } ?? []
                let held = try held(attempts, on: today)
                let lost = try attempts.first.flatMap { (last) throws(StoreError) in try self.lost(last) }
                out.append(CourseView(name, attempts, held: held, lost: lost, at: now, under: policy))
            }
            return out
        }
    }

    /// The newest pass that holds on a day, and whose record, if it has one, counts.
    private func held(_ attempts: [AttemptRow], on day: Day) throws(StoreError) -> AttemptRow? {
        for row in attempts where row.holds(on: day) {
            guard let record = row.certificate else { return row }
            if try QualificationTable.load(record, db)?.state.counts == true { return row }
        }
        return nil
    }

    /// What became of the record of an attempt, when it counts no more.
    private func lost(_ row: AttemptRow) throws(StoreError) -> QualificationState? {
        guard let record = row.certificate, let state = try QualificationTable.load(record, db)?.state, !state.counts
        else { return nil }
        return state
    }

    /// An account's attempts, the newest first, at most `limit`; of one course, or of all. Cost: proportional to the
    /// answer.
    public func attempts(
        of account: ID, course: String?, before: AttemptID?, limit: Int
    ) throws(Refusal) -> AttemptPage {
        try read { () throws(StoreError) in
            guard let number = try vault.accountNumber(account) else { return AttemptPage(attempts: [], next: nil) }
            let rows = try AttemptTable.load(
                of: number, course: course, before: before?.seq ?? .max, limit: limit + 1, db)
            let views = rows.prefix(limit).map(AttemptView.init)
            return AttemptPage(attempts: views, next: rows.count > limit ? views.last?.attempt : nil)
        }
    }
}
