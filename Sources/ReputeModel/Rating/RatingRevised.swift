package import ReputeJSON

/// `rating.revised`: a rater changed a visible rating for the better, or withdrew it. The first one stays in the ledger.
package struct RatingRevised: FactBody {
    package static let kind: StaticString = "rating.revised"
    package let order: Int64
    package let rating: Int64
    /// What it says now; nil: it is withdrawn.
    package let value: RatingValue?
    package let effects: [RatingEffect]

    package init(order: Int64, rating: Int64, value: RatingValue?, effects: [RatingEffect]) {
        self.order = order
        self.rating = rating
        self.value = value
        self.effects = effects
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("effects", effects, own: order)
        json.member("order", order)
        json.member("rating", rating)
        if let value { json.member("value", value.rawValue) } else { json.member("withdrawn", 1) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        rating = try json.integer("rating")
        value = try json.optionalInteger("withdrawn") == 1 ? nil : try json.choice("value")
        effects = try json.effects(own: order)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: effects)
        let by = try rows.side(of: rating, order: order)
        // What it counted goes out as what it said, before it says something else.
        try rows.takeBack(order: order, by, stamp)
        rows.orders.update(order) { $0.revise(by, to: value, seq: stamp.seq, at: stamp.at) }
        try rows.add(effects, stamp)
    }
}

extension OrderRow {
    /// Changes what a visible rating says, its contribution taken back.
    mutating func revise(_ by: Party, to value: RatingValue?, seq: Int64, at: Instant) {
        guard var slot = self[by: by], let before = slot.shown?.value else { return }
        var sequel = slot.sequel ?? RatingSequel()
        sequel.revision = RatingRevision(seq: seq, at: at, from: before, to: value)
        slot.sequel = sequel
        if let value { slot.shown?.value = value }
        slot.shown?.contribution = nil
        self[by: by] = slot
    }
}
