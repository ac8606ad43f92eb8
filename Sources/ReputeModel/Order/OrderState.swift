/// The states of an order's life.
public enum OrderState: String, Sendable, CaseIterable, Hashable {
    /// Agreed, not sent yet.
    case open
    /// Handed to the carrier.
    case dispatched
    /// At the buyer's.
    case delivered
    /// The trade is done: both sides may rate.
    case completed
    /// Given up before it was completed.
    case cancelled
}

/// The steps that move an order on. Each happens at most once.
public enum OrderStep: String, Sendable, CaseIterable, Hashable {
    /// `order.open`
    case open
    /// `order.dispatch`
    case dispatch
    /// `order.deliver`
    case deliver
    /// `order.complete`
    case complete
    /// `order.cancel`
    case cancel

    /// The state a step leads to; nil when it cannot be taken from this state (nil: there is no such order yet).
    ///
    /// The whole life of an order is this table.
    public func leads(from state: OrderState?) -> OrderState? {
        switch (self, state) {
        case (.open, nil): .open
        case (.dispatch, .open): .dispatched
        case (.deliver, .open), (.deliver, .dispatched): .delivered
        case (.complete, nil), (.complete, .open), (.complete, .dispatched), (.complete, .delivered): .completed
        case (.cancel, .open), (.cancel, .dispatched), (.cancel, .delivered): .cancelled
        default: nil
        }
    }
}

/// Who gave an order up.
public enum Canceller: String, Sendable, CaseIterable, Hashable {
    /// The buyer.
    case buyer
    /// The seller.
    case seller
    /// The marketplace.
    case platform
}
