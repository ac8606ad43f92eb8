internal import ReputeJSON

/// What a decision makes of the violation that a case is about: it is withdrawn, or, when a later decision overrides the
/// one by which it was, it stands again. One of the two is there.
package struct CaseSanctionChange: Hashable, Sendable {
    /// As `sanction.withdrawn` would tell it, with the case's cause as the reason.
    package let withdrawn: SanctionWithdrawn?
    package let restored: SanctionRestored?

    init(_ withdrawn: SanctionWithdrawn) {
        self.withdrawn = withdrawn
        restored = nil
    }

    init(_ restored: SanctionRestored) {
        withdrawn = nil
        self.restored = restored
    }

    /// Writes `{"withdrawn":{…}}` or `{"restored":{…}}`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let restored {
            json.key("restored")
            restored.write(to: &json)
        }
        if let withdrawn {
            json.key("withdrawn")
            withdrawn.write(to: &json)
        }
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        withdrawn = try json["withdrawn"].map { (node) throws(FactError) in try SanctionWithdrawn(reading: node) }
        restored = try json["restored"].map { (node) throws(FactError) in try SanctionRestored(reading: node) }
        guard (withdrawn == nil) != (restored == nil) else {
            throw FactError("a sanction is either withdrawn or restored")
        }
    }

    /// Whether it takes back the sanction that the violation itself led to, and no other goes on as that: then that begins
    /// again when the decision holds no more.
    var isVoided: Bool {
        guard let withdrawn else { return false }
        return withdrawn.changes.contains { $0.violation == withdrawn.violation && $0.terms == nil && $0.of == nil }
    }

    /// Loads all that it changes, then changes nothing yet.
    func want(in rows: inout Rows) throws(Stop) {
        try withdrawn?.require(in: &rows)
        try restored?.require(in: &rows)
    }

    func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try withdrawn?.apply(stamp, to: &rows)
        try restored?.apply(stamp, to: &rows)
    }
}

extension JSONWriter {
    /// The member `sanction`.
    mutating func member(sanction change: CaseSanctionChange?) {
        guard let change else { return }
        key("sanction")
        change.write(to: &self)
    }
}

extension JSONNode {
    /// The member `sanction`.
    func caseSanctionChange() throws(FactError) -> CaseSanctionChange? {
        try self["sanction"].map { (node) throws(FactError) in try CaseSanctionChange(reading: node) }
    }
}

extension Rows {
    /// Loads all that a decision touches besides its case, then changes nothing yet.
    mutating func want(_ change: CaseSanctionChange?) throws(Stop) {
        try change?.want(in: &self)
    }

    /// Changes the violation that a decision in a case is about, and notes in the case what becomes of its sanction.
    mutating func take(_ change: CaseSanctionChange?, of number: Int64, by step: StepTaken) throws(Stop) {
        guard let change else { return }
        try change.apply(FactStamp(seq: step.seq, at: step.at), to: &self)
        cases.update(number) { $0.house.sanction?.isVoided = change.isVoided }
    }
}
