/// A moment in UTC, in milliseconds since 1970-01-01T00:00:00.000Z.
public struct Instant: Hashable, Sendable, Comparable {
    /// Milliseconds since the epoch; negative before it.
    public var milliseconds: Int64

    /// A moment from milliseconds since the epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// Earlier is less.
    public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

    /// The moment this many milliseconds later.
    public static func + (a: Instant, milliseconds: Int64) -> Instant {
        Instant(milliseconds: a.milliseconds + milliseconds)
    }

    /// The milliseconds from `b` to `a`.
    public static func - (a: Instant, b: Instant) -> Int64 { a.milliseconds - b.milliseconds }

    /// Later than everything.
    package static let distant = Instant(milliseconds: .max)

    /// One day, in milliseconds.
    public static let day: Int64 = 86_400_000
    /// One hour, in milliseconds.
    public static let hour: Int64 = 3_600_000

    /// The least and greatest moments accepted from outside: the years 1970 to 9999.
    public static let accepted: ClosedRange<Instant> =
        Instant(milliseconds: 0)...Instant(milliseconds: 253_402_300_799_999)

    /// The least and greatest moments that facts and rows hold: those accepted, and what a policy's spans add to them
    /// or its zone takes away. Sums and differences of a few of them are far from overflowing.
    package static let kept: ClosedRange<Instant> =
        (accepted.lowerBound + -2 * day)...(accepted.upperBound + 10 * 3_660 * day)

    /// The days on which they may fall, in any zone.
    package static let keptDays: ClosedRange<Int64> =
        (kept.lowerBound.milliseconds / day - 2)...(kept.upperBound.milliseconds / day + 2)
}

/// A calendar day counted from 1970-01-01 in a policy's time zone.
public typealias Day = Int32

extension Instant {
    /// The midnight before, in UTC.
    package var startOfDay: Instant {
        Instant(milliseconds: milliseconds.flooredQuotient(by: Instant.day) * Instant.day)
    }

    /// The moment a day begins, `zoneMinutes` east of UTC.
    package init(midnightOf day: Day, zoneMinutes: Int) {
        self.init(milliseconds: Int64(day) * Instant.day - Int64(zoneMinutes) * 60_000)
    }

    /// The day this moment falls on, `zoneMinutes` east of UTC.
    public func day(zoneMinutes: Int) -> Day {
        let local = milliseconds + Int64(zoneMinutes) * 60_000
        return Day(local.flooredQuotient(by: Instant.day))
    }

    /// Months since year 0 of the month this moment falls in: year x 12 + month - 1.
    public func month(zoneMinutes: Int) -> Int32 {
        let date = CivilDate(day: day(zoneMinutes: zoneMinutes))
        return Int32(date.year * 12 + date.month - 1)
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity.
    func flooredQuotient(by divisor: Int64) -> Int64 {
        let (q, r) = quotientAndRemainder(dividingBy: divisor)
        return r < 0 ? q - 1 : q
    }
}
