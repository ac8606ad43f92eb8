import ReputeModel

/// What credits should be, computed again from everything that was taken, by rules written a second time: slow, and
/// without anything of the model but its plain values.
struct Twin {
    struct Order {
        var index: Int
        var buyer: Int
        var seller: Int
        var created: Int64
        var month: Int
        var completed: Int64?
        var isCancelled = false
        var isOpened: Bool
        var items: [Int]
        var amount: Money?
        var ratings: [Party: Rating] = [:]
        var closes: Int64? { completed.map { $0 + 15 * 86_400_000 } }
    }

    struct Rating {
        var arrival: Int
        var arrived: Int64
        var submitted: Int64
        var value: RatingValue
        var details: [Int]
        var isHistory: Bool
        var points = 0
        var isScored = false
        var countsDetails = false
    }

    /// What a command should answer.
    enum Answer: Equatable { case taken, repeated, refused(String) }

    var orders: [Int: Order] = [:]
    var now: Int64
    private var arrivals = 0

    init(now: Instant) { self.now = now.milliseconds }

    mutating func hear(_ happening: Happening) -> Answer {
        arrivals += 1
        switch happening {
        case .wait(let ms):
            now += ms
            return .taken
        case .trade(let t): return trade(t)
        case .complete(let number, let ago):
            guard var order = orders[number] else { return .refused("order.parties-missing") }
            if let completed = order.completed {
                if completed != now - ago { return .refused("order.differs") }
                return order.isOpened ? .repeated : .refused("order.differs")
            }
            if order.isCancelled { return .refused("order.not-in-state") }
            if order.created > now - ago { return .refused("order.created-after-completion") }
            order.completed = now - ago
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

    private mutating func trade(_ t: Happening.Trade) -> Answer {
        // Histories never tell the same terms twice, so this is something else.
        if orders[t.order] != nil { return .refused("*") }
        let base = t.completedAgo.map { now - $0 } ?? now
        orders[t.order] = Order(
            index: arrivals, buyer: t.buyer, seller: t.seller, created: base - t.createdBefore,
            month: Twin.month(base - t.createdBefore),
            completed: t.completedAgo.map { now - $0 }, isOpened: t.completedAgo == nil, items: t.items,
            amount: t.amount)
        return .taken
    }

    private mutating func rate(_ s: Happening.Said) -> Answer {
        guard let order = orders[s.order] else { return .refused("order.unknown") }
        if let before = order.ratings[s.by] {
            return before.value == s.value && before.details == s.details ? .repeated : .refused("rating.differs")
        }
        guard let closes = order.closes else { return .refused("rating.order-not-completed") }
        if now >= closes && s.ago == nil { return .refused("rating.window-closed") }
        orders[s.order]?.ratings[s.by] = Rating(
            arrival: arrivals, arrived: now, submitted: now - (s.ago ?? 0), value: s.value, details: s.details,
            isHistory: now >= closes)
        return .taken
    }

    /// When a rating was revealed; nil while it is sealed.
    func revealed(_ order: Order, _ by: Party) -> Int64? {
        guard let rating = order.ratings[by], let closes = order.closes else { return nil }
        if rating.isHistory { return rating.submitted }
        if let other = order.ratings[by.other], !other.isHistory { return max(rating.arrived, other.arrived) }
        return now >= closes ? closes : nil
    }

    /// All orders, with what each effective rating counts.
    func counted() -> [Order] {
        var result = orders.values.sorted { $0.index < $1.index }
        for by in Party.allCases {
            for i in result.indices { count(by, asIn: i, &result) }
        }
        return result
    }

    /// Counts the group of one rating, if that rating is the first of it.
    private func count(_ by: Party, asIn first: Int, _ all: inout [Order]) {
        let like = all[first]
        let group = all.indices.filter { i in
            let order = all[i]
            return order.buyer == like.buyer && order.seller == like.seller && revealed(order, by) != nil
                && order.month == like.month
        }
        guard group.first == first else { return }
        var eligible = group.filter { Twin.isEligible(all[$0].amount) }
        eligible.sort { (all[$0].created, all[$0].index) < (all[$1].created, all[$1].index) }
        var kept: [Int] = []
        for i in eligible {
            let isRepeat = kept.contains { k in
                all[k].ratings[by]?.value == all[i].ratings[by]?.value && all[i].ratings[by]?.value != .neutral
                    && !Set(all[k].items).isDisjoint(with: all[i].items)
                    && all[i].created - all[k].created < 336 * 3_600_000
            }
            if !isRepeat { kept.append(i) }
        }
        func submission(_ i: Int) -> (Int64, Int) {
            (all[i].ratings[by]?.submitted ?? 0, all[i].ratings[by]?.arrival ?? 0)
        }
        var net = 0
        for i in kept.sorted(by: { submission($0) < submission($1) }) {
            let step = all[i].ratings[by]?.value == .positive ? 1 : all[i].ratings[by]?.value == .negative ? -1 : 0
            let bounded = min(6, max(-6, net + step))
            all[i].ratings[by]?.isScored = true
            all[i].ratings[by]?.points = bounded - net
            net = bounded
        }
        let detailed = eligible.filter { all[$0].ratings[by]?.details.isEmpty == false }
        for i in detailed.sorted(by: { submission($0) < submission($1) }).prefix(3) {
            all[i].ratings[by]?.countsDetails = true
        }
    }

    static func isEligible(_ amount: Money?) -> Bool {
        guard let amount else { return true }
        return amount.minor > (["JPY", "KRW", "VND"].contains(amount.currency) ? 1 : 100)
    }

    static func day(_ milliseconds: Int64) -> Int64 { milliseconds / 86_400_000 }

    /// Counts through the calendar from 1970, month by month.
    static func month(_ milliseconds: Int64) -> Int {
        var left = day(milliseconds)
        var month = 0
        while true {
            let year = 1970 + month / 12
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            let length: Int64 = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12]
            if left < length { return month }
            left -= length
            month += 1
        }
    }
}
