/// What was done about a respondent that did not do in time what was decided.
package struct CaseRecovery: Hashable, Sendable {
    /// The seq of its fact, by which the violation and the draw are named.
    package let seq: Int64
    /// The deposit that was drawn from; nil: none was.
    package let deposit: Int64?
    /// How much was drawn, in minor units of what is owed.
    package let drawn: Int64
    /// How much of it there was not.
    package let short: Int64
    /// Whether it is a violation.
    package let isViolation: Bool

    package init(seq: Int64, deposit: Int64?, drawn: Int64, short: Int64, isViolation: Bool) {
        self.seq = seq
        self.deposit = deposit
        self.drawn = drawn
        self.short = short
        self.isViolation = isViolation
    }

    /// As a fact tells it.
    init(_ change: CaseRecoveryChange, seq: Int64) {
        var deposit: Int64?
        if case .known(let known)? = change.drawn?.deposit { deposit = known }
        self.init(
            seq: seq, deposit: deposit, drawn: -(change.drawn?.move.sum ?? 0), short: change.short,
            isViolation: change.violation != nil)
    }
}

extension CaseRow {
    /// What its claimant got in it, in minor units of a currency: what was drawn, or what was told to be done.
    fileprivate func came(in currency: String) -> Int64 {
        guard let amount = terms?.amount, amount.currency == currency else { return 0 }
        return closed?.outcome == .performed ? amount.minor : house.recovery?.drawn ?? 0
    }
}

extension Deciding {
    /// What follows when what was decided in a case was not done by a moment, as of that moment; nil: nothing.
    ///
    /// How it is drawn, by when it is to be paid in again, and what points lead to is as `deposit.draw` and
    /// `sanction.record` have it under the policy in force at that moment. Whether it is drawn, and which violation it is,
    /// says the policy of the case.
    mutating func recovery(of row: CaseRow, at due: Instant) throws(Stop) -> CaseRecoveryChange? {
        guard let own = rows.policies.inForce(at: row.opened)?.policy, let rule = own.arbitration.house.recovery,
            let respondent = row.respondent, let terms = row.terms
        else { return nil }
        let policy = rows.policies.inForce(at: due)?.policy ?? policyInForce
        let amount = rule.isDrawn ? terms.amount : nil
        let name = rule.violations[row.by.other]
        if amount != nil {
            rows.depositsOf.want(respondent)
            rows.numberedAccounts.want(row.claimant)
        }
        if name != nil {
            rows.numberedAccounts.want(respondent)
            rows.violationsOf.want(respondent)
            // What is done about it stands there.
            rows.credits.want(CreditKey(account: respondent, role: row.by.other))
        }
        try rows.settle()
        var drawn: DepositDrawn?
        if let amount {
            let most = try most(of: amount, in: row, own.arbitration)
            drawn = try draw(amount, most, from: respondent, for: row, at: due, policy.deposit?.replenishDays)
        }
        var violation: SanctionRecorded?
        if let name, let kind = own.sanction.kinds[name] {
            violation = try judge(name, kind, of: respondent, for: row, at: due, policy)
        }
        return CaseRecoveryChange(
            drawn: drawn, short: (amount?.minor ?? 0) + (drawn?.move.sum ?? 0), violation: violation)
    }

    /// How much of what is owed in a case may be drawn, in minor units: as much as could be claimed for what was paid in
    /// its order, less what the other cases of the side came to. Where nobody told what was paid, nothing.
    ///
    /// Nobody looks at what the clock draws. So the same loss is not drawn for once by every cause that fits it, and what
    /// the sides offer each other is not drawn for beyond the order.
    private mutating func most(of owed: Money, in row: CaseRow, _ policy: CasePolicy) throws(Stop) -> Int64 {
        let order = try rows.existing(order: row.order)
        let others = try rows.cases(of: row.order).filter { $0.seq != row.seq && $0.by == row.by }
        // Of what goes on in it as well, what may be claimed the most for.
        let claims = row.claims.compactMap { policy.claims[$0.cause] }
        let owns = claims.compactMap { $0.most(of: order, row.item) }.filter { $0.currency == owed.currency }
        guard let own = owns.max(by: { $0.minor < $1.minor }) else { return 0 }
        let whole = claims.compactMap { $0.most(of: order, nil) }.max { $0.minor < $1.minor }
        let like = others.filter { whole != nil || $0.item == row.item }
        let spent = like.reduce(0) { $0 + $1.came(in: owed.currency) }
        return max(0, min(owed.minor, own.minor, (whole ?? own).minor - spent))
    }

    /// What is drawn of an amount that an account owes in a case, `most` at most; nil: that is nothing, or it has no
    /// deposit in this currency, or nothing in it but what is held.
    private mutating func draw(
        _ amount: Money, _ most: Int64, from account: Int64, for row: CaseRow, at due: Instant, _ replenishDays: Int?
    ) throws(Stop) -> DepositDrawn? {
        guard most > 0, let there = try deposit(of: account, in: amount.currency),
            let move = there.books.drawing(most)
        else { return nil }
        let claimant = try existing(account: row.claimant)
        return DepositDrawn(
            .known(there.seq), move, there.duty.drawn(-move.sum, at: due, replenishDays), leaves: nil,
            DepositDetails(to: claimant.handle, short: amount.minor + move.sum, due: due, case: row.seq))
    }

    /// What not doing it is recorded as; nil: its tally has as many violations of the account as there may be.
    private mutating func judge(
        _ name: String, _ kind: SanctionPolicy.Kind, of account: Int64, for row: CaseRow, at due: Instant,
        _ policy: Policy
    ) throws(Stop) -> SanctionRecorded? {
        let before = try rows.violations(of: account, as: kind.party)
        guard before.count(where: { $0.tally == kind.tally }) < SanctionLimits.violations else { return nil }
        let judged = JudgedViolation(kind, seq: nextSeq, at: due, after: before, policy)
        return SanctionRecorded(
            account: try existing(account: account).handle, party: kind.party, code: name, tally: kind.tally,
            points: kind.points, officer: nil, sum: judged.sum, statement: nil, about: nil, evidence: nil,
            terms: judged.terms, measures: judged.measures, case: row.seq, due: due)
    }

    /// The account of this number. Refuses a ledger that names one it never told of.
    private mutating func existing(account number: Int64) throws(Stop) -> AccountRow {
        guard let account = try rows.numberedAccounts.get(number) else {
            throw .refused(.brokenLedger("account \(number), which it never told of"))
        }
        return account
    }
}
