import ReputeModel

/// What commitments should come to, worked out again from what was told of orders, by rules written a second time.
///
/// Nothing happens by a clock here: whoever looks at an order first lets everything pass that was over by then.
package struct CommitmentTwin: Sendable {
    /// What somebody does.
    package enum Act: Sendable {
        case take(seller: Int, code: String)
        case drop(seller: Int, code: String)
        case open(Deal)
        /// `completed` without having been opened; `delivered` if that is told.
        case complete(Deal, completed: Int64, delivered: Int64?)
        case step(order: Int, Step, at: Int64, carrier: Int? = nil, delivered: Int64? = nil)
        case breach(order: Int, code: String, isReasonKnown: Bool)
        /// The n-th breach of a commitment in an order, from 0.
        case excuse(order: Int, code: String, nth: Int, isReasonKnown: Bool)
    }

    package enum Step: String, Sendable { case dispatch, deliver, complete, cancel }

    /// What an order is about.
    package struct Deal: Sendable {
        package let order: Int
        package let seller: Int
        package let created: Int64
        package let promised: Int64?
        package let minor: Int64?

        package init(order: Int, seller: Int, created: Int64, promised: Int64?, minor: Int64?) {
            self.order = order
            self.seller = seller
            self.created = created
            self.promised = promised
            self.minor = minor
        }
    }

    /// A commitment in an order.
    package struct Cell: Sendable {
        /// Until when something is promised, and when nobody waits for it any more.
        fileprivate var by: Int64 = 0
        package fileprivate(set) var due: Int64 = 0
        package fileprivate(set) var isOpen = false
        fileprivate var isDispatch = false
        /// Whether each breach was found by nobody but time, and whether it was taken back.
        package fileprivate(set) var breaches: [(isClock: Bool, isExcused: Bool)] = []
        /// The day on which the order counts.
        package fileprivate(set) var day: Int64?
        package var isBroken: Bool { breaches.last.map { !$0.isExcused } ?? false }
    }

    private struct Order: Sendable {
        let deal: Deal
        /// Of the policy that was in force when it was created.
        let terms: CommitmentManner
        let isOpened: Bool
        var state: String
        var told: [Step: Int64] = [:]
        var carrier: Int?
        var cells: [String: Cell] = [:]
    }

    /// One time of a commitment.
    private struct Span: Sendable {
        let from: Int64
        var until: Int64?
    }

    /// What a carrier did on a day: orders, those it is answerable for, late ones, hours.
    package struct Load: Sendable, Equatable {
        package var (delivered, timed, late, hours): (Int64, Int64, Int64, Int64) = (0, 0, 0, 0)
    }

    private var spans: [Int: [String: [Span]]] = [:]
    /// The place among all first takings: what is promised for one moment goes by it.
    private var firstTaken: [Int: [String: Int64]] = [:]
    private var takings: Int64 = 0
    private var orders: [Int: Order] = [:]
    package private(set) var handed: [Int: Int64] = [:]
    package private(set) var carried: [Int: [Int64: Load]] = [:]

    package static let codes = ["fast", "swift", "punctual", "genuine"]
    private static let (hour, day): (Int64, Int64) = (3_600_000, 86_400_000)

    /// How often a seller took a commitment on.
    package func times(_ seller: Int, _ code: String) -> Int { spans[seller]?[code]?.count ?? 0 }

    /// The commitments in an order, as they are at a moment; nil: nobody told of the order.
    package mutating func cells(_ order: Int, at now: Int64, _ manner: Manner) -> [String: Cell]? {
        pass(order, now, manner)
        return orders[order]?.cells
    }

    /// Orders of a seller that count for a commitment and those of them in which it is broken, by day.
    package mutating func kept(
        _ seller: Int, _ code: String, at now: Int64, _ manner: Manner
    ) -> [Int64: (orders: Int64, breached: Int64)] {
        var out: [Int64: (orders: Int64, breached: Int64)] = [:]
        for number in orders.keys where orders[number]?.deal.seller == seller {
            guard let cell = cells(number, at: now, manner)?[code], let day = cell.day else { continue }
            out[day, default: (0, 0)].orders += 1
            if cell.isBroken { out[day, default: (0, 0)].breached += 1 }
        }
        return out
    }

    /// What is owed for a breach, in minor units; nil: nothing.
    package func owed(_ order: Int, _ code: String) -> Int64? {
        guard let order = orders[order] else { return nil }
        return order.terms.kinds[code]?.owed(of: order.deal.minor)
    }

    mutating func hear(_ act: Act, now: Int64, mannerAt: (Int64) -> Manner) -> Twin.Answer {
        let manner = mannerAt(now)
        let problem: String? =
            switch act {
            case .take(let seller, let code): take(seller, code, now, manner)
            case .drop(let seller, let code): drop(seller, code, now, manner)
            case .open(let deal): open(deal, now, mannerAt(deal.created).commitment)
            case .complete(let deal, let completed, let delivered):
                complete(deal, completed, delivered, now, manner, mannerAt(deal.created).commitment)
            case .step(let order, let step, let at, let carrier, let delivered):
                go(order, step, at, carrier, delivered, now, manner)
            case .breach(let order, let code, let isKnown): breach(order, code, isKnown, now, manner)
            case .excuse(let order, let code, let nth, let isKnown): excuse(order, code, nth, isKnown, now, manner)
            }
        return problem.map { $0 == "again" ? .repeated : .refused($0) } ?? .taken
    }

    // MARK: Sellers

    private mutating func take(_ seller: Int, _ code: String, _ now: Int64, _ manner: Manner) -> String? {
        if manner.commitment.kinds[code] == nil { return "commitment.unknown" }
        if let last = spans[seller]?[code]?.last {
            guard let until = last.until else { return "commitment.in-force" }
            if now < until { return "commitment.ending" }
        }
        if firstTaken[seller]?[code] == nil {
            takings += 1
            firstTaken[seller, default: [:]][code] = takings
        }
        spans[seller, default: [:]][code, default: []].append(Span(from: now))
        return nil
    }

    private mutating func drop(_ seller: Int, _ code: String, _ now: Int64, _ manner: Manner) -> String? {
        guard let last = spans[seller]?[code]?.last else { return "commitment.not-taken" }
        if last.until != nil { return "commitment.dropped" }
        let newest = times(seller, code) - 1
        spans[seller]?[code]?[newest].until = now + manner.commitment.noticeDays * CommitmentTwin.day
        return nil
    }

    /// What holds for an order that is told of now: of what was offered when it was created.
    private func held(_ deal: Deal, _ terms: CommitmentManner) -> [String] {
        CommitmentTwin.codes.filter { code in
            terms.kinds[code] != nil
                && (spans[deal.seller]?[code] ?? []).contains { span in
                    span.from <= deal.created && deal.created < span.until ?? .max
                }
        }
    }

    // MARK: Orders

    private mutating func open(_ deal: Deal, _ now: Int64, _ terms: CommitmentManner) -> String? {
        if orders[deal.order] != nil { return "*" }
        var order = Order(deal: deal, terms: terms, isOpened: true, state: "open")
        for code in held(deal, terms) { order.cells[code] = Cell() }
        promise(&order, isOver: false, now)
        orders[deal.order] = order
        return nil
    }

    private mutating func complete(
        _ deal: Deal, _ completed: Int64, _ delivered: Int64?, _ now: Int64, _ manner: Manner,
        _ terms: CommitmentManner
    ) -> String? {
        if orders[deal.order] != nil { return "*" }
        if let delivered, delivered < deal.created, deal.created != completed { return "order.before-creation" }
        var order = Order(deal: deal, terms: terms, isOpened: false, state: "completed")
        order.told[.complete] = completed
        order.told[.deliver] = delivered
        for code in held(deal, terms) {
            order.cells[code] = Cell()
            order.cells[code]?.day = manner.day(completed)
        }
        if let promised = deal.promised, let delivered, delivered > promised { promise(&order, isOver: true, now) }
        orders[deal.order] = order
        return nil
    }

    /// Promises what the clock looks after; of an order that is over, only when it arrives.
    private func promise(_ order: inout Order, isOver: Bool, _ now: Int64) {
        let deal = order.deal
        var all: [(by: Int64, first: Int64, code: String, isDispatch: Bool)] = []
        for code in CommitmentTwin.codes where order.cells[code] != nil {
            guard let kind = order.terms.kinds[code] else { continue }
            let first = firstTaken[deal.seller]?[code] ?? 0
            if let hours = kind.dispatchHours, !isOver {
                all.append((deal.created + hours * CommitmentTwin.hour, first, code, true))
            } else if kind.isOnTime, let promised = deal.promised {
                all.append((promised, first, code, false))
            }
        }
        var last: Int64?
        for one in all.sorted(by: { ($0.by, $0.first) < ($1.by, $1.first) }) {
            var due = max(one.by, now) + order.terms.graceHours * CommitmentTwin.hour
            if let last { due = max(due, last + CommitmentTwin.hour) }
            last = due
            order.cells[one.code]?.by = one.by
            order.cells[one.code]?.due = due
            order.cells[one.code]?.isOpen = true
            order.cells[one.code]?.isDispatch = one.isDispatch
        }
    }

    /// Lets time pass for an order.
    private mutating func pass(_ number: Int, _ now: Int64, _ manner: Manner) {
        guard let order = orders[number] else { return }
        for (code, cell) in order.cells where cell.isOpen && cell.due <= now {
            orders[number]?.cells[code]?.isOpen = false
            orders[number]?.cells[code]?.breaches.append((true, false))
            if cell.day == nil { orders[number]?.cells[code]?.day = manner.day(cell.due) }
        }
    }

    private mutating func go(
        _ number: Int, _ step: Step, _ at: Int64, _ carrier: Int?, _ delivered: Int64?, _ now: Int64, _ manner: Manner
    ) -> String? {
        pass(number, now, manner)
        guard var order = orders[number] else {
            return step == .complete ? "order.parties-missing" : "order.unknown"
        }
        if let before = order.told[step] {
            let isSame =
                switch step {
                case .dispatch: carrier == order.carrier
                // What was never opened wants all its terms again.
                case .complete: order.isOpened && (delivered == nil || delivered == order.told[.deliver])
                case .deliver, .cancel: true
                }
            return before == at && isSame ? "again" : "order.differs"
        }
        let isOver = ["completed", "cancelled"].contains(order.state)
        switch step {
        case .dispatch: if order.state != "open" { return "order.not-in-state" }
        case .deliver: if isOver || order.state == "delivered" { return "order.not-in-state" }
        case .complete, .cancel: if isOver { return "order.not-in-state" }
        }
        if step == .complete {
            if let delivered, let before = order.told[.deliver], before != delivered { return "order.differs" }
            if at < order.deal.created { return "order.created-after-completion" }
            if order.told[.deliver] == nil, let delivered, delivered < order.deal.created, order.deal.created != at {
                return "order.before-creation"
            }
        } else if at < order.deal.created {
            return "order.before-creation"
        }
        order.state =
            switch step {
            case .dispatch: "dispatched"
            case .deliver: "delivered"
            case .complete: "completed"
            case .cancel: "cancelled"
            }
        if step == .dispatch, let carrier {
            order.carrier = carrier
            handed[carrier, default: 0] += 1
        }
        let isNews = order.told[.deliver] == nil
        order.told[step] = at
        let arrives = step == .deliver ? at : step == .complete && isNews ? delivered : nil
        if let arrives {
            bring(order, arrives, manner)
            order.told[.deliver] = arrives
        }
        let moment = step == .complete ? arrives ?? at : at
        for (code, cell) in order.cells where moment <= cell.by && (step != .dispatch || cell.isDispatch) {
            order.cells[code]?.isOpen = false
            if let last = cell.breaches.last, last.isClock {
                order.cells[code]?.breaches[cell.breaches.count - 1].isExcused = true
            }
        }
        if step == .complete {
            for (code, cell) in order.cells where cell.day == nil { order.cells[code]?.day = manner.day(at) }
        }
        orders[number] = order
        return nil
    }

    /// A carrier brought an order.
    private mutating func bring(_ order: Order, _ at: Int64, _ manner: Manner) {
        guard let carrier = order.carrier, let sent = order.told[.dispatch] else { return }
        var load = carried[carrier]?[manner.day(at)] ?? Load()
        load.delivered += 1
        load.hours += at > sent ? (at - sent) / CommitmentTwin.hour : 0
        if let promised = order.deal.promised {
            let isLate = order.cells.keys.contains { code in
                let hours = order.terms.kinds[code]?.dispatchHours
                return hours.map { sent > order.deal.created + $0 * CommitmentTwin.hour } ?? false
            }
            let isSellers = sent > promised || isLate
            if at <= promised {
                load.timed += 1
            } else if !isSellers {
                load.timed += 1
                load.late += 1
            }
        }
        carried[carrier, default: [:]][manner.day(at)] = load
    }

    // MARK: Officers

    private mutating func breach(
        _ number: Int, _ code: String, _ isKnown: Bool, _ now: Int64, _ manner: Manner
    ) -> String? {
        pass(number, now, manner)
        guard let order = orders[number] else { return "order.unknown" }
        guard let cell = order.cells[code] else { return "commitment.not-held" }
        if !isKnown { return "commitment.reason-unknown" }
        if cell.isBroken { return "commitment.breached" }
        orders[number]?.cells[code]?.breaches.append((false, false))
        orders[number]?.cells[code]?.isOpen = false
        if cell.day == nil { orders[number]?.cells[code]?.day = manner.day(now) }
        return nil
    }

    private mutating func excuse(
        _ number: Int, _ code: String, _ nth: Int, _ isKnown: Bool, _ now: Int64, _ manner: Manner
    ) -> String? {
        pass(number, now, manner)
        guard let cell = orders[number]?.cells[code], nth < cell.breaches.count else {
            return "commitment.breach-unknown"
        }
        if cell.breaches[nth].isExcused { return "commitment.excused" }
        if !isKnown { return "commitment.reason-unknown" }
        orders[number]?.cells[code]?.breaches[nth].isExcused = true
        return nil
    }
}

extension Twin {
    /// Hears what somebody does about commitments, or about an order of a seller that has some.
    package mutating func hear(_ act: CommitmentTwin.Act) -> Answer {
        let mannerAt = mannerAt
        return commitments.hear(act, now: now, mannerAt: mannerAt)
    }
}
