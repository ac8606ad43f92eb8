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
    /// When the clock is needed next: a lone rating's is the end of its window, whatever the rating says.
    package let clock: Instant
    /// What it opens of the other side's rating, when that shows before this one.
    package let reveal: Reveal?
    /// Where an imported rating comes from, and its own time.
    package let imported: ImportedRating?

    package init(
        order: Int64, by: Party, commitment: Digest, isAnonymous: Bool, text: Digest?, clock: Instant,
        reveal: Reveal? = nil, imported: ImportedRating?
    ) {
        self.order = order
        self.by = by
        self.commitment = commitment
        self.isAnonymous = isAnonymous
        self.text = text
        self.clock = clock
        self.reveal = reveal
        self.imported = imported
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        if isAnonymous { json.member("anonymous", 1) }
        json.member("by", by.rawValue)
        json.member("clock", clock)
        json.member("commitment", commitment)
        reveal?.write(to: &json, own: order)
        json.member("order", order)
        if let imported { json.member("origin", imported.origin) }
        if let imported { json.member("submittedAt", imported.submitted) }
        if let text { json.member("text", text) }
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        by = try json.choice("by")
        commitment = try json.digest("commitment")
        isAnonymous = try json.optionalInteger("anonymous") == 1
        text = try json.optionalDigest("text")
        clock = try json.instant("clock")
        reveal = try Reveal(reading: json, own: order)
        imported = try ImportedRating(reading: json)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        // Sealing alone touches no credit.
        if let reveal {
            try rows.wantRatings(of: order, effects: reveal.effects)
        } else {
            try rows.require(order: order)
        }
        rows.orders.update(order) { row in
            row[by: by] = RatingSlot(
                seq: stamp.seq, submitted: imported?.submitted ?? stamp.at, isAnonymous: isAnonymous,
                hasText: text != nil)
            row.due = clock
        }
        rows.file(order)
        try reveal?.apply(stamp, order: order, at: stamp.at, to: &rows)
    }
}
