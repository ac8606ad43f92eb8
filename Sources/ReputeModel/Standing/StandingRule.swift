/// How sellers are evaluated by one policy.
package struct StandingRule: Sendable {
    package let policy: StandingPolicy
    private let zoneMinutes: Int

    package init(_ policy: StandingPolicy, zoneMinutes: Int) {
        self.policy = policy
        self.zoneMinutes = zoneMinutes
    }

    /// What a seller did, as far as its standing goes by it.
    package struct Record: Sendable {
        /// Orders and late ones, by day: the credit's.
        package let days: [DayCount]
        package let defects: [StandingRow.DayDefects]
        /// The newest defect's day of each buyer who has one, the newest first; as many as any bound needs.
        package let buyers: [Day]
        /// When the account was first heard of.
        package let opened: Instant

        package init(days: [DayCount], defects: [StandingRow.DayDefects], buyers: [Day], opened: Instant) {
            self.days = days
            self.defects = defects
            self.buyers = buyers
            self.opened = opened
        }

        /// The last day on which anything happened that counts.
        fileprivate var last: Day? {
            [days.last { $0.orders != 0 }?.day, defects.last?.day].compactMap { $0 }.max()
        }
    }

    /// The numbers of an evaluation on a day: of that many days before it. Cost: linear in the days on which something
    /// happened.
    package func numbers(of record: Record, on day: Day) -> StandingNumbers {
        func sums(_ window: Int) -> (orders: Int64, late: Int64) {
            let counted = record.days.lazy.filter { $0.day < day && Int(day) - Int($0.day) <= window }
            return counted.reduce((0, 0)) { ($0.0 + $1.orders, $0.1 + $1.late) }
        }
        var window = policy.window.short
        var (orders, late) = sums(window)
        if orders < policy.window.orders {
            window = policy.window.long
            (orders, late) = sums(window)
        }
        let isWithin = { (other: Day) in other < day && Int(day) - Int(other) <= window }
        let buyers = record.buyers.lazy.filter { Int(day) - Int($0) <= window }.prefix(Int(policy.below.buyers) + 1)
            .count
        return StandingNumbers(
            window: window, orders: orders, late: late,
            defects: record.defects.lazy.filter { isWithin($0.day) }.reduce(0) { $0 + $1.count },
            buyers: Int64(buyers), age: max(0, Int64(day) - Int64(record.opened.day(zoneMinutes: zoneMinutes))))
    }

    /// What a seller that stood so stands as by its numbers.
    package func standing(by numbers: StandingNumbers, before: SellerStanding) -> SellerStanding {
        let bounds = bounds(for: before)
        if bounds.isBelow(numbers) { return .below }
        return bounds.isTop(numbers) ? .top : .standard
    }

    /// The bounds for a seller that stands so: what it would lose its standing by lies past them by the margin, so that
    /// nobody goes to and fro who stays near one.
    package func bounds(for standing: SellerStanding) -> StandingBounds {
        func more(_ bound: Int64, _ isMore: Bool) -> Int64 {
            isMore ? bound + bound * policy.margin / 1_000_000 : bound
        }
        func less(_ bound: Int64, _ isLess: Bool) -> Int64 {
            isLess ? bound - bound * policy.margin / 1_000_000 : bound
        }
        let (isBelow, isTop) = (standing == .below, standing == .top)
        return StandingBounds(
            belowDefects: less(policy.below.defects, isBelow), belowBuyers: less(policy.below.buyers, isBelow),
            topDefects: more(policy.top.defects, isTop), topLate: more(policy.top.late, isTop),
            topOrders: less(policy.top.orders, isTop), topAge: policy.top.accountDays)
    }

    /// What goes with a standing, sorted.
    package func privileges(of standing: SellerStanding) -> [String] { policy.privileges[standing] ?? [] }
}

/// The bounds that hold for a seller.
public struct StandingBounds: Hashable, Sendable {
    /// More defects than so many millionths of the completed orders, and more buyers than the next: below standard.
    public let belowDefects: Int64
    /// Different buyers with a defect.
    public let belowBuyers: Int64
    /// For top at most so many millionths of the completed orders are defects,
    public let topDefects: Int64
    /// at most so many late,
    public let topLate: Int64
    /// there are at least so many of them,
    public let topOrders: Int64
    /// and the account is known for at least so many days.
    public let topAge: Int64

    /// Bounds from their parts.
    public init(
        belowDefects: Int64, belowBuyers: Int64, topDefects: Int64, topLate: Int64, topOrders: Int64, topAge: Int64
    ) {
        self.belowDefects = belowDefects
        self.belowBuyers = belowBuyers
        self.topDefects = topDefects
        self.topLate = topLate
        self.topOrders = topOrders
        self.topAge = topAge
    }

    /// Exactly, without a fraction; what is given up without any completed order is more than every rate.
    func exceeds(_ some: Int64, of orders: Int64, _ bound: Int64) -> Bool {
        Int128(some) * 1_000_000 > Int128(bound) * Int128(orders)
    }

    /// Whether numbers are below standard.
    package func isBelow(_ n: StandingNumbers) -> Bool {
        exceeds(n.defects, of: n.orders, belowDefects) && n.buyers > belowBuyers
    }

    /// Whether they are those of a top seller.
    package func isTop(_ n: StandingNumbers) -> Bool {
        !exceeds(n.defects, of: n.orders, topDefects) && !exceeds(n.late, of: n.orders, topLate)
            && n.orders >= topOrders && n.age >= topAge
    }
}

extension PolicyBook {
    /// The first evaluation after one at which a seller stands otherwise, if nothing more happens to it; nil: at none. Cost:
    /// the months until all of it is past the longest window, times the days on which something happened.
    func nextChange(of record: StandingRule.Record, from standing: SellerStanding, after due: Instant) -> Instant? {
        let zone = zoneMinutes
        var moment = due
        // Whatever happened by now is past the longest window by then, and every account old enough.
        for _ in 0...2 * StandingLimits.days / 28 {
            guard let current = self.standing(at: moment) else { return nil }
            moment = current.evaluation(after: moment, zoneMinutes: zone)
            guard let policy = self.standing(at: moment) else { return nil }
            let rule = StandingRule(policy, zoneMinutes: zone)
            let day = moment.day(zoneMinutes: zone)
            let numbers = rule.numbers(of: record, on: day)
            if rule.standing(by: numbers, before: standing) != standing { return moment }
            let isOver = record.last.map { Int(day) - Int($0) > policy.window.long } ?? true
            if isOver, entries.allSatisfy({ $0.from <= moment }) { return nil }
        }
        return nil
    }
}
