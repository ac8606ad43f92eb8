/// Which credit: an account in one of its roles.
package struct CreditKey: Hashable, Comparable, Sendable {
    /// The account's number.
    package let account: Int64
    package let role: Party

    package init(account: Int64, role: Party) {
        self.account = account
        self.role = role
    }

    package static func == (a: CreditKey, b: CreditKey) -> Bool { a.account == b.account && a.role == b.role }

    package func hash(into hasher: inout Hasher) { hasher.combine(account << 1 | (role == .seller ? 1 : 0)) }

    /// Both in one number: 2 x account, + 1 for a seller.
    package var id: Int64 { account << 1 | (role == .seller ? 1 : 0) }

    /// The key of such a number.
    package init(id: Int64) { self.init(account: id >> 1, role: id & 1 == 1 ? .seller : .buyer) }

    package static func < (a: CreditKey, b: CreditKey) -> Bool {
        a.account != b.account ? a.account < b.account : (a.role == .buyer && b.role == .seller)
    }
}

/// Positive, neutral and negative ratings.
public struct Tally: Hashable, Sendable {
    /// +1
    public var positive: Int64 = 0
    /// 0
    public var neutral: Int64 = 0
    /// -1
    public var negative: Int64 = 0

    /// All zero.
    public init() {}

    /// A tally.
    public init(positive: Int64, neutral: Int64, negative: Int64) {
        self.positive = positive
        self.neutral = neutral
        self.negative = negative
    }

    /// All ratings.
    public var total: Int64 { positive + neutral + negative }

    /// Both together.
    public static func + (a: Tally, b: Tally) -> Tally {
        Tally(positive: a.positive + b.positive, neutral: a.neutral + b.neutral, negative: a.negative + b.negative)
    }

    mutating func add(_ value: RatingValue, _ count: Int64) {
        switch value {
        case .positive: positive += count
        case .neutral: neutral += count
        case .negative: negative += count
        }
    }
}

/// What one day added to a credit.
package struct DayCount: Hashable, Sendable {
    package let day: Day
    /// Scored ratings revealed that day.
    package var scored = Tally()
    /// Orders completed that day.
    package var orders: Int64 = 0
    /// Of these, those that came late.
    package var late: Int64 = 0
    /// Requests to change a rating that the account made that day.
    package var requests: Int64 = 0
    /// Sums of counted details, by ``CreditRow/dimensions``.
    package var sums = SIMD8<Int64>()
    /// Numbers of counted details, by ``CreditRow/dimensions``.
    package var counts = SIMD8<Int64>()

    package init(day: Day) { self.day = day }

    package var isEmpty: Bool {
        scored == Tally() && orders == 0 && late == 0 && requests == 0 && sums == SIMD8() && counts == SIMD8()
    }

    /// Adds (`times` 1) or takes back (-1) another day's counters.
    mutating func add(_ other: DayCount, times: Int64) {
        scored.positive += other.scored.positive * times
        scored.neutral += other.scored.neutral * times
        scored.negative += other.scored.negative * times
        orders += other.orders * times
        late += other.late * times
        requests += other.requests * times
        sums &+= other.sums &* times
        counts &+= other.counts &* times
    }
}

/// What is added to a credit at once: points, and the counters of one day.
package struct CreditStep: Hashable, Sendable {
    package var points: Int64
    package var count: DayCount

    package init(points: Int64, count: DayCount) {
        self.points = points
        self.count = count
    }

    /// Adds another step of the same day.
    mutating func add(_ other: CreditStep) {
        points += other.points
        count.add(other.count, times: 1)
    }
}

/// The credit of an account in one role: totals and a counter for each day on which something happened.
///
/// Windows and decay are computed from the counters, so no read ever scans ratings.
package struct CreditRow: Hashable, Sendable {
    package let key: CreditKey
    /// The sum of all contributions' points.
    package var points: Int64 = 0
    /// Sorted by day; a day with nothing is not there.
    package var days: [DayCount] = []
    /// The dimensions the details' lanes stand for, in the order they first appeared.
    package var dimensions: [String] = []
    /// What is done about the account in this role, sorted: see ``Measure``.
    package var measures: [Measure] = []
    /// As what the account is shown as a seller, and what goes with it.
    package var standing = ShownStanding()
    /// The seq of the last fact that changed this row.
    package var version: Int64 = 0

    package init(key: CreditKey) { self.key = key }

    /// Changes a day's counters; a day left empty is dropped. Cost: log of the days, amortised constant at the end.
    package mutating func book(_ day: Day, _ change: (inout DayCount) -> Void) {
        let i = index(of: day)
        if i < days.count, days[i].day == day {
            change(&days[i])
            if days[i].isEmpty { days.remove(at: i) }
        } else {
            var count = DayCount(day: day)
            change(&count)
            if !count.isEmpty { days.insert(count, at: i) }
        }
    }

    /// Adds (`times` 1) or takes back (-1) a step.
    package mutating func take(_ step: CreditStep, times: Int64) {
        points += step.points * times
        if !step.count.isEmpty { book(step.count.day) { $0.add(step.count, times: times) } }
    }

    /// What a rating's contribution is to this row, added (`times` 1) or taken back (-1). Changes nothing but that a
    /// dimension it meets for the first time gets the next lane. Nil when there is none left: policies together name no
    /// more dimensions than there are lanes, so that only a forged ledger gets there.
    package mutating func step(
        _ contribution: Contribution, value: RatingValue, details: Details?, day: Day, times: Int64
    ) -> CreditStep? {
        var step = CreditStep(points: Int64(contribution.points) * times, count: DayCount(day: day))
        if contribution.isScored { step.count.scored.add(value, times) }
        if contribution.countsDetails, let details {
            for score in details.scores {
                guard let lane = lane(of: score.dimension) else { return nil }
                step.count.sums[lane] += Int64(score.score) * times
                step.count.counts[lane] += times
            }
        }
        return step
    }

    private mutating func lane(of dimension: String) -> Int? {
        if let lane = dimensions.firstIndex(of: dimension) { return lane }
        guard dimensions.count < Details.most else { return nil }
        dimensions.append(dimension)
        return dimensions.count - 1
    }

    /// The first index whose day is not before `day`.
    package func index(of day: Day) -> Int {
        if let last = days.last, last.day < day { return days.count }
        var low = 0
        var high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
