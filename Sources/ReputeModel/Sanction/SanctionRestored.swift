package import ReputeJSON

/// What follows when the decision by which a violation was withdrawn holds no more: it stands, and its points count from
/// then on. The sanction that was taken back with it begins again, for the rest of its term. What became of others by the
/// withdrawal stays. A part of the fact that overrides the decision.
package struct SanctionRestored: Hashable, Sendable {
    package let violation: Int64
    /// The seq of the decision that holds no more.
    package let overrides: Int64
    /// The case's cause.
    package let reason: String
    /// The points of its tally from then on.
    package let sum: Int
    /// The sanction that begins again; nil: none was taken back, or it goes on as another's.
    package let terms: SanctionTerms?
    /// The attempt that passed its exam.
    package let passed: Int64?
    /// When the clock ends it; nil: it asks for more.
    package let next: Instant?
    /// What is done about the account in this role from then on; nil: the same as before.
    package let measures: [Measure]?

    package init(
        violation: Int64, overrides: Int64, reason: String, sum: Int, terms: SanctionTerms?, passed: Int64?,
        next: Instant?, measures: [Measure]?
    ) {
        self.violation = violation
        self.overrides = overrides
        self.reason = reason
        self.sum = sum
        self.terms = terms
        self.passed = passed
        self.next = next
        self.measures = measures
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let measures { json.member("measures", measures) }
        if let next { json.member("next", next) }
        json.member("overrides", overrides)
        if let passed { json.member("passed", passed) }
        json.member("reason", reason)
        json.member("sum", sum)
        if let terms {
            json.key("terms")
            terms.write(to: &json)
        }
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        next = try json.optionalInstant("next")
        overrides = try json.integer("overrides")
        passed = try json.optionalInteger("passed")
        reason = try json.string("reason")
        sum = Int(clamping: try json.integer("sum"))
        terms = try json["terms"].map { (node) throws(FactError) in try SanctionTerms(reading: node) }
        violation = try json.integer("violation")
    }

    /// Loads all that it changes, then changes nothing yet.
    func require(in rows: inout Rows) throws(Stop) {
        let row = try rows.existing(violation: violation)
        if measures != nil { rows.credits.want(CreditKey(account: row.account, role: row.party)) }
        try rows.settle()
    }

    func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try require(in: &rows)
        try rows.change(violation: violation) { row in
            let step = StepTaken(seq: stamp.seq, at: stamp.at)
            row.answer = ViolationRow.Answer(step: step, answer: .upheld, reason: reason)
            guard let terms else { return }
            var sanction = row.sanction ?? SanctionRow(terms)
            sanction.terms = terms
            sanction.passed = passed
            sanction.isVoid = false
            row.sanction = sanction
            row.due = next
        }
        try rows.take(measures, ofViolation: violation, stamp)
    }
}
