/// A date of the proleptic Gregorian calendar.
///
/// The conversions are those of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct CivilDate: Hashable, Sendable {
    /// The year, e.g. 2026.
    public var year: Int
    /// The month, 1...12.
    public var month: Int
    /// The day of the month, 1...31.
    public var dayOfMonth: Int

    /// The date of a day counted from 1970-01-01.
    public init(day: Day) {
        let z = Int(day) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1
        month = shifted < 10 ? shifted + 3 : shifted - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// A date from its parts; nil when there is no such day.
    public init?(year: Int, month: Int, dayOfMonth: Int) {
        guard (1...12).contains(month), dayOfMonth >= 1,
            dayOfMonth <= CivilDate.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.dayOfMonth = dayOfMonth
    }

    /// Days since 1970-01-01.
    public var day: Day {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + dayOfMonth - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Day(era * 146_097 + dayOfEra - 719_468)
    }

    /// `YYYY-MM-DD`.
    public var text: String {
        var out: [UInt8] = []
        out.appendDecimal(year, width: 4)
        out.append(UInt8(ascii: "-"))
        out.appendDecimal(month, width: 2)
        out.append(UInt8(ascii: "-"))
        out.appendDecimal(dayOfMonth, width: 2)
        return String(decoding: out, as: UTF8.self)
    }

    /// A date from `YYYY-MM-DD`; nil when the text is anything else.
    public init?(text: some Collection<UInt8>) {
        let b = Array(text)
        guard b.count == 10, b[4] == UInt8(ascii: "-"), b[7] == UInt8(ascii: "-"),
            let y = b[0..<4].decimal, let m = b[5..<7].decimal, let d = b[8..<10].decimal
        else { return nil }
        self.init(year: y, month: m, dayOfMonth: d)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Collection<UInt8> {
    /// The number that all bytes, as decimal digits, write; nil when one is not a digit or there are none.
    var decimal: Int? {
        guard !isEmpty else { return nil }
        var value = 0
        for byte in self {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }
}

extension [UInt8] {
    /// Appends a non-negative number with leading zeros up to `width` digits.
    mutating func appendDecimal(_ value: Int, width: Int) {
        var power = 1
        for _ in 1..<Swift.max(width, 2) where width > 1 { power *= 10 }
        while power > 0 {
            append(0x30 + UInt8(value / power % 10))
            power /= 10
        }
    }
}
