/// Whether a seller may sell in a category, and why.
public struct Admission: Hashable, Sendable {
    /// The seller, by the caller's id.
    public let seller: ID
    /// Whether anything was heard of the account.
    public let isKnown: Bool
    /// What stands against it, in the order of the types' names; empty: the seller may sell.
    public let lacks: [Lack]
    /// What counts and ends soon.
    public let expiring: [Ending]
    /// Until when this holds unless something is done: the first moment at which it may be otherwise; nil: for good.
    public let until: Instant?
    /// What a buyer gets if it goes wrong; nil: that was not asked.
    public var protection: BuyerProtection?

    /// Whether the seller may sell.
    public var isAllowed: Bool { lacks.isEmpty }

    /// Something that stands against it.
    public struct Lack: Hashable, Sendable {
        /// The type of record; nil: it is about the account.
        public let type: String?
        /// What is wrong.
        public let why: Why
        /// The record that would count, were that not so; nil: there is none.
        public let qualification: QualificationID?
        /// The violation whose sanction it is; nil: it is none.
        public let violation: ViolationID?

        /// Something that stands against it.
        public init(
            type: String?, why: Why, qualification: QualificationID? = nil, violation: ViolationID? = nil
        ) {
            self.type = type
            self.why = why
            self.qualification = qualification
            self.violation = violation
        }
    }

    /// What is wrong.
    public enum Why: String, Sendable, CaseIterable, Hashable {
        /// There is no record of the type for this category.
        case missing
        /// There is a draft that was not submitted.
        case draft
        /// An officer has it before them.
        case submitted
        /// It ended.
        case expired
        /// It is suspended.
        case suspended
        /// It was revoked.
        case revoked
        /// The account is not known for long enough.
        case accountTooYoung = "account-too-young"
        /// What lies in its deposit is not enough.
        case depositTooSmall = "deposit-too-small"
        /// Its deposit was to be replenished by now.
        case depositOverdue = "deposit-overdue"
        /// A sanction bars it from trading.
        case sanctioned
        /// Its standing is not good enough.
        case standingTooLow = "standing-too-low"
        /// The account is closed as a seller.
        case closed
    }

    /// A record that ends soon.
    public struct Ending: Hashable, Sendable {
        /// Its type.
        public let type: String
        /// The record.
        public let qualification: QualificationID
        /// The first moment at which it counts no more.
        public let ends: Instant

        /// A record that ends soon.
        public init(type: String, qualification: QualificationID, ends: Instant) {
            self.type = type
            self.qualification = qualification
            self.ends = ends
        }
    }

    /// An admission from its parts.
    public init(
        seller: ID, isKnown: Bool, lacks: [Lack], expiring: [Ending], until: Instant?,
        protection: BuyerProtection? = nil
    ) {
        self.protection = protection
        self.seller = seller
        self.isKnown = isKnown
        self.lacks = lacks
        self.expiring = expiring
        self.until = until
    }
}

/// The rule of admission of one policy and category, at one moment.
package final class AdmissionRule: Sendable {
    private let policy: QualificationPolicy
    private let threshold: QualificationPolicy.Threshold?
    private let now: Instant
    /// When another policy comes into force.
    private let changes: Instant?

    /// The rule by the policy that is in force then.
    package init(_ category: String, at moment: Instant, _ policies: PolicyBook) {
        guard let entry = policies.inForce(at: moment) else { preconditionFailure("a ledger starts with a policy") }
        policy = entry.policy.qualification
        // By bytes, as every name of a caller's.
        threshold = policy.categories.first { $0.key.utf8.elementsEqual(category.utf8) }?.value
        now = moment
        changes = policies.entries.map(\.from).filter { $0 > moment }.min()
        self.category = category
    }

    private let category: String

    /// The types of records that are asked for.
    package var types: [String] { threshold?.requires ?? [] }

    /// Whether a seller may sell. `opened` is when the account was first heard of, which only matters when age does.
    /// Cost: the records times the types that are required.
    package func admission(
        of seller: ID, isKnown: Bool, opened: Instant?, _ claims: [QualificationClaim], _ deposits: [DepositClaim],
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
        for type in threshold.requires {
            let fitting = claims.filter { $0.covers(type, category) }
            if let best = fitting.filter(counts).max(by: isShorter) {
                if let ends = best.ends {
                    until = min(until ?? ends, ends)
                    if policy.isNear(ends, at: now) {
                        expiring.append(
                            Admission.Ending(
                                type: type, qualification: QualificationID(seq: best.seq), ends: ends))
                    }
                }
            } else {
                lacks.append(lack(of: type, fitting))
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

    /// Also where the clock's fact is not written yet, or the moment is one to come.
    private func counts(_ claim: QualificationClaim) -> Bool {
        claim.state.counts && claim.ends.map { now < $0 } ?? true
    }

    private func isShorter(_ a: QualificationClaim, _ b: QualificationClaim) -> Bool {
        (a.ends ?? .distant, a.seq) < (b.ends ?? .distant, b.seq)
    }

    /// What is nearest to counting says why nothing does.
    private func lack(of type: String, _ fitting: [QualificationClaim]) -> Admission.Lack {
        let order: [Admission.Why] = [.submitted, .draft, .suspended, .expired, .revoked]
        func why(_ claim: QualificationClaim) -> Admission.Why? {
            switch claim.state {
            case .submitted: .submitted
            case .draft: .draft
            case .suspended: claim.ends.map { now < $0 } ?? true ? .suspended : .expired
            case .verified, .expiring, .expired: .expired
            case .revoked: .revoked
            case .superseded: nil
            }
        }
        for reason in order {
            if let claim = fitting.last(where: { why($0) == reason }) {
                return Admission.Lack(type: type, why: reason, qualification: QualificationID(seq: claim.seq))
            }
        }
        return Admission.Lack(type: type, why: .missing)
    }
}
