/// The rule of admission of one policy and category, at one moment.
package final class AdmissionRule: Sendable {
    private let policy: QualificationPolicy
    private let threshold: QualificationPolicy.Threshold?
    private let now: Instant
    /// When another policy comes into force.
    private let changes: Instant?
    private let category: String
    /// The types of records that are asked for.
    package let types: [String]

    /// The rule by the policy that is in force then.
    package init(_ category: String, at moment: Instant, _ policies: PolicyBook) {
        guard let entry = policies.inForce(at: moment) else { preconditionFailure("a ledger starts with a policy") }
        policy = entry.policy.qualification
        // By bytes, as every name of a caller's.
        threshold = policy.categories.first { $0.key.utf8.elementsEqual(category.utf8) }?.value
        now = moment
        changes = policies.entries.map(\.from).filter { $0 > moment }.min()
        self.category = category
        types = threshold?.requires ?? []
    }

    /// None yet, for this rule.
    package var noRecords: FittingRecords { FittingRecords(types: types, category: category, at: now) }

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

    /// Whether a seller may sell. `opened` is when the account was first heard of, which only matters when age does;
    /// `records` are this rule's. Cost: linear in the types that are required.
    package func admission(
        of seller: ID, isKnown: Bool, opened: Instant?, _ records: FittingRecords, _ deposits: [DepositClaim],
        _ sanction: SanctionClaim?, _ standing: StandingClaim = StandingClaim(), isClosed: Bool = false
    ) -> Admission {
        var lacks = isClosed ? [Admission.Lack(type: nil, why: .closed)] : []
        var expiring: [Admission.Ending] = []
        var until = changes
        if let sanction, sanction.due.map({ now < $0 }) ?? true {
            lacks.append(Admission.Lack(type: nil, why: .sanctioned, violation: ViolationID(seq: sanction.violation)))
        }
        guard let threshold else {
            // It is allowed by itself only where nothing else stands against it.
            if lacks.map(\.why) == [.sanctioned], let due = sanction?.due { until = min(until ?? due, due) }
            return Admission(seller: seller, isKnown: isKnown, lacks: lacks, expiring: [], until: until)
        }
        for (type, fit) in zip(types, records.fits) {
            if let best = fit.best {
                if let ends = best.ends {
                    until = min(until ?? ends, ends)
                    if policy.isNear(ends, at: now) {
                        expiring.append(
                            Admission.Ending(
                                type: type, qualification: QualificationID(seq: best.seq), ends: ends))
                    }
                }
            } else if let nearest = fit.nearest {
                lacks.append(
                    Admission.Lack(
                        type: type, why: nearest.why, qualification: QualificationID(seq: nearest.seq)))
            } else {
                lacks.append(Admission.Lack(type: type, why: .missing))
            }
        }
        if let least = threshold.deposit {
            let deposit = deposits.first { $0.currency == least.currency }
            if deposit?.counted ?? 0 < least.minor { lacks.append(Admission.Lack(type: nil, why: .depositTooSmall)) }
            if isOverdue(deposit) {
                lacks.append(Admission.Lack(type: nil, why: .depositOverdue))
            } else if let by = deposit?.by {
                until = min(until ?? by, by)
            }
        }
        if let least = threshold.standing {
            let next = standing.until(after: now)
            if standing.shown(at: now) < least {
                lacks.append(Admission.Lack(type: nil, why: .standingTooLow))
            } else if let next {
                until = min(until ?? next, next)
            }
        }
        if !lacks.isEmpty {
            until = changes
            // It is allowed by itself only where nothing else is lacking.
            if lacks.count == 1, lacks[0].why == .sanctioned, let due = sanction?.due { until = min(until ?? due, due) }
            if lacks.count == 1, lacks[0].why == .standingTooLow, let next = standing.until(after: now) {
                until = min(until ?? next, next)
            }
        }
        let age = Int64(threshold.accountDays) * Instant.day
        if age > 0, opened.map({ now - $0 < age }) ?? true {
            // It is allowed by itself only where nothing else is lacking, nor will be by then.
            let old = opened.map { $0 + age }
            let first = lacks.isEmpty ? old.flatMap { old in until.map { old < $0 } ?? true ? old : nil } : nil
            until = first ?? changes
            lacks.append(Admission.Lack(type: nil, why: .accountTooYoung))
        }
        return Admission(seller: seller, isKnown: isKnown, lacks: lacks, expiring: expiring, until: until)
    }

    /// Also where the clock's fact is not written yet.
    private func isOverdue(_ deposit: DepositClaim?) -> Bool {
        guard let deposit else { return false }
        return deposit.isOverdue || deposit.by.map { $0 <= now } ?? false
    }
}
