import ReputeJSON
package import ReputeModel

/// `training.attempt`
package enum TrainingAttempt: Method {
    package static let name: StaticString = "training.attempt"
    package static let summary = "Tells that somebody sat a course's exam, and with what result."
    package static let about: String? = """
        Whether it is enough, for how long a pass holds and which record it gives is what the policy in force says of the \
        course. The record is verified at once, by the method exam, has the number of the attempt, and takes the place of \
        the one of its type that counts longest. While that is not near its end, or holds as long, it stays and no other \
        is given.
        """
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<AttemptTraining>.object([
        TrainingFields.account.required, TrainingFields.course.required, TrainingFields.score.required,
        TrainingFields.evidence.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        AttemptTraining(
            account: try reader.required(TrainingFields.account), course: try reader.required(TrainingFields.course),
            score: Int(try reader.required(TrainingFields.score)),
            evidence: try reader.optional(TrainingFields.evidence), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(TrainingFields.account, command.account)
        json.member(TrainingFields.course, command.course)
        json.member(TrainingFields.score, Int64(command.score))
        json.optional(TrainingFields.evidence, command.evidence)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<AttemptReply>.object(
        [
            TrainingFields.attempt.required, ResultFields.seq.required, TrainingFields.course.required,
            TrainingFields.score.required, TrainingFields.passed.optional, TrainingFields.until.optional,
            TrainingFields.certificate.optional, ResultFields.repeated.optional,
        ], .lenient
    ) { (reader) throws(Refusal) in
        _ = try reader.required(ResultFields.seq)
        return AttemptReply(
            attempt: try reader.required(TrainingFields.attempt), course: try reader.required(TrainingFields.course),
            score: Int(try reader.required(TrainingFields.score)),
            hasPassed: try reader.optional(TrainingFields.passed) ?? false,
            until: try reader.optional(TrainingFields.until),
            certificate: try reader.optional(TrainingFields.certificate),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { reply, json in
        json.member(TrainingFields.attempt, reply.attempt)
        json.member(ResultFields.seq, reply.seq)
        json.member(TrainingFields.course, reply.course)
        json.member(TrainingFields.score, Int64(reply.score))
        if reply.hasPassed { json.member(TrainingFields.passed, true) }
        json.optional(TrainingFields.until, reply.until)
        json.optional(TrainingFields.certificate, reply.certificate)
        if reply.isRepeated { json.member(ResultFields.repeated, true) }
    }
    package static let refusals = [
        RequestFields.differs,
        Reason(.rule, "training.course-unknown", "The policy in force does not list the course."),
        Reason(.rule, "training.too-soon", "The last attempt was not long ago."),
        Reason(.rule, "training.attempts-spent", "So many attempts failed that the next has to wait."),
        Reason(.rule, "training.certificate-suspended", "The record that the exam gave before is suspended."),
        Reason(
            .rule, "training.certificate-revoked",
            "The last record that the exam could give was revoked, and the peer is no officer."),
        Reason(.notAllowed, "training.own-account", "It is the own account of whoever tells."),
        Reason(.rule, "qualification.records-full", "The account has as many records as there may be."),
    ]
    package static let example = Example(
        params: [
            "account": "s-1", "course": "seller-basics", "score": 85,
            "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "key": "exam-20261122-0001",
        ],
        result: [
            "attempt": "t31", "seq": 31, "course": "seller-basics", "score": 85, "passed": true,
            "until": "2027-11-22", "certificate": "q31", "repeated": true,
        ])
}
