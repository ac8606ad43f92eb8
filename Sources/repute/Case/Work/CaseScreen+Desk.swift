import ReputeModel

/// What the arbitrator has and what waits, and which key does what.
extension CaseScreen {
    var desk: Part {
        let keys: [(key: String, word: String)] = [
            ("c", "claim the next"), ("Enter", "look at it"), ("u", "look again"), ("?", "help"), ("q", "quit"),
        ]
        let who = seat.uid.map { "user id \($0) " } ?? ""
        let title = ScreenLine.spread(" the arbitrator's seat", who, columns, .reverse, style)
        guard let desk = seat.desk else { return Part(top: [title], body: [], keys: keys) }
        let own = desk.mine.isEmpty ? "You have no case" : "You have \(Numbers.count(desk.mine.count, "case"))"
        let waiting = desk.waiting.count
        let more = desk.hasMore ? "more than \(waiting) wait" : waiting == 1 ? "1 waits" : "\(waiting) wait"
        let sum = ScreenLine("\(own); \(waiting == 0 ? "none waits" : more) for an arbitrator.", .bold)
        let body = desk.all.enumerated().flatMap { place, view in
            entry(view, isOwn: place < desk.mine.count, isSelected: place == seat.selected)
        }
        return Part(top: [title, sum], body: body, seen: body.isEmpty ? nil : seat.selected * 2, keys: keys)
    }

    /// Two lines: which case, and who claims what of whom.
    private func entry(_ view: CaseView, isOwn: Bool, isSelected: Bool) -> [ScreenLine] {
        let mark = isSelected ? ">" : " "
        let head = "\(mark) \(view.case)  \(view.cause)  \(CaseText.about(view))"
        let sides = "\(CaseText.name(.claimant, of: view)) against \(CaseText.name(.respondent, of: view))"
        return [
            .spread(head, "\(CaseText.terms(view.claim)) ", columns, isSelected ? .bold : .plain, style),
            .spread("    \(sides)", "\(left(view, isOwn)) ", columns, .plain, style),
        ]
    }

    private func left(_ view: CaseView, _ isOwn: Bool) -> String {
        if isOwn, let holder = view.holder { return "yours for \(Countdown.text(holder.until - now))" }
        guard let clock = view.clocks.first else { return "" }
        return "\(Countdown.text(clock.ends - now)) for \(clock.clock.waitsFor)"
    }

    var help: Part {
        let lines: [(String, String)] = [
            ("1 to 5, Tab", "the parts of a case: timeline, evidence, texts, clocks, earlier rulings"),
            ("arrows, Space", "move through what is longer than the screen; also PgUp, PgDn, Home, End"),
            ("l, Esc", "what you have and what waits"),
            ("c", "claim: the next that waits, or the case you look at"),
            ("r", "rule, question by question; nothing is sent before the last yes"),
            ("h", "hand the case on, or back to where it waits"),
            ("a, b", "agree to another arbitrator's ruling, or send it back"),
            ("p", "stop the clocks of the case, or have them go on"),
            ("u", "look again; it is looked by itself every ten seconds"),
            ("Ctrl-L, Ctrl-Z", "draw the screen anew; back to the shell, until fg"),
            ("q", "quit; what you wrote and did not send is kept, and where it is told"),
        ]
        let body = lines.flatMap { key, what -> [ScreenLine] in
            let name = ScreenLine(" \(Text.fit(key, 16, style)) ", .bold)
            return wrapped(what, columns, indent: name.width).enumerated().map { place, line in
                place > 0 ? line : name + ScreenLine(String(line.text.dropFirst(name.width)))
            }
        }
        let rest = wrapped(
            "You have a case for some hours at a time. Any key that you press in the second half of them renews it.",
            columns, indent: 1)
        return Part(
            top: [ScreenLine.spread(" the arbitrator's seat: keys", "", columns, .reverse, style)],
            body: body + [ScreenLine()] + rest, scrolled: seat.scrolledPage, keys: [("any key", "go back")])
    }
}
