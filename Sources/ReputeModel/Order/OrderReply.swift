/// What a step of an order answers.
public struct OrderReply: Hashable, Sendable {
    /// The order, by the caller's id.
    public let order: ID
    /// The seq of the step's fact.
    public let seq: Int64
    /// The state the order is in now.
    public let state: OrderState
    /// The rating window, once completed: from and, exclusively, to.
    public let window: Range<Instant>?
    /// Whether the step had been taken before, with the same content.
    public let isRepeated: Bool

    init(_ id: ID, _ row: OrderRow, seq: Int64, isRepeated: Bool) {
        order = id
        self.seq = seq
        state = row.state
        window = if let from = row.completed?.at, let to = row.closes { from..<Swift.max(from, to) } else { nil }
        self.isRepeated = isRepeated
    }

    init(_ id: ID, seq: Int64, state: OrderState, window: Range<Instant>? = nil) {
        order = id
        self.seq = seq
        self.state = state
        self.window = window
        isRepeated = false
    }
}
