/// Whether a commitment holds for orders created now.
public enum CommitmentState: String, Sendable, CaseIterable, Hashable {
    /// It does.
    case inForce = "in-force"
    /// It does, and was given up.
    case ending
    /// It does not.
    case ended
    /// It was taken on, and the policy in force offers it no more.
    case notOffered = "not-offered"
}

/// A commitment of a seller's, and how it was kept.
public struct CommitmentView: Hashable, Sendable {
    /// The commitment.
    public let commitment: CommitmentID
    /// Its name in the policy.
    public let name: String
    /// Whether it holds.
    public let state: CommitmentState
    /// When it was last taken on.
    public let since: Instant
    /// When it ends or ended; nil: it was not given up.
    public let ends: Instant?
    /// What the policy in force says of it; nil: it does not offer it.
    public let terms: CommitmentTerms?
    /// Orders that it held for and that came to an end, and those of them in which it was broken, of the policy's days.
    public let orders: Int64
    /// See ``orders``.
    public let breached: Int64
    /// The share of orders in which it was kept; nil: fewer orders than the policy shows a rate from.
    public let keptRate: Ratio?
    /// The same of all days.
    public let allOrders: Int64
    /// See ``allOrders``.
    public let allBreached: Int64

    /// A commitment from its parts.
    public init(
        commitment: CommitmentID, name: String, state: CommitmentState, since: Instant, ends: Instant?,
        terms: CommitmentTerms?, orders: Int64, breached: Int64, keptRate: Ratio?, allOrders: Int64, allBreached: Int64
    ) {
        self.commitment = commitment
        self.name = name
        self.state = state
        self.since = since
        self.ends = ends
        self.terms = terms
        self.orders = orders
        self.breached = breached
        self.keptRate = keptRate
        self.allOrders = allOrders
        self.allBreached = allBreached
    }

    /// A commitment as it is at a moment. Cost: linear in its days.
    package init(_ row: CommitmentRow, at now: Instant, under policy: Policy) {
        let kind = policy.commitment.kinds[row.code]
        let last = row.periods.last
        let state: CommitmentState =
            if !row.isInForce(at: now) { .ended } else if kind == nil { .notOffered } else {
                last?.dropped == nil ? .inForce : .ending
            }
        let today = now.day(zoneMinutes: policy.zoneMinutes)
        let recent = row.count(from: today - Day(policy.commitment.rateDays) + 1)
        let all = row.count(from: .min)
        self.init(
            commitment: row.id, name: row.code, state: state, since: last?.taken.at ?? now, ends: last?.dropped?.at,
            terms: kind.map { CommitmentTerms($0) }, orders: recent.orders, breached: recent.breached,
            keptRate: recent.orders >= max(1, Int64(policy.credit.rateFrom))
                ? Ratio(Int128(recent.orders - recent.breached), over: Int128(recent.orders)) : nil,
            allOrders: all.orders, allBreached: all.breached)
    }
}

/// What a policy says of a commitment.
public struct CommitmentTerms: Hashable, Sendable {
    /// Within how many hours after the order's creation it is handed to the carrier; nil: that is not promised.
    public let dispatchHours: Int?
    /// Whether it arrives when the order says.
    public let isOnTime: Bool
    /// For how many days after completion it holds; nil: the policy does not say.
    public let days: Int?
    /// The part of the order's amount that is owed for a breach; nil: nothing is.
    public let share: Ratio?
    /// At least.
    public let least: Money?
    /// At most.
    public let most: Money?

    /// Terms from their parts.
    public init(dispatchHours: Int?, isOnTime: Bool, days: Int?, share: Ratio?, least: Money?, most: Money?) {
        self.dispatchHours = dispatchHours
        self.isOnTime = isOnTime
        self.days = days
        self.share = share
        self.least = least
        self.most = most
    }

    package init(_ kind: CommitmentPolicy.Kind) {
        let hours: Int? = if case .dispatch(let hours) = kind.promise { hours } else { nil }
        self.init(
            dispatchHours: hours, isOnTime: kind.promise == .delivery, days: kind.days,
            share: kind.compensation.map { Ratio(millionths: $0.share) }, least: kind.compensation?.least,
            most: kind.compensation?.most)
    }
}

/// What a seller took on, and how it keeps it.
public struct SellerCommitments: Hashable, Sendable {
    /// The seller.
    public let seller: ID
    /// In the order in which they were first taken on.
    public let commitments: [CommitmentView]

    /// What a seller took on.
    public init(seller: ID, commitments: [CommitmentView]) {
        self.seller = seller
        self.commitments = commitments
    }
}

