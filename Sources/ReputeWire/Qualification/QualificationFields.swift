import ReputeCrypto
import ReputeJSON
package import ReputeModel

/// The members that several methods on qualification records share.
enum QualificationFields {
    static let qualification = Field("qualification", Shape<QualificationID>.qualification, "The record.")
    static let type = Field("type", Shape<String>.code, "A type that the policy in force lists.")
    static let categories = Field(
        "categories",
        Shape<[String]>.array(of: .label(bytes: OrderLimits.category), 1...QualificationLimits.categories),
        "The categories it is for, of a type that is bound to categories.")
    static let evidence = Field(
        "evidence", Shape<EvidenceDigest>.evidence, "SHA-256 of what is shown for it, in base64.")
    static let reason = Field("reason", Shape<String>.code, "A code the policy in force lists for this.")
    static let category = Field("category", Shape<String>.label(bytes: OrderLimits.category), "The category.")
    static let state = Field("state", Shape<QualificationState>.choice, "What the record is now.")

    static let unknown = Reason(.notFound, "qualification.unknown", "There is no such record.")
    static let ended = Reason(.rule, "qualification.ended", "Its last day is over.")
    static let outOfBounds = Reason(
        .invalidParams, "qualification.out-of-bounds", "A member is not as the limits want it.")
    static let reasonUnknown = Reason(
        .rule, "qualification.reason-unknown", "The policy in force does not list the reason for this.")

    static let ownAccount = Reason(
        .notAllowed, "qualification.own-account", "The record is of the officer's own account.")

    /// The refusals of a step from the states it cannot be taken from.
    static func refusals(of step: QualificationStep) -> [Reason] {
        QualificationState.allCases.filter { step.leads(from: $0) == nil }.map { state in
            Reason(
                step.isDone(in: state) ? .conflict : .rule, step.refusal(from: state),
                "The record is \(state.rawValue), and this step does not lead on from there.")
        }
    }
}

extension Shape where Value == QualificationID {
    /// A qualification record's id: `q` and the seq of its first fact.
    package static var qualification: Shape<QualificationID> {
        prefixed("qualification", "a qualification record's id", answeredBy: "qualification.draft")
    }
}

extension Shape where Value == EvidenceDigest {
    /// 32 bytes in base64.
    static var evidence: Shape<EvidenceDigest> {
        let digest = Shape<Digest>.digest
        return Shape(
            schema: digest.schema,
            read: { (node) throws(Refusal) -> EvidenceDigest in EvidenceDigest(try digest.read(node)) },
            write: { digest.write($0.digest, to: &$1) })
    }
}

extension Shape where Value == QualificationReply {
    /// What the commands about a record answer.
    static let receipt = Shape<QualificationReply>.object(
        [
            QualificationFields.qualification.required, ResultFields.seq.required, QualificationFields.state.required,
            ResultFields.repeated.optional,
        ], .lenient
    ) { (reader) throws(Refusal) in
        QualificationReply(
            qualification: try reader.required(QualificationFields.qualification),
            seq: try reader.required(ResultFields.seq), state: try reader.required(QualificationFields.state),
            isRepeated: try reader.optional(ResultFields.repeated) ?? false)
    } write: { reply, json in
        json.member(QualificationFields.qualification, reply.qualification)
        json.member(ResultFields.seq, reply.seq)
        json.member(QualificationFields.state, reply.state)
        if reply.isRepeated { json.member(ResultFields.repeated, true) }
    }

    static func receiptExample(_ state: QualificationState) -> JSONValue {
        ["qualification": "q31", "seq": 34, "state": .string(state.rawValue), "repeated": true]
    }
}
