import ReputeJSON
package import ReputeModel

/// `qualification.submit`
package enum QualificationSubmit: Method {
    package static let name: StaticString = "qualification.submit"
    package static let summary = "Puts a draft before the officers, with other evidence if that is given."
    package static let roles: Set<Role>? = [.storefront, .officer]
    package static let effect = Effect.write
    package static let params = Shape<SubmitQualification>.object([
        QualificationFields.qualification.required, QualificationFields.evidence.optional, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        SubmitQualification(
            qualification: try reader.required(QualificationFields.qualification),
            evidence: try reader.optional(QualificationFields.evidence), key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(QualificationFields.qualification, command.qualification)
        json.optional(QualificationFields.evidence, command.evidence)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<QualificationReply>.receipt
    package static let refusals =
        [QualificationFields.unknown, RequestFields.differs, QualificationFields.ended]
        + QualificationFields.refusals(of: .submit)
    package static let example = Example(
        params: [
            "qualification": "q31", "evidence": "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "key": "submit-q31",
        ], result: Shape<QualificationReply>.receiptExample(.submitted))
}

/// `qualification.verify`
package enum QualificationVerify: Method {
    private static let method = Field("method", Shape<String>.code, "How: a code the policy in force lists.")
    private static let number = Field(
        "number", Shape<String>.label(bytes: QualificationLimits.number),
        "The number as the officer read it; refused when another one was given with the record.")
    private static let review = Field(
        "review", Shape<CivilDate>.day, "The day to look at it again; left out: as the policy says of its type.")

    package static let name: StaticString = "qualification.verify"
    package static let summary = "Finds a submitted record right: it counts from then on, in place of what it renews."
    package static let roles: Set<Role>? = [.officer]
    package static let effect = Effect.write
    package static let params = Shape<VerifyQualification>.object([
        QualificationFields.qualification.required, method.required, number.optional, review.optional,
        RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        VerifyQualification(
            qualification: try reader.required(QualificationFields.qualification), method: try reader.required(method),
            number: try reader.optional(number), review: try reader.optional(review),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(QualificationFields.qualification, command.qualification)
        json.member(method, command.method)
        json.optional(number, command.number)
        json.optional(review, command.review)
        json.member(RequestFields.key, command.key)
    }
    package static let result = Shape<QualificationReply>.receipt
    package static let refusals =
        [
            QualificationFields.unknown, RequestFields.differs, QualificationFields.ownAccount,
            QualificationFields.ended,
            Reason(.rule, "qualification.method-unknown", "The policy in force does not list the method."),
            Reason(.rule, "qualification.number-differs", "Another number was given with the record, or none."),
            Reason(.rule, "qualification.review-past", "The day to look at it again is not to come."),
        ] + QualificationFields.refusals(of: .verify) + QualificationFields.refusals(of: .supersede)
    package static let example = Example(
        params: [
            "qualification": "q31", "method": "issuer-register", "number": "JY13301080001234", "review": "2027-03-01",
            "key": "verify-q31",
        ], result: Shape<QualificationReply>.receiptExample(.verified))
}

/// What the methods that rule of a record with a reason have in common.
package protocol QualificationRulingMethod: Method
where Params == RuleOnQualification<Ruling>, Result == QualificationReply {
    associatedtype Ruling: QualificationRuling
    static var exampleReason: String { get }
    static var exampleState: QualificationState { get }
}

extension QualificationRulingMethod {
    package static var name: StaticString { Ruling.method }
    package static var roles: Set<Role>? { [.officer] }
    package static var effect: Effect { .write }
    package static var params: Shape<RuleOnQualification<Ruling>> {
        .object([
            QualificationFields.qualification.required, QualificationFields.reason.required, RequestFields.key.required,
        ]) { (reader) throws(Refusal) in
            RuleOnQualification<Ruling>(
                qualification: try reader.required(QualificationFields.qualification),
                reason: try reader.required(QualificationFields.reason), key: try reader.required(RequestFields.key))
        } write: { command, json in
            json.member(QualificationFields.qualification, command.qualification)
            json.member(QualificationFields.reason, command.reason)
            json.member(RequestFields.key, command.key)
        }
    }
    package static var result: Shape<QualificationReply> { .receipt }
    package static var refusals: [Reason] {
        [
            QualificationFields.unknown, RequestFields.differs, QualificationFields.ownAccount,
            QualificationFields.reasonUnknown,
        ]
            + QualificationFields.refusals(of: Ruling.step)
    }
    package static var example: Example {
        Example(
            params: ["qualification": "q31", "reason": .string(exampleReason), "key": "ticket-90"],
            result: Shape<QualificationReply>.receiptExample(exampleState))
    }
}

/// `qualification.return`
package enum QualificationReturn: QualificationRulingMethod {
    package typealias Ruling = QualificationReturning
    package static let summary = "Gives a submitted record back to the seller's side, because it lacks something."
    package static let exampleReason = "unreadable"
    package static let exampleState = QualificationState.draft
}

/// `qualification.suspend`
package enum QualificationSuspend: QualificationRulingMethod {
    package typealias Ruling = QualificationSuspending
    package static let summary = "Has a record not count until that is lifted; it still ends when it ends."
    package static let exampleReason = "under-investigation"
    package static let exampleState = QualificationState.suspended
}

/// `qualification.resume`
package enum QualificationResume: QualificationRulingMethod {
    package typealias Ruling = QualificationResuming
    package static let summary = "Has a suspended record count again."
    package static let exampleReason = "cleared"
    package static let exampleState = QualificationState.verified
}

/// `qualification.revoke`
package enum QualificationRevoke: QualificationRulingMethod {
    package typealias Ruling = QualificationRevoking
    package static let summary = "Has a record never count again."
    package static let exampleReason = "forged"
    package static let exampleState = QualificationState.revoked
}
