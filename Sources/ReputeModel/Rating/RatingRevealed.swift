package import ReputeJSON

/// `rating.revealed`: the clock struck for an order's ratings. Shows what was sealed, gives the side that stayed silent
/// its system positive, or, opening nothing, only sets the clock again.
package struct RatingRevealed: FactBody {
    package static let kind: StaticString = "rating.revealed"
    package let order: Int64
    /// What the clock was set for: from when the effects date.
    package let due: Instant
    package let reveal: Reveal
    /// When the clock is needed next; nil when it is not.
    package let clock: Instant?
    /// The side whose silence is a positive about the other: a rating of its own, submitted by this fact at `due`.
    package let silent: Party?

    package init(order: Int64, due: Instant, reveal: Reveal, clock: Instant?, silent: Party?) {
        self.order = order
        self.due = due
        self.reveal = reveal
        self.clock = clock
        self.silent = silent
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if let clock { json.member("clock", clock) }
        json.member("day", reveal.day)
        json.member("due", due)
        reveal.writeRest(to: &json, own: order)
        json.member("order", order)
        if let silent { json.member("silent", silent.rawValue) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        due = try json.instant("due")
        guard let reveal = try Reveal(reading: json, own: order) else { throw FactError("day is missing") }
        self.reveal = reveal
        clock = try json.optionalInstant("clock")
        silent = json["silent"] == nil ? nil : try json.choice("silent")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: reveal.effects)
        rows.orders.update(order) { row in
            row.due = clock
            if let silent { row[by: silent] = .system(stamp.seq, at: due, day: reveal.day) }
        }
        try reveal.apply(stamp, order: order, at: due, to: &rows)
    }
}
