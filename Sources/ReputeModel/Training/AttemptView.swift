/// What `training.attempt` answers.
public struct AttemptReply: Hashable, Sendable {
    /// The attempt.
    public let attempt: AttemptID
    /// The course.
    public let course: String
    /// The result, 0...100.
    public let score: Int
    /// Whether it is enough.
    public let hasPassed: Bool
    /// The last day on which the pass holds, that of its record if it has one; nil: for good, or it is none.
    public let until: CivilDate?
    /// The record that it gave, or that counted already and stayed.
    public let certificate: QualificationID?
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// The seq of its fact.
    public var seq: Int64 { attempt.seq }

    /// A reply from its parts.
    public init(
        attempt: AttemptID, course: String, score: Int, hasPassed: Bool, until: CivilDate?,
        certificate: QualificationID?, isRepeated: Bool
    ) {
        self.attempt = attempt
        self.course = course
        self.score = score
        self.hasPassed = hasPassed
        self.until = until
        self.certificate = certificate
        self.isRepeated = isRepeated
    }

    package init(_ row: AttemptRow, isRepeated: Bool) {
        self.init(
            attempt: row.id, course: row.course, score: row.score, hasPassed: row.hasPassed,
            until: row.until.map(CivilDate.init(day:)),
            certificate: row.certificate.map(QualificationID.init(seq:)), isRepeated: isRepeated)
    }
}

/// An attempt as it is shown.
public struct AttemptView: Hashable, Sendable {
    /// Its id.
    public let attempt: AttemptID
    /// The course.
    public let course: String
    /// When it was told of.
    public let at: Instant
    /// The result, 0...100.
    public let score: Int
    /// Whether it was enough.
    public let hasPassed: Bool
    /// The last day on which the pass holds, that of its record if it has one; nil: for good, or it is none.
    public let until: CivilDate?
    /// The record that it gave, or that counted already and stayed.
    public let certificate: QualificationID?
    /// SHA-256 of what was handed in.
    public let evidence: EvidenceDigest?

    /// An attempt from its parts.
    public init(
        attempt: AttemptID, course: String, at: Instant, score: Int, hasPassed: Bool, until: CivilDate?,
        certificate: QualificationID?, evidence: EvidenceDigest?
    ) {
        self.attempt = attempt
        self.course = course
        self.at = at
        self.score = score
        self.hasPassed = hasPassed
        self.until = until
        self.certificate = certificate
        self.evidence = evidence
    }

    package init(_ row: AttemptRow) {
        self.init(
            attempt: row.id, course: row.course, at: row.at, score: row.score, hasPassed: row.hasPassed,
            until: row.until.map(CivilDate.init(day:)),
            certificate: row.certificate.map(QualificationID.init(seq:)),
            evidence: row.evidence.map(EvidenceDigest.init))
    }
}

/// How an account stands in a course.
public struct CourseView: Hashable, Sendable {
    /// The course.
    public let course: String
    /// The least score that passes, of 100; nil: the policy in force has no such course any more.
    public let pass: Int?
    /// The type of the record that whoever passes gets.
    public let grants: String?
    /// The newest attempt.
    public let last: AttemptView?
    /// The newest pass that holds and whose record, if it has one, counts.
    public let held: AttemptView?
    /// What became of the last attempt's record, when that counts no more: expired, suspended, revoked, superseded.
    public let lost: QualificationState?
    /// How long another attempt has to wait; nil: not at all.
    public let nextFrom: Instant?

    /// A course from its parts.
    public init(
        course: String, pass: Int?, grants: String?, last: AttemptView?, held: AttemptView?,
        lost: QualificationState?, nextFrom: Instant?
    ) {
        self.course = course
        self.pass = pass
        self.grants = grants
        self.last = last
        self.held = held
        self.lost = lost
        self.nextFrom = nextFrom
    }

    /// How an account stands in a course by its newest attempts, the newest first, and the one that is held.
    package init(
        _ name: String, _ attempts: [AttemptRow], held: AttemptRow?, lost: QualificationState?, at now: Instant,
        under policy: Policy
    ) {
        let course = policy.training.courses[name]
        self.init(
            course: name, pass: course?.pass, grants: course?.grants, last: attempts.first.map(AttemptView.init),
            held: held.map(AttemptView.init), lost: lost, nextFrom: course?.next(after: attempts, at: now)?.from)
    }
}
