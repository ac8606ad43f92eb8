package import ReputeCrypto
package import ReputeJSON

/// What both `order.opened` and a first-time `order.completed` say of a trade.
package struct OrderTerms: Hashable, Sendable {
    /// The buyer's handle.
    package let buyer: Token
    /// The seller's handle.
    package let seller: Token
    package let created: Instant
    package let items: [OrderItem]
    package let amount: Money?
    package let category: String?
    package let promised: Instant?

    package init(
        buyer: Token, seller: Token, created: Instant, items: [OrderItem], amount: Money?, category: String?,
        promised: Instant?
    ) {
        self.buyer = buyer
        self.seller = seller
        self.created = created
        self.items = items
        self.amount = amount
        self.category = category
        self.promised = promised
    }

    /// See ``OrderRow/scoredAmount``.
    var scoredAmount: Money? { OrderItem.scoredAmount(amount, items) }

    /// Reads the terms; a completion leaves `createdAt` out when it is the moment of completion.
    init(reading json: JSONNode, createdUnlessSaid otherwise: Instant? = nil) throws(FactError) {
        buyer = try json.token("buyer")
        seller = try json.token("seller")
        guard let created = try json.optionalInstant("createdAt") ?? otherwise else {
            throw FactError("createdAt is missing")
        }
        self.created = created
        items = try json.list("items") { (item) throws(FactError) in
            OrderItem(token: try item.token("item"), amount: try item.optionalMoney("amount"))
        }
        amount = try json.optionalMoney("amount")
        category = try json.optionalString("category")
        promised = try json.optionalInstant("promisedBy")
    }

    /// Names the parties' accounts, new ones included, and answers a row without any step taken.
    func row(_ stamp: FactStamp, state: OrderState, in rows: inout Rows) throws(Stop) -> OrderRow {
        rows.accounts.want(buyer)
        rows.accounts.want(seller)
        try rows.settle()
        return OrderRow(
            seq: stamp.seq, state: state, buyer: try rows.number(of: buyer, .buyer, stamp),
            seller: try rows.number(of: seller, .seller, stamp), created: created, items: items, amount: amount,
            category: category, promised: promised)
    }
}

extension JSONNode {
    func optionalMoney(_ key: StaticString) throws(FactError) -> Money? {
        guard let node = self[key] else { return nil }
        guard let money = Money(currency: try node.string("currency"), minor: try node.integer("minor")) else {
            throw FactError("\(key) is not an amount of money")
        }
        return money
    }
}

extension JSONWriter {
    mutating func member(_ key: StaticString, _ money: Money) {
        self.key(key)
        beginObject()
        member("currency", money.currency)
        member("minor", money.minor)
        endObject()
    }

    mutating func member(_ key: StaticString, _ items: [OrderItem]) {
        self.key(key)
        beginArray()
        for item in items {
            beginObject()
            if let amount = item.amount { member("amount", amount) }
            member("item", item.token)
            endObject()
        }
        endArray()
    }
}

/// `order.opened`: two accounts agreed on a trade.
package struct OrderOpened: FactBody {
    package static let kind: StaticString = "order.opened"
    package let terms: OrderTerms
    /// What the seller's commitments promise of its way.
    package let promises: [Promise]

    package init(terms: OrderTerms, promises: [Promise] = []) {
        self.terms = terms
        self.promises = promises
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let amount = terms.amount { json.member("amount", amount) }
        json.member("buyer", terms.buyer)
        if let category = terms.category { json.member("category", category) }
        json.member("createdAt", terms.created)
        if !terms.items.isEmpty { json.member("items", terms.items) }
        if let promised = terms.promised { json.member("promisedBy", promised) }
        json.member("promises", promises)
        json.member("seller", terms.seller)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        terms = try OrderTerms(reading: json)
        promises = try json.list("promises", Promise.init(reading:))
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        var order = try terms.row(stamp, state: .open, in: &rows)
        order.opened = StepTaken(seq: stamp.seq, at: terms.created)
        rows.orders.put(order.seq, order)
        rows.file(trade: order)
        if !promises.isEmpty { rows.promises.put(order.seq, PromiseRow(order: order.seq, open: promises)) }
    }
}

