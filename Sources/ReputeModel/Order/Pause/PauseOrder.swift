internal import ReputeJSON

/// `order.pause`: holds the rating window of a completed order open, while something about it is undecided.
///
/// Several holds may lie on an order; the window runs on when the last has ended, or when the policy's days of holds are
/// used up. Both sides may rate meanwhile.
public struct PauseOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// A code of the marketplace's: lower-case letters, digits and hyphens, 1 to 64.
    public let ground: String
    /// The caller's key of this request.
    public let key: ID

    /// Holds a window open.
    public init(order: ID, ground: String, key: ID) {
        self.order = order
        self.ground = ground
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderPauseReply {
        let request = KeyedRequest("order.pause", key: key) { json in
            json.member("ground", ground)
            json.member("order", order)
        }
        try OrderLimits.checkCode(ground, "ground")
        let before = try d.earlier(request)
        let row = try d.order(order)
        if let before { return OrderPauseReply(order, row, seq: before, isRepeated: true) }
        // Bounds the row, whatever the rules; what was written before there was a bound stays right.
        if (row.pause?.holds.count ?? 0) >= OrderLimits.holds { throw .refused(.holdsFull(order)) }
        let (seq, held) = try d.pause(row, order, ground)
        d.keep(request, seq: seq)
        return OrderPauseReply(order: order, seq: seq, closes: held, isPaused: true, isRepeated: false)
    }
}

extension Deciding {
    /// Answers the seq of the fact, and when the window closes then.
    fileprivate mutating func pause(
        _ row: OrderRow, _ id: ID, _ ground: String
    ) throws(Stop) -> (seq: Int64, closes: Instant) {
        guard let policy = row.policy.flatMap(rows.policies.adopted(by:)), let closes = row.closes else {
            throw .refused(.pauseBeforeCompletion(id, row.state))
        }
        guard let most = policy.rating.pause else { throw .refused(.pauseNotOffered(id)) }
        if now >= closes { throw .refused(.pauseClosed(id, closes)) }
        guard let held = row.closes(heldFrom: now, most: most) else {
            preconditionFailure("a completed order has a window")
        }
        if row.holdLeft(at: now, most: most) == 0 { throw .refused(.pauseUsedUp(id, most)) }
        try gathered()
        return (record(OrderPaused(order: row.seq, ground: ground, closes: held)), held)
    }
}

extension OrderPaused {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        try OrderLimits.checkCode(ground, "ground")
        _ = try d.pause(try d.rows.existing(order: order), .number(order), ground)
    }
}

/// `order.resume`: ends a hold on an order's rating window.
public struct ResumeOrder: Command {
    /// The caller's id of the order.
    public let order: ID
    /// The seq of the `order.paused` that ends.
    public let paused: Int64
    /// The caller's key of this request.
    public let key: ID

    /// Ends a hold.
    public init(order: ID, paused: Int64, key: ID) {
        self.order = order
        self.paused = paused
        self.key = key
    }

    /// See ``Command/decide(_:)``.
    public func decide(_ d: inout Deciding) throws(Stop) -> OrderPauseReply {
        let request = KeyedRequest("order.resume", key: key) { json in
            json.member("order", order)
            json.member("paused", paused)
        }
        let before = try d.earlier(request)
        let row = try d.order(order)
        if let before { return OrderPauseReply(order, row, seq: before, isRepeated: true) }
        let resumed = try d.resume(row, order, paused)
        d.keep(request, seq: resumed.seq)
        return OrderPauseReply(
            order: order, seq: resumed.seq, closes: resumed.closes, isPaused: !resumed.isLast, isRepeated: false)
    }
}

