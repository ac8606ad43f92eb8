package import ReputeCrypto

/// An attempt at a course's exam.
package struct AttemptRow: Hashable, Sendable {
    /// Our number of it: the seq of its fact. A record that it gave has the same.
    package let seq: Int64
    /// The account's number.
    package let account: Int64
    /// A course of the policy of that day.
    package let course: String
    package let at: Instant
    /// 0...100.
    package let score: Int
    package let hasPassed: Bool
    /// The last day on which the pass holds; nil: for good, or it is none.
    package let until: Day?
    /// The record that a pass gave, or that counted already and stays; nil: the course gives none, or it is no pass.
    package let certificate: Int64?
    /// SHA-256 of what was handed in, by the caller's word.
    package let evidence: Digest?

    package init(
        seq: Int64, account: Int64, course: String, at: Instant, score: Int, hasPassed: Bool, until: Day?,
        certificate: Int64?, evidence: Digest?
    ) {
        self.seq = seq
        self.account = account
        self.course = course
        self.at = at
        self.score = score
        self.hasPassed = hasPassed
        self.until = until
        self.certificate = certificate
        self.evidence = evidence
    }

    /// Its id.
    package var id: AttemptID { AttemptID(seq: seq) }

    /// Whether it is a pass that holds on a day.
    package func holds(on day: Day) -> Bool { hasPassed && until.map { day <= $0 } ?? true }
}

/// Whose attempts at what.
package struct CourseKey: Hashable, Comparable, Sendable {
    /// The account's number.
    package let account: Int64
    package let course: String

    package init(account: Int64, course: String) {
        self.account = account
        self.course = course
    }

    package static func < (a: CourseKey, b: CourseKey) -> Bool {
        a.account != b.account ? a.account < b.account : a.course.utf8.lexicographicallyPrecedes(b.course.utf8)
    }
}

extension Rows {
    /// Adds a new attempt to those of its course, when these are loaded.
    mutating func file(_ row: AttemptRow) {
        let key = CourseKey(account: row.account, course: row.course)
        guard let attempts = attemptsOf.loaded(key), attempts.first?.seq != row.seq else { return }
        attemptsOf.put(key, Array(([row] + attempts).prefix(TrainingLimits.looked)))
    }

    /// Takes in the newest attempts the store has of a course, adding those that this batch made.
    package mutating func learn(_ stored: [AttemptRow], attemptsOf key: CourseKey) {
        let own = attempts.changed { $0.account == key.account && $0.course == key.course ? $0 : nil }
            .filter { row in !stored.contains { $0.seq == row.seq } }
        attemptsOf.learn(key, Array((own.sorted { $0.seq > $1.seq } + stored).prefix(TrainingLimits.looked)))
    }

    package mutating func learn(_ row: AttemptRow?, attempt seq: Int64) { attempts.learn(seq, row) }

    package var missingAttempts: [Int64] { attempts.missing.sorted() }
    package var missingAttemptsOf: [CourseKey] { attemptsOf.missing.sorted() }
    /// New attempts, by number.
    package var changedAttempts: [AttemptRow] { attempts.changes.map(\.row) }
}
