import ReputeModel
import ReputeWire

/// An explanation as a seller reads it, at most 80 columns wide.
struct ExplanationText {
    let sum: ExplanationSum
    let listed: [RatingView]
    let style: Style

    var lines: [String] {
        guard let credit = sum.credit else { return [] }
        let head = "\(Text.harmless("\(credit.subject)")) as \(credit.role.rawValue)"
        if !credit.isKnown { return ["\(style.paint(head, .bold)): never heard of"] }
        var lines = [
            "\(style.paint(head, .bold)): \(Numbers.count(credit.points, "point")), \(credit.level.label)", "",
        ]
        lines += parts
        if sum.sealed > 0 {
            lines.append(row(sum.sealed, "sealed", "count nothing until they are shown", nil))
        }
        let total = "\(Numbers.grouped(sum.points)) of \(Numbers.count(sum.scored.total, "scored rating"))"
        lines += [
            "",
            "  together \(total)"
                + (sum.agrees
                    ? ", as the credit says"
                    : sum.isMixed ? "; it changed while it was read" : ": NOT what the credit says"),
        ]
        if !listed.isEmpty { lines += [""] + listed.map(line) }
        if listed.contains(where: { $0.isAnonymous && $0.rater != nil }) {
            lines.append("  * asked not to be named: keep the name to yourself")
        }
        let foot = "policy \(Text.harmless(credit.policy)), by fact \(credit.version) of the ledger"
        return lines + ["", "  \(style.paint(foot, .dim))"]
    }

    private var parts: [String] {
        RatingReason.allCases.flatMap { why in
            RatingValue.allCases.compactMap { value in
                guard let count = sum.parts[ExplanationSum.Part(value: value, why: why)] else { return nil }
                let sign = value == .positive ? 1 : value == .negative ? -1 : 0
                let points = why == .counted ? sign * count : 0
                return row(count, value.rawValue, RatingLines.explained(why), points)
            }
        }
    }

    private func row(_ count: Int, _ what: String, _ why: String, _ points: Int?) -> String {
        let number = Text.fit(Numbers.grouped(count), 9, style, right: true)
        let said = Text.fit("\(what): \(why)", 54, style)
        return "\(number) \(said)" + Text.fit(points.map(ExplanationText.signed) ?? "", 10, style, right: true)
    }

    private func line(_ rating: RatingView) -> String {
        guard let value = rating.value, let counts = rating.counts else { return "" }
        let day = CivilDate(day: counts.day).text
        let points = Text.fit(ExplanationText.signed(counts.points), 3, style, right: true)
        let symbol = value.symbol(style)
        let id = Text.fit("\(rating.rating)", 10, style)
        let named = rating.rater.map { rating.isAnonymous ? "\($0)*" : "\($0)" }
        let by = rating.isSystem ? "silence" : named ?? "anonymous"
        let who = Text.fit(Text.harmless(by), 16, style)
        return "  \(day) \(symbol) \(points)  \(id) \(who) \(style.paint(RatingLines.explained(counts.why), .dim))"
    }

    private static func signed(_ points: Int) -> String {
        points > 0 ? "+\(Numbers.grouped(points))" : Numbers.grouped(points)
    }
}
