package import ReputeJSON

/// `rating.hidden`: a text of a rating is kept from readers from here on, with a reason. It changes no score.
package struct RatingHidden: FactBody {
    package static let kind: StaticString = "rating.hidden"
    package let order: Int64
    package let rating: Int64
    package let part: RatingText
    package let how: TextRemoval
    package let reason: String

    package init(order: Int64, rating: Int64, part: RatingText, how: TextRemoval, reason: String) {
        self.order = order
        self.rating = rating
        self.part = part
        self.how = how
        self.reason = reason
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("how", how.rawValue)
        json.member("order", order)
        json.member("part", part.rawValue)
        json.member("rating", rating)
        json.member("reason", reason)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        rating = try json.integer("rating")
        part = try json.choice("part")
        how = try json.choice("how")
        reason = try json.string("reason")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let removed = RemovedText(
            part: part, how: how, ruling: RatingRuling(seq: stamp.seq, at: stamp.at, reason: reason))
        try rows.follow(rating, order: order) { sequel in
            sequel.removed.append(removed)
        }
    }
}

/// `rating.unhidden`: a text that was kept from readers is shown again; names the fact it overrides.
package struct RatingUnhidden: FactBody {
    package static let kind: StaticString = "rating.unhidden"
    package let order: Int64
    package let rating: Int64
    package let part: RatingText
    package let how: TextRemoval
    package let reason: String
    /// The seq of the `rating.hidden` that holds no more.
    package let hidden: Int64

    package init(order: Int64, rating: Int64, part: RatingText, how: TextRemoval, reason: String, hidden: Int64) {
        self.order = order
        self.rating = rating
        self.part = part
        self.how = how
        self.reason = reason
        self.hidden = hidden
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("hidden", hidden)
        json.member("how", how.rawValue)
        json.member("order", order)
        json.member("part", part.rawValue)
        json.member("rating", rating)
        json.member("reason", reason)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        rating = try json.integer("rating")
        part = try json.choice("part")
        how = try json.choice("how")
        reason = try json.string("reason")
        hidden = try json.integer("hidden")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.follow(rating, order: order) { $0.removed.removeAll { $0.part == part && $0.how == how } }
    }
}
