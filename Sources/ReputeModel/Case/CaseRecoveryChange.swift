internal import ReputeJSON

/// What follows for a respondent that did not do in time what was decided: a draw from its deposit, and a violation, each
/// as a fact of its own would tell it. Both are named by the seq of the case's fact.
package struct CaseRecoveryChange: Sendable {
    /// What is drawn for the claimant; nil: nothing is there, or nothing is to be drawn.
    package let drawn: DepositDrawn?
    /// What is owed beyond what is drawn, in minor units.
    package let short: Int64
    /// The violation that it is; nil: none.
    package let violation: SanctionRecorded?

    /// Nil when nothing follows.
    init?(drawn: DepositDrawn?, short: Int64, violation: SanctionRecorded?) {
        if drawn == nil, short == 0, violation == nil { return nil }
        self.drawn = drawn
        self.short = short
        self.violation = violation
    }

    /// Writes `{"drawn"?,"short"?,"violation"?}`: the bodies of `deposit.drawn` and of `sanction.recorded`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let drawn {
            json.key("drawn")
            drawn.write(to: &json)
        }
        if short > 0 { json.member("short", short) }
        if let violation {
            json.key("violation")
            violation.write(to: &json)
        }
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        drawn = try json["drawn"].map { (node) throws(FactError) in try DepositDrawn(reading: node) }
        short = try json.optionalInteger("short") ?? 0
        violation = try json["violation"].map { (node) throws(FactError) in try SanctionRecorded(reading: node) }
        guard (0...Money.most).contains(short) else { throw FactError("short is no amount") }
    }

    /// Loads all that it changes for the respondent of a case, then changes nothing yet.
    func want(of respondent: Int64?, in rows: inout Rows) throws(Stop) {
        drawn?.want(&rows)
        violation?.want(&rows)
        if let violation, violation.measures != nil, let respondent {
            rows.credits.want(CreditKey(account: respondent, role: violation.party))
        }
        try rows.settle()
    }

    func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try violation?.apply(stamp, to: &rows)
        try drawn?.apply(stamp, to: &rows)
    }
}

extension JSONWriter {
    /// The member `recovery`.
    mutating func member(recovery change: CaseRecoveryChange?) {
        guard let change else { return }
        key("recovery")
        change.write(to: &self)
    }
}

extension JSONNode {
    /// The member `recovery`.
    func caseRecoveryChange() throws(FactError) -> CaseRecoveryChange? {
        try self["recovery"].map { (node) throws(FactError) in try CaseRecoveryChange(reading: node) }
    }
}
