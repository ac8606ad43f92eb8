import ReputeModel
import Testing

@Suite("civil dates")
struct CivilDateTests {
    @Test("every day of 800 years follows the one before it, there and back")
    func walk() throws {
        var date = try #require(CivilDate(year: 1600, month: 1, dayOfMonth: 1))
        let first = date.day
        for day in first..<first + 2 * 146_097 {
            #expect(CivilDate(day: day) == date && date.day == day)
            let next = [
                (date.year, date.month, date.dayOfMonth + 1), (date.year, date.month + 1, 1), (date.year + 1, 1, 1),
            ].lazy.compactMap { CivilDate(year: $0, month: $1, dayOfMonth: $2) }.first
            date = try #require(next)
        }
        #expect(date == CivilDate(year: 2400, month: 1, dayOfMonth: 1), "400 years have 146 097 days")
    }

    @Test(
        "known days",
        arguments: [("1970-01-01", 0), ("2000-03-01", 11_017), ("2026-11-22", 20_779), ("1969-12-31", -1)]
            as [(String, Day)])
    func known(text: String, day: Day) {
        #expect(CivilDate(text: text.utf8)?.day == day && CivilDate(day: day).text == text)
    }

    @Test("leap years are every fourth, not every hundredth, but every four hundredth")
    func leap() {
        #expect([2024, 2000, 2400, 1600].allSatisfy { CivilDate(year: $0, month: 2, dayOfMonth: 29) != nil })
        #expect([2023, 1900, 2100, 2026].allSatisfy { CivilDate(year: $0, month: 2, dayOfMonth: 29) == nil })
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "", "2026-11-2", "2026-11-222", "2026/11/22", "2026-13-01", "2026-11-00", "2026-11-31", "2O26-11-22",
            "-026-11-22",
        ])
    func bad(text: String) {
        #expect(CivilDate(text: text.utf8) == nil)
    }

    @Test("months and days below one are refused")
    func below() {
        #expect(
            CivilDate(year: 2026, month: 0, dayOfMonth: 1) == nil
                && CivilDate(year: 2026, month: 1, dayOfMonth: 0) == nil)
        #expect(CivilDate(year: 2026, month: 1, dayOfMonth: -1) == nil)
    }
}
