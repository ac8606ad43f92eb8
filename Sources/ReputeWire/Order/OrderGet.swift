import ReputeJSON
package import ReputeModel

/// `order.get`
package enum OrderGet: Method {
    /// Which order.
    package struct Params: Hashable, Sendable {
        /// The order, by the caller's id.
        package let order: ID
        /// The party the caller speaks for; nil: both.
        package let speaker: ID?

        /// The parameters.
        package init(_ order: ID, as speaker: ID? = nil) {
            self.order = order
            self.speaker = speaker
        }
    }

    package static let name: StaticString = "order.get"
    package static let summary = "An order: how far it is, in which time it may be rated, and what holds that open."
    package static let roles: Set<Role>? = [.storefront, .arbitrator, .officer, .auditor]
    package static let effect = Effect.read
    package static let params = Shape<Params>.object([
        OrderFields.order.required, RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        Params(try reader.required(OrderFields.order), as: try reader.optional(RatingFields.speaker))
    } write: { params, json in
        json.member(OrderFields.order, params.order)
        json.optional(RatingFields.speaker, params.speaker)
    }
    package static let result = Shape<OrderView>.orderView
    package static let refusals = [
        OrderFields.unknown,
        Reason(.notAllowed, "party.mismatch", "The account in `as` is neither buyer nor seller of the order."),
    ]
    package static let example = Example(params: ["order": "o-1", "as": "b-1"], result: Shape<OrderView>.example)
}
