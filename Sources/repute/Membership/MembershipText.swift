import ReputeModel

/// Membership points as people read them.
enum MembershipText {
    /// What became of an account's points.
    static func lines(_ reply: MembershipReply, _ style: Style) -> [String] {
        let did = reply.points < 0 ? "taken back" : "given"
        let again = reply.isRepeated ? ", as was done before" : ""
        return [
            "\(style.paint(Numbers.count(abs(reply.points), "point"), .bold)) \(did)\(again), fact \(reply.seq)",
            "  " + style.paint("now     ", .dim) + "\(Numbers.count(reply.total, "point")), \(tier(reply.tier))",
        ]
    }

    /// How an account stands.
    static func lines(_ view: MembershipView, _ style: Style) -> [String] {
        let name = Text.harmless("\(view.account)")
        if !view.isKnown { return ["\(style.paint(name, .bold))  \(style.paint("never heard of", .dim))"] }
        let points = Numbers.count(view.points, "point")
        let head = style.paint(name, .bold) + "  " + style.paint(tier(view.tier), view.tier == "none" ? .dim : .green)
        var lines = ["\(head)  \(points)"]
        if let next = view.next {
            let tier = Text.harmless(next.tier)
            lines.append(
                row("next", "\(tier) from \(Numbers.grouped(next.from)), \(Numbers.grouped(next.missing)) more", style)
                    + "  " + style.paint(bar(view.points, of: next.from, style), .green))
        }
        if let expiring = view.expiring {
            let then = expiring.tier == view.tier ? "" : ", \(self.tier(expiring.tier)) then"
            let what = "\(Numbers.count(expiring.points, "point")) at \(Numbers.time(expiring.at))\(then)"
            lines.append(row("expires", what, style))
        }
        return lines
    }

    /// A tier's name.
    static func tier(_ name: String) -> String { name == "none" ? "no tier" : Text.harmless(name) }

    private static func row(_ name: String, _ value: String, _ style: Style) -> String {
        "  " + style.paint(Text.fit(name, 8, style), .dim) + value
    }

    /// How far it is, in ten steps.
    private static func bar(_ points: Int64, of all: Int64, _ style: Style) -> String {
        let full = Int(Double(points) / Double(max(1, all)) * 10)
        return String(repeating: style.symbol("█", "#"), count: min(10, full))
            + String(repeating: style.symbol("░", "."), count: 10 - min(10, full))
    }
}

/// What happened to an account's points, as a table.
struct MembershipEntryTable {
    private let entries: [MembershipEntryView]
    private let style: Style

    /// Entries of an account.
    init(_ entries: [MembershipEntryView], _ style: Style) {
        self.entries = entries
        self.style = style
    }

    /// The lines, in the order given. What there is to say stands behind an entry, and goes on below it.
    var lines: [String] {
        let rows = entries.map { entry in
            [String(entry.seq), String((entry.due ?? entry.at).rfc3339.prefix(10)), signed(entry.points)]
        }
        let heads = ["FACT", "DATE", "POINTS"]
        let widths = heads.indices.map { column in ([heads] + rows).map { Text.width($0[column]) }.max() ?? 0 }
        func joined(_ cells: [String]) -> String {
            cells.enumerated().map { Text.fit($1, widths[$0], style, right: $0 != 1) }.joined(separator: "  ")
        }
        let room = max(20, 76 - widths.reduce(2, +))
        let indent = String(repeating: " ", count: widths.reduce(6, +))
        return [style.paint(joined(heads) + "  WHAT", .bold)]
            + zip(entries, rows).flatMap { entry, cells in
                Text.wrap(Text.harmless(words(entry)), room).enumerated().map { index, line in
                    (index == 0 ? "\(joined(cells))  " : indent) + (index == 0 ? line : style.paint(line, .dim))
                }
            }
    }

    private func signed(_ points: Int64) -> String { (points > 0 ? "+" : "") + Numbers.grouped(points) }

    private func words(_ entry: MembershipEntryView) -> String {
        let order = entry.order.map { "order \($0)" } ?? "an order"
        var parts: [String] = []
        switch entry.kind {
        case .earned:
            parts.append(order)
            // Told later than the day it was completed on.
            if let day = entry.day?.day, day < entry.at.day(zoneMinutes: 0) - 1, let text = entry.day?.text {
                parts.append("completed on \(text)")
            }
            if let cut = entry.cut, let gross = entry.gross {
                parts.append("\(Numbers.grouped(gross)) \(MembershipEntryTable.words(cut))")
            }
        case .granted: parts.append("given: \(entry.reason ?? "")")
        case .taken: parts.append("taken back of \(order): \(entry.reason ?? "")")
        case .expired: parts.append("expired")
        }
        if let expires = entry.expires, entry.points > 0 { parts.append("until \(expires.text)") }
        if let tier = entry.tier { parts.append("\(MembershipText.tier(tier)) from then on") }
        if let taken = entry.taken { parts.append("taken back by fact \(taken)") }
        return parts.joined(separator: "; ")
    }

    private static func words(_ cut: MembershipCut) -> String {
        switch cut {
        case .order: "but for the most of one order"
        case .category: "but for the most of its category in a month"
        case .day: "but for the most of a day"
        case .month: "but for the most of a month"
        case .full: "but for the most that can be counted"
        case .expired: "had it not been told after they expired"
        }
    }
}
