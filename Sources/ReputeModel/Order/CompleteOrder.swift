/// `order.complete`: the trade is done. Valid for an order never opened, when it says who traded.
public struct CompleteOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// When it was completed; not in the future.
    public let completed: Instant
    /// Its terms. For an order opened before, what is said must agree with what was said then.
    public let given: OrderGiven
    /// When it arrived.
    public let delivered: Instant?
    /// Where an imported order comes from.
    public let origin: String?

    /// Completes an order.
    public init(
        order: ID, completed: Instant, given: OrderGiven = OrderGiven(), delivered: Instant? = nil,
        origin: String? = nil
    ) {
        self.order = order
        self.completed = completed
        self.given = given
        self.delivered = delivered
        self.origin = origin
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderReply {
        try given.check()
        try Instant.check([("completedAt", completed), ("deliveredAt", delivered)])
        d.rows.orderNames.want(order)
        given.want(&d.rows)
        try d.rows.settle()
        if let seq = try d.rows.orderNames.get(order), let row = try d.rows.orders.get(seq) {
            return try row.completed == nil ? finish(row, &d) : again(row, &d)
        }
        let times = CompletionTimes(created: given.created ?? completed, completed: completed, delivered: delivered)
        try times.check(order, d.now)
        try loadCredits(&d)
        try given.checkBeginning(order, created: times.created, &d)
        var (buyer, seller): (Int64?, Int64?)
        if let name = given.buyer { buyer = try d.rows.accountNames.get(name)?.number }
        if let name = given.seller { seller = try d.rows.accountNames.get(name)?.number }
        let persons = try d.persons(buyer: buyer, seller: seller)
        let kept = try d.kept(by: seller, times, promised: given.promised)
        let (terms, writes) = try given.terms(order, created: times.created, &d)
        let reply = try d.complete(
            .told(terms), order, times, promised: given.promised, nil, origin, kept, persons)
        for write in writes { d.keep(write) }
        return reply
    }

    /// A first completion of an order opened before.
    private func finish(_ row: OrderRow, _ d: inout Deciding) throws(Stop) -> OrderReply {
        // The step before all else: an order given up is refused as that, whatever else is said of it.
        _ = try d.step(.complete, order, row)
        if let member = try given.difference(from: row, mayInherit: true, &d.rows) {
            throw .refused(.orderDiffers(.complete, order, member))
        }
        if let delivered, let before = row.delivered, before.at != delivered {
            throw .refused(.orderDiffers(.complete, order, "deliveredAt"))
        }
        return try d.complete(row, order, at: completed, delivered: delivered, origin)
    }

    /// A repeat: the same content answers the same again, other content is a conflict.
    private func again(_ row: OrderRow, _ d: inout Deciding) throws(Stop) -> OrderReply {
        guard let taken = row.completed else { preconditionFailure("the order was completed") }
        if taken.at != completed { throw .refused(.orderDiffers(.complete, order, "completedAt")) }
        let wasOpened = row.opened != nil
        if let member = try given.difference(from: row, mayInherit: wasOpened, &d.rows) {
            throw .refused(.orderDiffers(.complete, order, member))
        }
        if !wasOpened, (given.created ?? completed) != row.created {
            throw .refused(.orderDiffers(.complete, order, "createdAt"))
        }
        if delivered != row.delivered?.at, delivered != nil || !wasOpened {
            throw .refused(.orderDiffers(.complete, order, "deliveredAt"))
        }
        return OrderReply(order, row, seq: taken.seq, isRepeated: true)
    }

    /// Loads the credits that `apply` will change, and the points, so that they come with the rounds of the batch.
    private func loadCredits(_ d: inout Deciding) throws(Stop) {
        let earns = d.rows.policies.inForce(at: completed)?.policy.membership != nil
        for (name, role) in [(given.buyer, Party.buyer), (given.seller, .seller)] {
            if let name, let account = try d.rows.accountNames.get(name) {
                d.rows.credits.want(CreditKey(account: account.number, role: role))
                d.rows.lives.want(account.number)
                if role == .seller { d.rows.wantStanding(of: account.number) }
                if earns, role == .buyer { d.rows.memberships.want(account.number) }
            }
        }
        try d.rows.settle()
    }
}

/// The moments of a completion.
private struct CompletionTimes {
    let created: Instant
    let completed: Instant
    let delivered: Instant?

    /// Refuses moments that cannot be.
    func check(_ id: ID, _ now: Instant) throws(Stop) {
        if completed > now {
            throw .refused(.orderTime(id, "completedAt", "completed-in-future", "lies in the future"))
        }
        if created > completed {
            throw .refused(.orderTime(id, "createdAt", "created-after-completion", "is later than its completion"))
        }
        if let delivered, delivered > now {
            throw .refused(.orderTime(id, "deliveredAt", "delivered-in-future", "lies in the future"))
        }
        // Where nothing is said of its creation, that is the completion.
        if let delivered, delivered < created, created != completed {
            throw .refused(.orderBefore(id, "deliveredAt"))
        }
    }
}

