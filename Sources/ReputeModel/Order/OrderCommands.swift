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
        let created = try d.past(given.created, order, "createdAt", "created-in-future")
        try given.checkBeginning(order, created: created, &d)
        let promises = try given.promises(created: created, &d)
        let (terms, writes) = try given.terms(order, created: created, &d)
        let seq = d.record(OrderOpened(terms: terms, promises: promises))
        for write in writes { d.keep(write) }
        return OrderReply(order, seq: seq, state: .open)
    }
}

extension OrderOpened {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        let id = ID.number(d.nextSeq)
        try terms.check(id)
        _ = try d.past(terms.created, id, "createdAt", "created-in-future")
        try terms.checkBeginning(id, &d)
        let held = try d.commitments(
            of: try d.rows.accounts.get(terms.seller)?.number, created: terms.created, registered: d.nextSeq)
        let promises = d.promises(held, created: terms.created, promised: terms.promised)
        d.record(OrderOpened(terms: terms, promises: promises))
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
        let reply = try d.dispatch(row, order, at: dispatched, carrier: token)
        if let carrier { d.keep(.carrier(reply.seq, carrier)) }
        return reply
    }
}

extension Deciding {
    fileprivate mutating func dispatch(
        _ row: OrderRow, _ id: ID, at told: Instant?, carrier: Token?
    ) throws(Stop) -> OrderReply {
        let state = try step(.dispatch, id, row)
        let at = try past(told, id, "dispatchedAt", "dispatched-in-future", since: row.created)
        // Whoever applies the fact counts it.
        if let carrier { rows.carriers.want(carrier) }
        let keeping = try keeping(row, .dispatch, at: at)
        try gathered()
        let seq = record(OrderDispatched(order: row.seq, dispatched: at, carrier: carrier, keeping: keeping))
        return OrderReply(id, seq: seq, state: state)
    }
}

extension OrderDispatched {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try Instant.check([("dispatchedAt", dispatched)])
        _ = try d.dispatch(try d.rows.existing(order: order), .number(order), at: dispatched, carrier: carrier)
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
        return try d.deliver(row, order, at: delivered)
    }
}

extension Deciding {
    fileprivate mutating func deliver(_ row: OrderRow, _ id: ID, at told: Instant?) throws(Stop) -> OrderReply {
        let state = try step(.deliver, id, row)
        let at = try past(told, id, "deliveredAt", "delivered-in-future", since: row.created)
        let carried = try carriage(row, delivered: at)
        let keeping = try keeping(row, .deliver, at: at)
        try gathered()
        let seq = record(
            OrderDelivered(
                order: row.seq, delivered: at, isLate: row.promised.map { at > $0 }, carried: carried,
                keeping: keeping))
        return OrderReply(id, seq: seq, state: state)
    }
}

extension OrderDelivered {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try Instant.check([("deliveredAt", delivered)])
        _ = try d.deliver(try d.rows.existing(order: order), .number(order), at: delivered)
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
        try OrderLimits.checkCode(why, "why")
        try Instant.check([("cancelledAt", cancelled)])
        let row = try d.order(order)
        if let taken = row.cancelled {
            if let cancelled, cancelled != taken.at { throw .refused(.orderDiffers(.cancel, order, "cancelledAt")) }
            if by != row.cancelledBy { throw .refused(.orderDiffers(.cancel, order, "by")) }
            if why != row.cancelledWhy { throw .refused(.orderDiffers(.cancel, order, "why")) }
            return OrderReply(order, row, seq: taken.seq, isRepeated: true)
        }
        return try d.cancel(row, order, by: by, why: why, at: cancelled)
    }
}

extension Deciding {
    fileprivate mutating func cancel(
        _ row: OrderRow, _ id: ID, by: Canceller, why: String, at told: Instant?
    ) throws(Stop) -> OrderReply {
        let state = try step(.cancel, id, row)
        let at = try past(told, id, "cancelledAt", "cancelled-in-future", since: row.created)
        if by == .seller { rows.wantDefects(of: row) }
        let keeping = try keeping(row, .cancel, at: at, givenUpBySeller: by == .seller)
        try gathered()
        let seq = record(OrderCancelled(order: row.seq, by: by, why: why, cancelled: at, keeping: keeping))
        return OrderReply(id, seq: seq, state: state)
    }
}

extension OrderCancelled {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try OrderLimits.checkCode(why, "why")
        try Instant.check([("cancelledAt", cancelled)])
        _ = try d.cancel(try d.rows.existing(order: order), .number(order), by: by, why: why, at: cancelled)
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
    func past(
        _ told: Instant?, _ id: ID, _ member: String, _ reason: String, since created: Instant? = nil
    ) throws(Stop) -> Instant {
        let at = told ?? now
        if let told, let created, told < created { throw .refused(.orderBefore(id, member)) }
        guard at <= now else { throw .refused(.orderTime(id, member, reason, "lies in the future")) }
        return at
    }
}
