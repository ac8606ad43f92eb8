import ReputeJSON
package import ReputeModel

/// `order.pause`
package enum OrderPause: Method {
    private static let ground = Field("ground", Shape<String>.code, "The marketplace's code of the reason.")

    package static let name: StaticString = "order.pause"
    package static let summary = "Holds the rating window of a completed order open while something is undecided."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<PauseOrder>.object([
        OrderFields.order.required, ground.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        PauseOrder(
            order: try reader.required(OrderFields.order), ground: try reader.required(ground),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.member(ground, command.ground)
        json.member(RequestFields.key, command.key)
    }
    package static let result = OrderPauseShape.result
    package static let refusals = [
        OrderFields.unknown, RequestFields.differs,
        Reason(.rule, "order.no-window", "The order is not completed, so no window is open."),
        Reason(.rule, "order.pause-not-offered", "The policy does not hold windows."),
        Reason(.rule, "order.window-closed", "The window is closed."),
        Reason(.rule, "order.pause-used-up", "The window was held for as long as it may be."),
        Reason(.rule, "order.holds-full", "As many holds lie on the window as there may be."),
    ]
    package static let example = Example(
        params: ["order": "o-1", "ground": "case", "key": "case-7"], result: OrderPauseShape.example)
}

/// `order.resume`
package enum OrderResume: Method {
    private static let paused = Field("paused", Shape<Int64>.count, "The seq that order.pause answered.")

    package static let name: StaticString = "order.resume"
    package static let summary = "Ends a hold on an order's rating window; it runs on when the last one has ended."
    package static let roles: Set<Role>? = [.arbitrator]
    package static let effect = Effect.write
    package static let params = Shape<ResumeOrder>.object([
        OrderFields.order.required, paused.required, RequestFields.key.required,
    ]) { (reader) throws(Refusal) in
        ResumeOrder(
            order: try reader.required(OrderFields.order), paused: try reader.required(paused),
            key: try reader.required(RequestFields.key))
    } write: { command, json in
        json.member(OrderFields.order, command.order)
        json.member(paused, command.paused)
        json.member(RequestFields.key, command.key)
    }
    package static let result = OrderPauseShape.result
    package static let refusals = [
        OrderFields.unknown, RequestFields.differs,
        Reason(.conflict, "order.not-paused", "No such hold lies on the order, or no longer."),
        Reason(.conflict, "order.held-by-case", "A case holds the window, which nobody else can end."),
    ]
    package static let example = Example(
        params: ["order": "o-1", "paused": 31, "key": "case-7-closed"], result: OrderPauseShape.example)
}

/// What both answer.
private enum OrderPauseShape {
    static let example: JSONValue = [
        "order": "o-1", "seq": 31, "closes": "2027-01-06T10:15:30.000Z", "paused": true, "repeated": true,
    ]

    static let result: Shape<OrderPauseReply> = {
        let closes = Field(
            "closes", Shape<Instant>.time, "When the window closes; while it is held, at the latest.")
        let paused = Field("paused", Shape<Bool>.bool, "Whether a hold lies on it.")
        return .object(
            [
                OrderFields.order.required, ResultFields.seq.required, closes.required, paused.required,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            OrderPauseReply(
                order: try reader.required(OrderFields.order), seq: try reader.required(ResultFields.seq),
                closes: try reader.required(closes), isPaused: try reader.required(paused),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { reply, json in
            json.member(OrderFields.order, reply.order)
            json.member(ResultFields.seq, reply.seq)
            json.member(closes, reply.closes)
            json.member(paused, reply.isPaused)
            if reply.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
}
