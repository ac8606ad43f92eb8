import ReputeModel

/// What is asked before something is done about a case.
extension CaseScreen {
    func asked(_ form: SeatForm, _ dossier: CaseDossier) -> Part {
        var part = Part(top: title(dossier.view), body: [], keys: [])
        part.body = wrapped(form.words(dossier), columns, look: .bold)
        let problem = form.problem.flatMap { wrapped($0, columns, look: .bold) }
        if form.entry != nil {
            type(form, &part)
        } else if form.question == .words {
            part.body +=
                form.answers.words.isEmpty
                ? [ScreenLine("  (nothing yet)")] : wrapped(form.answers.words, columns, indent: 2)
            part.keys = [("Enter", "write"), ("Esc", "back")]
        } else if form.question == .last {
            part.body += form.summary(dossier).flatMap { wrapped($0, columns) }
            if !form.answers.words.isEmpty {
                part.body += [ScreenLine()] + wrapped(form.answers.words, columns, indent: 2)
            }
            part.scrolled = seat.scrolledPage
            part.keys = [("y", "yes, send it"), ("Esc", "back")]
            if form.questions(dossier).contains(.words) { part.keys.insert(("e", "write again"), at: 1) }
        } else {
            list(form, dossier, &part)
        }
        // Before what is long, so that it is seen.
        part.body = problem + (problem.isEmpty ? [] : [ScreenLine()]) + part.body
        if !problem.isEmpty { part.seen = part.seen.map { $0 + problem.count + 1 } }
        return part
    }

    /// A list to choose from.
    private func list(_ form: SeatForm, _ dossier: CaseDossier, _ part: inout Part) {
        let options = form.options(dossier)
        for (place, option) in options.enumerated() {
            if place == form.selected { part.seen = part.body.count }
            let box = form.takesSeveral ? (option.isChosen ? "[x] " : "[ ] ") : ""
            let text = "\(place == form.selected ? ">" : " ") \(place + 1)  \(box)\(option.text)"
            let line = Text.fit(Text.harmless(text), columns, style)
            part.body.append(ScreenLine(line, place == form.selected ? .reverse : .plain))
        }
        if form.question == .rests, dossier.grounds.indices.contains(form.selected) {
            // What does not fit on its line is read below.
            part.body += [ScreenLine()] + wrapped(dossier.grounds[form.selected].text ?? "", columns, indent: 2)
        }
        part.keys =
            form.takesSeveral
            ? [("Space", "tick"), ("Enter", "go on"), ("Esc", "back")]
            : [("arrows", "choose"), ("Enter", "go on"), ("Esc", "back")]
    }

    /// An answer on one line, of which the end is seen.
    private func type(_ form: SeatForm, _ part: inout Part) {
        let typed = form.entry.map { form.answers[keyPath: $0] } ?? ""
        let shown = Text.end(of: Text.harmless(typed), columns - 4)
        part.seen = part.body.count
        part.typed = 2 + Text.width(shown)
        part.body.append(ScreenLine("> \(shown)"))
        part.keys = [("Enter", "go on"), ("Ctrl-U", "clear"), ("Esc", "back")]
    }
}
