import ReputeModel

/// Orders as people read them.
enum OrderText {
    /// Who traded, how far it is, until when it may be rated, and what holds that.
    static func lines(_ view: OrderView, _ style: Style) -> [String] {
        let name = style.paint(Text.harmless("\(view.order)"), .bold)
        var lines = ["order \(name)  \(view.state.rawValue)"]
        lines += Text.wrap("buyer \(party(view.buyer)), seller \(party(view.seller))", 78).map { "  \($0)" }
        let steps = [
            ("created", view.created), ("dispatched", view.dispatched), ("delivered", view.delivered),
            ("completed", view.completed), ("cancelled", view.cancelled),
        ]
        for (step, at) in steps { if let at { lines.append("  \(step) \(Numbers.time(at))") } }
        if let window = view.window {
            let isHeld = view.hold?.since != nil
            lines.append("  it may be rated until \(Numbers.time(window.closes))\(isHeld ? " at the latest" : "")")
        }
        if let hold = view.hold { lines += held(hold, style).map { "  \($0)" } }
        return lines
    }

    private static func party(_ id: ID?) -> String { id.map { Text.harmless("\($0)") } ?? "somebody erased" }

    /// What holds the window, each with how it ends.
    private static func held(_ hold: OrderView.Hold, _ style: Style) -> [String] {
        var lines: [String] = []
        if let since = hold.since {
            lines.append(style.paint("that stands still since \(Numbers.time(since))", .yellow))
        } else {
            lines.append(style.paint("the time to rate it will stand still", .yellow))
        }
        lines += hold.cases.map { "  as long as case \($0) is not over" }
        lines += hold.pauses.map { "  until an arbitrator ends the hold of fact \($0)" }
        if hold.cases.isEmpty, hold.pauses.isEmpty { lines.append("  as long as a case of the other side is not over") }
        if let until = hold.until { lines.append("it runs on by itself \(Numbers.time(until))") }
        return lines
    }
}
