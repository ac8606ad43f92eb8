import ReputeModel
import ReputeWire

/// A credit over time in at most 80 columns: points with the levels they reach, and the positive rate.
struct CreditHistoryChart {
    /// The earliest first; at most ``CreditHistory/most``.
    let credits: [CreditReport]
    /// Days from one to the next.
    let step: Int
    let style: Style

    var lines: [String] {
        guard let first = credits.first, let last = credits.last else { return [] }
        let head = heading(first, last)
        if !last.isKnown {
            return [head, "", "  Never heard of as a \(last.role.rawValue): no orders and no ratings."]
        }
        return [head, ""] + points(first, last) + [""] + rate(last) + ["", "  \(style.paint(foot, .dim))"]
    }

    private func heading(_ first: CreditReport, _ last: CreditReport) -> String {
        let days = "\(first.day.text) to \(last.day.text)"
        let name = Text.fit(
            Text.harmless("\(last.subject)"), min(Text.width(Text.harmless("\(last.subject)")), 40), style)
        let role = "  \(last.role.rawValue)"
        let gap = String(repeating: " ", count: max(2, 78 - Text.width(name) - role.count - days.count))
        return "  \(style.paint(name, .bold))\(role)\(gap)\(style.paint(days, .dim))"
    }

    private var foot: String {
        let column = step == 1 ? "One column a day" : "One column every \(step) days"
        return "\(column), as of its end; \(style.symbol("╌╌╌", "- -")) is where a level begins"
    }

    private func title(_ name: String, _ said: String) -> String {
        "  \(style.paint(Text.fit(name, 13, style), .dim))\(said)"
    }

    // MARK: Points

    private func points(_ first: CreditReport, _ last: CreditReport) -> [String] {
        let change = last.points - first.points
        let grown = ", \(change < 0 ? "" : "+")\(Numbers.grouped(change)) since \(first.day.text)   "
        let room = 80 - 15 - Numbers.grouped(last.points).count - grown.count
        let level = Text.fit(last.level.label, min(Text.width(last.level.label), room), style)
        let said = style.paint(Numbers.grouped(last.points), .bold) + grown + style.paint(level, .bold)
        let values = credits.map(\.points)
        let (least, greatest) = (min(0, values.min() ?? 0), values.max() ?? 0)
        // The next level is shown when it is not far above what was reached.
        let levels = thresholds.filter { $0.from <= max(greatest + greatest / 2, 4) }
        let top = max(greatest, levels.map(\.from).max() ?? 0, least + 1)
        let plot = Plot(
            values: values.map { Double($0) }, paints: values.map { _ in .cyan }, scale: Double(least)...Double(top),
            height: 8, style: style)
        var marks = [
            Plot.Mark(at: Double(least), label: short(least), name: "", isLine: false),
            Plot.Mark(at: Double(top), label: short(top), name: "", isLine: false),
        ]
        if least < 0, top > 0 { marks.append(Plot.Mark(at: 0, label: "0", name: "", isLine: false)) }
        marks += levels.map { Plot.Mark(at: Double($0.from), label: short($0.from), name: $0.name, isLine: true) }
        return [title("Points", said)] + plot.lines(marks) + [plot.axis, dates(plot)]
    }

    /// Points in the room there is beside the columns.
    private func short(_ points: Int64) -> String {
        let text = Numbers.grouped(points)
        return text.count <= Plot.margin - 2 ? text : "\(Numbers.grouped(points / 1_000_000)) M"
    }

    /// Where levels begin, as far as the answers tell: each names the points the next one needs.
    private var thresholds: [(from: Int64, name: String)] {
        var out: [Int64: String] = [:]
        for credit in credits {
            guard let next = credit.level.next else { continue }
            // The answers may leap over levels: the one that begins here is only named when it follows this one.
            let reached = credits.map(\.level).first {
                $0.next.map { $0 > next } ?? true
                    && ($0.tier == credit.level.tier ? $0.grade == credit.level.grade + 1 : $0.grade == 1)
            }
            out[next] = reached?.label ?? out[next] ?? (credits.allSatisfy { $0.points < next } ? "next level" : "")
        }
        return out.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    // MARK: Rate

    private func rate(_ last: CreditReport) -> [String] {
        let rates = credits.map { $0.positiveRate?.value }
        guard let lowest = rates.compactMap({ $0 }).min() else {
            return [title("Positive", "too few ratings to show a rate")]
        }
        let said =
            last.positiveRate.map {
                "\(style.paint(Numbers.percent($0), .bold)) of \(Numbers.count(last.scored.total, "scored rating"))"
            } ?? "too few ratings to show a rate"
        let scale = CreditCard.scale(from: lowest)
        let plot = Plot(
            values: rates, paints: rates.map { CreditTable.paint(of: $0 ?? 0) }, scale: scale, height: 5, style: style)
        let marks = [scale.lowerBound, scale.upperBound].map {
            Plot.Mark(at: $0, label: "\(Int(($0 * 100).rounded())) %", name: "", isLine: false)
        }
        return [title("Positive", said)] + plot.lines(marks) + [plot.axis, dates(plot)]
    }

    /// The days at the ends of the axis, and in its middle where there is room.
    private func dates(_ plot: Plot) -> String {
        let (first, last) = (credits.first?.day.text ?? "", credits.last?.day.text ?? "")
        let indent = String(repeating: " ", count: Plot.margin)
        if credits.count == 1 { return style.paint(indent + first, .dim) }
        var line = Text.fit(first, max(plot.width - last.count, first.count + 2), style) + last
        let middle = credits.count / 2
        let place = middle * plot.columnWidth
        if place > first.count + 4, place + 14 + last.count < plot.width {
            line = Text.fit(first, place, style) + credits[middle].day.text
            line = Text.fit(line, plot.width - last.count, style) + last
        }
        return style.paint(indent + line, .dim)
    }
}
