import ReputeModel

/// Standings as people read them.
enum StandingText {
    private static func paint(_ standing: SellerStanding) -> Style.Paint {
        switch standing {
        case .below: .red
        case .standard: .yellow
        case .top: .green
        }
    }

    private static func painted(_ standing: SellerStanding, _ style: Style) -> String {
        style.paint(standing.rawValue, paint(standing))
    }

    /// How a seller stands, what goes with it, and how far off each bound is.
    static func lines(_ view: StandingView, _ style: Style) -> [String] {
        let seller = style.paint(Text.fit(Text.harmless("\(view.seller)"), min(40, width(view)), style), .bold)
        if !view.isKnown { return ["\(seller)  \(style.paint("never heard of", .dim))"] }
        var head = "\(seller)  \(painted(view.shown, style))"
        if view.shown != view.real { head += ", by its numbers \(painted(view.real, style))" }
        if let since = view.since { head += style.paint("  since \(Numbers.time(since))", .dim) }
        var lines = [head]
        if let guarantee = view.guarantee {
            lines.append(
                "  \(guarantee.standing.rawValue) is guaranteed until \(Numbers.time(guarantee.until)) or for "
                    + "\(Numbers.count(guarantee.left, "sale")) more")
            lines.append(style.paint("  because of \(Text.harmless(guarantee.reason))", .dim))
        }
        lines += names("privileges", view.privileges, .green, style)
        lines += names("withheld by a sanction", view.withheld, .yellow, style)
        if let last = view.last {
            lines.append("  evaluated \(Numbers.time(last.due)) by fact \(last.seq)")
            lines += numbers(last.numbers).map { style.paint("    \($0)", .dim) }
        }
        if let next = view.next { lines.append("  to be evaluated \(Numbers.time(next))") }
        if let preview = view.preview { lines += self.lines(preview, style) }
        return lines
    }

    private static func width(_ view: StandingView) -> Int { Text.width(Text.harmless("\(view.seller)")) }

    private static func names(_ what: String, _ names: [String], _ paint: Style.Paint, _ style: Style) -> [String] {
        if names.isEmpty { return [] }
        let all = Text.wrap("\(what): \(names.map(Text.harmless).joined(separator: ", "))", 76)
        return all.map { "  \(style.paint($0, paint))" }
    }

    private static func numbers(_ n: StandingNumbers) -> [String] {
        let rate = n.defectRate.map { " (\(Numbers.percent($0)))" } ?? ""
        let late = n.lateRate.map { " (\(Numbers.percent($0)))" } ?? ""
        return [
            "in \(Numbers.count(n.window, "day")): \(Numbers.count(n.orders, "order")), \(Numbers.grouped(n.late)) late\(late)",
            "\(Numbers.count(n.defects, "defect"))\(rate) of \(Numbers.count(n.buyers, "buyer"))",
        ]
    }

    private static func lines(_ preview: StandingView.Preview, _ style: Style) -> [String] {
        var lines = ["  evaluated now it would be \(painted(preview.standing, style)):"]
        lines += numbers(preview.numbers).map { style.paint("    \($0)", .dim) }
        for bound in preview.bounds {
            let isBelow = [.belowDefects, .belowBuyers].contains(bound.name)
            // Met means bad of the one, good of the other.
            let mark = bound.isMet ? style.symbol(isBelow ? "!" : "✓", isBelow ? "!" : "+") : style.symbol("·", "-")
            let paint: Style.Paint = bound.isMet ? (isBelow ? .red : .green) : .dim
            lines.append(style.paint("    \(mark) \(said(bound))", paint))
        }
        return lines
    }

    private static func said(_ bound: StandingView.Bound) -> String {
        func shown(_ value: Int64) -> String {
            bound.name.isRate ? Numbers.percent(Ratio(millionths: value)) : Numbers.grouped(value)
        }
        let what =
            switch bound.name {
            case .belowDefects: "below: more defects than \(shown(bound.bound))"
            case .belowBuyers: "below: and of more buyers than \(shown(bound.bound))"
            case .topDefects: "top: at most \(shown(bound.bound)) defects"
            case .topLate: "top: at most \(shown(bound.bound)) late"
            case .topOrders: "top: at least \(Numbers.count(bound.bound, "order"))"
            case .topAge: "top: known for at least \(Numbers.count(bound.bound, "day"))"
            }
        guard let value = bound.value, let off = bound.off else { return "\(what); there are no orders" }
        return "\(what); it has \(shown(value))\(off == 0 ? "" : ", \(shown(off)) off")"
    }

    /// What a command answered.
    static func lines(_ reply: StandingReply, _ style: Style) -> [String] {
        let again = reply.isRepeated ? " (done before)" : ""
        let head = "shown as \(painted(reply.shown, style)), by its numbers \(painted(reply.real, style))\(again)"
        guard let guarantee = reply.guarantee else { return [head, "  nothing is guaranteed"] }
        return [
            head,
            "  guaranteed until \(Numbers.time(guarantee.until)) or for \(Numbers.count(guarantee.left, "sale")) more",
        ]
    }

    /// Something that happened.
    static func lines(_ event: StandingEvent, _ style: Style) -> [String] {
        let when = "\(style.paint(Numbers.time(event.at), .dim))  "
        var lines: [String]
        switch event.kind {
        case .evaluated(let before, let after, let n):
            let change = before == after ? painted(after, style) : "\(before.rawValue) to \(painted(after, style))"
            lines = ["\(when)evaluated: \(change)"] + numbers(n).map { style.paint("  \($0)", .dim) }
        case .guaranteed(let standing, let reason, let until, let sales):
            lines = [
                "\(when)guaranteed \(painted(standing, style)) because of \(Text.harmless(reason))",
                style.paint("  until \(Numbers.time(until)) or for \(Numbers.count(sales, "sale"))", .dim),
            ]
        case .guaranteeEnded(let why):
            let reason =
                switch why {
                case .time: "its time was over"
                case .sales: "its sales were made"
                case .officer: "by an officer"
                }
            lines = ["\(when)guarantee ended: \(reason)"]
        }
        if let shown = event.shown { lines.append("  shown as \(painted(shown, style))") }
        return lines + names("granted", event.granted, .green, style) + names("withdrawn", event.withdrawn, .red, style)
    }
}
