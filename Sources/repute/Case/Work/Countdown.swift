import ReputeModel

/// How much time is left, as it is shown while it runs out.
enum Countdown {
    /// Columns that the longest takes, up to a hundred days.
    static let width = 11

    /// `4 d 3 h`, `3 h 12 min`, `12 min`, or, of the last ten minutes, `9:59`; cut, so that what is shown is left.
    static func text(_ milliseconds: Int64) -> String {
        if milliseconds <= 0 { return "0:00" }
        let seconds = milliseconds / 1_000
        let (minutes, hours) = (seconds / 60, seconds / 3_600)
        if minutes < 10 { return "\(minutes):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)" }
        if hours < 1 { return "\(minutes) min" }
        return hours < 24 ? "\(hours) h \(minutes % 60) min" : "\(hours / 24) d \(hours % 24) h"
    }
}
