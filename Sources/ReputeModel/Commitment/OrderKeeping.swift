internal import ReputeJSON

/// What a step of an order comes to for what was promised of its way, and for how its seller stands.
package struct OrderKeeping: Hashable, Sendable {
    /// The commitments whose promises were kept by it.
    package var kept: [Int64] = []
    /// The breaches that do not stand, for what was promised was done in time and is told only now.
    package var excused: [Int64] = []
    package var standing: StandingEffect?

    package init() {}

    init(reading json: JSONNode) throws(FactError) {
        kept = try json.seqs("kept")
        excused = try json.seqs("excused")
        standing = try json.standing()
    }
}

extension Rows {
    /// Loads what ``take(_:of:_:reason:)`` changes.
    mutating func require(_ keeping: OrderKeeping, of order: OrderRow) throws(Stop) {
        if !keeping.kept.isEmpty { promises.want(order.seq) }
        want(keeping.standing, of: order)
        for breach in keeping.excused { breaches.want(breach) }
        try settle()
        for breach in keeping.excused {
            let row = try existing(breach: breach)
            guard row.order == order.seq, row.excused == nil else {
                throw .refused(.brokenLedger("breach b\(breach), which does not stand in order \(order.seq)"))
            }
            commitments.want(row.commitment)
        }
        try settle()
        for breach in keeping.excused {
            if let row = breaches.loaded(breach) { _ = try existing(commitment: row.commitment) }
        }
    }

    /// Changes what was promised, and how the seller stands, as a step of the order says. `reason` is why breaches are
    /// excused; nil: by what the step was.
    mutating func take(
        _ keeping: OrderKeeping, of order: OrderRow, _ stamp: FactStamp, reason: String? = nil
    ) throws(Stop) {
        for commitment in keeping.kept { close(commitment, in: order.seq) }
        for breach in keeping.excused { excuse(breach, reason, stamp) }
        try take(keeping.standing, of: order)
    }

    /// Drops what a commitment promised of an order, if it is open. It must be loaded.
    mutating func close(_ commitment: Int64, in order: Int64) {
        guard let row = promises.loaded(order), row.open.contains(where: { $0.commitment == commitment }) else {
            return
        }
        promises.update(order) { $0.open.removeAll { $0.commitment == commitment } }
    }

    /// Takes back a breach. It and its commitment must be loaded.
    private mutating func excuse(_ breach: Int64, _ reason: String?, _ stamp: FactStamp) {
        guard let row = breaches.loaded(breach) else { preconditionFailure("it was loaded") }
        breaches.update(breach) {
            $0.excused = BreachRow.Excuse(step: StepTaken(seq: stamp.seq, at: stamp.at), reason: reason)
        }
        commitments.update(row.commitment) { $0.book(row.day, orders: 0, breached: -1) }
    }
}
