internal import ReputeCrypto

/// `order.open`: registers a trade that is not done yet.
public struct OpenOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// Its terms; buyer and seller are required, `created` is now when not said.
    public let given: OrderGiven

    /// Opens an order.
    public init(order: ID, given: OrderGiven) {
        self.order = order
        self.given = given
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderReply {
        try given.check()
        d.rows.orderNames.want(order)
        given.want(&d.rows)
        try d.rows.settle()
        if let seq = try d.rows.orderNames.get(order), let row = try d.rows.orders.get(seq) {
            guard let opened = row.opened else { throw .refused(.orderStep(.open, order, row.state)) }
            if let member = try given.difference(from: row, mayInherit: false, &d.rows) {
                throw .refused(.orderDiffers(.open, order, member))
            }
            return OrderReply(order, row, seq: opened.seq, isRepeated: true)
        }
        let created = given.created ?? d.now
        guard created <= d.now else {
            throw .refused(.orderTime(order, "createdAt", "created-in-future", "lies in the future"))
        }
        let (terms, writes) = try given.terms(order, created: created, &d)
        let seq = d.record(OrderOpened(terms: terms))
        for write in writes { d.keep(write) }
        return OrderReply(order, seq: seq, state: .open)
    }
}

/// `order.dispatch`: the seller handed it to the carrier.
public struct DispatchOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// When; now when not said.
    public let dispatched: Instant?
    /// The caller's id of the carrier.
    public let carrier: ID?

    /// Dispatches an order.
    public init(order: ID, dispatched: Instant? = nil, carrier: ID? = nil) {
        self.order = order
        self.dispatched = dispatched
        self.carrier = carrier
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderReply {
        try Instant.check([("dispatchedAt", dispatched)])
        if let carrier { d.rows.tokens.want(carrier) }
        let row = try d.order(order)
        let token = if let carrier { try d.rows.tokens.get(carrier) } else { nil as Token? }
        if let taken = row.dispatched {
            if let dispatched, dispatched != taken.at {
                throw .refused(.orderDiffers(.dispatch, order, "dispatchedAt"))
            }
            if token != row.carrier { throw .refused(.orderDiffers(.dispatch, order, "carrier")) }
            return OrderReply(order, row, seq: taken.seq, isRepeated: true)
        }
        let state = try d.step(.dispatch, order, row)
        let at = try d.past(dispatched, order, "dispatchedAt", "dispatched-in-future")
        try d.gathered()
        let seq = d.record(OrderDispatched(order: row.seq, dispatched: at, carrier: token))
        if let carrier { d.keep(.carrier(seq, carrier)) }
        return OrderReply(order, seq: seq, state: state)
    }
}

/// `order.deliver`: it arrived.
public struct DeliverOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// When; now when not said.
    public let delivered: Instant?

    /// Delivers an order.
    public init(order: ID, delivered: Instant? = nil) {
        self.order = order
        self.delivered = delivered
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderReply {
        try Instant.check([("deliveredAt", delivered)])
        let row = try d.order(order)
        if let taken = row.delivered {
            if let delivered, delivered != taken.at { throw .refused(.orderDiffers(.deliver, order, "deliveredAt")) }
            return OrderReply(order, row, seq: taken.seq, isRepeated: true)
        }
        let state = try d.step(.deliver, order, row)
        let at = try d.past(delivered, order, "deliveredAt", "delivered-in-future")
        try d.gathered()
        let seq = d.record(
            OrderDelivered(order: row.seq, delivered: at, isLate: row.promised.map { at > $0 }))
        return OrderReply(order, seq: seq, state: state)
    }
}

/// `order.cancel`: given up.
public struct CancelOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// Who gave it up.
    public let by: Canceller
    /// A code of the marketplace's: lower-case letters, digits and hyphens, 1 to 64.
    public let why: String
    /// When; now when not said.
    public let cancelled: Instant?

    /// Cancels an order.
    public init(order: ID, by: Canceller, why: String, cancelled: Instant? = nil) {
        self.order = order
        self.by = by
        self.why = why
        self.cancelled = cancelled
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderReply {
        try check()
        let row = try d.order(order)
        if let taken = row.cancelled {
            if let cancelled, cancelled != taken.at { throw .refused(.orderDiffers(.cancel, order, "cancelledAt")) }
            if by != row.cancelledBy { throw .refused(.orderDiffers(.cancel, order, "by")) }
            if why != row.cancelledWhy { throw .refused(.orderDiffers(.cancel, order, "why")) }
            return OrderReply(order, row, seq: taken.seq, isRepeated: true)
        }
        let state = try d.step(.cancel, order, row)
        let at = try d.past(cancelled, order, "cancelledAt", "cancelled-in-future")
        try d.gathered()
        let seq = d.record(OrderCancelled(order: row.seq, by: by, why: why, cancelled: at))
        return OrderReply(order, seq: seq, state: state)
    }
}

extension Deciding {
    /// The order a caller's id names. Refuses when there is none.
    mutating func order(_ id: ID) throws(Stop) -> OrderRow {
        guard let seq = try rows.orderNames.get(id), let row = try rows.orders.get(seq) else {
            throw .refused(.orderUnknown(id))
        }
        rows.foresee(row)
        try rows.settle()
        return row
    }

    /// The state a step leads to. Refuses when it cannot be taken.
    func step(_ step: OrderStep, _ id: ID, _ row: OrderRow) throws(Stop) -> OrderState {
        guard let state = step.leads(from: row.state) else { throw .refused(.orderStep(step, id, row.state)) }
        return state
    }

    /// A moment the caller tells, now when it tells none. Refuses the future.
    func past(_ told: Instant?, _ id: ID, _ member: String, _ reason: String) throws(Stop) -> Instant {
        let at = told ?? now
        guard at <= now else { throw .refused(.orderTime(id, member, reason, "lies in the future")) }
        return at
    }
}
