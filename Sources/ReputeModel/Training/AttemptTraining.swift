internal import ReputeCrypto
internal import ReputeJSON

/// `training.attempt`: tells that somebody sat a course's exam, and with what result.
public struct AttemptTraining: OfficerCommand {
    /// The account. It need not have traded here.
    public let account: ID
    /// A course that the policy in force lists.
    public let course: String
    /// The result, 0...100.
    public let score: Int
    /// SHA-256 of what was handed in.
    public let evidence: EvidenceDigest?
    /// The caller's key of this request.
    public let key: ID
    /// The teller's own account, by the caller's id, if it has one.
    package var ownAccount: ID?

    /// An attempt.
    public init(account: ID, course: String, score: Int, evidence: EvidenceDigest? = nil, key: ID) {
        self.account = account
        self.course = course
        self.score = score
        self.evidence = evidence
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> AttemptReply {
        let request = KeyedRequest("training.attempt", key: key) { json in
            json.member("account", account)
            json.member("course", course)
            if let evidence { json.member("evidence", evidence.digest) }
            json.member("score", score)
        }
        d.rows.accountNames.want(account)
        if let seq = try d.earlier(request) {
            guard let row = try d.rows.attempts.get(seq) else {
                throw .refused(.brokenLedger("attempt \(AttemptID(seq: seq)), which it never told of"))
            }
            return AttemptReply(row, isRepeated: true)
        }
        // Nobody attests that they themselves passed.
        if ownAccount == account { throw .refused(.trainingOwn(account)) }
        let known = try d.rows.accountNames.get(account)
        let exam = try d.judge(course, score, of: known?.number)
        try d.gathered()
        let sitter = d.introduce(account, known, as: .seller)
        // Nothing can be on record under a number that is made only now.
        if known == nil {
            d.rows.attemptsOf.learn(CourseKey(account: sitter.row.number, course: course), [])
            d.rows.qualificationsOf.learn(sitter.row.number, [])
            d.rows.violationsOf.learn(sitter.row.number, [])
        }
        let body = TrainingAttempted(sitter.row.handle, course, score, exam, evidence?.digest)
        let seq = d.record(body)
        if let write = sitter.write { d.keep(write) }
        d.keep(request, seq: seq)
        return AttemptReply(
            attempt: AttemptID(seq: seq), course: course, score: score, hasPassed: body.hasPassed,
            until: body.until.map(CivilDate.init(day:)),
            certificate: (body.certificate == nil ? body.stands : seq).map(QualificationID.init(seq:)),
            isRepeated: false)
    }
}

/// What comes of an exam that somebody may sit.
private struct Exam {
    let hasPassed: Bool
    /// The last day on which what it comes to holds: the pass, or the record that stays.
    var until: Day?
    /// The record that it gives.
    var certificate: TrainingAttempted.Certificate?
    /// The record that counts already, and stays.
    var stands: Int64?
    /// The sanctions that wait for it.
    var returns: [SanctionProgress] = []
}

extension Deciding {
    /// Checks that an account may sit an exam now, and judges it.
    fileprivate mutating func judge(_ name: String, _ score: Int, of account: Int64?) throws(Stop) -> Exam {
        var exam = try judgeAlone(name, score, of: account)
        if exam.hasPassed, let account { exam.returns = try returns(account, by: name) }
        return exam
    }

    /// The sanctions of an account, in whatever role, that wait for an exam to be passed.
    private mutating func returns(_ account: Int64, by course: String) throws(Stop) -> [SanctionProgress] {
        var out: [SanctionProgress] = []
        for party in Party.allCases {
            var all = try rows.violations(of: account, as: party)
            for row in all {
                guard var sanction = row.active, sanction.terms.exam == course, sanction.passed == nil else { continue }
                sanction.passed = nextSeq
                let progress = SanctionProgress(row, sanction, &all, at: now)
                if progress.measures != nil { rows.credits.want(CreditKey(account: account, role: party)) }
                out.append(progress)
            }
        }
        return out.sorted { $0.violation < $1.violation }
    }

