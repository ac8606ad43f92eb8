import ReputeJSON
package import ReputeModel

/// `order.deliver`
package enum OrderDeliver: Method {
    package static let name: StaticString = "order.deliver"
    package static let summary = "Records that the order arrived."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<DeliverOrder>.object(
        [OrderFields.order.required, OrderFields.deliveredAt.optional]
    ) { (reader) throws(Refusal) in
        DeliverOrder(
            order: try reader.required(OrderFields.order), delivered: try reader.optional(OrderFields.deliveredAt))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.optional(OrderFields.deliveredAt, command.delivered)
    }
    package static let result = OrderStepResult.shape
    package static let refusals = [
        OrderFields.unknown, OrderFields.differs, OrderFields.notInState,
        OrderFields.beforeCreation,
        Reason(.rule, "order.delivered-in-future", "The time of delivery lies in the future."),
    ]
    package static let example = Example(
        params: ["order": "o-1", "deliveredAt": "2026-11-22T09:30:00.000Z"],
        result: ["order": "o-1", "seq": 14, "state": "delivered", "repeated": true])
}
