/// The clock's command: what was promised of an order's way was not told in time.
package struct AdvancePromise: Command {
    /// The order.
    package let order: Int64

    package init(order: Int64) { self.order = order }

    /// Answers whether a fact was written.
    package func decide(_ d: inout Deciding) throws(Stop) -> Bool {
        guard let row = try d.rows.promises.get(order), let body = try d.lapse(row) else { return false }
        d.record(body)
        return true
    }
}

extension Deciding {
    /// The breach that the clock finds in an order now; nil: none.
    mutating func lapse(_ row: PromiseRow) throws(Stop) -> CommitmentBreached? {
        guard let promise = row.open.first, promise.due <= now else { return nil }
        // A damaged row is not to make a fact.
        guard let order = try rows.orders.get(row.order), let commitment = try rows.commitments.get(promise.commitment),
            let held = rows.policies.held(of: [commitment], created: order.created, registered: order.seq).first
        else { return nil }
        return try breach(order, held, .clock(promise), on: promise.due)
    }
}
