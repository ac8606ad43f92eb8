import ReputeJSON
package import ReputeModel

/// `rating.get`
package enum RatingGet: Method {
    /// Which ratings.
    package struct Params: Hashable, Sendable {
        /// One rating, or those of an order.
        package enum Key: Hashable, Sendable {
            /// One rating.
            case rating(RatingID)
            /// Both ratings of an order.
            case order(ID)
        }

        /// One rating, or those of an order.
        package let key: Key
        /// The account the caller speaks for.
        package let speaker: ID?

        /// The parameters.
        package init(_ key: Key, as speaker: ID? = nil) {
            self.key = key
            self.speaker = speaker
        }
    }

    package static let name: StaticString = "rating.get"
    package static let summary = "A rating, or the ratings of an order, as this peer may see them."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object(
        [RatingFields.rating.optional, OrderFields.order.optional, RatingFields.speaker.optional]
    ) { (reader) throws(Refusal) in
        let rating = try reader.optional(RatingFields.rating)
        let order = try reader.optional(OrderFields.order)
        let speaker = try reader.optional(RatingFields.speaker)
        switch (rating, order) {
        case (let rating?, nil): return Params(.rating(rating), as: speaker)
        case (nil, let order?): return Params(.order(order), as: speaker)
        case (nil, nil): throw .params("missing", "Say which rating, or the ratings of which order.")
        case (_?, _?):
            throw .params("exclusive", "Say either the rating or the order, not both.", pointer: "/order")
        }
    } write: { params, json in
        switch params.key {
        case .rating(let rating): json.member(RatingFields.rating, rating)
        case .order(let order): json.member(OrderFields.order, order)
        }
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result: Shape<[RatingView]> = {
        let ratings = Field("ratings", Shape<[RatingView]>.list(of: .view), "At most one of each side.")
        return .object([ratings.required], .lenient) { (reader) throws(Refusal) in
            try reader.required(ratings)
        } write: {
            $1.member(ratings, $0)
        }
    }()
    package static let refusals = [RatingFields.unknown, OrderFields.unknown]
    package static let example = Example(
        params: ["rating": "r17", "as": "b-1"], result: ["ratings": [Shape<RatingView>.example]])
}
