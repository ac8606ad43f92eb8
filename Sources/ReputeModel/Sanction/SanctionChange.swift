package import ReputeJSON

/// What becomes of a sanction when a violation of its tally is withdrawn: all of it that changes, as it is from then on.
package struct SanctionChange: Hashable, Sendable {
    /// The violation that leads to it.
    package let violation: Int64
    /// What it is; nil: what that of ``of`` was, and without one it never held.
    package let terms: SanctionTerms?
    /// The violation whose sanction goes on as this one. Unless that one is told of as well, its own never held.
    package let of: Int64?
    /// The attempt that passed its exam.
    package let passed: Int64?
    /// When the clock ends it.
    package let next: Instant?

    package init(violation: Int64, terms: SanctionTerms?, of: Int64? = nil, passed: Int64?, next: Instant?) {
        self.violation = violation
        self.terms = terms
        self.of = of
        self.passed = passed
        self.next = next
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let next { json.member("next", next) }
        if let of { json.member("of", of) }
        if let passed { json.member("passed", passed) }
        if let terms {
            json.key("terms")
            terms.write(to: &json)
        }
        json.member("violation", violation)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        next = try json.optionalInstant("next")
        of = try json.optionalInteger("of")
        passed = try json.optionalInteger("passed")
        terms = try json["terms"].map { (node) throws(FactError) in try SanctionTerms(reading: node) }
        violation = try json.integer("violation")
    }
}

extension SanctionTerms {
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let days = consequence.days { json.member("days", days) }
        if let ends { json.member("ends", ends) }
        if let exam { json.member("exam", exam) }
        json.member("measures", consequence.measures)
        json.member("points", points)
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        let days = try json.optionalInteger("days").map { Int(clamping: $0) }
        guard days.map({ (1...SanctionLimits.days).contains($0) }) ?? true else {
            throw FactError("days is no number of days")
        }
        consequence = Consequence(
            measures: try json.measures("measures"), days: days, exam: try json.optionalString("exam"))
        ends = try json.optionalInstant("ends")
        points = Int(clamping: try json.integer("points"))
    }
}

extension JSONWriter {
    mutating func member(_ key: StaticString, _ measures: [Measure]) {
        self.key(key)
        beginArray()
        for measure in measures { string(measure.rawValue) }
        endArray()
    }
}

extension JSONNode {
    func measures(_ key: StaticString) throws(FactError) -> [Measure] {
        try list(key) { (node) throws(FactError) in
            guard let measure = node.string.flatMap(Measure.init(rawValue:)) else {
                throw FactError("\(key) has an unknown measure")
            }
            return measure
        }
    }
}

extension Rows {
    /// Asks for the violations that changes are about.
    mutating func want(_ changes: [SanctionChange]) {
        for change in changes { for seq in [change.violation, change.of ?? change.violation] { violations.want(seq) } }
    }

    /// Sets what is done about an account in a role.
    mutating func take(_ measures: [Measure], _ key: CreditKey, _ stamp: FactStamp) throws(Stop) {
        try changeCredit(key, seq: stamp.seq) { credit in
            credit.measures = measures
            return CreditStep(points: 0, count: DayCount(day: 0))
        }
    }

    /// Carries changes out, all by what was before the first of them.
    mutating func apply(_ changes: [SanctionChange]) throws(Stop) {
        var before: [SanctionRow?] = []
        for one in changes {
            let row = try existing(violation: one.of ?? one.violation)
            var sanction = row.sanction
            if one.of != nil, sanction?.since == nil { sanction?.since = row.at }
            before.append(sanction)
        }
        for one in changes { if let of = one.of { try void(of) } }
        for (one, before) in zip(changes, before) {
            guard let terms = one.terms ?? (one.of == nil ? nil : before?.terms) else {
                try void(one.violation)
                continue
            }
            try change(violation: one.violation) { row in
                var sanction = SanctionRow(terms)
                sanction.since = before?.since
                sanction.corrected = before?.corrected
                sanction.passed = one.passed
                row.sanction = sanction
                row.due = one.next
            }
        }
    }

    private mutating func void(_ violation: Int64) throws(Stop) {
        try change(violation: violation) { row in
            row.sanction?.isVoid = true
            row.due = nil
        }
    }
}
