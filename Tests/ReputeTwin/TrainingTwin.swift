import ReputeModel

/// What exams should come to, worked out again from what was told of them, by rules written a second time.
package struct TrainingTwin: Sendable {
    /// An exam that somebody sat.
    package struct Sitting: Sendable {
        package let account: Int
        package let course: String
        package let score: Int
        package let at: Int64
        package let hasPassed: Bool
        /// The last day on which it holds.
        package let until: Int64?
        /// The number of the record that it gave or left standing.
        package let record: Int?
        fileprivate let place: Int
    }

    /// By a number of the test's.
    package private(set) var sittings: [Int: Sitting] = [:]

    private struct Course {
        let pass: Int
        var days: Int64?
        var hours: Int64 = 0
        var failures: (most: Int, days: Int64)?
        var type: String?
    }

    /// The courses there are, by hand.
    private static func course(_ name: String, _ manner: Manner) -> Course? {
        switch name {
        case "rules-exam": Course(pass: 80, hours: 24, failures: (2, manner.failureDays), type: "exam")
        case "seller-basics": Course(pass: 60, days: 200, hours: 96, failures: (1, 3), type: "training")
        case "talk": Course(pass: 50, days: 40)
        default: nil
        }
    }

    /// Hears of an exam. `records` gets what it gives.
    package mutating func hear(
        _ number: Int, _ account: Int, _ name: String, _ score: Int, isOfficer: Bool, now: Int64, _ manner: Manner,
        _ records: inout RecordTwin
    ) -> Twin.Answer {
        if score < 0 || score > 100 { return .refused("training.score-out-of-bounds") }
        guard manner.hasRecords, let course = TrainingTwin.course(name, manner) else {
            return .refused("training.course-unknown")
        }
        let mine = sittings.values.filter { $0.account == account && $0.course == name }.sorted { $0.place < $1.place }
        if let reason = bar(mine, course, now) { return .refused(reason) }
        let hasPassed = score >= course.pass
        var until = hasPassed ? course.days.map { manner.day(now) + $0 } : nil
        var record: Int?
        if hasPassed, let type = course.type {
            let end = until.map { ($0 + 1) * 86_400_000 - manner.zone }
            switch records.grant(number, account: account, type: type, end: end, isOfficer: isOfficer, now, manner) {
            case .refused(let reason): return .refused(reason)
            case .record(let given):
                record = given
                // What stays holds as long as it does, whatever the pass would.
                until = records.records[given]?.end.map { ($0 + manner.zone) / 86_400_000 - 1 }
            }
        }
        records.meet(account, now)
        sittings[number] = Sitting(
            account: account, course: name, score: score, at: now, hasPassed: hasPassed, until: until, record: record,
            place: sittings.count)
        return .taken
    }

    /// Why nobody may sit it yet.
    private func bar(_ mine: [Sitting], _ course: Course, _ now: Int64) -> String? {
        guard let last = mine.last else { return nil }
        let waits = last.at + course.hours * 3_600_000
        var blocked: Int64 = .min
        if let failures = course.failures {
            let lastPass = mine.lastIndex { $0.hasPassed }
            let failed = mine[(lastPass.map { $0 + 1 } ?? 0)...]
            if failed.count >= failures.most {
                blocked = failed[failed.endIndex - failures.most].at + failures.days * 86_400_000
            }
        }
        if max(waits, blocked) <= now { return nil }
        return blocked > waits ? "training.attempts-spent" : "training.too-soon"
    }
}

extension RecordTwin {
    /// What an exam leads to.
    enum Grant {
        case refused(String)
        /// The record that counts then.
        case record(Int)
    }

    /// An exam gives a record, in place of the one that counts, unless that stays.
    mutating func grant(
        _ number: Int, account: Int, type: String, end: Int64?, isOfficer: Bool, _ now: Int64, _ manner: Manner
    ) -> Grant {
        // Nobody brings records of these types, so that no two of them count.
        let like = records.filter { $0.value.account == account && $0.value.type == type }.keys.sorted {
            given[$0] ?? 0 < given[$1] ?? 0
        }
        if like.contains(where: { state($0, at: now) == .suspended }) {
            return .refused("training.certificate-suspended")
        }
        if let last = like.last, state(last, at: now) == .revoked, !isOfficer {
            return .refused("training.certificate-revoked")
        }
        let old = like.first { [.verified, .expiring].contains(state($0, at: now)) }
        if let old {
            // What has no end is not renewed, and what has one for the days of the first notice more, or for any more
            // when these have begun.
            guard let oldEnd = records[old]?.end else { return .record(old) }
            let near = manner.near(oldEnd) ?? oldEnd
            let more = now >= near ? 1 : max(1, oldEnd - near)
            guard end.map({ $0 >= oldEnd + more }) ?? true else { return .record(old) }
        }
        take(
            number,
            Record(
                account: account, type: type, category: nil, end: end, renews: old, said: .verified,
                near: manner.near(end)))
        return .record(number)
    }
}

extension Twin {
    /// Hears that somebody sat an exam.
    package mutating func sit(_ number: Int, account: Int, course: String, score: Int, isOfficer: Bool) -> Answer {
        let answer = training.hear(
            number, account, course, score, isOfficer: isOfficer, now: now, manners[manner(at: now)].manner, &records)
        if let sitting = training.sittings[number], sitting.hasPassed {
            sanctions.passed(account, course, by: number, record: sitting.record, now)
        }
        return answer
    }
}
