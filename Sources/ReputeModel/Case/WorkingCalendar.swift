/// The days on which the marketplace works: weekdays, but for holidays, and the free days that are worked instead.
package struct WorkingCalendar: Hashable, Sendable {
    /// The weekdays worked, 1 is Monday and 7 is Sunday; at least one.
    package let weekdays: Set<Int>
    /// Days of no work.
    package let holidays: Set<Day>
    /// Days that are worked although their weekday is free.
    package let worked: Set<Day>
    /// Minutes east of UTC: where days begin.
    package let zoneMinutes: Int

    package init(weekdays: Set<Int>, holidays: Set<Day>, worked: Set<Day>, zoneMinutes: Int) {
        precondition(weekdays.contains { (1...7).contains($0) }, "a calendar has a day of work")
        self.weekdays = weekdays
        self.holidays = holidays
        self.worked = worked
        self.zoneMinutes = zoneMinutes
    }

    /// The weekday of a day, 1 is Monday and 7 is Sunday.
    package static func weekday(of day: Day) -> Int {
        // 1970-01-01 was a Thursday.
        let since = (Int(day) + 3) % 7
        return (since < 0 ? since + 7 : since) + 1
    }

    /// Whether a day is worked. One that is both a holiday and worked is a holiday.
    package func isWorking(_ day: Day) -> Bool {
        if holidays.contains(day) { return false }
        return weekdays.contains(WorkingCalendar.weekday(of: day)) || worked.contains(day)
    }

    /// The first working day after a day. Cost: the days between them.
    package func next(after day: Day) -> Day {
        var next = day + 1
        while !isWorking(next) { next += 1 }
        return next
    }

    /// When so many working days are over: the midnight after the last. The day on which it begins does not count, however
    /// early. None are over with that day itself.
    package func end(of days: Int, from start: Instant) -> Instant {
        var day = start.day(zoneMinutes: zoneMinutes)
        for _ in 0..<days { day = next(after: day) }
        return Instant(midnightOf: day + 1, zoneMinutes: zoneMinutes)
    }

    /// How many working days begin after a moment and are over at another, which is a midnight as ``end(of:from:)`` makes it.
    package func days(from start: Instant, to end: Instant) -> Int {
        var count = 0
        var day = start.day(zoneMinutes: zoneMinutes) + 1
        let last = end.day(zoneMinutes: zoneMinutes)
        while day < last {
            if isWorking(day) { count += 1 }
            day += 1
        }
        return count
    }
}