/// `order.dispatched`: handed to the carrier.
package struct OrderDispatched: FactBody {
    package static let kind: StaticString = "order.dispatched"
    package let order: Int64
    package let dispatched: Instant
    package let carrier: Token?
    package let keeping: OrderKeeping

    package init(order: Int64, dispatched: Instant, carrier: Token?, keeping: OrderKeeping = OrderKeeping()) {
        self.order = order
        self.dispatched = dispatched
        self.carrier = carrier
        self.keeping = keeping
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let carrier { json.member("carrier", carrier) }
        json.member("dispatchedAt", dispatched)
        json.member("excused", seqs: keeping.excused)
        json.member("kept", seqs: keeping.kept)
        json.member("order", order)
        json.member(standing: keeping.standing)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        dispatched = try json.instant("dispatchedAt")
        carrier = try json.optionalToken("carrier")
        keeping = try OrderKeeping(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        if let carrier { rows.carriers.want(carrier) }
        let before = try rows.existing(order: order)
        try rows.require(keeping, of: before)
        rows.orders.update(order) { row in
            row.state = .dispatched
            row.dispatched = StepTaken(seq: stamp.seq, at: dispatched)
            row.carrier = carrier
        }
        try rows.take(keeping, of: before, stamp)
        if let carrier { rows.handOver(to: carrier, stamp) }
    }
}

/// `order.delivered`: arrived, in time or late.
package struct OrderDelivered: FactBody {
    package static let kind: StaticString = "order.delivered"
    package let order: Int64
    package let delivered: Instant
    /// Later than promised; nil without a promise.
    package let isLate: Bool?
    /// How its carrier brought it; nil: nobody said who carried it.
    package let carried: Carriage?
    package let keeping: OrderKeeping

    package init(
        order: Int64, delivered: Instant, isLate: Bool?, carried: Carriage? = nil,
        keeping: OrderKeeping = OrderKeeping()
    ) {
        self.order = order
        self.delivered = delivered
        self.isLate = isLate
        self.carried = carried
        self.keeping = keeping
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("carried", carried)
        json.member("deliveredAt", delivered)
        json.member("excused", seqs: keeping.excused)
        json.member("kept", seqs: keeping.kept)
        if let isLate { json.member("late", isLate ? 1 : 0) }
        json.member("order", order)
        json.member(standing: keeping.standing)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        delivered = try json.instant("deliveredAt")
        isLate = try json.optionalInteger("late").map { $0 != 0 }
        carried = try json.carriage("carried")
        keeping = try OrderKeeping(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let before = try rows.existing(order: order)
        try rows.require(carried, of: before)
        try rows.require(keeping, of: before)
        rows.orders.update(order) { row in
            row.state = .delivered
            row.delivered = StepTaken(seq: stamp.seq, at: delivered)
            row.isLate = isLate
        }
        try rows.take(keeping, of: before, stamp)
        rows.take(carried, by: before.carrier)
    }
}

/// `order.cancelled`: given up, by whom and why.
package struct OrderCancelled: FactBody {
    package static let kind: StaticString = "order.cancelled"
    package let order: Int64
    package let by: Canceller
    /// A code of the marketplace's, e.g. `out-of-stock`.
    package let why: String
    package let cancelled: Instant
    package let keeping: OrderKeeping

    package init(
        order: Int64, by: Canceller, why: String, cancelled: Instant, keeping: OrderKeeping = OrderKeeping()
    ) {
        self.order = order
        self.by = by
        self.why = why
        self.cancelled = cancelled
        self.keeping = keeping
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("by", by.rawValue)
        json.member("cancelledAt", cancelled)
        json.member("excused", seqs: keeping.excused)
        json.member("kept", seqs: keeping.kept)
        json.member("order", order)
        json.member(standing: keeping.standing)
        json.member("why", why)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        by = try json.choice("by")
        why = try json.string("why")
        cancelled = try json.instant("cancelledAt")
        keeping = try OrderKeeping(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let before = try rows.existing(order: order)
        try rows.require(keeping, of: before)
        rows.orders.update(order) { row in
            row.state = .cancelled
            row.cancelled = StepTaken(seq: stamp.seq, at: cancelled)
            row.cancelledBy = by
            row.cancelledWhy = why
        }
        try rows.take(keeping, of: before, stamp)
    }
}
