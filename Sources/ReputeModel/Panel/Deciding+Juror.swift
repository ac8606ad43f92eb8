/// An account that is to sit on panels: what is looked at of it.
struct JurorCheck {
    /// The account's number.
    let account: Int64
    let policy: CasePolicy.Jury
    /// As of when.
    let moment: Instant
}

extension Deciding {
    /// Notes what is looked at of an account; its records come with ``wantRecords(_:)``.
    mutating func want(_ check: JurorCheck) {
        rows.lives.want(check.account)
        rows.numberedAccounts.want(check.account)
        rows.credits.want(CreditKey(account: check.account, role: .seller))
        rows.violationsOf.want(check.account)
        if check.policy.record != nil { rows.qualificationsOf.want(check.account) }
    }

    /// Notes an account's records and violations, once their numbers are loaded.
    mutating func wantRecords(_ check: JurorCheck) {
        for seq in rows.violationsOf.loaded(check.account) ?? [] { rows.violations.want(seq) }
        if check.policy.record == nil { return }
        for seq in rows.qualificationsOf.loaded(check.account) ?? [] { rows.qualifications.want(seq) }
    }

    /// The role that an account has on panels: a seller if it ever sold, else a buyer.
    mutating func role(of account: Int64) throws(Stop) -> Party {
        let sold = try rows.credits.get(CreditKey(account: account, role: .seller))
        return sold?.days.contains { $0.orders > 0 } == true ? .seller : .buyer
    }

    /// What keeps an account from sitting on any panel; nil: nothing does.
    mutating func bar(_ check: JurorCheck) throws(Stop) -> JurorBar? {
        let role = try role(of: check.account)
        if try rows.life(of: check.account)[closed: role] != nil { return .closed }
        if try check.moment < oldEnough(check) { return .young }
        if try !hasRecord(check) { return .record }
        if try seriousPoints(check) > check.policy.points { return .points }
        return nil
    }

    /// From when on an account is known for long enough.
    mutating func oldEnough(_ check: JurorCheck) throws(Stop) -> Instant {
        guard let row = try rows.numberedAccounts.get(check.account) else {
            throw .refused(.brokenLedger("account \(check.account), which it never told of"))
        }
        return row.opened + Int64(check.policy.ageDays) * Instant.day
    }

    /// Whether a record of the type that is asked for counts, or none is asked for.
    private mutating func hasRecord(_ check: JurorCheck) throws(Stop) -> Bool {
        guard let type = check.policy.record else { return true }
        for seq in try rows.qualificationsOf.get(check.account) ?? [] {
            let row = try rows.existing(qualification: seq)
            // Also where the clock's fact of its end is not written yet.
            if row.terms.type == type, row.state.counts, row.ends.map({ check.moment < $0 }) ?? true { return true }
        }
        return false
    }

    /// The serious points of an account, in both its roles, by the policy in force then.
    private mutating func seriousPoints(_ check: JurorCheck) throws(Stop) -> Int {
        guard let policy = rows.policies.inForce(at: check.moment)?.policy else { return 0 }
        let (rule, tallies) = (SanctionRule(policy), policy.sanction.seriousTallies)
        var sum = 0
        for party in Party.allCases {
            let violations = try rows.violations(of: check.account, as: party)
            for tally in tallies { sum += rule.points(tally, of: violations, at: check.moment) }
        }
        return sum
    }
}
