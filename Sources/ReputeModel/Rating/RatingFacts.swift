package import ReputeCrypto
package import ReputeJSON

/// `rating.sealed`: a rating was submitted that nobody may read yet. Says nothing of its content but a commitment.
package struct RatingSealed: FactBody {
    package static let kind: StaticString = "rating.sealed"
    package let order: Int64
    package let by: Party
    /// See ``Opening/commitment(order:by:)``.
    package let commitment: Digest
    package let isAnonymous: Bool
    /// The digest of its text; nil without one.
    package let text: Digest?
    /// When it will be revealed at the latest.
    package let reveals: Instant
    /// Where an imported rating comes from, and its own time.
    package let imported: ImportedRating?

    package init(
        order: Int64, by: Party, commitment: Digest, isAnonymous: Bool, text: Digest?, reveals: Instant,
        imported: ImportedRating?
    ) {
        self.order = order
        self.by = by
        self.commitment = commitment
        self.isAnonymous = isAnonymous
        self.text = text
        self.reveals = reveals
        self.imported = imported
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if isAnonymous { json.member("anonymous", 1) }
        json.member("by", by.rawValue)
        json.member("commitment", commitment)
        json.member("order", order)
        if let imported { json.member("origin", imported.origin) }
        json.member("reveals", reveals)
        if let imported { json.member("submittedAt", imported.submitted) }
        if let text { json.member("text", text) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        by = try json.choice("by")
        commitment = try json.digest("commitment")
        isAnonymous = try json.optionalInteger("anonymous") == 1
        text = try json.optionalDigest("text")
        reveals = try json.instant("reveals")
        imported = try ImportedRating(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        _ = try rows.existing(order: order)
        rows.orders.update(order) { row in
            row[by: by] = RatingSlot(
                seq: stamp.seq, submitted: imported?.submitted ?? stamp.at, isAnonymous: isAnonymous,
                hasText: text != nil)
            row.due = reveals
        }
        rows.file(order)
    }
}

/// Where an imported rating comes from and when it was submitted there.
package struct ImportedRating: Hashable, Sendable {
    package let origin: String
    package let submitted: Instant

    package init(origin: String, submitted: Instant) {
        self.origin = origin
        self.submitted = submitted
    }

    init?(reading json: JSONNode) throws(FactError) {
        guard let origin = try json.optionalString("origin") else { return nil }
        self.origin = origin
        submitted = try json.instant("submittedAt")
    }
}

/// `rating.shown`: a rating was submitted and is visible at once; if the other side's was sealed, this opens it too.
package struct RatingShown: FactBody {
    package static let kind: StaticString = "rating.shown"
    package let order: Int64
    package let by: Party
    package let value: RatingValue
    package let details: Details?
    package let isAnonymous: Bool
    package let text: Digest?
    /// The day it is booked on, in the policy's zone.
    package let day: Day
    /// The other side's rating, if this reveals it.
    package let opens: OpenedRating?
    package let effects: [RatingEffect]
    /// From when it dates, when that is not the moment it was written: an imported rating's own time.
    package let due: Instant?
    package let imported: ImportedRating?

    package init(
        order: Int64, by: Party, value: RatingValue, details: Details?, isAnonymous: Bool, text: Digest?, day: Day,
        opens: OpenedRating?, effects: [RatingEffect], due: Instant?, imported: ImportedRating?
    ) {
        self.order = order
        self.by = by
        self.value = value
        self.details = details
        self.isAnonymous = isAnonymous
        self.text = text
        self.day = day
        self.opens = opens
        self.effects = effects
        self.due = due
        self.imported = imported
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if isAnonymous { json.member("anonymous", 1) }
        json.member("by", by.rawValue)
        json.member("day", day)
        if let details { json.member("details", details) }
        if let due { json.member("due", due) }
        json.key("effects")
        json.beginArray()
        for effect in effects { effect.write(to: &json, own: order) }
        json.endArray()
        if let opens {
            json.key("opens")
            opens.write(to: &json)
        }
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
        day = Day(truncatingIfNeeded: try json.integer("day"))
        due = try json.optionalInstant("due")
        opens = if let node = json["opens"] { try OpenedRating(reading: node) } else { nil }
        effects = try json.list("effects") { (node) throws(FactError) in try RatingEffect(reading: node, own: order) }
        imported = try ImportedRating(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: effects)
        let at = due ?? stamp.at
        rows.orders.update(order) { row in
            row[by: by] = RatingSlot(
                seq: stamp.seq, submitted: imported?.submitted ?? stamp.at, isAnonymous: isAnonymous,
                hasText: text != nil,
                shown: ShownRating(value: value, details: details, seq: stamp.seq, at: at, day: day))
            row.due = nil
        }
        rows.file(order)
        if let opens { try rows.reveal(opens, order: order, stamp, at: at, day: day) }
        try rows.add(effects, stamp)
    }
}

/// `rating.revealed`: the window closed on a rating that stayed alone. A clock fact.
package struct RatingRevealed: FactBody {
    package static let kind: StaticString = "rating.revealed"
    package let order: Int64
    /// When the window closed: from when the effects date.
    package let due: Instant
    package let day: Day
    package let opens: OpenedRating
    package let effects: [RatingEffect]

    package init(order: Int64, due: Instant, day: Day, opens: OpenedRating, effects: [RatingEffect]) {
        self.order = order
        self.due = due
        self.day = day
        self.opens = opens
        self.effects = effects
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("day", day)
        json.member("due", due)
        json.key("effects")
        json.beginArray()
        for effect in effects { effect.write(to: &json, own: order) }
        json.endArray()
        json.key("opens")
        opens.write(to: &json)
        json.member("order", order)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        due = try json.instant("due")
        day = Day(truncatingIfNeeded: try json.integer("day"))
        opens = try OpenedRating(reading: json.member("opens"))
        effects = try json.list("effects") { (node) throws(FactError) in try RatingEffect(reading: node, own: order) }
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: effects)
        try rows.reveal(opens, order: order, stamp, at: due, day: day)
        rows.orders.update(order) { $0.due = nil }
        try rows.add(effects, stamp)
    }
}
