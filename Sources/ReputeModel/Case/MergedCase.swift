/// A case that goes on in another, as that one has it: what it claimed, and what was said and shown in it, which a ruling can
/// rest on.
package struct MergedCase: Hashable, Sendable {
    /// The step by which it came to go on there.
    package let step: StepTaken
    /// Its number.
    package let number: Int64
    /// Which side of the other case opened it: the claimant, for another cause, or the respondent, who claims in turn.
    package let by: CaseSide
    package let cause: String
    package let claim: CaseTerms
    /// The seqs of the facts in which a side said or showed something in it.
    package let shown: [Int64]

    package init(step: StepTaken, number: Int64, by: CaseSide, cause: String, claim: CaseTerms, shown: [Int64]) {
        self.step = step
        self.number = number
        self.by = by
        self.cause = cause
        self.claim = claim
        self.shown = shown
    }

    /// A case, and those that go on in it, as they go on in another of the same order.
    static func moved(_ row: CaseRow, into other: CaseRow, by step: StepTaken) -> [MergedCase] {
        let isSame = row.by == other.by
        let own = MergedCase(
            step: step, number: row.seq, by: isSame ? .claimant : .respondent, cause: row.cause, claim: row.claim,
            shown: row.shown)
        return [own]
            + row.house.merged.map { merged in
                MergedCase(
                    step: step, number: merged.number, by: isSame ? merged.by : merged.by.other, cause: merged.cause,
                    claim: merged.claim, shown: merged.shown)
            }
    }
}

extension CaseRow {
    /// The seqs of the facts in which a side said or showed something in it.
    package var shown: [Int64] {
        [seq] + (answered.map { [$0.step.seq] } ?? []) + house.evidence.map(\.step.seq)
    }

    /// What its claimant claims, in it and in what goes on in it.
    var claims: [(cause: String, terms: CaseTerms)] {
        [(cause: cause, terms: claim)]
            + house.merged.filter { $0.by == .claimant }.map { (cause: $0.cause, terms: $0.claim) }
    }
}
