import ReputeJSON
package import ReputeModel

/// `order.open`
package enum OrderOpen: Method {
    package static let name: StaticString = "order.open"
    package static let summary = "Registers an order that is not completed yet."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<OpenOrder>.object(
        [OrderFields.order.required, OrderFields.buyer.required, OrderFields.seller.required] + OrderFields.terms
    ) { (reader) throws(Refusal) in
        OpenOrder(
            order: try reader.required(OrderFields.order),
            given: try OrderFields.given(&reader, areParties: true))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        OrderFields.write(command.given, to: &json)
    }
    package static let result = OrderStepResult.shape
    package static let refusals = [
        OrderFields.differs, OrderFields.notInState, OrderFields.sameParty, OrderFields.closed,
        OrderFields.onePerson,
        Reason(.rule, "order.created-in-future", "The order's creation lies in the future."),
    ]
    package static let example = Example(
        params: [
            "order": "o-1", "buyer": "b-1", "seller": "s-1", "createdAt": "2026-11-20T08:00:00.000Z",
            "category": "books", "items": [["item": "i-1", "amount": ["currency": "CNY", "minor": 12_900]]],
            "amount": ["currency": "CNY", "minor": 12_900], "promisedBy": "2026-11-24T00:00:00.000Z",
        ],
        result: ["order": "o-1", "seq": 12, "state": "open", "repeated": true])
}
