extension Rows {
    /// The record a fact names. Refuses a ledger that names one it never told of.
    mutating func existing(qualification seq: Int64) throws(Stop) -> QualificationRow {
        guard let row = try qualifications.get(seq) else { throw .refused(.unknownQualification(seq)) }
        return row
    }

    /// Checks that the record a fact names is there.
    mutating func require(qualification seq: Int64) throws(Stop) {
        if try !qualifications.has(seq) { throw .refused(.unknownQualification(seq)) }
    }

    /// Changes a record that a fact names.
    mutating func change(_ seq: Int64, _ change: (inout QualificationRow) -> Void) throws(Stop) {
        try require(qualification: seq)
        qualifications.update(seq, change)
    }

    /// Puts a record in the place of an older one.
    mutating func supersede(_ old: Int64, by seq: Int64) throws(Stop) {
        try change(old) { row in
            row.state = .superseded
            row.supersededBy = seq
            row.due = nil
        }
    }

    /// Adds a new record to those of its account, when these are loaded.
    mutating func file(_ row: QualificationRow) {
        guard let members = qualificationsOf.loaded(row.account), !members.contains(row.seq) else { return }
        qualificationsOf.put(row.account, members + [row.seq])
    }

    /// Takes in the records the store has of an account, adding those that this batch made.
    package mutating func learn(_ stored: [Int64], qualificationsOf account: Int64) {
        var members = stored
        for seq in qualifications.changed({ $0.account == account ? $0.seq : nil }).sorted()
        where !members.contains(seq) {
            members.append(seq)
        }
        qualificationsOf.learn(account, members)
    }

    package mutating func learn(_ row: QualificationRow?, qualification seq: Int64) { qualifications.learn(seq, row) }

    package var missingQualifications: [Int64] { qualifications.missing.sorted() }
    package var missingQualificationsOf: [Int64] { qualificationsOf.missing.sorted() }
    /// Changed records, by number, and whether the store has none under it yet.
    package var changedQualifications: [(key: Int64, row: QualificationRow, isNew: Bool)] { qualifications.changes }
}

extension Refusal {
    fileprivate static func unknownQualification(_ seq: Int64) -> Refusal {
        .brokenLedger("qualification q\(seq), which it never told of")
    }
}
