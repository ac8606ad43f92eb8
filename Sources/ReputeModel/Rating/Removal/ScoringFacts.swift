package import ReputeJSON

/// `rating.unscored`: a visible rating was taken out of scoring, with a reason. It stays where it is, and can be restored.
package struct RatingUnscored: FactBody {
    package static let kind: StaticString = "rating.unscored"
    package let order: Int64
    package let rating: Int64
    package let reason: String
    package let effects: [RatingEffect]

    package init(order: Int64, rating: Int64, reason: String, effects: [RatingEffect]) {
        self.order = order
        self.rating = rating
        self.reason = reason
        self.effects = effects
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("effects", effects, own: order)
        json.member("order", order)
        json.member("rating", rating)
        json.member("reason", reason)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        rating = try json.integer("rating")
        reason = try json.string("reason")
        effects = try json.effects(own: order)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: effects)
        try rows.follow(rating, order: order) { sequel in
            sequel.unscored = RatingRuling(seq: stamp.seq, at: stamp.at, reason: reason)
            sequel.restored = nil
        }
        try rows.add(effects, stamp)
    }
}

/// `rating.restored`: a rating that was taken out of scoring counts again; names the fact it overrides.
package struct RatingRestored: FactBody {
    package static let kind: StaticString = "rating.restored"
    package let order: Int64
    package let rating: Int64
    package let reason: String
    /// The seq of the `rating.unscored` that holds no more.
    package let unscored: Int64
    package let effects: [RatingEffect]

    package init(order: Int64, rating: Int64, reason: String, unscored: Int64, effects: [RatingEffect]) {
        self.order = order
        self.rating = rating
        self.reason = reason
        self.unscored = unscored
        self.effects = effects
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("effects", effects, own: order)
        json.member("order", order)
        json.member("rating", rating)
        json.member("reason", reason)
        json.member("unscored", unscored)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        let order = try json.integer("order")
        self.order = order
        rating = try json.integer("rating")
        reason = try json.string("reason")
        unscored = try json.integer("unscored")
        effects = try json.effects(own: order)
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.wantRatings(of: order, effects: effects)
        try rows.follow(rating, order: order) { sequel in
            sequel.restored = RatingRuling(seq: stamp.seq, at: stamp.at, reason: reason)
        }
        try rows.add(effects, stamp)
    }
}
