package import ReputeModel

/// What admission looks at of a record.
package struct QualificationClaim: Hashable, Sendable {
    package let seq: Int64
    package let state: QualificationState
    package let type: String
    package let categories: [String]
    package let ends: Instant?

    package init(seq: Int64, state: QualificationState, type: String, categories: [String], ends: Instant?) {
        self.seq = seq
        self.state = state
        self.type = type
        self.categories = categories
        self.ends = ends
    }
}

extension QualificationRow {
    /// What admission looks at.
    package var claim: QualificationClaim {
        QualificationClaim(seq: seq, state: state, type: terms.type, categories: terms.categories, ends: ends)
    }
}

extension FittingRecords {
    /// Adds a record, after all that were begun sooner, in the bytes that a store has of it.
    package mutating func add(_ claim: QualificationClaim) {
        let (type, lines) = (Array(claim.type.utf8), Array(claim.categories.joined(separator: "\n").utf8))
        type.withUnsafeBytes { type in
            lines.withUnsafeBytes { lines in
                add(
                    seq: claim.seq, claim.state, ends: claim.ends, type: type,
                    categories: claim.categories.isEmpty ? nil : lines)
            }
        }
    }
}

extension AdmissionRule {
    /// Whether a seller may sell, by all its records.
    package func admission(
        of seller: ID, isKnown: Bool, opened: Instant?, _ claims: [QualificationClaim], _ deposits: [DepositClaim],
        _ sanction: SanctionClaim?, _ standing: StandingClaim = StandingClaim(), isClosed: Bool = false
    ) -> Admission {
        var records = noRecords
        for claim in claims { records.add(claim) }
        return admission(
            of: seller, isKnown: isKnown, opened: opened, records, deposits, sanction, standing, isClosed: isClosed)
    }
}
