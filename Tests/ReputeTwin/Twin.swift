package import ReputeModel

/// What credits should be, computed again from everything that was taken, by rules written a second time: slow, and
/// without anything of the model but its plain values.
package struct Twin {
    package struct Order {
        package var index: Int
        package var buyer: Int
        package var seller: Int
        /// The accounts that stood for their persons when it was told of as completed.
        package var buyerPerson = 0
        package var sellerPerson = 0
        package var created: Int64
        package var period: Int
        /// Which of the adopted manners holds for it.
        package var manner = 0
        package var completed: Int64?
        package var isCancelled = false
        package var isOpened: Bool
        package var items: [Int]
        package var amount: Money?
        package var ratings = BySide<Rating>()
        /// When the window closes without any hold.
        package var base: Int64?
        /// Holds on it now, since when there is one, and how long it was held before.
        package var holds = 0
        package var heldSince: Int64 = 0
        package var held: Int64 = 0
        /// The most it may be held.
        package var mostHeld: Int64 = 0
        /// A running hold is reckoned to last as long as it may.
        package var closes: Int64? { base.map { $0 + (holds > 0 ? mostHeld : held) } }
    }

    package struct Rating {
        package var arrival: Int
        package var arrived: Int64
        package var submitted: Int64
        /// What was said at first.
        package var said: RatingValue
        /// What it says now; nil when it is withdrawn.
        package var value: RatingValue?
        package var isRevised = false
        package var isOut = false
        package var details: [Int]
        /// Shown at its own time: brought in late, or made of a silence.
        package var isHistory: Bool
        package var isSystem = false
        package var points = 0
        package var isScored = false
        package var countsDetails = false
        /// When it was revealed; nil while it is sealed. Known of what was counted.
        package var revealed: Int64?
    }

    /// What a command should answer.
    package enum Answer: Equatable { case taken, repeated, refused(String) }

    package var orders: [Int: Order] = [:]
    package var now: Int64
    package var records = RecordTwin()
    package var deposits = DepositTwin()
    package var training = TrainingTwin()
    package var sanctions = SanctionTwin()
    package var commitments = CommitmentTwin()
    package var membership = MembershipTwin()
    package var accounts = AccountTwin()
    package var votes = VoteTwin()
    package var cases = CaseTwin()
    private var arrivals = 0
    /// Those in force, each from a moment on.
    package private(set) var manners: [(from: Int64, manner: Manner)]

    package init(now: Instant, _ manner: Manner = .neutral) {
        self.now = now.milliseconds
        manners = [(now.milliseconds, manner)]
    }

    /// The first is in force since ever.
    package func manner(at moment: Int64) -> Int { manners.lastIndex { $0.from <= moment } ?? 0 }

    /// The one in force at a moment.
    var mannerAt: (Int64) -> Manner {
        let manners = manners
        return { moment in manners[manners.lastIndex { $0.from <= moment } ?? 0].manner }
    }

    package mutating func hear(_ happening: Happening) -> Answer {
        arrivals += 1
        switch happening {
        case .wait(let ms):
            advance(to: now + ms)
            return .taken
        case .adopt(let net, let days):
            var next = manners[manners.count - 1].manner
            next.net = net
            return adopt(next, days: days)
        case .revise(let number, let by, let value): return revise(number, by, value)
        case .rule(let number, let by, let isOut): return rule(number, by, isOut)
        case .hold(let number, let isBegun): return isBegun ? pause(number) : resume(number)
        case .trade(let t): return trade(t)
        case .complete(let number, let ago):
            guard var order = orders[number] else { return .refused("order.parties-missing") }
            if let completed = order.completed {
                if completed != now - ago { return .refused("order.differs") }
                return order.isOpened ? .repeated : .refused("order.differs")
            }
            if order.isCancelled { return .refused("order.not-in-state") }
            if order.created > now - ago { return .refused("order.created-after-completion") }
            complete(number, &order, now - ago)
            orders[number] = order
            return .taken
        case .cancel(let number):
            guard let order = orders[number] else { return .refused("order.unknown") }
            if order.isCancelled { return .repeated }
            if order.completed != nil { return .refused("order.not-in-state") }
            orders[number]?.isCancelled = true
            return .taken
        case .rate(let said): return rate(said)
        }
    }

    /// The clock stands at another moment; put back, it undoes nothing.
    package mutating func advance(to moment: Int64) {
        let before = now
        now = moment
        if before < moment { hearSilences(since: before) }
        recover()
    }

    /// From a midnight so many days from today, after the notice of the one in force and after every other one.
    package mutating func adopt(_ next: Manner, days: Int) -> Answer {
        let last = manners[manners.count - 1]
        let midnight = (next.day(now) + Int64(days)) * 86_400_000 - next.zone
        if last.from > now, midnight <= last.from { return .refused("policy.pending") }
        if days < manners[manner(at: now)].manner.noticeDays { return .refused("policy.notice") }
        manners.append((midnight, next))
        return .taken
    }

    private mutating func trade(_ t: Happening.Trade) -> Answer {
        // Histories never tell the same terms twice, so this is something else.
        if orders[t.order] != nil { return .refused("*") }
        let created = (t.completedAgo.map { now - $0 } ?? now) - t.createdBefore
        let begun = accounts.hear(.order(t.order, buyer: t.buyer, seller: t.seller, created: created), now: now)
        if begun != .taken { return begun }
        var order = Order(
            index: arrivals, buyer: t.buyer, seller: t.seller, created: created, period: 0,
            isOpened: t.completedAgo == nil, items: t.items, amount: t.amount)
        if let ago = t.completedAgo { complete(t.order, &order, now - ago) }
        orders[t.order] = order
        return .taken
    }

    private mutating func complete(_ number: Int, _ order: inout Order, _ at: Int64) {
        order.completed = at
        order.manner = manner(at: at)
        let manner = manners[order.manner].manner
        order.period = manner.period(order.created)
        order.base = at + manner.windowDays * 86_400_000
        order.mostHeld = (manner.holdDays ?? 0) * 86_400_000
        order.buyerPerson = accounts.person(order.buyer)
        order.sellerPerson = accounts.person(order.seller)
        membership.complete(
            number, buyer: order.buyer, others: accounts.others(order.buyer), at: at, amount: order.amount, now: now,
            under: manner.membership, zone: manner.zone)
    }

    private mutating func rule(_ number: Int, _ by: Party, _ isOut: Bool) -> Answer {
        guard let order = orders[number], let rating = order.ratings[by] else { return .refused("rating.unknown") }
        if isOut {
            if revealed(order, by) == nil { return .refused("rating.sealed") }
            if rating.isOut { return .refused("rating.unscored-before") }
        } else if !rating.isOut {
            return .refused("rating.not-unscored")
        }
        orders[number]?.ratings[by]?.isOut = isOut
        return .taken
    }

    private mutating func pause(_ number: Int) -> Answer {
        guard let order = orders[number] else { return .refused("order.unknown") }
        guard let closes = order.closes else { return .refused("order.no-window") }
        if manners[order.manner].manner.holdDays == nil { return .refused("order.pause-not-offered") }
        if now >= closes { return .refused("order.window-closed") }
        let running = order.holds > 0 ? now - order.heldSince : 0
        if order.held + running >= order.mostHeld { return .refused("order.pause-used-up") }
        if order.holds == 0 { orders[number]?.heldSince = now }
        orders[number]?.holds += 1
        return .taken
    }

    private mutating func resume(_ number: Int) -> Answer {
        guard let order = orders[number] else { return .refused("order.unknown") }
        if order.holds == 0 { return .refused("order.not-paused") }
        orders[number]?.holds -= 1
        if order.holds == 1 { orders[number]?.held = min(order.mostHeld, order.held + now - order.heldSince) }
        return .taken
    }

    /// At the end of a window, a positive that stayed alone was answered by silence.
    private mutating func hearSilences(since before: Int64) {
        for (number, order) in orders {
            guard let closes = order.closes, before < closes, closes <= now,
                let (by, rating) = order.ratings.only, rating.said == .positive,
                manners[order.manner].manner.hasSilence
            else { continue }
            orders[number]?.ratings[by.other] = Rating(
                arrival: arrivals, arrived: closes, submitted: closes, said: .positive, value: .positive, details: [],
                isHistory: true, isSystem: true)
        }
    }

    private mutating func revise(_ number: Int, _ by: Party, _ value: RatingValue?) -> Answer {
        guard let order = orders[number], let rating = order.ratings[by] else { return .refused("rating.unknown") }
        if rating.isRevised { return rating.value == value ? .repeated : .refused("rating.revised-before") }
        guard let shown = revealed(order, by) else { return .refused("rating.sealed") }
        if rating.isSystem { return .refused("rating.by-system") }
        let manner = manners[order.manner].manner
        let ladder: [RatingValue] = [.negative, .neutral, .positive]
        func height(_ value: RatingValue) -> Int { ladder.firstIndex(of: value) ?? 0 }
        if let value {
            if height(value) <= height(rating.said) { return .refused("rating.revision-downward") }
            if !manner.mayBecome.contains(value) { return .refused("rating.revision-not-offered") }
        } else {
            if !manner.mayWithdraw { return .refused("rating.revision-not-offered") }
            if rating.said == .positive { return .refused("rating.revision-downward") }
        }
        if now - shown >= 30 * 86_400_000 { return .refused("rating.revision-closed") }
        orders[number]?.ratings[by]?.isRevised = true
        orders[number]?.ratings[by]?.value = value
        return .taken
    }

    private mutating func rate(_ s: Happening.Said) -> Answer {
        guard let order = orders[s.order] else { return .refused("order.unknown") }
        if let before = order.ratings[s.by], !before.isSystem {
            return before.said == s.value && before.details == s.details ? .repeated : .refused("rating.differs")
        }
        guard let closes = order.closes else { return .refused("rating.order-not-completed") }
        if s.by == .seller, !manners[order.manner].manner.sellerSays.contains(s.value) {
            return .refused("rating.value-not-offered")
        }
        if now >= closes && s.ago == nil { return .refused("rating.window-closed") }
        if order.ratings[s.by] != nil { return .refused("rating.silence-counted") }
        orders[s.order]?.ratings[s.by] = Rating(
            arrival: arrivals, arrived: now, submitted: now - (s.ago ?? 0), said: s.value, value: s.value,
            details: s.details,
            isHistory: now >= closes)
        return .taken
    }

    /// When a rating was revealed; nil while it is sealed.
    package func revealed(_ order: Order, _ by: Party) -> Int64? {
        guard let rating = order.ratings[by], let closes = order.closes else { return nil }
        if rating.isHistory { return rating.submitted }
        var both: Int64?
        if let other = order.ratings[by.other], !other.isHistory { both = max(rating.arrived, other.arrived) }
        var shows = both ?? closes
        switch manners[order.manner].manner.showing {
        case .atOnce: shows = rating.arrived
        case .both: break
        case .positivesFirst: if rating.said != .positive { shows += 48 * 3_600_000 }
        }
        return now >= shows ? shows : nil
    }

    /// All orders, with what each effective rating counts.
    package func counted() -> [Order] {
        struct Group: Hashable {
            let (buyer, seller, period, manner): (Int, Int, Int, Int)
        }
        var result = orders.values.sorted { $0.index < $1.index }
        for by in Party.allCases {
            var groups: [Group: [Int]] = [:]
            for (i, order) in result.enumerated() {
                guard let rating = order.ratings[by], let at = revealed(order, by) else { continue }
                result[i].ratings[by]?.revealed = at
                guard rating.value != nil, !rating.isOut else { continue }
                let group = Group(
                    buyer: order.buyerPerson, seller: order.sellerPerson, period: order.period, manner: order.manner)
                groups[group, default: []].append(i)
            }
            for (like, group) in groups { count(by, group, manners[like.manner].manner, &result) }
        }
        return result
    }

    /// Counts the ratings of one group.
    private func count(_ by: Party, _ group: [Int], _ manner: Manner, _ all: inout [Order]) {
        var eligible = group.filter { manner.isEligible(all[$0].amount) }
        eligible.sort { (all[$0].created, all[$0].index) < (all[$1].created, all[$1].index) }
        var kept: [Int] = []
        for i in eligible {
            let isRepeat = kept.contains { k in
                all[k].ratings[by]?.value == all[i].ratings[by]?.value && all[i].ratings[by]?.value != .neutral
                    && !Set(all[k].items).isDisjoint(with: all[i].items)
                    && all[i].created - all[k].created < (manner.dedupeHours ?? 0) * 3_600_000
            }
            if !isRepeat { kept.append(i) }
        }
        func submission(_ i: Int) -> (Int64, Int, Int) {
            (all[i].ratings[by]?.submitted ?? 0, all[i].ratings[by]?.arrival ?? 0, all[i].index)
        }
        var net = 0
        for i in kept.sorted(by: { submission($0) < submission($1) }) {
            let step = all[i].ratings[by]?.value == .positive ? 1 : all[i].ratings[by]?.value == .negative ? -1 : 0
            let bounded = min(manner.net, max(-manner.net, net + step))
            all[i].ratings[by]?.isScored = true
            all[i].ratings[by]?.points = bounded - net
            net = bounded
        }
        let detailed = eligible.filter { all[$0].ratings[by]?.details.isEmpty == false }
        for i in detailed.sorted(by: { submission($0) < submission($1) }).prefix(manner.perGroup) {
            all[i].ratings[by]?.countsDetails = true
        }
    }
}
