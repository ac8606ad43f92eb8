package import ReputeJSON

/// `commitment.breached`: a seller did not keep a commitment in an order.
package struct CommitmentBreached: FactBody {
    package static let kind: StaticString = "commitment.breached"
    package let order: Int64
    package let commitment: Int64
    /// The day on which the order counts for the commitment.
    package let day: Day
    /// Whether it counts for it by this fact first.
    package let counts: Bool
    package let cause: BreachCause
    /// What is owed to the buyer.
    package let compensation: Money?
    /// What it comes to for how the seller stands.
    package let standing: StandingEffect?

    package init(
        order: Int64, commitment: Int64, day: Day, counts: Bool, cause: BreachCause, compensation: Money?,
        standing: StandingEffect?
    ) {
        self.order = order
        self.commitment = commitment
        self.day = day
        self.counts = counts
        self.cause = cause
        self.compensation = compensation
        self.standing = standing
    }

    package func write(to json: inout JSONWriter) {
        let promise: Promise? = if case .clock(let promise) = cause { promise } else { nil }
        let ruling: BreachCause.Ruling? = if case .ruling(let ruling) = cause { ruling } else { nil }
        json.beginObject()
        if let promise { json.member("by", promise.by) }
        json.member("commitment", commitment)
        if let compensation { json.member("compensation", compensation) }
        if counts { json.member("counts", 1) }
        json.member("day", day)
        if let promise { json.member("due", promise.due) }
        if let evidence = ruling?.evidence { json.member("evidence", evidence) }
        if let ruling { json.member("officer", ruling.officer) }
        json.member("order", order)
        if let ruling { json.member("reason", ruling.reason) }
        if let name = ruling?.name { json.member("ruling", name) }
        json.member(standing: standing)
        if let promise { json.member("step", promise.step.rawValue) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        commitment = try json.integer("commitment")
        day = try json.day("day")
        counts = try json.optionalInteger("counts") == 1
        compensation = try json.optionalMoney("compensation")
        standing = try json.standing()
        if json["due"] != nil {
            cause = .clock(try Promise(reading: json))
        } else {
            guard let officer = UInt32(exactly: try json.integer("officer")) else {
                throw FactError("officer is no user id")
            }
            cause = .ruling(
                BreachCause.Ruling(
                    reason: try json.string("reason"), officer: officer, name: try json.optionalToken("ruling"),
                    evidence: try json.optionalDigest("evidence")))
        }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        rows.orders.want(order)
        rows.promises.want(order)
        rows.commitments.want(commitment)
        try rows.settle()
        let of = try rows.existing(order: order)
        rows.want(standing, of: of)
        try rows.settle()
        guard try rows.existing(commitment: commitment).account == of.seller else {
            throw .refused(.brokenLedger("commitment k\(commitment), which is not of the seller of order \(order)"))
        }
        let at: Instant = if case .clock(let promise) = cause { promise.due } else { stamp.at }
        let row = BreachRow(
            seq: stamp.seq, order: order, commitment: commitment, seller: of.seller, buyer: of.buyer, at: at, day: day,
            cause: cause, compensation: compensation)
        rows.breaches.put(stamp.seq, row)
        rows.file(row)
        rows.commitments.update(commitment) { $0.book(day, orders: counts ? 1 : 0, breached: 1) }
        rows.close(commitment, in: order)
        try rows.take(standing, of: of)
    }
}
