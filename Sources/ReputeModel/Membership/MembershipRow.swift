/// The membership points of an account: a bucket for each day whose points have not expired, and what its months came to.
package struct MembershipRow: Hashable, Sendable {
    /// The account's number.
    package let account: Int64
    /// What facts call it: the seq of the first fact that made an entry.
    package let seq: Int64
    /// The points that there are.
    package var points: Int64 = 0
    /// As the last fact that changed it says.
    package var tier = MembershipPolicy.noTier
    /// Sorted.
    package var days: [MembershipDay] = []
    /// Sorted by month; those in which an order may still earn points.
    package var months: [MembershipMonth] = []
    /// When points next expire.
    package var due: Instant?

    package init(account: Int64, seq: Int64) {
        self.account = account
        self.seq = seq
    }

    /// The day whose points expire first, as the day on which they do.
    package var nextExpiry: Day? { days.lazy.filter { $0.left > 0 }.map(\.expires).min() }

    /// What orders completed on a day earned.
    package func earned(on day: Day) -> Int64 { days.lazy.filter { $0.day == day }.map(\.earned).reduce(0, +) }

    /// What orders completed in a month earned.
    package func month(_ month: Int32) -> MembershipMonth? { months.first { $0.month == month } }

    /// Whether nothing of it is below zero or too great, and everything adds up.
    package var isSound: Bool {
        let sums = [points] + days.flatMap { [$0.earned, $0.left] } + months.map(\.earned)
        return sums.allSatisfy { (0...MembershipLimits.most).contains($0) }
            && days.reduce(0) { $0 &+ $1.left } == points
    }

    /// Adds to a day's points. `earned` is what of it counts towards caps.
    package mutating func add(_ more: Int64, earned: Int64, on day: Day, expires: Day) {
        points += more
        let new = MembershipDay(day: day, expires: expires)
        var i = days.count
        while i > 0, !(days[i - 1] < new) { i -= 1 }
        if i == days.count || days[i].day != day || days[i].expires != expires { days.insert(new, at: i) }
        days[i].earned += earned
        days[i].left += more
    }

    /// Takes from a day's points; false when there are not so many.
    package mutating func take(_ less: Int64, from day: Day, expires: Day) -> Bool {
        guard let i = days.firstIndex(where: { $0.day == day && $0.expires == expires }), days[i].left >= less else {
            return false
        }
        days[i].left -= less
        points -= less
        return true
    }

    /// Books what an order of a month earned; `category` is its category when that is capped.
    package mutating func book(_ more: Int64, in month: Int32, category: String?) {
        var i = months.count
        while i > 0, months[i - 1].month >= month { i -= 1 }
        if i == months.count || months[i].month != month { months.insert(MembershipMonth(month: month), at: i) }
        months[i].earned += more
        if let category { months[i].add(more, to: category) }
    }
}

/// The points of one day's orders and grants.
package struct MembershipDay: Hashable, Comparable, Sendable {
    /// The day of completion, or of the grant.
    package let day: Day
    /// The day at whose beginning they expire.
    package let expires: Day
    /// What orders earned, whether or not it was taken back: what the day's cap is about.
    package var earned: Int64 = 0
    /// What is there of it.
    package var left: Int64 = 0

    package init(day: Day, expires: Day) {
        self.day = day
        self.expires = expires
    }

    package static func < (a: MembershipDay, b: MembershipDay) -> Bool { (a.day, a.expires) < (b.day, b.expires) }
}

/// What orders completed in one month earned, whether or not it was taken back.
package struct MembershipMonth: Hashable, Sendable {
    /// As ``Instant/month(zoneMinutes:)`` counts them.
    package let month: Int32
    package var earned: Int64 = 0
    /// Of that, by orders of categories that were capped; sorted by bytes.
    package var categories: [Category] = []

    package struct Category: Hashable, Sendable {
        package let name: String
        package var earned: Int64

        package init(name: String, earned: Int64) {
            self.name = name
            self.earned = earned
        }
    }

    package init(month: Int32) { self.month = month }

    /// What orders of a category earned.
    package func earned(in category: String) -> Int64 {
        categories.first { $0.name.utf8.elementsEqual(category.utf8) }?.earned ?? 0
    }

    fileprivate mutating func add(_ more: Int64, to category: String) {
        let i =
            categories.firstIndex { !$0.name.utf8.lexicographicallyPrecedes(category.utf8) } ?? categories.count
        if i == categories.count || !categories[i].name.utf8.elementsEqual(category.utf8) {
            categories.insert(Category(name: category, earned: 0), at: i)
        }
        categories[i].earned += more
    }
}

extension CivilDate {
    /// As ``Instant/month(zoneMinutes:)`` counts them.
    static func month(of day: Day) -> Int32 {
        let date = CivilDate(day: day)
        return Int32(date.year * 12 + date.month - 1)
    }

    /// The first day of such a month.
    static func firstDay(ofMonth month: Int32) -> Day {
        var date = CivilDate(day: 0)
        date.year = Int(month) / 12
        date.month = Int(month) % 12 + 1
        return date.day
    }
}
