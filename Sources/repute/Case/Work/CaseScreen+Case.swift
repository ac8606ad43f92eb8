import ReputeModel
import ReputeWire

/// A case: its sides beside each other, and one of its tabs.
extension CaseScreen {
    func shown(_ dossier: CaseDossier) -> Part {
        let top = title(dossier.view) + sides(dossier) + [tabs]
        let steps = seat.steps.map { (key: String($0.key.key), word: $0.key.word) }
        let others: [(key: String, word: String)] = [("1-5", "parts"), ("l", "list"), ("?", "help"), ("q", "quit")]
        return Part(
            top: top, body: body(seat.tab, dossier), scrolled: seat.scrolled[seat.tab] ?? 0, keys: steps + others)
    }

    /// Three lines: which case, how far it is, and what is next.
    func title(_ view: CaseView) -> [ScreenLine] {
        let name = " \(view.case)  \(view.cause)  \(CaseText.about(view))"
        let state = CaseText.state(view.state, view.outcome)
        return [
            .spread(name, "\(CaseText.terms(view.claim)) ", columns, .reverse, style),
            .spread(state, holder(view), columns, .bold, style),
            ScreenLine(Text.fit(next(view), columns, style)),
        ]
    }

    private func holder(_ view: CaseView) -> String {
        guard let holder = view.holder else { return view.state.isHandled ? "nobody has it" : "" }
        let left = Countdown.text(holder.until - now)
        return seat.isMine ? "yours for \(left)" : "\(CaseText.has(holder)) for \(left)"
    }

    private func next(_ view: CaseView) -> String {
        func left(_ until: Instant) -> String { Text.fit(Countdown.text(until - now), Countdown.width, style) }
        if let pause = view.pause { return "\(left(pause.until)) its clocks stand: \(pause.ground)" }
        guard let clock = view.clocks.first else { return "no clock runs" }
        return "\(left(clock.ends)) for \(clock.clock.waitsFor); \(CaseText.then(clock.clock, in: view.state))"
    }

    private var tabs: ScreenLine {
        CaseSeat.Tab.allCases.reduce(ScreenLine()) { line, tab in
            line + ScreenLine(" \(tab.rawValue + 1) \(tab.name) ", tab == seat.tab ? .reverse : .plain)
                + ScreenLine(" ")
        }.filled(columns, .plain, style)
    }

    // MARK: The sides

    private func sides(_ dossier: CaseDossier) -> [ScreenLine] {
        let half = (columns - 3) / 2
        let bar = " \(style.symbol("│", "|")) "
        let count = seat.size.rows < 20 ? 4 : 6 + more
        let (left, right) = (lines(.claimant, dossier, half), lines(.respondent, dossier, half))
        return (0..<count).map { row in
            let look: ScreenLine.Look = row == 0 ? .bold : .plain
            let (own, other) = (row < left.count ? left[row] : "", row < right.count ? right[row] : "")
            return ScreenLine(Text.fit(own, half, style), look) + ScreenLine(bar)
                + ScreenLine(Text.fit(other, half, style), look)
        }
    }

    /// How many of the last ratings are shown with what they say: where there is room.
    private var more: Int { max(0, min(5, (seat.size.rows - 24) / 4)) }

    /// What is known of a side.
    private func lines(_ side: CaseSide, _ dossier: CaseDossier, _ width: Int) -> [String] {
        let view = dossier.view
        let isHouse = side == .respondent && view.isAgainstHouse
        let party = side == .claimant ? view.by : view.by.other
        let name = "\(side.rawValue)  \(CaseText.name(side, of: view))" + (isHouse ? "" : ", the \(party.rawValue)")
        guard let record = dossier.record(of: side) else { return [name] }
        if !record.credit.isKnown { return [name, "never heard of before as a \(party.rawValue)"] }
        var lines = [name, points(record), rate(record), standing(record), given(record), earlier(record)]
        lines += record.ratings.prefix(more).map { rating in
            let day = (rating.revealed ?? rating.submitted).rfc3339.prefix(10)
            return "  \(symbol(rating)) \(day)  \(rating.text ?? "")"
        }
        return lines.map { Text.harmless($0) }
    }

    private func symbol(_ rating: RatingView) -> String { rating.value?.symbol(style) ?? "?" }

    private func points(_ record: SideRecord) -> String {
        let level = record.credit.level
        let sure = level.confidence.map { ", confidence \($0)" } ?? ""
        return "\(Numbers.count(record.credit.points, "point")), \(level.label)\(sure)"
    }

    private func rate(_ record: SideRecord) -> String {
        let credit = record.credit
        let orders = Numbers.count(credit.orders, "order")
        guard let rate = credit.positiveRate else { return "\(credit.scored.total) rated, no rate yet; \(orders)" }
        return "\(Numbers.percent(rate)) of \(Numbers.grouped(credit.scored.total)) positive; \(orders)"
    }

    private func standing(_ record: SideRecord) -> String {
        let measures = record.credit.sanctions
        let done = measures.isEmpty ? "no sanctions" : measures.joined(separator: ", ")
        return "\(record.credit.standing); \(done)"
    }

    private func given(_ record: SideRecord) -> String {
        if record.ratings.isEmpty { return "no ratings yet" }
        return "last ratings  " + record.ratings.map { symbol($0) }.joined(separator: " ")
    }

    private func earlier(_ record: SideRecord) -> String {
        let cases = record.cases
        if cases.total == 0 { return "no other cases" }
        let parts = [
            (cases.won, "won"), (cases.lost, "lost"), (cases.agreed, "agreed"), (cases.open, "open"),
            (cases.others, "undecided"),
        ]
        let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        return (cases.isCut ? "of the last \(cases.total): " : "cases: ") + said
    }
}
