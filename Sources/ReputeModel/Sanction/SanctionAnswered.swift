package import ReputeCrypto
package import ReputeJSON

/// `sanction.contested`: somebody asks for a violation to be looked at again.
package struct SanctionContested: FactBody {
    package static let kind: StaticString = "sanction.contested"
    package let violation: Int64
    /// The digest of what is said against it, which lies in the vault.
    package let text: Digest

    package init(violation: Int64, text: Digest) {
        self.violation = violation
        self.text = text
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("text", text)
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        text = try json.digest("text")
        violation = try json.integer("violation")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(violation: violation) { row in
            row.contested = ViolationRow.Contest(step: StepTaken(seq: stamp.seq, at: stamp.at), text: text)
        }
    }
}

/// `sanction.upheld`: a violation was looked at again, and stands.
package struct SanctionUpheld: FactBody {
    package static let kind: StaticString = "sanction.upheld"
    package let violation: Int64
    /// A code that the policy in force lists.
    package let reason: String

    package init(violation: Int64, reason: String) {
        self.violation = violation
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("reason", reason)
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        reason = try json.string("reason")
        violation = try json.integer("violation")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(violation: violation) { $0.answer = stamp.answer(.upheld, reason) }
    }
}

/// `sanction.withdrawn`: a violation does not stand; its points never counted.
package struct SanctionWithdrawn: FactBody, Hashable {
    package static let kind: StaticString = "sanction.withdrawn"
    package let violation: Int64
    /// A code that the policy in force lists.
    package let reason: String
    /// The points of its tally from then on.
    package let sum: Int
    /// What becomes of the sanctions that rested on it.
    package let changes: [SanctionChange]
    /// The violations whose sanctions end: they have nothing left to wait for as they are then.
    package let ends: [Int64]
    /// What is done about the account in this role from then on; nil: the same as before.
    package let measures: [Measure]?

    package init(
        violation: Int64, reason: String, sum: Int, changes: [SanctionChange], ends: [Int64], measures: [Measure]?
    ) {
        self.violation = violation
        self.reason = reason
        self.sum = sum
        self.changes = changes
        self.ends = ends
        self.measures = measures
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if !changes.isEmpty {
            json.key("changes")
            json.beginArray()
            for change in changes { change.write(to: &json) }
            json.endArray()
        }
        json.member("ends", seqs: ends)
        if let measures { json.member("measures", measures) }
        json.member("reason", reason)
        json.member("sum", sum)
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        changes = try json.list("changes") { (node) throws(FactError) in try SanctionChange(reading: node) }
        ends = try json.seqs("ends")
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        reason = try json.string("reason")
        sum = Int(clamping: try json.integer("sum"))
        violation = try json.integer("violation")
    }

    /// Loads all that it changes, then changes nothing yet. Answers where its measures stand.
    @discardableResult
    func require(in rows: inout Rows) throws(Stop) -> CreditKey {
        rows.want(changes)
        for seq in ends { rows.violations.want(seq) }
        let row = try rows.existing(violation: violation)
        let credit = CreditKey(account: row.account, role: row.party)
        if measures != nil { rows.credits.want(credit) }
        try rows.settle()
        return credit
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let credit = try require(in: &rows)
        try rows.change(violation: violation) { $0.answer = stamp.answer(.withdrawn, reason) }
        try rows.apply(changes)
        for ended in ends { try rows.end(ended, stamp, at: stamp.at) }
        if let measures { try rows.take(measures, credit, stamp) }
    }
}

extension FactStamp {
    fileprivate func answer(_ answer: SanctionAnswer, _ reason: String) -> ViolationRow.Answer {
        ViolationRow.Answer(step: StepTaken(seq: seq, at: at), answer: answer, reason: reason)
    }
}
