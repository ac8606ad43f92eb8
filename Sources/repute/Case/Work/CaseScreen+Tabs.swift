import ReputeJSON
import ReputeModel

/// The parts of a case that are longer than the screen.
extension CaseScreen {
    func body(_ tab: CaseSeat.Tab, _ dossier: CaseDossier) -> [ScreenLine] {
        switch tab {
        case .timeline: timeline(dossier)
        case .evidence: evidence(dossier.view)
        case .texts: texts(dossier.view)
        case .clocks: clocks(dossier)
        case .similar: similar(dossier)
        }
    }

    // MARK: Timeline

    /// What happened, and what is going to.
    private func timeline(_ dossier: CaseDossier) -> [ScreenLine] {
        let told = CaseTimeline(dossier).entries
        let past = told.filter { $0.at <= now }.flatMap { line($0) }
        let ahead = told.filter { $0.at > now }.flatMap { line($0) }
        return past + [ScreenLine("\(Numbers.time(now))  now", .bold)] + ahead
    }

    private func line(_ entry: CaseTimeline.Entry) -> [ScreenLine] {
        let margin = 22
        let lines = wrapped(entry.text, columns, indent: margin)
        guard let first = lines.first else { return [] }
        return [ScreenLine("\(Numbers.time(entry.at))  \(first.text.dropFirst(margin))")] + lines.dropFirst()
    }

    // MARK: What was said and shown

    /// What a ruling may rest on, by the numbers that name it.
    private func evidence(_ view: CaseView) -> [ScreenLine] {
        var lines = said("\(view.case.seq)  the claim, \(Numbers.time(view.opened))", view.text)
        if let answer = view.answer {
            lines += said("\(answer.seq)  the answer, \(Numbers.time(answer.at))", answer.text)
        }
        for shown in view.evidence {
            let what = shown.isRebuttal ? "answers what was shown" : "shows"
            let head = "\(shown.seq)  the \(shown.by.rawValue) \(what), \(Numbers.time(shown.at))"
            lines += said(head, shown.text ?? (shown.file == nil ? nil : ""))
            if let file = shown.file { lines += wrapped("file \(Base64.encode(file.bytes))", columns, indent: 2) }
        }
        if view.evidence.isEmpty { lines.append(ScreenLine("Neither side showed anything.")) }
        return lines
    }

    /// What both sides, arbitrators and others said, in words.
    private func texts(_ view: CaseView) -> [ScreenLine] {
        var lines = said("the claim: \(CaseText.terms(view.claim))", view.text)
        if let answer = view.answer { lines += said("the answer", answer.text) }
        for offer in view.offers {
            let stands = offer.isStanding ? "stands until" : "stood until"
            let head = "\(offer.offer)  the \(offer.by.rawValue) offers \(CaseText.terms(offer.terms)), "
            lines += said("\(head)\(stands) \(Numbers.time(offer.until))", offer.text ?? "")
        }
        for ruling in view.rulings {
            lines += said("ruled for the \(ruling.side.rawValue): \(CaseText.terms(ruling.terms))", ruling.reasons)
            if !ruling.clauses.isEmpty {
                lines += wrapped("by \(ruling.clauses.joined(separator: ", "))", columns, indent: 2)
            }
            lines += wrapped(CaseText.state(of: ruling, in: view), columns, indent: 2)
        }
        if let appeal = view.appeal {
            let ground = appeal.ground.map { ": \($0)" } ?? ""
            lines += said("the \(appeal.by.rawValue) appeals\(ground)", appeal.text ?? (ground.isEmpty ? nil : ""))
        }
        for note in view.notes {
            let ground = note.ground.map { ": \($0)" } ?? ""
            lines += said(CaseText.words(note.kind) + ground, note.text ?? (note.kind.isSaid ? nil : ""))
        }
        return lines
    }

    // MARK: Clocks

    private func clocks(_ dossier: CaseDossier) -> [ScreenLine] {
        let view = dossier.view
        var lines: [ScreenLine] = []
        func line(_ until: Instant, _ text: String) {
            let left = Text.fit(Countdown.text(until - now), Countdown.width, style)
            let margin = Countdown.width + 30
            for (place, part) in wrapped(text, columns, indent: margin).enumerated() {
                let head = "\(left)  until \(Numbers.time(until))  "
                lines.append(place == 0 ? ScreenLine(head + part.text.dropFirst(margin)) : part)
            }
        }
        if let pause = view.pause { line(pause.until, "its clocks stand: \(pause.ground)") }
        for clock in view.clocks {
            line(clock.ends, "\(clock.clock.waitsFor); \(CaseText.then(clock.clock, in: view.state))")
        }
        if let holder = view.holder {
            let own = seat.isMine ? "your claim, renewed by any key in its second half" : CaseText.has(holder)
            line(holder.until, own)
        }
        if view.clocks.isEmpty { lines.append(ScreenLine("No clock runs.")) }
        if view.rounds > 0 {
            let missed = "The marketplace missed its own clock \(Numbers.count(view.rounds, "time"))"
            let most = dossier.policy.map { "; at the time after \(Numbers.count($0.rounds, "time")) it ends" } ?? ""
            lines += wrapped(missed + most + ".", columns)
        }
        return lines
    }

    // MARK: Earlier rulings

    private func similar(_ dossier: CaseDossier) -> [ScreenLine] {
        let cases = dossier.similar
        if cases.isEmpty { return wrapped("No case about \(dossier.view.cause) was decided before.", columns) }
        return wrapped(CaseText.sum(cases), columns, look: .bold)
            + cases.flatMap { similar in
                let lines = CaseText.lines(similar)
                return wrapped(lines[0], columns) + lines.dropFirst().flatMap { wrapped($0, columns, indent: 4) }
            }
    }
}
