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

    /// Adds (`times` 1) or takes back (-1) what a rating contributes.
    package mutating func add(
        _ contribution: Contribution, value: RatingValue, details: Details?, day: Day, times: Int64
    ) {
        points += Int64(contribution.points) * times
        var lanes: [(lane: Int, score: Int64)] = []
        if contribution.countsDetails, let details {
            for score in details.scores { lanes.append((lane(of: score.dimension), Int64(score.score))) }
        }
        guard contribution.isScored || !lanes.isEmpty else { return }
        book(day) { count in
            if contribution.isScored { count.scored.add(value, times) }
            for (lane, score) in lanes {
                count.sums[lane] += score * times
                count.counts[lane] += times
            }
        }
    }

    private mutating func lane(of dimension: String) -> Int {
        if let lane = dimensions.firstIndex(of: dimension) { return lane }
        precondition(dimensions.count < Details.most, "policies name at most \(Details.most) dimensions")
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
