package import ReputeCrypto
package import ReputeJSON

/// `qualification.submitted`: a record was put before the officers, perhaps with new evidence.
package struct QualificationSubmitted: FactBody {
    package static let kind: StaticString = "qualification.submitted"
    package let qualification: Int64
    /// In place of what it had; nil: that stays.
    package let evidence: Digest?

    package init(qualification: Int64, evidence: Digest?) {
        self.qualification = qualification
        self.evidence = evidence
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let evidence { json.member("evidence", evidence) }
        json.member("qualification", qualification)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        evidence = try json.optionalDigest("evidence")
        qualification = try json.integer("qualification")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(qualification) { row in
            row.state = .submitted
            row.submitted = StepTaken(seq: stamp.seq, at: stamp.at)
            if let evidence { row.evidence = evidence }
        }
    }
}
