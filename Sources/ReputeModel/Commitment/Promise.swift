package import ReputeJSON

/// What a seller's commitment promises of an order's way, for the clock to look after.
package struct Promise: Hashable, Sendable {
    /// The seq of the commitment.
    package let commitment: Int64
    package let step: PromiseStep
    /// Until when it is promised.
    package let by: Instant
    /// When the clock takes it for broken, if nothing was told by then.
    package let due: Instant

    package init(commitment: Int64, step: PromiseStep, by: Instant, due: Instant) {
        self.commitment = commitment
        self.step = step
        self.by = by
        self.due = due
    }

    /// Whether it was kept by a step that was taken then. Who has it in hand needs no carrier any more, and what was
    /// cancelled needs none either.
    func isKept(by taken: OrderStep, at moment: Instant) -> Bool {
        moment <= by && (taken != .dispatch || step == .dispatch)
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("by", by)
        json.member("commitment", commitment)
        json.member("due", due)
        json.member("step", step.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        by = try json.instant("by")
        commitment = try json.integer("commitment")
        due = try json.instant("due")
        step = try json.choice("step")
    }
}

extension JSONWriter {
    /// A member with promises; left out when there are none.
    mutating func member(_ key: StaticString, _ promises: [Promise]) {
        if promises.isEmpty { return }
        self.key(key)
        beginArray()
        for promise in promises { promise.write(to: &self) }
        endArray()
    }
}

/// What is promised of an order's way and neither kept nor broken yet.
package struct PromiseRow: Hashable, Sendable {
    /// The order.
    package let order: Int64
    /// The first that is due first.
    package var open: [Promise]

    package init(order: Int64, open: [Promise]) {
        self.order = order
        self.open = open
    }

    /// When the clock has to look.
    package var due: Instant? { open.first?.due }
}
