package import ReputeJSON

/// `qualification.noticed`: the clock says that a record ends soon.
package struct QualificationNoticed: FactBody {
    package static let kind: StaticString = "qualification.noticed"
    package let qualification: Int64
    /// When it was due.
    package let due: Instant
    /// How many days are left then.
    package let days: Int
    /// When the clock next has something to do about it.
    package let next: Instant

    package init(qualification: Int64, due: Instant, days: Int, next: Instant) {
        self.qualification = qualification
        self.due = due
        self.days = days
        self.next = next
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("days", days)
        json.member("due", due)
        json.member("next", next)
        json.member("qualification", qualification)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        guard let days = Int(exactly: try json.integer("days")) else { throw FactError("days is no number of days") }
        self.days = days
        due = try json.instant("due")
        next = try json.instant("next")
        qualification = try json.integer("qualification")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(qualification) { row in
            row.state = .expiring
            row.noticed = days
            row.due = next
        }
    }
}

/// `qualification.expired`: a record's last day is over.
package struct QualificationExpired: FactBody {
    package static let kind: StaticString = "qualification.expired"
    package let qualification: Int64
    /// When it was due: the record's end.
    package let due: Instant

    package init(qualification: Int64, due: Instant) {
        self.qualification = qualification
        self.due = due
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("due", due)
        json.member("qualification", qualification)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        due = try json.instant("due")
        qualification = try json.integer("qualification")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.change(qualification) { row in
            row.state = .expired
            row.due = nil
        }
    }
}

/// The clock's command: a record's notice or its end has come.
package struct AdvanceQualification: Command {
    /// The record.
    package let qualification: Int64

    package init(qualification: Int64) { self.qualification = qualification }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.qualifications.get(qualification), let due = row.due, due <= d.now else {
            return false
        }
        try d.gathered()
        return d.advance(row, due: due)
    }
}

extension Deciding {
    /// By the policy that was in force when it was due, however late that is done.
    fileprivate mutating func advance(_ row: QualificationRow, due: Instant) -> Bool {
        guard let ends = row.ends else { return false }
        // Nothing of this is so but in a damaged row, which is not to make a fact.
        let left = ends - due
        let step: QualificationStep = left <= 0 ? .expire : .notice
        guard step.leads(from: row.state) != nil, left <= 366 * Instant.day else { return false }
        if step == .expire {
            record(QualificationExpired(qualification: row.seq, due: due))
            return true
        }
        guard let policy = rows.policies.inForce(at: due)?.policy.qualification,
            let next = policy.nextDue(ends: ends, after: due)
        else { return false }
        record(
            QualificationNoticed(
                qualification: row.seq, due: due, days: Int((left + Instant.day - 1) / Instant.day), next: next))
        return true
    }

    /// What the clock makes of a record now, or nothing at all.
    fileprivate mutating func advanceAgain(_ seq: Int64) throws(Stop) {
        let row = try rows.existing(qualification: seq)
        guard let due = row.due, due <= now, advance(row, due: due) else {
            throw .refused(.brokenLedger("a clock of qualification q\(seq), which was not due"))
        }
    }
}

extension QualificationNoticed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) { try d.advanceAgain(qualification) }
}

extension QualificationExpired {
    package func decideAgain(_ d: inout Deciding) throws(Stop) { try d.advanceAgain(qualification) }
}
