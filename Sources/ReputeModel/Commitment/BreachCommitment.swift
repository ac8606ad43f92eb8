internal import ReputeCrypto
internal import ReputeJSON

/// `commitment.breach`: a ruling finds that a seller did not keep a commitment in an order.
public struct BreachCommitment: OfficerCommand {
    /// The caller's id of the order.
    public let order: ID
    /// The commitment's name.
    public let commitment: String
    /// A code that the policy in force lists under `commitment/reasons/breached`.
    public let reason: String
    /// The caller's id of the ruling or case.
    public let ruling: ID?
    /// SHA-256 of what shows it.
    public let evidence: EvidenceDigest?
    /// The caller's key of this request.
    public let key: ID
    /// The caller's own account, by the storefront's id, if it has one.
    package var ownAccount: ID?

    /// Finds a breach.
    public init(
        order: ID, commitment: String, reason: String, ruling: ID? = nil, evidence: EvidenceDigest? = nil, key: ID
    ) {
        self.order = order
        self.commitment = commitment
        self.reason = reason
        self.ruling = ruling
        self.evidence = evidence
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> BreachReply {
        let request = KeyedRequest("commitment.breach", key: key) { json in
            json.member("commitment", commitment)
            if let evidence { json.member("evidence", evidence.digest) }
            json.member("order", order)
            json.member("reason", reason)
            if let ruling { json.member("ruling", ruling) }
        }
        d.rows.orderNames.want(order)
        if let ruling { d.rows.tokens.want(ruling) }
        if let ownAccount { d.rows.accountNames.want(ownAccount) }
        if let seq = try d.earlier(request) { return try d.repeated(breach: seq, at: seq) }
        let row = try d.order(order)
        try d.checkConflict(ownAccount, seller: row.seller, buyer: row.buyer, at: "order")
        let name = try ruling.map { (ruling) throws(Stop) in
            guard let token = try d.rows.tokens.get(ruling) else { preconditionFailure("every id has a token") }
            return token
        }
        let held = try d.commitments(of: row.seller, created: row.created, registered: row.seq)
        guard let broken = held.first(where: { $0.row.code == commitment }) else {
            throw .refused(.commitmentNotHeld(order, commitment, held.map(\.row.code)))
        }
        let cause = BreachCause.Ruling(
            reason: reason, officer: d.actor.uid, name: name, evidence: evidence?.digest)
        let body = try d.breach(row, broken, cause)
        let seq = d.record(body)
        if let ruling { d.keep(.reference(seq, ruling)) }
        d.keep(request, seq: seq)
        return BreachReply(
            breach: BreachID(seq: seq), seq: seq, compensation: body.compensation, isExcused: false, isRepeated: false)
    }
}

extension Deciding {
    /// A breach that a ruling finds.
    fileprivate mutating func breach(
        _ order: OrderRow, _ held: HeldCommitment, _ cause: BreachCause.Ruling
    ) throws(Stop) -> CommitmentBreached {
        let known = policyInForce.commitment.breached
        guard known.contains(cause.reason) else { throw .refused(.breachReason(cause.reason, known)) }
        return try breach(order, held, .ruling(cause), on: now)
    }

    /// A breach, whoever finds it. Refuses what is broken already.
    mutating func breach(
        _ order: OrderRow, _ held: HeldCommitment, _ cause: BreachCause, on moment: Instant
    ) throws(Stop) -> CommitmentBreached {
        rows.promises.want(order.seq)
        rows.wantDefects(of: order)
        let broken = try rows.breaches(in: order.seq).filter { $0.commitment == held.row.seq }
        try rows.settle()
        if let before = broken.first(where: { $0.excused == nil }) {
            throw .refused(.breachedBefore(before.id, held.row.code))
        }
        let zone = policyInForce.zoneMinutes
        let days = try breachDays(of: order.seq, without: []) + [moment.day(zoneMinutes: zone)]
        let standing = try standing(order, [.breach: days], at: moment)
        try gathered()
        // An order counts once for a commitment: by a breach, or else when it is completed.
        let counted = broken.first?.day ?? order.completed?.at.day(zoneMinutes: zone)
        return CommitmentBreached(
            order: order.seq, commitment: held.row.seq, day: counted ?? moment.day(zoneMinutes: zone),
            counts: counted == nil, cause: cause, compensation: held.kind.compensation?.owed(of: order.scoredAmount),
            standing: standing)
    }

    /// Refuses somebody whose own account is a party to what they decide.
    mutating func checkConflict(_ own: ID?, seller: Int64, buyer: Int64, at member: String) throws(Stop) {
        guard let own, let number = try rows.accountNames.get(own)?.number else { return }
        if number == seller || number == buyer { throw .refused(.breachOwn(own, at: member)) }
    }

    /// What a request about a breach answered, with what it is now.
    mutating func repeated(breach seq: Int64, at fact: Int64) throws(Stop) -> BreachReply {
        let row = try rows.existing(breach: seq)
        return BreachReply(
            breach: row.id, seq: fact, compensation: row.compensation, isExcused: row.excused != nil, isRepeated: true)
    }
}

extension CommitmentBreached {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let row = try d.rows.existing(order: order)
        switch cause {
        case .clock:
            guard let promises = try d.rows.promises.get(order), let body = try d.lapse(promises) else {
                throw .refused(.brokenLedger("a clock of order \(order), which was not due"))
            }
            d.record(body)
        case .ruling(let ruling):
            let held = try d.commitments(of: row.seller, created: row.created, registered: row.seq)
            guard let broken = held.first(where: { $0.row.seq == commitment }) else {
                throw .refused(.commitmentNotHeld(.number(order), "k\(commitment)", held.map(\.row.code)))
            }
            let cause = BreachCause.Ruling(
                reason: ruling.reason, officer: d.actor.uid, name: ruling.name, evidence: ruling.evidence)
            d.record(try d.breach(row, broken, cause))
        }
    }
}

/// What a command about a breach answers.
public struct BreachReply: Hashable, Sendable {
    /// The breach.
    public let breach: BreachID
    /// The seq of the fact that was written.
    public let seq: Int64
    /// What is owed to the buyer while it stands; nil: the policy names nothing.
    public let compensation: Money?
    /// Whether it was taken back.
    public let isExcused: Bool
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(breach: BreachID, seq: Int64, compensation: Money?, isExcused: Bool, isRepeated: Bool) {
        self.breach = breach
        self.seq = seq
        self.compensation = compensation
        self.isExcused = isExcused
        self.isRepeated = isRepeated
    }
}
