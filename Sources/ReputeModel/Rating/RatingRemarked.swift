package import ReputeCrypto
package import ReputeJSON

/// `rating.appended`: the rater's one later addition. It changes no score.
package struct RatingAppended: FactBody {
    package static let kind: StaticString = "rating.appended"
    package let order: Int64
    package let rating: Int64
    /// The digest of the text.
    package let text: Digest

    package init(order: Int64, rating: Int64, text: Digest) {
        self.order = order
        self.rating = rating
        self.text = text
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("order", order)
        json.member("rating", rating)
        json.member("text", text)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        rating = try json.integer("rating")
        text = try json.digest("text")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        try rows.follow(rating, order: order) { $0.append = StepTaken(seq: stamp.seq, at: stamp.at) }
    }
}

/// `rating.replied`: the rated side's one reply to a rating, or to its addition. It changes no score.
package struct RatingReplied: FactBody {
    package static let kind: StaticString = "rating.replied"
    package let order: Int64
    package let rating: Int64
    package let to: RatingPart
    /// The digest of the text.
    package let text: Digest

    package init(order: Int64, rating: Int64, to: RatingPart, text: Digest) {
        self.order = order
        self.rating = rating
        self.to = to
        self.text = text
    }

    package func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("order", order)
        json.member("rating", rating)
        json.member("text", text)
        json.member("to", to.rawValue)
        json.endObject()
    }

    package init(reading json: JSONNode) throws(FactError) {
        order = try json.integer("order")
        rating = try json.integer("rating")
        to = try json.choice("to")
        text = try json.digest("text")
    }

    package func apply(_ stamp: FactStamp, to rows: inout Rows) throws(Stop) {
        let step = StepTaken(seq: stamp.seq, at: stamp.at)
        try rows.follow(rating, order: order) { sequel in
            switch to {
            case .rating: sequel.reply = step
            case .append: sequel.appendReply = step
            }
        }
    }
}

extension Rows {
    /// Notes something that came after a rating.
    mutating func follow(
        _ rating: Int64, order: Int64, _ change: (inout RatingSequel) -> Void
    ) throws(Stop) {
        let by = try side(of: rating, order: order)
        orders.update(order) { $0.follow(by, change) }
    }
}
