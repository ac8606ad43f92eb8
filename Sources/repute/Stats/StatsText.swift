import ReputeModel

/// Statistics as people read them.
enum StatsText {
    /// What goes before them.
    static func heading(_ days: Int, _ since: Instant) -> String {
        "\(Numbers.count(days, "day")), from \(Numbers.time(since))"
    }

    /// How right it was what was told of waits.
    static func lines(_ score: WaitScore, days: Int, since: Instant, _ style: Style) -> [String] {
        let cases = "\(Numbers.count(score.taken, "case")) taken, \(Numbers.grouped(score.left)) left the queue before"
        var lines = [style.paint(heading(days, since), .bold), row("cases", cases, style)]
        guard score.told > 0 else {
            return lines + [row("told", "of none of them, for too few were taken before", style)]
        }
        lines.append(row("told", "of \(Numbers.grouped(score.told)) of them", style))
        let share = Double(score.inside) / Double(score.told)
        let bar = Bar.filled(share, width: 20, style)
        lines.append(row("right", "\(bar) \(Numbers.percent(share)), and 80 % should be", style))
        lines.append(row("sooner", Numbers.grouped(score.sooner), style))
        var later = Numbers.grouped(score.later)
        if score.overdue > 0 {
            later += "; \(Numbers.grouped(score.overdue)) more wait\(score.overdue == 1 ? "s" : "") longer than told"
        }
        lines.append(row("later", later, style))
        if let median = score.medianError, let p90 = score.p90Error {
            lines.append(
                row("off by", "\(duration(median)) at most for half of them, \(duration(p90)) for nine of ten", style))
        }
        return lines
    }

    private static func row(_ name: String, _ value: String, _ style: Style) -> String {
        "  " + style.paint(Text.fit(name, 8, style), .dim) + value
    }

    /// `35m`, `2.5h`, `22h`, `3.1d`, `12d`: milliseconds, cut.
    static func duration(_ milliseconds: Int64) -> String {
        let minutes = milliseconds / 60_000
        if minutes < 60 { return "\(minutes)m" }
        let hours = Double(minutes) / 60
        if hours < 48 { return "\(Numbers.decimals(hours, hours < 10 ? 1 : 0))h" }
        return "\(Numbers.decimals(hours / 24, hours < 240 ? 1 : 0))d"
    }
}

/// How arbitrators handled cases, as a table of 80 columns.
struct AppraisalTable {
    private let arbitrators: [Appraisal]
    private let heading: String
    private let style: Style

    private static let heads = ["UID", "CASES", "RULED", "FIRST", "RULING", "LATE", "LET GO", "BACK", "REVERSED"]
    private static let legend = """
        FIRST, RULING: from having a case to the first thing done and to the ruling, half of them / nine of ten. \
        LATE: clocks for a ruling that ran out, of which one had the case longest. LET GO: not renewed, handed on or given back. \
        BACK: of the rulings that another looked at, those sent back. REVERSED: of those appealed.
        """
    /// Where there were panels.
    private static let panels = " PANELS: of those in cases that a panel decided as well, those for the same side."

    init(_ arbitrators: [Appraisal], days: Int, since: Instant, _ style: Style) {
        self.arbitrators = arbitrators
        self.style = style
        heading = StatsText.heading(days, since)
    }

    /// The heading, a line for each arbitrator, and what the columns mean.
    var lines: [String] {
        let hasPanels = arbitrators.contains { $0.withPanels > 0 }
        let heads = Self.heads + (hasPanels ? ["PANELS"] : [])
        let rows = arbitrators.map { cells($0) + (hasPanels ? [panels($0)] : []) }
        let widths = heads.indices.map { column in ([heads] + rows).map { Text.width($0[column]) }.max() ?? 0 }
        let legend = Self.legend + (hasPanels ? Self.panels : "")
        func joined(_ cells: [String]) -> String {
            cells.enumerated().map { Text.fit($1, widths[$0], style, right: true) }.joined(separator: "  ")
        }
        return [style.paint(heading, .bold), "", style.paint(joined(heads), .bold)]
            + zip(arbitrators, rows).map { view, cells in
                view.broken > 0 ? style.paint(joined(cells), .yellow) : joined(cells)
            } + [""] + Text.wrap(legend, 80).map { style.paint($0, .dim) }
    }

    private func cells(_ view: Appraisal) -> [String] {
        let looked = view.approved + view.sentBack
        return [
            "\(view.officer)", Numbers.grouped(view.cases), Numbers.grouped(view.ruled), times(view.firstAction),
            times(view.ruling), Numbers.grouped(view.broken),
            Numbers.grouped(view.expired + view.handedOn + view.released),
            looked == 0 ? "-" : "\(view.sentBack) of \(looked)",
            view.appealed == 0 ? "-" : "\(view.reversed) of \(view.appealed)",
        ]
    }

    private func panels(_ view: Appraisal) -> String {
        view.withPanels == 0 ? "-" : "\(view.agreed) of \(view.withPanels)"
    }

    private func times(_ times: Appraisal.Times?) -> String {
        times.map { "\(StatsText.duration($0.p50))/\(StatsText.duration($0.p90))" } ?? "-"
    }
}
