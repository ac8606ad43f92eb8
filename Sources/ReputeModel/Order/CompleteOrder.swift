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
        let created = given.created ?? completed
        try checkTimes(created, d.now)
        try loadCredits(&d)
        let (terms, writes) = try given.terms(order, created: created, &d)
        let reply = record(.told(terms), created: created, promised: given.promised, delivered: delivered, nil, &d)
        for write in writes { d.keep(write) }
        return reply
    }

    /// A first completion of an order opened before.
    private func finish(_ row: OrderRow, _ d: inout Deciding) throws(Stop) -> OrderReply {
        _ = try d.step(.complete, order, row)
        if let member = try given.difference(from: row, mayInherit: true, &d.rows) {
            throw .refused(.orderDiffers(.complete, order, member))
        }
        if let delivered, let before = row.delivered, before.at != delivered {
            throw .refused(.orderDiffers(.complete, order, "deliveredAt"))
        }
        try checkTimes(row.created, d.now)
        d.rows.credits.want(CreditKey(account: row.buyer, role: .buyer))
        d.rows.credits.want(CreditKey(account: row.seller, role: .seller))
        try d.rows.settle()
        try d.gathered()
        return record(
            .opened(row.seq), created: row.created, promised: row.promised,
            delivered: row.delivered == nil ? delivered : nil, row.isLate, &d)
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

    private func checkTimes(_ created: Instant, _ now: Instant) throws(Stop) {
        if completed > now {
            throw .refused(.orderTime(order, "completedAt", "completed-in-future", "lies in the future"))
        }
        if created > completed {
            throw .refused(.orderTime(order, "createdAt", "created-after-completion", "is later than its completion"))
        }
        if let delivered, delivered > now {
            throw .refused(.orderTime(order, "deliveredAt", "delivered-in-future", "lies in the future"))
        }
    }

    /// Loads the credits that `apply` will change, so that they come with the rounds of the batch.
    private func loadCredits(_ d: inout Deciding) throws(Stop) {
        for (name, role) in [(given.buyer, Party.buyer), (given.seller, .seller)] {
            if let name, let account = try d.rows.accountNames.get(name) {
                d.rows.credits.want(CreditKey(account: account.number, role: role))
            }
        }
        try d.rows.settle()
    }

    private func record(
        _ trade: OrderCompleted.Trade, created: Instant, promised: Instant?, delivered: Instant?, _ wasLate: Bool?,
        _ d: inout Deciding
    ) -> OrderReply {
        guard let policy = d.rows.policies.inForce(at: completed) else {
            preconditionFailure("a ledger starts with a policy")
        }
        let zone = policy.policy.zoneMinutes
        let closes = completed + policy.policy.rating.window
        let isLate: Bool? = if let promised, let delivered { delivered > promised } else { wasLate }
        let seq = d.record(
            OrderCompleted(
                trade: trade, completed: completed, delivered: delivered, isLate: isLate, closes: closes,
                day: completed.day(zoneMinutes: zone),
                period: policy.policy.rating.period.number(of: created, zoneMinutes: zone), policy: policy.seq,
                origin: origin))
        return OrderReply(order, seq: seq, state: .completed, window: completed..<closes)
    }
}
