package import ReputeJSON

/// `order.completed`: the trade is done, and both sides may rate until the window closes.
package struct OrderCompleted: FactBody {
    package static let kind: StaticString = "order.completed"

    /// Which trade: one opened before, or its terms.
    package enum Trade: Hashable, Sendable {
        /// The order opened by the fact of this seq.
        case opened(Int64)
        /// A trade first heard of now.
        case told(OrderTerms)
    }

    package let trade: Trade
    package let completed: Instant
    package let delivered: Instant?
    /// Later than promised; nil when that is not known.
    package let isLate: Bool?
    /// The rating window closes when now >= this.
    package let closes: Instant
    /// The day of completion, in the policy's zone.
    package let day: Day
    /// The policy's period of the order's creation: see ``RatingPolicy/Period``.
    package let period: Int32
    /// The seq of the policy that holds for the order.
    package let policy: Int64
    /// Where an imported order comes from.
    package let origin: String?
    /// What the completion comes to for the seller's commitments, and for the carrier.
    package let kept: Kept

    package struct Kept: Hashable, Sendable {
        /// The commitments that the order counts for by this fact.
        package var counted: [Int64] = []
        /// What they promise of the way of an order first heard of now.
        package var promises: [Promise] = []
        /// What it comes to for what was promised before.
        package var keeping = OrderKeeping()
        /// How its carrier brought it, where that is told only now.
        package var carried: Carriage?

        package init() {}
    }

    /// What it earns its buyer; nil where there are no points for it.
    package let member: MembershipEarned?

    /// The accounts that stand for the parties' persons, where they are others.
    package let persons: Persons

    /// What holds the window open from then on; nil: it runs.
    package let window: HeldWindow?

    /// See ``persons``.
    package struct Persons: Hashable, Sendable {
        package var buyer: Int64?
        package var seller: Int64?

        package init(buyer: Int64? = nil, seller: Int64? = nil) {
            self.buyer = buyer
            self.seller = seller
        }
    }

    package init(
        trade: Trade, completed: Instant, delivered: Instant?, isLate: Bool?, closes: Instant, day: Day, period: Int32,
        policy: Int64, origin: String?, kept: Kept = Kept(), member: MembershipEarned? = nil,
        persons: Persons = Persons(), window: HeldWindow? = nil
    ) {
        self.trade = trade
        self.completed = completed
        self.delivered = delivered
        self.isLate = isLate
        self.closes = closes
        self.day = day
        self.period = period
        self.policy = policy
        self.origin = origin
        self.kept = kept
        self.member = member
        self.persons = persons
        self.window = window
    }

    package func write(to json: inout JSONWriter) {
        let terms: OrderTerms? = if case .told(let terms) = trade { terms } else { nil }
        json.beginObject()
        if let amount = terms?.amount { json.member("amount", amount) }
        if let terms { json.member("buyer", terms.buyer) }
        if let buyer = persons.buyer { json.member("buyerPerson", buyer) }
        json.member("carried", kept.carried)
        if let category = terms?.category { json.member("category", category) }
        json.member("closes", closes)
        json.member("commitments", seqs: kept.counted)
        json.member("completedAt", completed)
        if let terms, terms.created != completed { json.member("createdAt", terms.created) }
        json.member("day", day)
        if let delivered { json.member("deliveredAt", delivered) }
        json.member("excused", seqs: kept.keeping.excused)
        if let terms, !terms.items.isEmpty { json.member("items", terms.items) }
        json.member("kept", seqs: kept.keeping.kept)
        if let isLate { json.member("late", isLate ? 1 : 0) }
        if let member {
            json.key("member")
            member.write(to: &json)
        }
        if case .opened(let order) = trade { json.member("order", order) }
        if let origin { json.member("origin", origin) }
        json.member("period", period)
        json.member("policy", policy)
        if let promised = terms?.promised { json.member("promisedBy", promised) }
        json.member("promises", kept.promises)
        if let terms { json.member("seller", terms.seller) }
        if let seller = persons.seller { json.member("sellerPerson", seller) }
        json.member(standing: kept.keeping.standing)
        if let window {
            json.key("window")
            window.write(to: &json)
        }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        completed = try json.instant("completedAt")
        trade =
            if let order = try json.optionalInteger("order") { .opened(order) } else {
                .told(try OrderTerms(reading: json, createdUnlessSaid: completed))
            }
        delivered = try json.optionalInstant("deliveredAt")
        isLate = try json.optionalInteger("late").map { $0 != 0 }
        closes = try json.instant("closes")
        day = try json.day("day")
        guard let period = Int32(exactly: try json.integer("period")) else { throw FactError("period is no period") }
        self.period = period
        policy = try json.integer("policy")
        origin = try json.optionalString("origin")
        var kept = Kept()
        kept.counted = try json.seqs("commitments")
        kept.promises = try json.list("promises", Promise.init(reading:))
        kept.keeping = try OrderKeeping(reading: json)
        kept.carried = try json.carriage("carried")
        self.kept = kept
        persons = Persons(
            buyer: try json.optionalInteger("buyerPerson"), seller: try json.optionalInteger("sellerPerson"))
        member = try json["member"].map { (node) throws(FactError) in try MembershipEarned(reading: node) }
        window = try json["window"].map { (node) throws(FactError) in try HeldWindow(reading: node) }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        var order: OrderRow
        switch trade {
        case .told(let terms):
            order = try terms.row(stamp, state: .completed, in: &rows)
        case .opened(let seq):
            order = try rows.existing(order: seq)
        }
        order.buyerPerson = persons.buyer
        order.sellerPerson = persons.seller
        let pair = PairKey(
            buyer: order.person(of: .buyer), seller: order.person(of: .seller), policy: policy, period: period)
        let buyer = CreditKey(account: order.buyer, role: .buyer)
        let seller = CreditKey(account: order.seller, role: .seller)
        rows.credits.want(buyer)
        rows.credits.want(seller)
        for commitment in kept.counted { rows.commitments.want(commitment) }
        try rows.require(kept.keeping, of: order)
        try rows.require(kept.carried, of: order)
        rows.wantStanding(of: order.seller)
        if member != nil { rows.memberships.want(order.buyer) }
        try rows.settle()
        for commitment in kept.counted { _ = try rows.existing(commitment: commitment) }
        let earned = try member?.booked(stamp, order, on: day, &rows)

        order.state = .completed
        order.completed = StepTaken(seq: stamp.seq, at: completed)
        if let delivered { order.delivered = StepTaken(seq: stamp.seq, at: delivered) }
        if let isLate { order.isLate = isLate }
        order.policy = policy
        order.closes = window?.closes ?? closes
        order.pause = window.map { WindowPause(holds: [], cases: $0.cases, since: stamp.at, used: 0) }
        order.pair = pair
        var step = CreditStep(points: 0, count: DayCount(day: day))
        step.count.orders = 1
        step.count.late = order.isLate == true ? 1 : 0
        rows.orders.put(order.seq, order)
        rows.file(trade: order)
        try rows.changeCredit(buyer, seq: stamp.seq) { _ in step }
        try rows.changeCredit(seller, seq: stamp.seq) { _ in step }
        for commitment in kept.counted { rows.commitments.update(commitment) { $0.book(day, orders: 1, breached: 0) } }
        if !kept.promises.isEmpty {
            rows.promises.put(order.seq, PromiseRow(order: order.seq, open: kept.promises))
        }
        try rows.take(kept.keeping, of: order, stamp)
        rows.take(kept.carried, by: order.carrier)
        try rows.sell(order.seller, stamp)
        if let earned { rows.put(earned) }
    }
}

extension Rows {
    /// Adds a rated order to its group; one that is loaded later finds it by ``learn(_:of:)``.
    mutating func file(_ order: Int64) {
        guard let pair = orders.loaded(order)?.pair else { return }
        guard let members = pairs.loaded(pair) else { return filed[pair, default: []].append(order) }
        if !members.contains(order) { pairs.update(pair) { $0.append(order) } }
    }
}
