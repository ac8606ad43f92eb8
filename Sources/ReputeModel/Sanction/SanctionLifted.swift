package import ReputeCrypto
package import ReputeJSON

/// `sanction.corrected`: what a sanction is about was put right.
package struct SanctionCorrected: FactBody {
    package static let kind: StaticString = "sanction.corrected"
    /// Which, and what comes of it.
    package let progress: SanctionProgress
    /// SHA-256 of what shows it, by the caller's word.
    package let evidence: Digest?

    package init(_ progress: SanctionProgress, evidence: Digest?) {
        self.progress = progress
        self.evidence = evidence
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        progress.writeMembers(to: &json) { json in
            if let evidence { json.member("evidence", evidence) }
        }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        progress = try SanctionProgress(reading: json)
        evidence = try json.optionalDigest("evidence")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.want([progress])
        try rows.settle()
        try rows.apply(progress, stamp) { $0.corrected = StepTaken(seq: stamp.seq, at: stamp.at) }
    }
}

/// `sanction.lifted`: the clock says that all that a sanction asked for was done.
package struct SanctionLifted: FactBody {
    package static let kind: StaticString = "sanction.lifted"
    package let violation: Int64
    /// When it was due.
    package let due: Instant
    /// What is done about the account in its role from then on; nil: the same as before.
    package let measures: [Measure]?

    package init(violation: Int64, due: Instant, measures: [Measure]?) {
        self.violation = violation
        self.due = due
        self.measures = measures
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("due", due)
        if let measures { json.member("measures", measures) }
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        due = try json.instant("due")
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        violation = try json.integer("violation")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.violations.want(violation)
        try rows.settle()
        if measures != nil { try rows.wantCredit(ofViolation: violation) }
        try rows.settle()
        try rows.end(violation, stamp, at: due)
        try rows.take(measures, ofViolation: violation, stamp)
    }
}

/// The clock's command: all that a sanction asked for was done.
package struct AdvanceSanction: Command {
    /// The violation that led to it.
    package let violation: Int64

    package init(violation: Int64) { self.violation = violation }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.violations.get(violation), let due = row.due, due <= d.now else { return false }
        d.rows.credits.want(CreditKey(account: row.account, role: row.party))
        let all = try d.rows.violations(of: row.account, as: row.party)
        try d.gathered()
        return d.lift(row, due: due, all)
    }
}

extension Deciding {
    fileprivate mutating func lift(_ row: ViolationRow, due: Instant, _ all: [ViolationRow]) -> Bool {
        // Nothing of this is so but in a damaged row, which is not to make a fact.
        guard let next = row.sanction?.next(at: due), next == due else { return false }
        let measures = ViolationRow.measures(of: all.filter { $0.seq != row.seq })
        let hasChanged = measures != ViolationRow.measures(of: all)
        record(SanctionLifted(violation: row.seq, due: due, measures: hasChanged ? measures : nil))
        return true
    }
}

extension SanctionLifted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(violation: violation)
        let all = try d.rows.violations(of: row.account, as: row.party)
        guard let due = row.due, due <= d.now, d.lift(row, due: due, all) else {
            throw .refused(.brokenLedger("the end of sanction v\(violation), which was not due"))
        }
    }
}