extension Deciding {
    /// Answers the seq of the fact, when the window closes then, and whether this was the last hold.
    fileprivate mutating func resume(
        _ row: OrderRow, _ id: ID, _ paused: Int64
    ) throws(Stop) -> (seq: Int64, closes: Instant, isLast: Bool) {
        if row.pause?.cases.contains(paused) == true { throw .refused(.pausedByCase(id, CaseID(seq: paused))) }
        guard let pause = row.pause, pause.holds.contains(paused), let closes = row.closes,
            let most = row.policy.flatMap(rows.policies.adopted(by:))?.rating.pause
        else { throw .refused(.notPaused(id, paused)) }
        try gathered()
        let isLast = pause.count == 1
        let end = isLast ? row.closes(releasedAt: now, most: most) : nil
        let seq = record(
            OrderResumed(
                order: row.seq, paused: paused, closes: end?.closes ?? closes, used: end?.used ?? pause.used))
        return (seq, end?.closes ?? closes, isLast)
    }
}

extension OrderResumed {
    package func decideAgain(_ d: inout Deciding) throws(Stop) {
        _ = try d.resume(try d.rows.existing(order: order), .number(order), paused)
    }
}

/// What `order.pause` and `order.resume` answer.
public struct OrderPauseReply: Hashable, Sendable {
    /// The order, by the caller's id.
    public let order: ID
    /// The seq of the fact.
    public let seq: Int64
    /// When the rating window closes; while it is held, at the latest.
    public let closes: Instant
    /// Whether a hold lies on it.
    public let isPaused: Bool
    /// Whether the request had come before.
    public let isRepeated: Bool

    /// A reply from its parts.
    public init(order: ID, seq: Int64, closes: Instant, isPaused: Bool, isRepeated: Bool) {
        self.order = order
        self.seq = seq
        self.closes = closes
        self.isPaused = isPaused
        self.isRepeated = isRepeated
    }

    init(_ id: ID, _ row: OrderRow, seq: Int64, isRepeated: Bool) {
        guard let closes = row.closes else { preconditionFailure("an order that was paused has a window") }
        self.init(
            order: id, seq: seq, closes: closes, isPaused: row.pause?.isHeld == true, isRepeated: isRepeated)
    }
}

extension Refusal {
    static func pauseBeforeCompletion(_ id: ID, _ state: OrderState) -> Refusal {
        Refusal(
            .rule, "order.no-window",
            "Order \(id) is \(state.rawValue); its rating window opens when it is completed.", pointer: "/params/order",
            retry: state == .cancelled ? .never : .later, details: ["order": .string(id.description)])
    }

    static func pauseNotOffered(_ id: ID) -> Refusal {
        Refusal(
            .rule, "order.pause-not-offered", "The policy of order \(id) does not hold its rating window.",
            pointer: "/params/order", details: ["order": .string(id.description)])
    }

    static func pauseClosed(_ id: ID, _ closed: Instant) -> Refusal {
        Refusal(
            .rule, "order.window-closed", "The window to rate order \(id) closed at \(closed.rfc3339).",
            pointer: "/params/order", details: ["order": .string(id.description)])
    }

    static func pauseUsedUp(_ id: ID, _ most: Int64) -> Refusal {
        Refusal(
            .rule, "order.pause-used-up",
            "The window of order \(id) was held for \(most / Instant.day) days already, the most there is.",
            pointer: "/params/order", details: ["order": .string(id.description)])
    }

    static func holdsFull(_ id: ID) -> Refusal {
        Refusal(
            .rule, "order.holds-full",
            "\(OrderLimits.holds) holds lie on the window of order \(id), the most there may be. End one first.",
            pointer: "/params/order", retry: .later,
            details: ["order": .string(id.description), "limit": .integer(Int64(OrderLimits.holds))])
    }

    static func pausedByCase(_ id: ID, _ held: CaseID) -> Refusal {
        Refusal(
            .conflict, "order.held-by-case",
            "Case \(held) holds the window of order \(id) as long as it is not over; nobody else can end that.",
            pointer: "/params/paused", details: ["order": .string(id.description), "case": .string("\(held)")])
    }

    static func notPaused(_ id: ID, _ paused: Int64) -> Refusal {
        Refusal(
            .conflict, "order.not-paused", "Order \(id) is not held by fact \(paused), or no longer.",
            pointer: "/params/paused", details: ["order": .string(id.description)])
    }
}
