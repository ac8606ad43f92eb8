package import ReputeModel

/// What a profile wants, written a second time by hand from the books, not read from its document.
package struct Manner: Sendable {
    package enum Showing: Sendable { case both, atOnce, positivesFirst }

    package var name: String
    package var windowDays: Int64
    package var showing: Showing
    package var hasSilence = false
    package var net = 6
    package var dedupeHours: Int64? = 336
    package var least: Int64 = 100
    package var yenLeast: Int64 = 1
    package var perGroup = 3
    package var detailDays: Int64 = 180
    package var dimensions = ["item", "service", "logistics"]
    package var isWeekly = false
    package var zone: Int64 = 0
    package var sellerSays: [RatingValue] = RatingValue.allCases
    package var mayBecome: [RatingValue] = [.neutral, .positive]
    package var mayWithdraw = true
    /// How many days a window may be held.
    package var holdDays: Int64?
    package var horizons: [Int64] = [7, 30, 180, 365]
    package var rateFrom = 5
    package var hasOnlyPositiveRate = false
    package var halfLife: Int64? = 180
    package var hasConfidence = true
    /// Whether there are qualification records.
    package var hasRecords = true
    /// After how many days what a seller asked of a deposit has left; nil: there are no deposits.
    package var claimDays: Int64? = 30
    /// In how many days what was drawn is to be paid in again; nil: it need not be.
    package var replenishDays: Int64? = 30
    /// In how many days who failed so often may try again, as the twin's courses have it.
    package var failureDays: Int64 = 30
    /// After how many days a violation's points are forgotten; nil: with the year.
    package var forgetDays: Int64? = 365
    /// What completed orders earn; nil: nothing.
    package var membership: MembershipManner?
    /// Days from the adoption of the next one to its first day.
    package var noticeDays: Int64 = 7
    /// How many days before its end a record is given notice, the most first.
    package var recordNotice: [Int64] = [30, 7, 1]
    package var categories: [CategoryManner] = []
    package var commitment = CommitmentManner()
    package var sanction = SanctionManner()
    /// What follows when what was decided in a case is not done; nil: nothing.
    package var recovery: RecoveryManner?
    package var levels: [(Int, String, Int)] = [
        (4, "heart", 1), (11, "heart", 2), (41, "heart", 3), (91, "heart", 4), (151, "heart", 5),
    ]

    package static let neutral = Manner(name: "neutral", windowDays: 15, showing: .both, holdDays: 30)
    package static let classic = Manner(
        name: "taobao-classic-2014", windowDays: 15, showing: .positivesFirst, hasSilence: true, zone: 480 * 60_000,
        mayBecome: [.positive], horizons: [7, 30, 180], rateFrom: 1, hasOnlyPositiveRate: true, halfLife: nil,
        hasConfidence: false, forgetDays: nil)
    package static let weekly = Manner(
        name: "sample-stars-weekly", windowDays: 60, showing: .atOnce, net: 1, dedupeHours: nil, least: 0, yenLeast: 0,
        perGroup: 1, detailDays: 365, dimensions: ["communication", "item", "logistics", "postage"], isWeekly: true,
        zone: -480 * 60_000, sellerSays: [.positive], mayWithdraw: false, horizons: [30, 180, 365], rateFrom: 1,
        hasOnlyPositiveRate: true, halfLife: nil, hasConfidence: false, hasRecords: false,
        claimDays: nil, replenishDays: nil,
        levels: [(10, "yellow-star", 1), (50, "blue-star", 1), (100, "turquoise-star", 1)])

    package func day(_ milliseconds: Int64) -> Int64 { (milliseconds + zone) / 86_400_000 }

    /// From when a record that ends at a moment is near its end; nil: never.
    func near(_ end: Int64?) -> Int64? {
        guard let end, let most = recordNotice.first else { return nil }
        return end - most * 86_400_000
    }

    /// The month or the week a moment lies in.
    package func period(_ milliseconds: Int64) -> Int {
        if !isWeekly { return Manner.month(day(milliseconds)) }
        // Day 4 of the calendar, 1970-01-05, was the first Monday.
        var monday: Int64 = 4
        var week = 0
        while monday + 7 <= day(milliseconds) {
            monday += 7
            week += 1
        }
        return week
    }

    /// Counts through the calendar from 1970, month by month.
    private static func month(_ day: Int64) -> Int {
        var left = day
        var month = 0
        while true {
            let year = 1970 + month / 12
            let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
            let length: Int64 = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month % 12]
            if left < length { return month }
            left -= length
            month += 1
        }
    }

    package func isEligible(_ amount: Money?) -> Bool {
        guard let amount else { return true }
        return amount.minor > (["JPY", "KRW", "VND"].contains(amount.currency) ? yenLeast : least)
    }
}
