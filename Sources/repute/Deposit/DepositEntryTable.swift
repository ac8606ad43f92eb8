import ReputeModel

/// Entries in a deposit's books as a table, a book a column.
struct DepositEntryTable {
    private let entries: [DepositEntryView]
    private let currency: String
    private let style: Style

    /// Entries of a deposit in a currency.
    init(_ entries: [DepositEntryView], _ currency: String, _ style: Style) {
        self.entries = entries
        self.currency = currency
        self.style = style
    }

    /// The lines, in the order given. What there is to say of an entry stands behind it, or below it when it is long. A
    /// book that none of the entries moves has no column.
    var lines: [String] {
        let shown = books.filter { book in book.name == "AT HAND" || entries.contains { book.of($0.move) != 0 } }
        let rows = entries.map { entry in
            ["\(entry.entry)", String(entry.at.rfc3339.prefix(10)), entry.kind.rawValue]
                + shown.map { DepositText.signed($0.of(entry.move), currency) }
        }
        let heads = ["ENTRY", "DATE", "KIND"] + shown.map(\.name)
        let widths = heads.indices.map { column in ([heads] + rows).map { Text.width($0[column]) }.max() ?? 0 }
        func joined(_ cells: [String]) -> String {
            cells.enumerated().map { Text.fit($1, widths[$0], style, right: $0 >= 3) }.joined(separator: "  ")
        }
        return ["  \(style.paint(joined(heads), .bold))"] + zip(entries, rows).flatMap { lines($0, joined($1)) }
    }

    private let books: [(name: String, of: (DepositMove) -> Int64)] = [
        ("AT HAND", { $0.free }), ("HELD", { $0.held }), ("LEAVING", { $0.leaving }),
    ]

    private func lines(_ entry: DepositEntryView, _ columns: String) -> [String] {
        let said = words(entry)
        if said.isEmpty { return ["  \(trimmed(columns))"] }
        if Text.width(columns) + Text.width(said) <= 76 { return ["  \(columns)  \(style.paint(said, .dim))"] }
        return ["  \(trimmed(columns))"] + Text.wrap(said, 71).map { "         \(style.paint($0, .dim))" }
    }

    private func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }

    /// When it was due if that is long ago, why, by what name or in which case, to whom, of which entry, and what is short,
    /// still kept or was returned.
    private func words(_ entry: DepositEntryView) -> String {
        var parts: [String] = []
        if let due = entry.due, entry.at - due >= Instant.day { parts.append("due \(due.rfc3339.prefix(10))") }
        if let reason = entry.reason { parts.append(reason) }
        if let name = entry.name { parts.append("\(name)") }
        if let id = entry.case { parts.append("case \(id)") }
        if let to = entry.to { parts.append("to \(to)") }
        if let of = entry.of { parts.append("\(entry.kind == .drawn ? "from" : "of") \(of)") }
        if entry.short > 0 { parts.append("short \(DepositText.number(entry.short, currency))") }
        if entry.kind == .held, entry.left > 0 {
            let part = entry.left == entry.move.held ? "" : " \(DepositText.number(entry.left, currency))"
            parts.append("still held\(part)")
        }
        if entry.kind == .drawn, entry.left == 0 { parts.append("returned since") }
        return Text.harmless(parts.joined(separator: ", "))
    }
}
