package import ReputeCrypto
package import ReputeJSON

/// How a carrier brought one order.
package struct Carriage: Hashable, Sendable {
    /// The day on which it arrived, in the policy's zone.
    package let day: Day
    /// How long the carrier had it, in whole hours.
    package let hours: Int64
    /// Whether it came later than promised; nil: nothing was promised, or the seller had handed it over too late.
    package let isLate: Bool?

    package init(day: Day, hours: Int64, isLate: Bool?) {
        self.day = day
        self.hours = hours
        self.isLate = isLate
    }

    package init(reading json: JSONNode) throws(FactError) {
        day = try json.day("day")
        hours = try json.duration("hours")
        isLate = try json.optionalInteger("late").map { $0 != 0 }
    }
}

extension JSONWriter {
    /// A member with a carriage; left out when there is none.
    mutating func member(_ key: StaticString, _ carriage: Carriage?) {
        guard let carriage else { return }
        self.key(key)
        beginObject()
        member("day", carriage.day)
        member("hours", carriage.hours)
        if let isLate = carriage.isLate { member("late", isLate ? 1 : 0) }
        endObject()
    }
}

extension JSONNode {
    func carriage(_ key: StaticString) throws(FactError) -> Carriage? {
        guard let node = self[key] else { return nil }
        return try Carriage(reading: node)
    }
}

extension Deciding {
    /// How the order's carrier brought it, when it arrived then; nil: nobody said who carried it.
    mutating func carriage(_ row: OrderRow, delivered: Instant) throws(Stop) -> Carriage? {
        guard let carrier = row.carrier, let dispatched = row.dispatched?.at else { return nil }
        // Whoever applies the fact counts it.
        rows.carriers.want(carrier)
        var isLate: Bool?
        if let promised = row.promised {
            isLate = delivered > promised
            // What its seller kept too long is not the carrier's lateness.
            if isLate == true, try wasHandedOverLate(row, dispatched) { isLate = nil }
        }
        return Carriage(
            day: delivered.day(zoneMinutes: policyInForce.zoneMinutes),
            hours: max(0, delivered - dispatched) / Instant.hour, isLate: isLate)
    }

    /// Whether a seller handed an order over later than it had promised to, or when it should have been there.
    private mutating func wasHandedOverLate(_ row: OrderRow, _ dispatched: Instant) throws(Stop) -> Bool {
        if let promised = row.promised, dispatched > promised { return true }
        let held = try commitments(of: row.seller, created: row.created, registered: row.seq)
        return held.contains { held in
            guard case .dispatch = held.kind.promise else { return false }
            return held.kind.promise?.by(created: row.created, promised: nil).map { dispatched > $0 } ?? false
        }
    }
}

extension Rows {
    /// Loads the carrier that ``take(_:by:)`` changes.
    mutating func require(_ carriage: Carriage?, of order: OrderRow) throws(Stop) {
        guard carriage != nil else { return }
        guard let carrier = order.carrier, try carriers.has(carrier) else {
            throw .refused(.brokenLedger("who carried order \(order.seq), which nobody did"))
        }
    }

    /// Counts an order that a carrier was handed. It must be loaded, if there is such a carrier yet.
    mutating func handOver(to carrier: Token, _ stamp: FactStamp) {
        if !carriers.exists(carrier) { carriers.put(carrier, CarrierRow(seq: stamp.seq, token: carrier)) }
        carriers.update(carrier) { $0.dispatched += 1 }
    }

    /// Counts how an order was brought.
    mutating func take(_ carriage: Carriage?, by carrier: Token?) {
        guard let carriage, let carrier else { return }
        carriers.update(carrier) { $0.book(carriage) }
    }

    package mutating func learn(_ row: CarrierRow?, carrier token: Token) { carriers.learn(token, row) }
    package var missingCarriers: [Token] { carriers.missing.sorted() }
    /// Changed carriers, by their first dispatch, and whether the store has none under it yet.
    package var changedCarriers: [(row: CarrierRow, isNew: Bool)] {
        carriers.changes.map { ($0.row, $0.isNew) }.sorted { $0.row.seq < $1.row.seq }
    }
}