/// A commitment that holds for an order.
public struct OrderCommitment: Hashable, Sendable {
    /// The commitment.
    public let commitment: CommitmentID
    /// Its name in the policy of the order's creation, whose terms hold.
    public let name: String
    /// The terms.
    public let terms: CommitmentTerms
    /// Until when its step is promised; nil: no clock looks after it.
    public let by: Instant?
    /// When the clock takes it for broken unless it is told that it was kept; nil: it does not wait for anything.
    public let due: Instant?
    /// Until when the buyer may call on it; nil: the order is not completed, or the policy does not say.
    public let until: Instant?
    /// What would be owed for a breach; nil: nothing, or that is not known.
    public let compensation: Money?

    /// A commitment from its parts.
    public init(
        commitment: CommitmentID, name: String, terms: CommitmentTerms, by: Instant?, due: Instant?, until: Instant?,
        compensation: Money?
    ) {
        self.commitment = commitment
        self.name = name
        self.terms = terms
        self.by = by
        self.due = due
        self.until = until
        self.compensation = compensation
    }

    package init(_ held: HeldCommitment, _ order: OrderRow, _ open: [Promise]) {
        self.init(
            commitment: held.row.id, name: held.row.code, terms: CommitmentTerms(held.kind),
            by: held.kind.promise?.by(created: order.created, promised: order.promised),
            due: open.first { $0.commitment == held.row.seq }?.due,
            until: order.completed.flatMap { done in held.kind.days.map { done.at + Int64($0) * Instant.day } },
            compensation: held.kind.compensation?.owed(of: order.scoredAmount))
    }
}

/// A breach of a commitment.
public struct BreachView: Hashable, Sendable {
    /// The breach.
    public let breach: BreachID
    /// The order, by the caller's id.
    public let order: ID?
    /// The parties; nil: the account was erased.
    public let seller: ID?
    /// See ``seller``.
    public let buyer: ID?
    /// The commitment, and its name.
    public let commitment: CommitmentID
    /// See ``commitment``.
    public let name: String
    /// When it was found.
    public let at: Instant
    /// What was promised and not told, where the clock found it.
    public let step: PromiseStep?
    /// Until when that was promised.
    public let by: Instant?
    /// Why a ruling found it; nil: the clock did.
    public let reason: String?
    /// The ruling or case, by the caller's id.
    public let ruling: ID?
    /// SHA-256 of what shows it.
    public let evidence: EvidenceDigest?
    /// What is owed to the buyer, or was before it was excused.
    public let compensation: Money?
    /// What was drawn for it from the seller's deposit.
    public let drawn: DepositEntryID?
    /// When it was taken back.
    public let excused: Instant?
    /// Why; `told-late`: the step had been taken in time and was told after the clock had given up waiting.
    public let excuse: String?

    /// What stands for an excuse that no ruling gave.
    public static let toldLate = "told-late"

    /// A breach from its parts.
    public init(
        breach: BreachID, order: ID?, seller: ID?, buyer: ID?, commitment: CommitmentID, name: String, at: Instant,
        step: PromiseStep?, by: Instant?, reason: String?, ruling: ID?, evidence: EvidenceDigest?, compensation: Money?,
        drawn: DepositEntryID?, excused: Instant?, excuse: String?
    ) {
        self.breach = breach
        self.order = order
        self.seller = seller
        self.buyer = buyer
        self.commitment = commitment
        self.name = name
        self.at = at
        self.step = step
        self.by = by
        self.reason = reason
        self.ruling = ruling
        self.evidence = evidence
        self.compensation = compensation
        self.drawn = drawn
        self.excused = excused
        self.excuse = excuse
    }

    package init(
        _ row: BreachRow, name: String, order: ID?, seller: ID?, buyer: ID?, ruling: ID?, drawn: DepositEntryID?
    ) {
        let promise: Promise? = if case .clock(let promise) = row.cause { promise } else { nil }
        let found: BreachCause.Ruling? = if case .ruling(let found) = row.cause { found } else { nil }
        self.init(
            breach: row.id, order: order, seller: seller, buyer: buyer, commitment: CommitmentID(seq: row.commitment),
            name: name, at: row.at, step: promise?.step, by: promise?.by, reason: found?.reason, ruling: ruling,
            evidence: found?.evidence.map { EvidenceDigest($0) }, compensation: row.compensation, drawn: drawn,
            excused: row.excused?.step.at, excuse: row.excused.map { $0.reason ?? BreachView.toldLate })
    }
}
