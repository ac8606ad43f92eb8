import ReputeModel
import ReputeTwin
import Testing

/// Working days, by hand.
@Suite("a calendar of working days")
struct WorkingCalendarTests {
    /// One begins at a moment and is over after so many working days at another.
    struct Case: CustomTestStringConvertible, Sendable {
        let days: Int
        let from: String
        let to: String
        var zone = 0
        var testDescription: String { "\(days) from \(from), \(zone) min" }
    }

    static let cases: [Case] = [
        // Within a week: the day on which it begins does not count, at whichever hour.
        Case(days: 1, from: "2026-03-02T00:00:00Z", to: "2026-03-04T00:00:00Z"),
        Case(days: 1, from: "2026-03-02T10:00:00Z", to: "2026-03-04T00:00:00Z"),
        Case(days: 1, from: "2026-03-02T23:59:59.999Z", to: "2026-03-04T00:00:00Z"),
        Case(days: 2, from: "2026-03-02T10:00:00Z", to: "2026-03-05T00:00:00Z"),
        // Over a weekend, from a Friday, a Saturday and a Sunday.
        Case(days: 2, from: "2026-03-06T17:00:00Z", to: "2026-03-11T00:00:00Z"),
        Case(days: 1, from: "2026-03-07T09:00:00Z", to: "2026-03-10T00:00:00Z"),
        Case(days: 1, from: "2026-03-08T23:00:00Z", to: "2026-03-10T00:00:00Z"),
        Case(days: 5, from: "2026-03-04T12:00:00Z", to: "2026-03-12T00:00:00Z"),
        // Easter Monday and the first of May are free; Saturday the ninth of May is worked.
        Case(days: 1, from: "2026-04-03T12:00:00Z", to: "2026-04-08T00:00:00Z"),
        Case(days: 2, from: "2026-04-29T12:00:00Z", to: "2026-05-05T00:00:00Z"),
        Case(days: 1, from: "2026-05-08T12:00:00Z", to: "2026-05-10T00:00:00Z"),
        // The zone says which day it is: Sunday evening in UTC is Monday in China, and the end is a midnight there.
        Case(days: 1, from: "2026-03-08T15:59:59Z", to: "2026-03-09T16:00:00Z", zone: 480),
        Case(days: 1, from: "2026-03-08T16:00:00Z", to: "2026-03-10T16:00:00Z", zone: 480),
        Case(days: 1, from: "2026-03-09T03:00:00Z", to: "2026-03-10T05:00:00Z", zone: -300),
        // Over the end of a year and of a February.
        Case(days: 2, from: "2026-12-31T12:00:00Z", to: "2027-01-05T00:00:00Z"),
        Case(days: 1, from: "2028-02-28T12:00:00Z", to: "2028-03-01T00:00:00Z"),
        // Before 1970.
        Case(days: 1, from: "1969-12-31T12:00:00Z", to: "1970-01-02T00:00:00Z"),
    ]

    private func calendar(_ zone: Int) -> WorkingCalendar {
        let own = Arbitration.cases.calendar
        return WorkingCalendar(
            weekdays: own.weekdays, holidays: own.holidays, worked: own.worked, zoneMinutes: zone)
    }

    @Test("says when so many are over, and how many there were", arguments: cases)
    func ends(_ one: Case) {
        let calendar = calendar(one.zone)
        let end = calendar.end(of: one.days, from: moment(one.from))
        #expect(end == moment(one.to), "\(end.rfc3339)")
        #expect(calendar.days(from: moment(one.from), to: end) == one.days)
    }

    @Test("knows weekdays, and that a holiday is free even where it is worked")
    func weekdays() {
        #expect(WorkingCalendar.weekday(of: 0) == 4 && WorkingCalendar.weekday(of: -1) == 3)
        #expect(WorkingCalendar.weekday(of: -3) == 1 && WorkingCalendar.weekday(of: -4) == 7)
        #expect((0..<14).map { WorkingCalendar.weekday(of: 4 + $0) } == [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7])
        let odd = WorkingCalendar(weekdays: [7], holidays: [3], worked: [3, 1], zoneMinutes: 0)
        // 1970-01-04 was a Sunday: free that week; the Friday before is worked.
        #expect(!odd.isWorking(3) && odd.isWorking(1) && odd.isWorking(10) && !odd.isWorking(4))
        #expect(odd.next(after: 1) == 10)
    }

    @Test("counts in agreement with itself, from every hour of a month, in any zone")
    func agrees() {
        for zone in [-720, -300, 0, 345, 480, 840] {
            let calendar = calendar(zone)
            for hour in stride(from: 0, to: 31 * 24, by: 7) {
                let start = moment("2026-04-20T00:00:00Z") + Int64(hour) * 3_600_000 + 1
                for days in 1...6 {
                    let end = calendar.end(of: days, from: start)
                    #expect(calendar.days(from: start, to: end) == days && end - start >= 24.hours)
                }
            }
        }
    }
}
