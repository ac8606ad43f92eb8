import Foundation

/// How far a long piece of work is, drawn on one line of standard error when that is a terminal.
struct Progress: Sendable {
    /// What is being done.
    let title: String
    /// How much there is to do.
    let total: Int
    /// What is counted.
    let unit: String
    /// What had been done before this run.
    let before: Int
    private let began = ContinuousClock.now
    private var drawn = ContinuousClock.now - .seconds(1)

    /// Progress of `total` things, `before` of them done already.
    init(_ title: String, total: Int, unit: String, before: Int = 0) {
        self.title = title
        self.total = total
        self.unit = unit
        self.before = before
    }

    /// Draws the line again, at most ten times a second.
    mutating func show(_ done: Int) {
        let now = ContinuousClock.now
        guard Terminal.hasProgress, now - drawn >= .milliseconds(100) || done == total else { return }
        drawn = now
        let line = Progress.line(
            title, done: done, total: total, unit: unit, before: before, seconds: (now - began) / .seconds(1),
            width: Terminal.columns, Terminal.errorStyle)
        Terminal.draw("\r\u{1B}[K\(line)")
    }

    /// Takes the line away.
    func end() {
        if Terminal.hasProgress { Terminal.draw("\r\u{1B}[K") }
    }

    /// `Importing ███████░░░░░  12 500 of 48 372 rows  8 431/s  0:05 left`, in less than `width` columns.
    static func line(
        _ title: String, done: Int, total: Int, unit: String, before: Int, seconds: Double, width: Int, _ style: Style
    ) -> String {
        let rate = seconds > 0 ? Double(done - before) / seconds : 0
        var parts = [" \(Numbers.grouped(done)) of \(Numbers.grouped(total)) \(unit)"]
        if rate >= 1 {
            parts.append("\(Numbers.grouped(Int(rate)))/s")
            parts.append("\(Numbers.duration(Double(total - done) / rate)) left")
        }
        let text = parts.joined(separator: "  ")
        let room = min(30, width - 1 - title.count - 1 - text.count)
        guard room >= 5 else { return String("\(title)\(text)".prefix(max(0, width - 1))) }
        let share = total > 0 ? Double(done) / Double(total) : 1
        return "\(title) \(Bar.filled(share, width: room, style))\(text)"
    }
}
