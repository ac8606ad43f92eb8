import ReputeJSON
package import ReputeModel

/// `order.cancel`
package enum OrderCancel: Method {
    private static let by = Field("by", Shape<Canceller>.choice, "Who gave it up.")
    private static let why = Field("why", Shape<String>.code, "The marketplace's code of the reason.")
    private static let cancelledAt = Field(
        "cancelledAt", Shape<Instant>.time, "When it was given up; now when left out.")

    package static let name: StaticString = "order.cancel"
    package static let summary = "Records that the order was given up before it was completed."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<CancelOrder>.object(
        [OrderFields.order.required, by.required, why.required, cancelledAt.optional]
    ) { (reader) throws(Refusal) in
        CancelOrder(
            order: try reader.required(OrderFields.order), by: try reader.required(by),
            why: try reader.required(why), cancelled: try reader.optional(cancelledAt))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.member(by, command.by)
        json.member(why, command.why)
        json.optional(cancelledAt, command.cancelled)
    }
    package static let result = OrderStepResult.shape
    package static let refusals = [
        OrderFields.unknown, OrderFields.differs, OrderFields.notInState,
        OrderFields.beforeCreation,
        Reason(.rule, "order.cancelled-in-future", "The time of giving up lies in the future."),
    ]
    package static let example = Example(
        params: ["order": "o-1", "by": "buyer", "why": "out-of-stock", "cancelledAt": "2026-11-21T07:00:00.000Z"],
        result: ["order": "o-1", "seq": 15, "state": "cancelled", "repeated": true])
}
