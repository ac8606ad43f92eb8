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

    /// Whether a seller may sell. `opened` is when the account was first heard of, which only matters when age does;
    /// `records` are this rule's. Cost: linear in the types that are required.
    package func admission(
        of seller: ID, isKnown: Bool, opened: Instant?, _ records: FittingRecords, _ deposits: [DepositClaim],
        _ sanction: SanctionClaim?, _ standing: StandingClaim = StandingClaim(), isClosed: Bool = false
    ) -> Admission {
        var lacks = isClosed ? [Admission.Lack(type: nil, why: .closed)] : []
        var expiring: [Admission.Ending] = []
        // When something that is there ends; and when it may, which an evaluation may make good by then.
        var (ends, mayEnd): (Instant?, Instant?)
        // When all that stands against it may have passed by itself; nil: something does not.
        var passes: Instant? = isClosed ? nil : now
        if let sanction, sanction.due.map({ now < $0 }) ?? true {
            lacks.append(Admission.Lack(type: nil, why: .sanctioned, violation: ViolationID(seq: sanction.violation)))
            passes = later(passes, sanction.due)
        }
        guard let threshold else {
            return Admission(
                seller: seller, isKnown: isKnown, lacks: lacks, expiring: [],
                until: earlier(changes, lacks.isEmpty ? nil : passes))
        }
        for (type, fit) in zip(types, records.fits) {
            if let best = fit.best {
                ends = earlier(ends, best.ends)
                if let end = best.ends, policy.isNear(end, at: now) {
                    expiring.append(
                        Admission.Ending(type: type, qualification: QualificationID(seq: best.seq), ends: end))
                }
                continue
            }
            passes = nil
            if let nearest = fit.nearest {
                lacks.append(
                    Admission.Lack(
                        type: type, why: nearest.why, qualification: QualificationID(seq: nearest.seq)))
            } else {
                lacks.append(Admission.Lack(type: type, why: .missing))
            }
        }
        if let least = threshold.deposit {
            let deposit = deposits.first { $0.currency == least.currency }
            if deposit?.counted ?? 0 < least.minor {
                lacks.append(Admission.Lack(type: nil, why: .depositTooSmall))
                passes = nil
            }
            if isOverdue(deposit) {
                lacks.append(Admission.Lack(type: nil, why: .depositOverdue))
                passes = nil
            } else {
                ends = earlier(ends, deposit?.by)
            }
        }
        if let least = threshold.standing {
            if standing.shown(at: now) < least {
                lacks.append(Admission.Lack(type: nil, why: .standingTooLow))
                passes = later(passes, standing.better(after: now))
            } else {
                mayEnd = standing.until(after: now)
            }
        }
        let age = Int64(threshold.accountDays) * Instant.day
        if age > 0, opened.map({ now - $0 < age }) ?? true {
            lacks.append(Admission.Lack(type: nil, why: .accountTooYoung))
            passes = later(passes, opened.map { $0 + age })
        }
        let next: Instant?
        if lacks.isEmpty {
            next = earlier(ends, mayEnd)
        } else if let passes, ends.map({ passes < $0 }) ?? true {
            next = passes
        } else {
            next = nil
        }
        return Admission(
            seller: seller, isKnown: isKnown, lacks: lacks, expiring: expiring, until: earlier(changes, next))
    }

    /// The earlier of two moments, of which none may be.
    private func earlier(_ a: Instant?, _ b: Instant?) -> Instant? {
        guard let a, let b else { return a ?? b }
        return min(a, b)
    }

    /// The later of two moments; nil: one of them never comes.
    private func later(_ a: Instant?, _ b: Instant?) -> Instant? {
        guard let a, let b else { return nil }
        return max(a, b)
    }

    /// Also where the clock's fact is not written yet.
    private func isOverdue(_ deposit: DepositClaim?) -> Bool {
        guard let deposit else { return false }
        return deposit.isOverdue || deposit.by.map { $0 <= now } ?? false
    }
}