    private mutating func judgeAlone(_ name: String, _ score: Int, of account: Int64?) throws(Stop) -> Exam {
        guard (0...TrainingLimits.score).contains(score) else { throw .refused(.scoreOutOfBounds) }
        let courses = policyInForce.training.courses
        guard let course = courses[name] else { throw .refused(.courseUnknown(name, courses.keys.sorted())) }
        let hasPassed = score >= course.pass
        if let account {
            if hasPassed { rows.violationsOf.want(account) }
            if hasPassed, course.grants != nil { rows.qualificationsOf.want(account) }
            let attempts = try rows.attemptsOf.get(CourseKey(account: account, course: name)) ?? []
            if let bar = course.next(after: attempts, at: now) {
                throw .refused(bar.why == .wait ? .attemptTooSoon(name, bar.from) : .attemptsSpent(name, bar.from))
            }
        }
        guard hasPassed else { return Exam(hasPassed: false) }
        let until = course.until(from: now.day(zoneMinutes: policyInForce.zoneMinutes))
        guard let type = course.grants else { return Exam(hasPassed: true, until: until) }
        let current = try account.flatMap { (account) throws(Stop) in try self.current(type, of: account) }
        guard let certificate = certificate(type, until, after: current) else {
            return Exam(hasPassed: true, until: current?.terms.expires, stands: current?.seq)
        }
        if let account, let count = try rows.qualificationsOf.get(account)?.count, count >= QualificationLimits.records
        {
            throw .refused(.qualificationsFull(QualificationLimits.records))
        }
        return Exam(hasPassed: true, until: until, certificate: certificate)
    }

    /// The record of a type that counts longest. Refuses what an exam does not undo: that an officer suspended one, or
    /// revoked the last, unless an officer tells of the exam.
    private mutating func current(_ type: String, of account: Int64) throws(Stop) -> QualificationRow? {
        let numbers = try rows.qualificationsOf.get(account) ?? []
        for seq in numbers { rows.qualifications.want(seq) }
        var (longest, last): (QualificationRow?, QualificationRow?)
        for seq in numbers {
            let row = try rows.existing(qualification: seq)
            guard row.terms.type == type, row.verified != nil else { continue }
            if row.state == .suspended { throw .refused(.certificateSuspended(row)) }
            if row.state.counts, row.isAfter(longest) { longest = row }
            last = row
        }
        if let last, last.state == .revoked, actor.role != .officer, actor.role != .admin {
            throw .refused(.certificateRevoked(last))
        }
        return longest
    }

    /// The record that a pass gives: none while one counts that holds as long; or nearly as long, by less than the days of
    /// the first notice, and is not near its end. So passing again and again makes few records.
    private func certificate(
        _ type: String, _ until: Day?, after current: QualificationRow?
    ) -> TrainingAttempted.Certificate? {
        let (zone, policy) = (policyInForce.zoneMinutes, policyInForce.qualification)
        let ends = until.map { Instant(midnightOf: $0 + 1, zoneMinutes: zone) }
        if let current {
            guard let end = current.ends else { return nil }
            let notice = policy.isNear(end, at: now) ? 0 : Int64(policy.noticeDays.first ?? 0) * Instant.day
            if let ends, ends <= end || ends < end + notice { return nil }
        }
        let today = now.day(zoneMinutes: zone)
        return TrainingAttempted.Certificate(
            type: type, issued: today, ends: ends, state: policy.isNear(ends, at: now) ? .expiring : .verified,
            next: policy.nextDue(ends: ends, after: now), review: policy.review(of: type, from: today),
            officer: actor.uid, supersedes: current?.seq)
    }
}

extension TrainingAttempted {
    fileprivate init(_ account: Token, _ course: String, _ score: Int, _ exam: Exam, _ evidence: Digest?) {
        self.init(
            account: account, course: course, score: score, hasPassed: exam.hasPassed, until: exam.until,
            certificate: exam.certificate, stands: exam.stands, evidence: evidence, returns: exam.returns)
    }
}

extension QualificationRow {
    /// Whether it ends later than another.
    fileprivate func isAfter(_ other: QualificationRow?) -> Bool {
        guard let other else { return true }
        guard let end = other.ends else { return false }
        return ends.map { $0 > end } ?? true
    }
}

extension TrainingAttempted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let known = try d.rows.accounts.get(account)
        let exam = try d.judge(course, score, of: known?.number)
        d.record(TrainingAttempted(account, course, score, exam, evidence))
    }
}
