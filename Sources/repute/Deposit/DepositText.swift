import ReputeModel
import ReputeWire

/// Deposits as people read them.
enum DepositText {
    /// A deposit on several lines: its books, what is owed and what leaves.
    static func lines(_ view: DepositView, _ style: Style) -> [String] {
        let account = view.account.map { Text.harmless("\($0)") } ?? "erased"
        let books = view.books
        let width = [books.balance, view.owed].map { number($0, view.currency).count }.max() ?? 0
        func row(_ name: String, _ minor: Int64, _ more: String) -> String {
            let amount = Text.fit(number(minor, view.currency), width, style, right: true)
            let end = more.isEmpty ? "" : "  \(more)"
            return "  \(style.paint(Text.fit(name, 10, style), .dim))\(amount)\(end)"
        }
        func bar(_ minor: Int64, _ symbol: String, _ paint: Style.Paint) -> String {
            Bar.stacked([Bar.Piece(count: minor, symbol: symbol, paint: paint)], most: books.balance, width: 30, style)
        }
        let opened = style.paint("opened \(Numbers.time(view.opened))", .dim)
        var lines = [
            "\(style.paint("\(view.deposit)  \(account)  \(Text.harmless(view.currency))", .bold))  \(opened)",
            row("at hand", books.free, bar(books.free, style.symbol("█", "#"), .green)),
            row("held", books.held, bar(books.held, style.symbol("▒", "="), .yellow)),
            row("leaving", books.leaving, bar(books.leaving, style.symbol("░", "-"), .cyan)),
            row("in it", books.balance, style.paint(sources(books, view.currency), .dim)),
        ]
        if view.owed > 0 { lines.append(row("owed", view.owed, owed(view, style))) }
        if let leaves = view.leaves {
            lines.append(row("leaves", books.leaving, "\(Numbers.time(leaves)), unless a ruling draws it"))
        }
        return lines
    }

    /// What the books of the outside say: where all that is in a deposit came from.
    private static func sources(_ books: DepositBooks, _ currency: String) -> String {
        let parts = [("paid in", books.paid), ("drawn", books.drawn), ("given back", books.released)]
        return parts.filter { $0.0 == "paid in" || $0.1 > 0 }.map { "\($0.0) \(number($0.1, currency))" }
            .joined(separator: ", ")
    }

    private static func owed(_ view: DepositView, _ style: Style) -> String {
        let until = view.owedBy.map { "until \(Numbers.time($0))" } ?? ""
        return view.isOverdue
            ? style.paint([until, "overdue"].filter { !$0.isEmpty }.joined(separator: ", "), .red)
            : style.paint(until, .yellow)
    }

    /// An officer's list, a deposit a line.
    static func list(_ views: [DepositView], _ work: DepositList.Work, _ style: Style) -> [String] {
        let rows = views.map { view in
            (
                when: (work == .owed ? view.owedBy : view.leaves).map(Numbers.time) ?? "",
                amount: amount(work == .owed ? view.owed : view.books.leaving, view.currency), view: view
            )
        }
        let width = rows.map(\.amount.count).max() ?? 0
        return rows.map { row in
            let isOverdue = work == .owed && row.view.isOverdue
            return [
                style.paint(Text.fit("\(row.view.deposit)", 9, style), .bold),
                Text.fit("\(work == .owed ? "until" : "at") \(row.when)", 26, style),
                Text.fit(row.amount, width, style, right: true),
                row.view.account.map { Text.harmless("\($0)") } ?? "erased",
                isOverdue ? style.paint("overdue", .red) : "",
            ].filter { !$0.isEmpty }.joined(separator: "  ")
        }
    }

    /// `129.00 CNY`
    static func amount(_ minor: Int64, _ currency: String) -> String {
        "\(number(minor, currency)) \(Text.harmless(currency))"
    }

    /// `129.00`, `-129.00`
    static func number(_ minor: Int64, _ currency: String) -> String {
        "\(minor < 0 ? "-" : "")\(Money.number(abs(minor), currency))"
    }

    /// `+129.00`, `-129.00`; nothing of nothing.
    static func signed(_ minor: Int64, _ currency: String) -> String {
        minor == 0 ? "" : "\(minor > 0 ? "+" : "")\(number(minor, currency))"
    }
}
