import ReputeJSON
package import ReputeModel

/// The members that several methods on training share.
enum TrainingFields {
    static let account = Field("account", Shape<ID>.id, "Whoever sat or would sit the exam.")
    static let course = Field("course", Shape<String>.code, "The course.")
    static let attempt = Field("attempt", Shape<AttemptID>.attempt, "The attempt.")
    static let score = Field("score", Shape<Int64>.integer(0...Int64(TrainingLimits.score)), "The result, of 100.")
    static let passed = Field("passed", Shape<Bool>.mark, "There when it is enough.")
    static let until = Field(
        "until", Shape<CivilDate>.day,
        "The last day on which the pass holds, its record's if it has one; left out: for good, or it is none.")
    static let certificate = Field(
        "certificate", Shape<QualificationID>.qualification,
        "The qualification record that the pass gave, or that counted already and stayed.")
    static let evidence = Field(
        "evidence", Shape<EvidenceDigest>.evidence, "SHA-256 of what was handed in, in base64.")

    /// Who is asked of reads.
    static let readers: Set<Role> = [.storefront, .arbitrator, .officer, .auditor]
}

extension Shape where Value == AttemptID {
    /// An attempt's id: `t` and the seq of its fact.
    package static var attempt: Shape<AttemptID> {
        prefixed("attempt", "an attempt's id", answeredBy: "training.attempt")
    }
}

extension Shape where Value == AttemptView {
    /// An attempt.
    static var attemptView: Shape<AttemptView> {
        let at = Field("at", Shape<Instant>.time, "When it was told of.")
        return .object(
            [
                TrainingFields.attempt.required, TrainingFields.course.required, at.required,
                TrainingFields.score.required, TrainingFields.passed.optional, TrainingFields.until.optional,
                TrainingFields.certificate.optional, TrainingFields.evidence.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            AttemptView(
                attempt: try reader.required(TrainingFields.attempt),
                course: try reader.required(TrainingFields.course), at: try reader.required(at),
                score: Int(try reader.required(TrainingFields.score)),
                hasPassed: try reader.optional(TrainingFields.passed) ?? false,
                until: try reader.optional(TrainingFields.until),
                certificate: try reader.optional(TrainingFields.certificate),
                evidence: try reader.optional(TrainingFields.evidence))
        } write: { view, json in
            json.member(TrainingFields.attempt, view.attempt)
            json.member(TrainingFields.course, view.course)
            json.member(at, view.at)
            json.member(TrainingFields.score, Int64(view.score))
            if view.hasPassed { json.member(TrainingFields.passed, true) }
            json.optional(TrainingFields.until, view.until)
            json.optional(TrainingFields.certificate, view.certificate)
            json.optional(TrainingFields.evidence, view.evidence)
        }
    }

    static let example: JSONValue = [
        "attempt": "t31", "course": "seller-basics", "at": "2026-11-22T10:15:30.000Z", "score": 85, "passed": true,
        "until": "2027-11-22", "certificate": "q31", "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
    ]
}

extension Shape where Value == CourseView {
    /// How an account stands in a course.
    static var courseView: Shape<CourseView> {
        let pass = Field(
            "pass", Shape<Int64>.integer(1...Int64(TrainingLimits.score)),
            "The least score that passes; left out: the policy in force has no such course any more.")
        let grants = Field("grants", Shape<String>.anyText, "The type of the record that whoever passes gets.")
        let last = Field("last", Shape<AttemptView>.attemptView, "The newest attempt.")
        let held = Field(
            "held", Shape<AttemptView>.attemptView,
            "The newest pass that holds and whose record, if it has one, counts.")
        let lost = Field(
            "lost", Shape<QualificationState>.choice,
            "What became of the record of the newest attempt, when that counts no more.")
        let next = Field(
            "nextFrom", Shape<Instant>.time, "How long another attempt has to wait; left out: not at all.")
        return .object(
            [
                TrainingFields.course.required, pass.optional, grants.optional, last.optional, held.optional,
                lost.optional, next.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            CourseView(
                course: try reader.required(TrainingFields.course), pass: try reader.optional(pass).map(Int.init),
                grants: try reader.optional(grants), last: try reader.optional(last),
                held: try reader.optional(held), lost: try reader.optional(lost), nextFrom: try reader.optional(next))
        } write: { view, json in
            json.member(TrainingFields.course, view.course)
            json.optional(pass, view.pass.map(Int64.init))
            json.optional(grants, view.grants)
            json.optional(last, view.last)
            json.optional(held, view.held)
            json.optional(lost, view.lost)
            json.optional(next, view.nextFrom)
        }
    }

    static let example: JSONValue = [
        "course": "seller-basics", "pass": 60, "grants": "training", "last": Shape<AttemptView>.example,
        "held": Shape<AttemptView>.example, "nextFrom": "2026-11-23T10:15:30.000Z",
    ]
}
