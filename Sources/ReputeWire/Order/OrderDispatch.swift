import ReputeJSON
package import ReputeModel

/// `order.dispatch`
package enum OrderDispatch: Method {
    private static let dispatchedAt = Field(
        "dispatchedAt", Shape<Instant>.time, "When it was handed to the carrier; now when left out.")
    private static let carrier = Field("carrier", Shape<ID>.id, "The carrier, by the caller's id.")

    package static let name: StaticString = "order.dispatch"
    package static let summary = "Records that the seller handed the order to the carrier."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<DispatchOrder>.object(
        [OrderFields.order.required, dispatchedAt.optional, carrier.optional]
    ) { (reader) throws(Refusal) in
        DispatchOrder(
            order: try reader.required(OrderFields.order), dispatched: try reader.optional(dispatchedAt),
            carrier: try reader.optional(carrier))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.optional(dispatchedAt, command.dispatched)
        json.optional(carrier, command.carrier)
    }
    package static let result = OrderStepResult.shape
    package static let refusals = [
        OrderFields.unknown, OrderFields.differs, OrderFields.notInState,
        OrderFields.beforeCreation,
        Reason(.rule, "order.dispatched-in-future", "The time of dispatch lies in the future."),
    ]
    package static let example = Example(
        params: ["order": "o-1", "dispatchedAt": "2026-11-20T18:00:00.000Z", "carrier": "c-1"],
        result: ["order": "o-1", "seq": 13, "state": "dispatched", "repeated": true])
}
