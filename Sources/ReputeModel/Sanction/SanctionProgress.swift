internal import ReputeJSON

/// What comes of it when one of the things that a sanction asks for was done.
package struct SanctionProgress: Hashable, Sendable {
    /// The violation that led to it.
    package let violation: Int64
    /// When the clock ends it; nil: it asks for more, or it ends now.
    package let next: Instant?
    /// Whether it ends now.
    package let isOver: Bool
    /// What is done about the account in its role from then on; nil: the same as before.
    package let measures: [Measure]?

    package init(violation: Int64, next: Instant?, isOver: Bool, measures: [Measure]?) {
        self.violation = violation
        self.next = next
        self.isOver = isOver
        self.measures = measures
    }

    /// What comes of a sanction after something was done about it. `all` are those of its role, and are what they are then.
    init(_ row: ViolationRow, _ sanction: SanctionRow, _ all: inout [ViolationRow], at now: Instant) {
        let next = sanction.next(at: now)
        let isOver = next.map { $0 <= now } ?? false
        let had = ViolationRow.measures(of: all)
        if isOver { all.removeAll { $0.seq == row.seq } }
        let measures = ViolationRow.measures(of: all)
        self.init(
            violation: row.seq, next: isOver ? nil : next, isOver: isOver, measures: measures == had ? nil : measures)
    }

    /// Its members, in canonical order; `more` come before `measures`.
    func writeMembers(to json: inout JSONWriter, more: (inout JSONWriter) -> Void = { _ in }) {
        more(&json)
        if let measures { json.member("measures", measures) }
        if let next { json.member("next", next) }
        if isOver { json.member("over", 1) }
        json.member("violation", violation)
    }

    init(reading json: JSONNode) throws(FactError) {
        measures = json["measures"] == nil ? nil : try json.measures("measures")
        next = try json.optionalInstant("next")
        isOver = try json.optionalInteger("over") == 1
        violation = try json.integer("violation")
    }
}

extension Rows {
    /// Loads what ``apply(_:_:_:)`` changes. Follow with ``settle()``.
    mutating func want(_ progress: [SanctionProgress]) throws(Stop) {
        for one in progress { violations.want(one.violation) }
        try settle()
        for one in progress where one.measures != nil { try wantCredit(ofViolation: one.violation) }
    }

    /// Asks for the credit that a violation's sanction stands in.
    mutating func wantCredit(ofViolation seq: Int64) throws(Stop) {
        let row = try existing(violation: seq)
        credits.want(CreditKey(account: row.account, role: row.party))
    }

    /// Notes that something was done about a sanction, and what comes of it.
    mutating func apply(
        _ progress: SanctionProgress, _ stamp: FactStamp, _ done: (inout SanctionRow) -> Void
    ) throws(Stop) {
        try change(violation: progress.violation) { row in
            if var sanction = row.sanction {
                done(&sanction)
                if progress.isOver { sanction.lifted = StepTaken(seq: stamp.seq, at: stamp.at) }
                row.sanction = sanction
            }
            row.due = progress.next
        }
        try take(progress.measures, ofViolation: progress.violation, stamp)
    }

    /// Ends a sanction.
    mutating func end(_ violation: Int64, _ stamp: FactStamp, at moment: Instant) throws(Stop) {
        try change(violation: violation) { row in
            row.sanction?.lifted = StepTaken(seq: stamp.seq, at: moment)
            row.due = nil
        }
    }

    /// Sets what is done about the account of a violation in its role; nil: the same as before.
    mutating func take(_ measures: [Measure]?, ofViolation seq: Int64, _ stamp: FactStamp) throws(Stop) {
        guard let measures else { return }
        let row = try existing(violation: seq)
        try take(measures, CreditKey(account: row.account, role: row.party), stamp)
    }
}
