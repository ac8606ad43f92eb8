import ReputeModel
import ReputeWire

/// One account's credit as a card of at most 80 columns.
struct CreditCard {
    let credit: CreditReport
    let style: Style

    /// Columns of the names at the left.
    private static let margin = 13

    /// The lines of the card.
    var lines: [String] {
        if !credit.isKnown {
            return [heading, "", "  Never heard of as a \(credit.role.rawValue): no orders and no ratings."]
        }
        return [heading, ""] + level + [""] + ratings + [""] + rate + details + recent + [""] + foot
    }

    private var heading: String {
        let day = "as of \(credit.day.text)"
        let name = Text.fit(
            Text.harmless("\(credit.subject)"), min(Text.width("\(credit.subject)"), 50), style)
        let role = "  \(credit.role.rawValue)"
        let gap = String(repeating: " ", count: max(2, 78 - Text.width(name) - role.count - day.count))
        return "  \(style.paint(name, .bold))\(role)\(gap)\(style.paint(day, .dim))"
    }

    private func row(_ name: String, _ value: String) -> String {
        "  \(style.paint(Text.fit(name, Self.margin, style), .dim))\(value)"
    }

    // MARK: Level

    private var level: [String] {
        let drawn = credit.level.drawn(style)
        let points = Numbers.count(credit.points, "point")
        let name = style.paint(credit.level.label, .bold)
        var lines = [row("Level", "\(drawn.isEmpty ? "" : drawn + "  ")\(name)   \(points)")]
        if let next = credit.level.next {
            let share = Double(max(0, credit.points)) / Double(max(1, next))
            let missing = Numbers.grouped(next - credit.points)
            let bar = Bar.filled(share, width: 30, style)
            lines.append(row("", "\(bar) \(missing) more to the next level, at \(Numbers.grouped(next))"))
        } else {
            lines.append(row("", credit.level.grade == 0 ? "the policy has no levels" : "the highest level there is"))
        }
        if credit.standing != "standard" || !credit.sanctions.isEmpty {
            let said = ([credit.standing] + credit.sanctions).map(Text.harmless).joined(separator: ", ")
            let isGood = credit.standing == "top" && credit.sanctions.isEmpty
            lines.append(row("Standing", style.paint(said, isGood ? .green : .red)))
        }
        if !credit.privileges.isEmpty {
            let names = credit.privileges.map(Text.harmless).joined(separator: ", ")
            for (n, line) in Text.wrap(names, 78 - Self.margin).enumerated() {
                lines.append(row(n == 0 ? "Privileges" : "", line))
            }
        }
        return lines
    }

    // MARK: Ratings

    private var ratings: [String] {
        let widest = max(1, credit.windows.map(\.scored.total).max() ?? 0, credit.scored.total)
        let heads = ["positive", "neutral", "negative"].map { Text.fit($0, 10, style, right: true) }.joined()
        var lines = [row("Ratings", style.paint(heads, .dim))]
        for window in credit.windows {
            lines.append(row(window.days.map { "  \($0) days" } ?? "  older", tally(window.scored, most: widest)))
        }
        lines.append(row("  in all", tally(credit.scored, most: widest)))
        return lines
    }

    private func tally(_ tally: Tally, most: Int64) -> String {
        func number(_ count: Int64, _ paint: Style.Paint) -> String {
            let text = Text.fit(Numbers.grouped(count), 10, style, right: true)
            return style.paint(text, count == 0 ? .dim : paint)
        }
        let bar = Bar.stacked(
            [
                Bar.Piece(count: tally.positive, symbol: style.symbol("█", "#"), paint: .green),
                Bar.Piece(count: tally.neutral, symbol: style.symbol("▒", "="), paint: .yellow),
                Bar.Piece(count: tally.negative, symbol: style.symbol("░", "-"), paint: .red),
            ], most: most, width: 32, style)
        let numbers =
            number(tally.positive, .green) + number(tally.neutral, .yellow) + number(tally.negative, .red)
        return bar.isEmpty ? numbers : "\(numbers)  \(bar)"
    }

    // MARK: Rate

    private var rate: [String] {
        guard let rate = credit.positiveRate, credit.scored.total > 0 else {
            return [row("Positive", "no rate is shown: too few ratings, or none by the policy")]
        }
        let interval = WilsonInterval(positive: credit.scored.positive, total: credit.scored.total)
        let low = credit.wilsonLow?.value ?? interval.low
        let sure = credit.level.confidence.map { "confidence \(Text.harmless($0)): " } ?? ""
        // The lower end is cut, so the upper one is rounded up: what is shown is no narrower than what is known.
        let high = (interval.high * 1_000).rounded(.up) / 1_000
        let range = "\(Numbers.percent(low)) to \(Numbers.percent(high))"
        var lines = [
            row("Positive", "\(style.paint(Numbers.percent(rate), .bold))  \(sure)most likely \(range)")
        ]
        let scale = CreditCard.scale(from: low)
        let bar = Bar.interval(low, rate.value, interval.high, on: scale, width: 40, style)
        let first = "\(Int(scale.lowerBound * 100)) %"
        lines.append(row("", "\(style.paint(first, .dim)) \(bar) \(style.paint("100 %", .dim))"))
        if let ofOrders = credit.positiveOfOrders {
            lines.append(row("", "\(Numbers.percent(ofOrders)) of \(Numbers.count(credit.orders, "completed order"))"))
        }
        return lines
    }

    /// A scale on which the interval is seen: it ends at all and begins at one of a few round shares.
    static func scale(from low: Double) -> ClosedRange<Double> {
        for start in [0.9, 0.8, 0.5] where low >= start { return start...1 }
        return 0...1
    }

    // MARK: The rest

    private var details: [String] {
        let known = credit.details.filter { $0.count > 0 }
        if known.isEmpty { return [] }
        var lines = [""]
        for (index, detail) in known.enumerated() {
            guard let mean = detail.mean else { continue }
            let name = Text.fit(Text.harmless(detail.dimension), 11, style)
            let count = style.paint("(\(Numbers.grouped(detail.count)))", .dim)
            let drawn = "\(name)\(stars(mean))  \(Numbers.decimals(mean.value, 2))  \(count)"
            lines.append(row(index == 0 ? "Details" : "", drawn))
        }
        return lines
    }

    private func stars(_ mean: Ratio) -> String {
        let full = min(5, max(0, Int(mean.value.rounded())))
        return style.paint(String(repeating: style.symbol("★", "*"), count: full), .yellow)
            + style.paint(String(repeating: style.symbol("☆", "."), count: 5 - full), .dim)
    }

    private var recent: [String] {
        guard let recent = credit.recent, let score = recent.score else { return [] }
        let share = "\(Numbers.percent(score)) positive"
        // A rating of today weighs 1: below that there is hardly anything recent.
        let said =
            recent.weight.value < 1
            ? "\(share), little of it new (weight \(Numbers.decimals(recent.weight.value, 2)))"
            : "\(share), newer ratings counting more (weight \(Numbers.decimals(recent.weight.value, 1)))"
        return ["", row("Recently", said)]
    }

    private var foot: [String] {
        let orders = credit.positiveRate == nil ? "\(Numbers.count(credit.orders, "completed order")), " : ""
        let text = "\(orders)policy \(Text.harmless(credit.policy)), by fact \(credit.version) of the ledger"
        return ["  \(style.paint(text, .dim))"]
    }
}
