/// How a seller stands, and what is counted for it.
package struct StandingRow: Hashable, Sendable {
    /// The account's number.
    package let account: Int64
    /// By its numbers.
    package var real = SellerStanding.standard
    /// From when: that of the evaluation that changed it; nil: it never changed.
    package var since: Instant?
    /// What everybody sees.
    package var shown = ShownStanding()
    /// The last evaluation that was written down.
    package var last: Evaluation?
    /// When it is evaluated next; nil: nothing happened since, and nothing changes by itself.
    package var evaluates: Instant?
    /// What an officer had it shown as.
    package var guarantee: GuaranteeRow?
    /// Defects by day, ascending; a day without is not there.
    package var defects: [DayDefects] = []

    /// An evaluation.
    package struct Evaluation: Hashable, Sendable {
        /// The seq of its fact.
        package let seq: Int64
        package let due: Instant
        package let numbers: StandingNumbers

        package init(seq: Int64, due: Instant, numbers: StandingNumbers) {
            self.seq = seq
            self.due = due
            self.numbers = numbers
        }
    }

    /// How many orders became defects on a day.
    package struct DayDefects: Hashable, Sendable {
        package let day: Day
        package var count: Int64

        package init(day: Day, count: Int64) {
            self.day = day
            self.count = count
        }
    }

    package init(account: Int64) { self.account = account }

    /// When the clock next has something to do about it.
    package var due: Instant? { [evaluates, guarantee?.due].compactMap { $0 }.min() }

    /// Adds defects to a day, or takes them back.
    mutating func count(_ change: Int64, on day: Day) {
        let i = defects.firstIndex { $0.day >= day } ?? defects.count
        if i < defects.count, defects[i].day == day {
            defects[i].count += change
            if defects[i].count == 0 { defects.remove(at: i) }
        } else {
            defects.insert(DayDefects(day: day, count: change), at: i)
        }
    }

    /// What admission looks at.
    package var claim: StandingClaim {
        StandingClaim(real: real, shown: shown.standing, evaluates: evaluates, guaranteed: guarantee?.due)
    }
}

/// A standing that an officer had shown in place of a worse one, until a moment or a number of sales.
package struct GuaranteeRow: Hashable, Sendable {
    /// The seq of its fact.
    package let seq: Int64
    package let standing: SellerStanding
    package let at: Instant
    /// A code of the policy's.
    package let reason: String
    package let ends: Instant
    package let sales: Int64
    /// How many sales are left of it.
    package var left: Int64
    /// The millisecond after the last of them was made.
    package var spent: Instant?

    package init(
        seq: Int64, standing: SellerStanding, at: Instant, reason: String, ends: Instant, sales: Int64, left: Int64,
        spent: Instant? = nil
    ) {
        self.seq = seq
        self.standing = standing
        self.at = at
        self.reason = reason
        self.ends = ends
        self.sales = sales
        self.left = left
        self.spent = spent
    }

    /// When the clock ends it.
    package var due: Instant { spent.map { min($0, ends) } ?? ends }
}

/// What admission looks at of a seller's standing.
package struct StandingClaim: Hashable, Sendable {
    package let real: SellerStanding
    package let shown: SellerStanding
    /// ``Instant/distant``: nil takes more room, and this is held for many.
    private let evaluation: Instant
    private let guarantee: Instant

    package init(real: SellerStanding, shown: SellerStanding, evaluates: Instant?, guaranteed: Instant?) {
        self.real = real
        self.shown = shown
        evaluation = evaluates ?? .distant
        guarantee = guaranteed ?? .distant
    }

    /// Of somebody who never sold.
    package init() { self.init(real: .standard, shown: .standard, evaluates: nil, guaranteed: nil) }

    /// As which a seller is shown at a moment, as things stand. Also where the clock's fact is not written yet.
    package func shown(at moment: Instant) -> SellerStanding { moment >= guarantee ? min(real, shown) : shown }

    /// The first moment after one at which it may be otherwise; nil: none.
    package func until(after moment: Instant) -> Instant? {
        let next = [evaluation, guarantee].filter { $0 > moment }.min() ?? .distant
        return next == .distant ? nil : next
    }

    /// The first moment after one at which it may be better: a guarantee's end makes nothing better; nil: none.
    package func better(after moment: Instant) -> Instant? {
        evaluation > moment && evaluation != .distant ? evaluation : nil
    }
}

/// The numbers of a seller by which it is evaluated.
public struct StandingNumbers: Hashable, Sendable {
    /// How many days before the evaluation they are of.
    public let window: Int
    /// Completed orders.
    public let orders: Int64
    /// Of these, those that came late.
    public let late: Int64
    /// Orders that are defects, completed or not.
    public let defects: Int64
    /// Different buyers of these, counted up to one more than a policy's bound.
    public let buyers: Int64
    /// For how many days the account is known.
    public let age: Int64

    /// Numbers.
    public init(window: Int, orders: Int64, late: Int64, defects: Int64, buyers: Int64, age: Int64) {
        self.window = window
        self.orders = orders
        self.late = late
        self.defects = defects
        self.buyers = buyers
        self.age = age
    }

    /// Defects over completed orders; nil without any.
    public var defectRate: Ratio? { orders > 0 ? Ratio(Int128(defects), over: Int128(orders)) : nil }
    /// Late ones over completed orders; nil without any.
    public var lateRate: Ratio? { orders > 0 ? Ratio(Int128(late), over: Int128(orders)) : nil }
}
