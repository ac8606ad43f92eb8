package import ReputeCrypto
package import ReputeJSON

/// `rating.shown`: a rating was submitted and is visible at once; if the other side's was sealed, this may open it too.
package struct RatingShown: FactBody {
    package static let kind: StaticString = "rating.shown"
    package let order: Int64
    package let by: Party
    package let value: RatingValue
    package let details: Details?
    package let isAnonymous: Bool
    package let text: Digest?
    /// The day it is booked on, what it opens, and what that changes.
    package let reveal: Reveal
    /// When the clock is needed next; nil when it is not.
    package let clock: Instant?
    /// From when it dates, when that is not the moment it was written: an imported rating's own time.
    package let due: Instant?
    package let imported: ImportedRating?

    package init(
        order: Int64, by: Party, value: RatingValue, details: Details?, isAnonymous: Bool, text: Digest?,
        reveal: Reveal,
        clock: Instant?, due: Instant?, imported: ImportedRating?
    ) {
        self.order = order
        self.by = by
        self.value = value
        self.details = details
        self.isAnonymous = isAnonymous
        self.text = text
        self.reveal = reveal
        self.clock = clock
        self.due = due
        self.imported = imported
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if isAnonymous { json.member("anonymous", 1) }
        json.member("by", by.rawValue)
        if let clock { json.member("clock", clock) }
        json.member("day", reveal.day)
        if let details { json.member("details", details) }
        if let due { json.member("due", due) }
        reveal.writeRest(to: &json, own: order)
        json.member("order", order)
        if let imported {
            json.member("origin", imported.origin)
            json.member("submittedAt", imported.submitted)
        }
        if let text { json.member("text", text) }
        json.member("value", value.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        by = try json.choice("by")
        value = try json.choice("value")
        details = try json.optionalDetails("details")
        isAnonymous = try json.optionalInteger("anonymous") == 1
        text = try json.optionalDigest("text")
        clock = try json.optionalInstant("clock")
        guard let reveal = try Reveal(reading: json, own: order) else { throw FactError("day is missing") }
        self.reveal = reveal
        due = try json.optionalInstant("due")
        imported = try ImportedRating(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: reveal.effects)
        let at = due ?? stamp.at
        rows.orders.update(order) { row in
            row[by: by] = RatingSlot(
                seq: stamp.seq, submitted: imported?.submitted ?? stamp.at, isAnonymous: isAnonymous,
                hasText: text != nil,
                shown: ShownRating(value: value, details: details, seq: stamp.seq, at: at, day: reveal.day))
            row.due = clock
        }
        rows.file(order)
        try reveal.apply(stamp, order: order, at: at, to: &rows)
    }
}
