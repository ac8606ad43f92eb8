internal import ReputeJSON

/// What a case makes of the rating window of its order, where its claim holds that: the window stands still while the case
/// is live, as it does by an `order.pause`.
package struct CaseWindowChange: Hashable, Sendable {
    /// The order's number.
    package let order: Int64
    /// When the window closes from then on; while it is held, at the latest. Nil: the order is not completed, so that it
    /// is held from then on, or will not be.
    package let closes: Instant?
    /// For how long it was held in all, in milliseconds; nil: the case begins to hold it.
    package let used: Int64?

    package init(order: Int64, closes: Instant?, used: Int64?) {
        self.order = order
        self.closes = closes
        self.used = used
    }

    /// Writes `{"closes"?,"order":4,"used"?}`.
    func write(to json: inout JSONWriter) {
        json.beginObject()
        if let closes { json.member("closes", closes) }
        json.member("order", order)
        if let used { json.member("used", used) }
        json.endObject()
    }

    init(reading json: JSONNode) throws(FactError) {
        closes = try json.optionalInstant("closes")
        order = try json.integer("order")
        used = json["used"] == nil ? nil : try json.duration("used")
    }
}

extension JSONWriter {
    /// The member `window`.
    mutating func member(window change: CaseWindowChange?) {
        guard let change else { return }
        key("window")
        change.write(to: &self)
    }
}

extension JSONNode {
    /// The member `window`.
    func caseWindowChange() throws(FactError) -> CaseWindowChange? {
        try self["window"].map { (node) throws(FactError) in try CaseWindowChange(reading: node) }
    }
}

extension Rows {
    /// Loads the order whose window changes, then changes nothing yet.
    mutating func want(_ change: CaseWindowChange?) throws(Stop) {
        if let change { try require(order: change.order) }
    }

    /// Has a case hold the window of its order from a step on, or no more.
    mutating func take(_ change: CaseWindowChange?, of number: Int64, by step: StepTaken) {
        guard let change else { return }
        orders.update(change.order) { row in
            var pause = row.pause ?? WindowPause(holds: [], since: step.at, used: 0)
            if let used = change.used {
                pause.cases.removeAll { $0 == number }
                pause.used = used
            } else {
                if !pause.isHeld { pause.since = step.at }
                pause.cases.append(number)
            }
            row.pause = pause
            if let closes = change.closes { row.moveClosing(to: closes, by: step.seq, isCase: true) }
        }
    }
}

extension CasePolicy {
    /// Whether a case for a cause holds the window of its order.
    package func holdsWindow(for cause: String) -> Bool { claims[cause]?.holdsWindow == true }
}

extension Deciding {
    /// What a case that is live from now on makes of the window of its order, where its claim holds that; nil: nothing.
    /// A window that is over, that the order's policy does not hold, or that was held for as long as it may be, runs on.
    func holding(_ order: OrderRow) -> CaseWindowChange? {
        if order.state == .cancelled { return nil }
        guard let closes = order.closes else { return CaseWindowChange(order: order.seq, closes: nil, used: nil) }
        guard let most = pauseMost(of: order), now < closes, order.holdLeft(at: now, most: most) > 0 else { return nil }
        return CaseWindowChange(order: order.seq, closes: order.closes(heldFrom: now, most: most), used: nil)
    }

    /// What a step makes of the window of a case's order as of a moment; nil: nothing. `isClock`: whether the clock takes
    /// it, after which nothing is due within an hour (see ``Due``): the window goes on for so long at least, as far as it
    /// could be held.
    mutating func windowChange(
        _ row: CaseRow, to state: CaseState, at moment: Instant, isClock: Bool = false
    ) throws(Stop) -> CaseWindowChange? {
        guard row.state.isLive != state.isLive, policy(of: row).holdsWindow(for: row.cause) else { return nil }
        let order = try rows.existing(order: row.order)
        if state.isLive { return holding(order) }
        guard let pause = order.pause, pause.cases.contains(row.seq) else { return nil }
        guard pause.count == 1, let most = pauseMost(of: order),
            let end = order.closes(releasedAt: moment, most: most, least: isClock ? Due.leastGap : 0)
        else { return CaseWindowChange(order: order.seq, closes: order.closes, used: pause.used) }
        return CaseWindowChange(order: order.seq, closes: end.closes, used: end.used)
    }

    /// For how long the window of a completed order may be held in all, in milliseconds; nil: it may not.
    private func pauseMost(of order: OrderRow) -> Int64? {
        order.policy.flatMap(rows.policies.adopted(by:))?.rating.pause
    }
}
