import ReputeJSON
package import ReputeModel

/// `rating.submit`
package enum RatingSubmit: Method {
    package static let name: StaticString = "rating.submit"
    package static let summary = "Rates the other side of a completed order, once and for good."
    package static let roles: Set<Role>? = [.storefront]
    package static let effect = Effect.write
    package static let params = Shape<SubmitRating>.object([
        OrderFields.order.required, RatingFields.by.required, RatingFields.value.required,
        RatingFields.details.optional, RatingFields.text.optional, RatingFields.anonymous.optional,
        RatingFields.speaker.optional,
    ]) { (reader) throws(Refusal) in
        SubmitRating(
            order: try reader.required(OrderFields.order), by: try reader.required(RatingFields.by),
            value: try reader.required(RatingFields.value), details: try reader.optional(RatingFields.details),
            text: try reader.optional(RatingFields.text),
            isAnonymous: try reader.optional(RatingFields.anonymous) ?? false,
            speaker: try reader.optional(RatingFields.speaker))
    } write: { command, json in
        write(command, to: &json)
        json.optional(RatingFields.speaker, command.speaker)
    }
    package static let result = RatingReceipt.shape
    package static let refusals = [
        OrderFields.unknown,
        Reason(.rule, "rating.order-not-completed", "The order is not completed, or was cancelled."),
        Reason(.rule, "rating.window-closed", "The window to rate has closed."),
        Reason(.conflict, "rating.differs", "This side rated the order before, with other content."),
        Reason(
            .conflict, "rating.sealed-before",
            "This side rated the order before, through another user; what it said is sealed."),
        Reason(.rule, "rating.details-by-seller", "Detailed scores are the buyer's."),
        Reason(.rule, "rating.unknown-dimension", "The policy of the order has no such dimension."),
        Reason(.rule, "rating.text-too-long", "The text is longer than the policy allows."),
        Reason(.rule, "rating.text-blank", "The text has nothing in it but blanks."),
        Reason(.rule, "rating.group-full", "The pair has rated as many orders of that period as the policy takes."),
        Reason(.rule, "rating.value-not-offered", "The policy takes no such value from this side."),
        Reason(.rule, "rating.verdict-missing", "The policy derives the value from a score that is missing."),
        Reason(.rule, "rating.verdict-differs", "The scores make another value than the one said."),
        Reason(.notAllowed, "party.mismatch", "The account in `as` is not the party that rates."),
        Reason(
            .unavailable, "rating.seal-lost", "A sealed rating cannot be opened: it is damaged, or the key is missing."),
    ]
    package static let example = Example(
        params: [
            "order": "o-1", "by": "buyer", "value": "positive",
            "details": ["item": 5, "logistics": 4, "service": 5], "text": "As described.", "anonymous": true,
            "as": "b-1",
        ],
        result: [
            "rating": "r17", "seq": 17, "state": "sealed", "revealsAt": "2026-12-07T10:15:30.000Z", "repeated": true,
        ])

    /// Writes what a rating says, without who says it.
    static func write(_ command: SubmitRating, to json: inout JSONWriter) {
        json.member(OrderFields.order, command.order)
        json.member(RatingFields.by, command.by)
        json.member(RatingFields.value, command.value)
        json.optional(RatingFields.details, command.details)
        json.optional(RatingFields.text, command.text)
        if command.isAnonymous { json.member(RatingFields.anonymous, true) }
    }
}

/// What `rating.submit` answers.
package struct RatingReceipt: Hashable, Sendable {
    /// The rating.
    package let rating: RatingID
    /// The seq of its submission.
    package let seq: Int64
    /// Sealed, or visible already.
    package let state: RatingState
    /// When a sealed rating will be revealed at the latest.
    package let reveals: Instant?
    /// Whether it had been submitted before, with the same content.
    package let isRepeated: Bool

    /// A receipt from its parts.
    package init(rating: RatingID, seq: Int64, state: RatingState, reveals: Instant?, isRepeated: Bool = false) {
        self.rating = rating
        self.seq = seq
        self.state = state
        self.reveals = reveals
        self.isRepeated = isRepeated
    }

    /// What the engine replied.
    package init(_ reply: SubmitRating.Reply) {
        self.init(
            rating: reply.rating, seq: reply.seq, state: reply.state, reveals: reply.reveals,
            isRepeated: reply.isRepeated)
    }

    fileprivate static let shape: Shape<RatingReceipt> = {
        let state = Field("state", Shape<RatingState>.state, "Whether it can be seen.")
        let revealsAt = Field("revealsAt", Shape<Instant>.time, "When it will be revealed at the latest.")
        return .object(
            [
                RatingFields.rating.required, ResultFields.seq.required, state.required, revealsAt.optional,
                ResultFields.repeated.optional,
            ], .lenient
        ) { (reader) throws(Refusal) in
            RatingReceipt(
                rating: try reader.required(RatingFields.rating), seq: try reader.required(ResultFields.seq),
                state: try reader.required(state), reveals: try reader.optional(revealsAt),
                isRepeated: try reader.optional(ResultFields.repeated) ?? false)
        } write: { receipt, json in
            json.member(RatingFields.rating, receipt.rating)
            json.member(ResultFields.seq, receipt.seq)
            json.member(state, receipt.state)
            json.optional(revealsAt, receipt.reveals)
            if receipt.isRepeated { json.member(ResultFields.repeated, true) }
        }
    }()
}

extension Shape where Value == RatingState {
    /// `sealed` or `visible`.
    static var state: Shape {
        Shape(
            schema: ["type": "string", "enum": ["sealed", "visible"]],
            read: { (node) throws(Refusal) -> RatingState in
                guard let state = node.string.flatMap(RatingState.init(rawValue:)) else {
                    throw .wrongType(wanted: "sealed or visible", found: node)
                }
                return state
            },
            write: { $1.string($0.rawValue) })
    }
}
