package import ReputeJSON

/// What an officer may rule of a record besides verifying it: the kinds of ``QualificationRuled``.
public protocol QualificationRuling: Sendable {
    /// The kind of the fact.
    static var kind: StaticString { get }
    /// The step that it is.
    static var step: QualificationStep { get }
    /// The method that asks for it.
    static var method: StaticString { get }
}

/// It lacks something, and goes back to the seller's side.
public enum QualificationReturning: QualificationRuling {
    /// The kind of the fact.
    public static let kind: StaticString = "qualification.returned"
    /// The step that it is.
    public static let step = QualificationStep.return
    /// The method that asks for it.
    public static let method: StaticString = "qualification.return"
}

/// It does not count until that is lifted.
public enum QualificationSuspending: QualificationRuling {
    /// The kind of the fact.
    public static let kind: StaticString = "qualification.suspended"
    /// The step that it is.
    public static let step = QualificationStep.suspend
    /// The method that asks for it.
    public static let method: StaticString = "qualification.suspend"
}

/// It counts again.
public enum QualificationResuming: QualificationRuling {
    /// The kind of the fact.
    public static let kind: StaticString = "qualification.resumed"
    /// The step that it is.
    public static let step = QualificationStep.resume
    /// The method that asks for it.
    public static let method: StaticString = "qualification.resume"
}

/// It never counts again.
public enum QualificationRevoking: QualificationRuling {
    /// The kind of the fact.
    public static let kind: StaticString = "qualification.revoked"
    /// The step that it is.
    public static let step = QualificationStep.revoke
    /// The method that asks for it.
    public static let method: StaticString = "qualification.revoke"
}

/// `qualification.returned`
package typealias QualificationReturned = QualificationRuled<QualificationReturning>
/// `qualification.suspended`
package typealias QualificationSuspended = QualificationRuled<QualificationSuspending>
/// `qualification.resumed`
package typealias QualificationResumed = QualificationRuled<QualificationResuming>
/// `qualification.revoked`
package typealias QualificationRevoked = QualificationRuled<QualificationRevoking>

/// `qualification.returned`, `.suspended`, `.resumed`, `.revoked`: an officer ruled so of a record, with a reason.
package struct QualificationRuled<Ruling: QualificationRuling>: FactBody {
    package static var kind: StaticString { Ruling.kind }
    package let qualification: Int64
    /// A code that the policy in force lists.
    package let reason: String
    /// What it is from then on.
    package let state: QualificationState
    /// When the clock next has something to do about it.
    package let next: Instant?
    /// The violations whose sanctions wait for the exam again, of which this was the record.
    package let unpassed: [Int64]

    package init(
        qualification: Int64, reason: String, state: QualificationState, next: Instant?, unpassed: [Int64] = []
    ) {
        self.qualification = qualification
        self.reason = reason
        self.state = state
        self.next = next
        self.unpassed = unpassed
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let next { json.member("next", next) }
        json.member("qualification", qualification)
        json.member("reason", reason)
        json.member("state", state.rawValue)
        json.member("unpassed", seqs: unpassed)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        next = try json.optionalInstant("next")
        qualification = try json.integer("qualification")
        reason = try json.string("reason")
        state = try json.choice("state")
        unpassed = try json.seqs("unpassed")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        for seq in unpassed { rows.violations.want(seq) }
        try rows.settle()
        for seq in unpassed {
            try rows.change(violation: seq) { violation in
                violation.sanction?.passed = nil
                violation.due = nil
            }
        }
        try rows.change(qualification) { row in
            row.state = state
            row.ruling = QualificationRow.Ruling(step: StepTaken(seq: stamp.seq, at: stamp.at), reason: reason)
            row.due = next
        }
    }
}
