import ReputeJSON
package import ReputeModel

/// `order.complete`
package enum OrderComplete: Method {
    private static let completedAt = Field(
        "completedAt", Shape<Instant>.time, "When the trade was done; not in the future.")

    package static let name: StaticString = "order.complete"
    package static let summary = "Records that the trade is done; both sides may rate from then on."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<CompleteOrder>.object(
        [
            OrderFields.order.required, completedAt.required, OrderFields.buyer.optional, OrderFields.seller.optional,
        ] + OrderFields.terms + [OrderFields.deliveredAt.optional]
    ) { (reader) throws(Refusal) in
        CompleteOrder(
            order: try reader.required(OrderFields.order), completed: try reader.required(completedAt),
            given: try OrderFields.given(&reader, areParties: false),
            delivered: try reader.optional(OrderFields.deliveredAt))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.member(completedAt, command.completed)
        OrderFields.write(command.given, to: &json)
        json.optional(OrderFields.deliveredAt, command.delivered)
    }
    package static let result = OrderCompletion.shape
    package static let refusals = [
        Reason(.invalidParams, "order.parties-missing", "An order never opened needs buyer and seller."),
        OrderFields.differs, OrderFields.notInState, OrderFields.sameParty, OrderFields.closed,
        OrderFields.onePerson,
        Reason(.rule, "order.completed-in-future", "The completion lies in the future."),
        Reason(.rule, "order.created-after-completion", "The creation is later than the completion."),
        OrderFields.beforeCreation,
        Reason(.rule, "order.delivered-in-future", "The time of delivery lies in the future."),
    ]
    package static let example = Example(
        params: [
            "order": "o-1", "buyer": "b-1", "seller": "s-1", "completedAt": "2026-11-22T10:15:30.000Z",
            "createdAt": "2026-11-20T08:00:00.000Z", "category": "books",
            "items": [["item": "i-1", "amount": ["currency": "CNY", "minor": 12_900]]],
            "amount": ["currency": "CNY", "minor": 12_900], "promisedBy": "2026-11-24T00:00:00.000Z",
            "deliveredAt": "2026-11-22T09:30:00.000Z",
        ],
        result: [
            "order": "o-1", "seq": 16,
            "window": ["opens": "2026-11-22T10:15:30.000Z", "closes": "2026-12-07T10:15:30.000Z"], "repeated": true,
        ])
}

/// What `order.complete` answers.
package struct OrderCompletion: Hashable, Sendable {
    /// The order, by the caller's id.
    package let order: ID
    /// The seq of the completion's fact.
    package let seq: Int64
    /// When both sides may rate: from and, exclusively, to.
    package let window: Range<Instant>
    /// Whether it had been completed before, with the same content.
    package let isRepeated: Bool

    /// A result from its parts.
    package init(order: ID, seq: Int64, window: Range<Instant>, isRepeated: Bool = false) {
        self.order = order
        self.seq = seq
        self.window = window
        self.isRepeated = isRepeated
    }

    /// What the engine replied to a completion, which always has a window.
    package init(_ reply: OrderReply) {
        guard let window = reply.window else { preconditionFailure("a completed order has a window") }
        self.init(order: reply.order, seq: reply.seq, window: window, isRepeated: reply.isRepeated)
    }

    fileprivate static let shape: Shape<OrderCompletion> = {
        let opens = Field("opens", Shape<Instant>.time, "From then on.")
        let closes = Field("closes", Shape<Instant>.time, "Until just before then.")
        let window = Field(
            "window",
            Shape<Range<Instant>>.object([opens.required, closes.required], .lenient) { (reader) throws(Refusal) in
                let from = try reader.required(opens)
                return from..<max(from, try reader.required(closes))
            } write: { window, json in
                json.member(opens, window.lowerBound)
                json.member(closes, window.upperBound)
            }, "When both sides may rate.")
        return .object(
            [OrderFields.order.required, ResultFields.seq.required, window.required, ResultFields.repeated.optional],
            .lenient
        ) { (reader) throws(Refusal) in
            OrderCompletion(
                order: try reader.required(OrderFields.order), seq: try reader.required(ResultFields.seq),
                window: try reader.required(window), isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { result, json in
            json.member(OrderFields.order, result.order)
            json.member(ResultFields.seq, result.seq)
            json.member(window, result.window)
            if result.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
}
