internal import ReputeJSON

/// What a step of an order comes to for what was promised of its way.
package struct OrderKeeping: Hashable, Sendable {
    /// The commitments whose promises were kept by it.
    package var kept: [Int64] = []
    /// The breaches that do not stand, for what was promised was done in time and is told only now.
    package var excused: [Int64] = []

    package init() {}

    init(reading json: JSONNode) throws(FactError) {
        kept = try json.seqs("kept")
        excused = try json.seqs("excused")
    }
}

extension Rows {
    /// Loads what ``take(_:of:_:)`` changes.
    mutating func require(_ keeping: OrderKeeping, of order: Int64) throws(Stop) {
        if !keeping.kept.isEmpty { promises.want(order) }
        for breach in keeping.excused { breaches.want(breach) }
        try settle()
        for breach in keeping.excused {
            let row = try existing(breach: breach)
            guard row.order == order, row.excused == nil else {
                throw .refused(.brokenLedger("breach b\(breach), which does not stand in order \(order)"))
            }
            commitments.want(row.commitment)
        }
        try settle()
        for breach in keeping.excused {
            if let row = breaches.loaded(breach) { _ = try existing(commitment: row.commitment) }
        }
    }

    /// Changes what was promised as a step of the order says.
    mutating func take(_ keeping: OrderKeeping, of order: Int64, _ stamp: FactStamp) {
        for commitment in keeping.kept { close(commitment, in: order) }
        for breach in keeping.excused { excuse(breach, nil, stamp) }
    }

    /// Drops what a commitment promised of an order, if it is open. It must be loaded.
    mutating func close(_ commitment: Int64, in order: Int64) {
        guard let row = promises.loaded(order), row.open.contains(where: { $0.commitment == commitment }) else {
            return
        }
        promises.update(order) { $0.open.removeAll { $0.commitment == commitment } }
    }

    /// Takes back a breach. It and its commitment must be loaded.
    mutating func excuse(_ breach: Int64, _ reason: String?, _ stamp: FactStamp) {
        guard let row = breaches.loaded(breach) else { preconditionFailure("it was loaded") }
        breaches.update(breach) {
            $0.excused = BreachRow.Excuse(step: StepTaken(seq: stamp.seq, at: stamp.at), reason: reason)
        }
        commitments.update(row.commitment) { $0.book(row.day, orders: 0, breached: -1) }
    }
}
