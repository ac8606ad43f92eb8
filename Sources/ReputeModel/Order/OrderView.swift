/// An order as it is shown: how far it is, in which time it may be rated, and why that stands still.
public struct OrderView: Hashable, Sendable {
    /// The caller's id of it.
    public let order: ID
    /// The seq of its first fact.
    public let seq: Int64
    /// How far it is.
    public let state: OrderState
    /// The buyer's account, by the caller's id; nil: it was erased.
    public let buyer: ID?
    /// The seller's account, by the caller's id; nil: it was erased.
    public let seller: ID?
    /// When it was created, by the caller's word, as all that follow.
    public let created: Instant
    /// When it was handed to the carrier.
    public let dispatched: Instant?
    /// When it arrived.
    public let delivered: Instant?
    /// When it was completed.
    public let completed: Instant?
    /// When it was given up.
    public let cancelled: Instant?
    /// In which time it may be rated, once completed; nil: not yet, or never.
    public let window: Window?
    /// What holds the window, or will once there is one; nil: nothing, or the window is over.
    public let hold: Hold?

    /// The time in which an order may be rated.
    public struct Window: Hashable, Sendable {
        /// From when on.
        public let opens: Instant
        /// Until just before then; while something holds it, at the latest.
        public let closes: Instant
        /// For how long it was held before, in milliseconds.
        public let held: Int64

        /// A window from its parts.
        public init(opens: Instant, closes: Instant, held: Int64) {
            self.opens = opens
            self.closes = closes
            self.held = held
        }
    }

    /// What holds a window.
    public struct Hold: Hashable, Sendable {
        /// Since when it stands still; nil: there is none yet.
        public let since: Instant?
        /// When it runs on by itself, because it was held for as long as it may be; nil as above.
        public let until: Instant?
        /// The cases that hold it, as far as they are for the viewer.
        public let cases: [CaseID]
        /// The holds by arbitrators, each the seq that `order.pause` answered.
        public let pauses: [Int64]

        /// A hold from its parts.
        public init(since: Instant?, until: Instant?, cases: [CaseID], pauses: [Int64]) {
            self.since = since
            self.until = until
            self.cases = cases
            self.pauses = pauses
        }
    }

    /// An order from its parts.
    public init(
        order: ID, seq: Int64, state: OrderState, buyer: ID?, seller: ID?, created: Instant, dispatched: Instant?,
        delivered: Instant?, completed: Instant?, cancelled: Instant?, window: Window?, hold: Hold?
    ) {
        self.order = order
        self.seq = seq
        self.state = state
        self.buyer = buyer
        self.seller = seller
        self.created = created
        self.dispatched = dispatched
        self.delivered = delivered
        self.completed = completed
        self.cancelled = cancelled
        self.window = window
        self.hold = hold
    }

    /// A row with what only the vault knows of it. `cases`: those of the cases that hold its window which are for the
    /// viewer.
    package init(
        _ row: OrderRow, named order: ID, buyer: ID?, seller: ID?, cases: [CaseID], at now: Instant,
        _ policies: PolicyBook
    ) {
        var window: Window?
        if let completed = row.completed, let closes = row.closes {
            window = Window(opens: completed.at, closes: max(completed.at, closes), held: row.pause?.used ?? 0)
        }
        var hold: Hold?
        if let held = row.hold(at: now, policies) {
            hold = Hold(since: held.since, until: held.until, cases: cases, pauses: held.pause.holds)
        }
        self.init(
            order: order, seq: row.seq, state: row.state, buyer: buyer, seller: seller, created: row.created,
            dispatched: row.dispatched?.at, delivered: row.delivered?.at, completed: row.completed?.at,
            cancelled: row.cancelled?.at, window: window, hold: hold)
    }
}

extension OrderRow {
    /// What holds its window at a moment, since when that stands still, and when it runs on by itself: these are nil where
    /// there is no window yet. Nil: nothing does, or the window is over, or there will be none.
    package func hold(
        at now: Instant, _ policies: PolicyBook
    ) -> (pause: WindowPause, since: Instant?, until: Instant?)? {
        guard let pause, pause.isHeld, state != .cancelled else { return nil }
        guard let closes else { return (pause, nil, nil) }
        guard now < closes, let most = policy.flatMap(policies.adopted(by:))?.rating.pause else { return nil }
        return (pause, pause.since, pause.until(most: most))
    }
}