extension Deciding {
    /// Completes an order opened before.
    fileprivate mutating func complete(
        _ row: OrderRow, _ id: ID, at completed: Instant, delivered: Instant?, _ origin: String?
    ) throws(Stop) -> OrderReply {
        _ = try step(.complete, id, row)
        let times = CompletionTimes(
            created: row.created, completed: completed, delivered: row.delivered == nil ? delivered : nil)
        try times.check(id, now)
        rows.credits.want(CreditKey(account: row.buyer, role: .buyer))
        rows.credits.want(CreditKey(account: row.seller, role: .seller))
        foresee(row)
        rows.wantStanding(of: row.seller)
        if rows.policies.inForce(at: completed)?.policy.membership != nil { rows.memberships.want(row.buyer) }
        let persons = try persons(buyer: row.buyer, seller: row.seller)
        var kept = OrderCompleted.Kept()
        kept.counted = try counted(row)
        kept.keeping = try keeping(row, .complete, at: times.delivered ?? completed)
        if let arrived = times.delivered { kept.carried = try carriage(row, delivered: arrived) }
        kept.keeping.standing = try sale(by: row.seller, kept.keeping.standing)
        try gathered()
        return try complete(
            .opened(row.seq), id, times, promised: row.promised, row.isLate, origin, kept, persons,
            heldBy: row.pause?.cases ?? [])
    }

    /// What the completion of a trade first heard of now comes to for the seller's commitments. Nobody told of a
    /// dispatch, so nothing is held against it there.
    fileprivate mutating func kept(
        by seller: Int64?, _ times: CompletionTimes, promised: Instant?
    ) throws(Stop) -> OrderCompleted.Kept {
        var kept = OrderCompleted.Kept()
        let held = try commitments(of: seller, created: times.created, registered: nextSeq)
        kept.counted = held.map(\.row.seq)
        if let promised, let delivered = times.delivered, delivered > promised {
            kept.promises = promises(
                held.filter { $0.kind.promise == .delivery }, created: times.created, promised: promised)
        }
        kept.keeping.standing = try sale(by: seller)
        return kept
    }

    /// Records a completion whose moments were checked: the policy that holds for it, its window, whether it was late.
    /// `cases` are those that hold its window.
    fileprivate mutating func complete(
        _ trade: OrderCompleted.Trade, _ id: ID, _ times: CompletionTimes, promised: Instant?, _ wasLate: Bool?,
        _ origin: String?, _ kept: OrderCompleted.Kept, _ persons: OrderCompleted.Persons, heldBy cases: [Int64] = []
    ) throws(Stop) -> OrderReply {
        let completed = times.completed
        guard let policy = rows.policies.inForce(at: completed) else {
            throw .refused(.brokenLedger("an order before any policy"))
        }
        let zone = policy.policy.zoneMinutes
        let closes = completed + policy.policy.rating.window
        let isLate: Bool? = if let promised, let delivered = times.delivered { delivered > promised } else { wasLate }
        let day = completed.day(zoneMinutes: zone)
        let member = try earned(trade, on: day, under: policy.policy)
        let window = HeldWindow(by: cases, closes: closes, at: now, most: policy.policy.rating.pause)
        let seq = record(
            OrderCompleted(
                trade: trade, completed: completed, delivered: times.delivered, isLate: isLate, closes: closes,
                day: day, period: policy.policy.rating.period.number(of: times.created, zoneMinutes: zone),
                policy: policy.seq, origin: origin, kept: kept, member: member, persons: persons, window: window))
        return OrderReply(id, seq: seq, state: .completed, window: completed..<(window?.closes ?? closes))
    }
}

extension OrderCompleted {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try Instant.check([("completedAt", completed), ("deliveredAt", delivered)])
        switch trade {
        case .opened(let order):
            let row = try d.rows.existing(order: order)
            _ = try d.complete(row, .number(order), at: completed, delivered: delivered, origin)
        case .told(let terms):
            let id = ID.number(d.nextSeq)
            try terms.check(id)
            let times = CompletionTimes(created: terms.created, completed: completed, delivered: delivered)
            try times.check(id, d.now)
            try terms.checkBeginning(id, &d)
            let seller = try d.rows.accounts.get(terms.seller)?.number
            let persons = try d.persons(buyer: try d.rows.accounts.get(terms.buyer)?.number, seller: seller)
            let kept = try d.kept(by: seller, times, promised: terms.promised)
            _ = try d.complete(trade, id, times, promised: terms.promised, nil, origin, kept, persons)
        }
    }
}
