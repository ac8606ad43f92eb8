/// The violation that a case for `sanction-withdrawn` is about.
package struct CaseSanction: Hashable, Sendable {
    /// Its number.
    package let violation: Int64
    /// Whether a decision in the case took its own sanction back, which begins again when that holds no more.
    package var isVoided: Bool

    package init(violation: Int64, isVoided: Bool = false) {
        self.violation = violation
        self.isVoided = isVoided
    }
}

extension Deciding {
    /// The violation that a claim is to be about: one of the claimant, in the role that it has in the order, which stands.
    /// Refuses one of another account in the words for one that there is not, or whoever asks would learn of it; and one
    /// that a live case is about.
    mutating func reviewed(
        _ number: Int64, of account: Int64, as party: Party, for remedy: CaseRemedy
    ) throws(Stop) -> ViolationRow {
        let id = ViolationID(seq: number)
        guard remedy == .sanctionWithdrawn else { throw .refused(.caseSanctionUnfit(remedy)) }
        guard let row = try rows.violations.get(number), row.account == account, row.party == party else {
            throw .refused(.caseSanctionUnknown(id, party))
        }
        if row.isWithdrawn { throw .refused(.caseSanctionWithdrawn(id)) }
        if let before = row.review, try rows.existing(case: before).state.isLive {
            throw .refused(.caseSanctionLive(id, CaseID(seq: before)))
        }
        return row
    }

    /// What a decision for these terms, as of a moment, makes of the violation that a case is about; nil: it stays as it is.
    /// One that was withdrawn by somebody else does. `isClock`: whether the clock decides, after which nothing is due within
    /// an hour (see ``Due``).
    mutating func sanctionChange(
        _ row: CaseRow, _ terms: CaseTerms, at moment: Instant, isClock: Bool = false
    ) throws(Stop) -> CaseSanctionChange? {
        let decided = row.decision.flatMap { $0.terms.remedy == .sanctionWithdrawn ? $0 : nil }
        let isGranted = terms.remedy == .sanctionWithdrawn
        guard let own = row.house.sanction, isGranted || decided != nil else { return nil }
        let violation = try rows.existing(violation: own.violation)
        let least = isClock ? Due.leastGap : 0
        if isGranted {
            if violation.isWithdrawn { return nil }
            let policy = rows.policies.inForce(at: moment)?.policy ?? policyInForce
            return CaseSanctionChange(
                try withdrawal(of: violation, row.cause, at: moment, under: policy, least: least).body)
        }
        guard let decided, let answer = violation.answer, violation.isWithdrawn, answer.step.seq == decided.step.seq
        else { return nil }
        return CaseSanctionChange(try restoration(of: violation, own, overrides: answer.step, row.cause, at: moment))
    }

    /// What it comes to that a violation stands again, which a decision had withdrawn. Its own sanction, where that was taken
    /// back, begins again with what was left of its term then, and an hour at the least.
    private mutating func restoration(
        of row: ViolationRow, _ own: CaseSanction, overrides step: StepTaken, _ reason: String, at moment: Instant
    ) throws(Stop) -> SanctionRestored {
        rows.credits.want(CreditKey(account: row.account, role: row.party))
        let before = try rows.violations(of: row.account, as: row.party)
        var again = row.sanction.flatMap { own.isVoided && $0.isVoid ? $0 : nil }
        if let old = again {
            let ends = old.terms.ends.map { moment + max(Due.leastGap, $0 - step.at) }
            again?.terms = SanctionTerms(points: old.terms.points, consequence: old.terms.consequence, ends: ends)
            again?.isVoid = false
            again?.passed = try old.terms.exam.flatMap { (exam) throws(Stop) in
                try passed(exam, of: row.account, since: row.seq)
            }
        }
        let all = before.map { other in
            guard other.seq == row.seq else { return other }
            var standing = other
            standing.answer = ViolationRow.Answer(
                step: StepTaken(seq: nextSeq, at: moment), answer: .upheld, reason: reason)
            if let again { standing.sanction = again }
            return standing
        }
        let policy = rows.policies.inForce(at: moment)?.policy ?? policyInForce
        let measures = ViolationRow.measures(of: all)
        return SanctionRestored(
            violation: row.seq, overrides: step.seq, reason: reason,
            sum: SanctionRule(policy).points(row.tally, of: all, at: moment), terms: again?.terms,
            passed: again?.passed, next: again?.next(at: moment),
            measures: measures == ViolationRow.measures(of: before) ? nil : measures)
    }
}
