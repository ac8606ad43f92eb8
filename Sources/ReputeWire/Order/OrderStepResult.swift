import ReputeJSON
package import ReputeModel

/// What `order.open`, `order.dispatch`, `order.deliver` and `order.cancel` answer.
package struct OrderStepResult: Hashable, Sendable {
    /// The order, by the caller's id.
    package let order: ID
    /// The seq of the step's fact.
    package let seq: Int64
    /// The state the order is in now.
    package let state: OrderState
    /// Whether the step had been taken before, with the same content.
    package let isRepeated: Bool

    /// A result from its parts.
    package init(order: ID, seq: Int64, state: OrderState, isRepeated: Bool = false) {
        self.order = order
        self.seq = seq
        self.state = state
        self.isRepeated = isRepeated
    }

    /// What the engine replied.
    package init(_ reply: OrderReply) {
        self.init(order: reply.order, seq: reply.seq, state: reply.state, isRepeated: reply.isRepeated)
    }

    static let shape: Shape<OrderStepResult> = {
        let state = Field("state", Shape<OrderState>.choice, "The state the order is in now.")
        return .object(
            [OrderFields.order.required, ResultFields.seq.required, state.required, ResultFields.repeated.optional],
            .lenient
        ) { (reader) throws(Refusal) in
            OrderStepResult(
                order: try reader.required(OrderFields.order), seq: try reader.required(ResultFields.seq),
                state: try reader.required(state), isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { result, json in
            json.member(OrderFields.order, result.order)
            json.member(ResultFields.seq, result.seq)
            json.member(state, result.state)
            if result.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
}
