import ReputeJSON
import ReputeModel

/// One case as a page of at most 80 columns.
struct CasePage {
    let view: CaseView
    let style: Style

    init(_ view: CaseView, _ style: Style) {
        self.view = view
        self.style = style
    }

    /// Parties, claim and state; what was said, offered and shown, and its panels; what was ruled and appealed; what was
    /// agreed on or decided, and what else was said; clocks; what is next.
    var lines: [String] {
        let (first, rest) = ([head, statements, offers, shown], [panels, rulings, appeal, ends, notes, clocks, steps])
        let parts = first + merged + rest
        return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var head: [String] {
        let taken = view.admitted.map { ", taken on \(Numbers.time($0))" } ?? ""
        var respondent = CaseText.name(.respondent, of: view)
        if !view.isAgainstHouse { respondent += ", the \(view.by.other.rawValue)" }
        let state = style.paint(CaseText.state(view.state, view.outcome), view.state.isLive ? .yellow : .dim)
        var lines = CaseText.title(view, [], style)
        lines.append("  \(state)")
        lines += rows("claimant", "\(CaseText.name(.claimant, of: view)), the \(view.by.rawValue)")
        lines += rows("respondent", respondent)
        lines += rows("claim", CaseText.terms(view.claim))
        if let sanction = view.sanction {
            lines += rows("sanction", "\(sanction.violation)\(sanction.isWithdrawn ? ", which is withdrawn" : "")")
        }
        lines += rows("opened", "\(Numbers.time(view.opened))\(taken)")
        return lines + (view.version.map { rows("version", "\($0), which case rule takes as --read") } ?? [])
    }

    /// How many columns stand before a row's text.
    private static let margin = 14

    private func row(_ name: String, _ text: String) -> String {
        "  \(style.paint(Text.fit(name, CasePage.margin - 4, style), .dim))  \(text)"
    }

    private func rows(_ name: String, _ text: String) -> [String] {
        Text.wrap(text, 80 - CasePage.margin).enumerated().map { row($0 == 0 ? name : "", $1) }
    }

    private var statements: [String] {
        var lines = said(view.case.seq, "the claimant", view.opened, view.text)
        if let answer = view.answer { lines += said(answer.seq, "the respondent", answer.at, answer.text) }
        return lines
    }

    /// What was said, by the number of its fact, which a ruling may rest on.
    private func said(_ seq: Int64, _ who: String, _ at: Instant, _ text: String?) -> [String] {
        [style.paint("\(seq)  \(who), \(Numbers.time(at))", .dim)] + quoted(text ?? "(erased)")
    }

    private func quoted(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: true)
            .flatMap { Text.wrap(Text.harmless(String($0)), 76) }.map { "  \($0)" }
    }

    private var offers: [String] {
        view.offers.flatMap { offer in
            let until = "\(offer.isStanding ? "until" : "stood until") \(Numbers.time(offer.until))"
            let text = "\(offer.offer)  the \(offer.by.rawValue) offers \(CaseText.terms(offer.terms))"
            return [offer.isStanding ? style.paint(text, .bold) : style.paint(text, .dim), "  \(until)"]
                + (offer.text.map { quoted($0) } ?? [])
        }
    }

    private var shown: [String] {
        let lines = view.evidence.flatMap { evidence -> [String] in
            let who = "the \(evidence.by.rawValue) \(evidence.isRebuttal ? "answers what was shown" : "shows")"
            guard let file = evidence.file else { return said(evidence.seq, who, evidence.at, evidence.text) }
            let digest = ["  file \(Base64.encode(file.bytes))"]
            // Whether something was said with it that was erased is not known.
            return said(evidence.seq, who, evidence.at, evidence.text ?? "") + digest
        }
        return lines.isEmpty ? [] : [style.paint("shown, by the number that --rests takes", .bold)] + lines
    }

    private var panels: [String] {
        let lines = PanelText.lines(view.panels)
        return lines.isEmpty ? [] : [style.paint("panels", .bold)] + lines
    }

    /// The cases that go on in it, each with what was said and shown in it.
    private var merged: [[String]] {
        view.merged.map { merged in
            let head = "\(merged.case) goes on here: \(Text.harmless(merged.cause)), of the \(merged.by.rawValue)"
            var lines = [style.paint(head, .bold), "  \(CaseText.terms(merged.claim))"]
            lines += said(merged.case.seq, "the \(merged.by.rawValue)", merged.opened, merged.text)
            if let answer = merged.answer {
                lines += said(answer.seq, "the \(merged.by.other.rawValue)", answer.at, answer.text)
            }
            for evidence in merged.evidence {
                let by = evidence.by == .claimant ? merged.by : merged.by.other
                lines += said(evidence.seq, "the \(by.rawValue) showed", evidence.at, evidence.text ?? "")
                if let file = evidence.file { lines.append("  file \(Base64.encode(file.bytes))") }
            }
            return lines
        }
    }

    private var rulings: [String] {
        let lines = view.rulings.flatMap { ruling -> [String] in
            let head = "\(ruling.seq)  \(Numbers.time(ruling.at)) for the \(ruling.side.rawValue)"
            var lines = [ruling.state == .standing ? head : style.paint(head, .dim)]
            lines += quoted(CaseText.terms(ruling.terms)) + quoted(ruling.reasons ?? "(erased)")
            if !ruling.clauses.isEmpty { lines += quoted("by \(ruling.clauses.joined(separator: ", "))") }
            if !ruling.rests.isEmpty {
                lines += quoted("rests on \(ruling.rests.map { "\($0)" }.joined(separator: ", "))")
            }
            return lines + quoted(CaseText.state(of: ruling, in: view))
        }
        return lines.isEmpty ? [] : [style.paint("ruled", .bold)] + lines
    }

    private var appeal: [String] {
        guard let appeal = view.appeal else { return [] }
        var lines = ["\(style.paint("appealed", .bold)) \(Numbers.time(appeal.at)) by the \(appeal.by.rawValue)"]
        if let ground = appeal.ground { lines += quoted(ground) }
        return lines + quoted(appeal.text ?? (appeal.ground == nil ? "(erased)" : ""))
    }

    private var ends: [String] {
        var lines: [String] = []
        if let agreed = view.agreed {
            let what = agreed.offer.map { "offer \($0)" } ?? "the claim"
            lines.append("agreed \(Numbers.time(agreed.at)): the \(agreed.by.rawValue) accepts \(what)")
            lines.append("  \(CaseText.terms(agreed.terms))")
        }
        if let decision = view.decision {
            let by =
                decision.by == .clock ? "nobody answered" : "by \(decision.by == .juror ? "a panel" : "an arbitrator")"
            lines.append("decided \(Numbers.time(decision.at)) for the \(decision.side.rawValue), \(by)")
            lines.append("  \(CaseText.terms(decision.terms))")
        }
        if let closed = view.closed { lines.append("closed \(Numbers.time(closed))") }
        if let into = view.into { lines.append("  it goes on in \(into)") }
        if let recovery = view.recovery { lines += CaseText.lines(recovery).map { "  \($0)" } }
        return lines
    }

    /// What was said with steps, or named by them, in their order.
    private var notes: [String] {
        view.notes.flatMap { note -> [String] in
            let isTold = note.kind == .returned || note.kind == .performed
            let teller = note.by?.rawValue ?? (isTold ? "storefront" : nil)
            let by = teller.map { ", says the \($0)" } ?? ""
            var lines = ["\(style.paint(CaseText.words(note.kind), .bold)) \(Numbers.time(note.at))\(by)"]
            if let ground = note.ground { lines += quoted(ground) }
            lines += quoted(note.text ?? (note.kind.isSaid ? "(erased)" : ""))
            return lines + (note.reference.map { quoted("reference \($0)") } ?? [])
        }
    }

    private var clocks: [String] {
        var lines: [String] = []
        if let pause = view.pause {
            lines.append(
                style.paint("clocks stand since \(Numbers.time(pause.at)): \(Text.harmless(pause.ground))", .yellow))
            lines.append("  they go on \(Numbers.time(pause.until)) at the latest")
        }
        if let away = view.away {
            lines.append(style.paint("with another body since \(Numbers.time(away.since))", .yellow))
            lines.append("  before: \(CaseText.state(away.from, nil))")
        }
        for clock in view.clocks {
            let text = "\(clock.clock.waitsFor); \(CaseText.then(clock.clock, in: view.state))"
            for (n, line) in Text.wrap(text, 51).enumerated() {
                let time = n == 0 ? "until \(Numbers.time(clock.ends))" : String(repeating: " ", count: 26)
                lines.append("\(style.paint(time, .cyan))  \(line)")
            }
        }
        if let from = view.escalateFrom {
            lines.append("\(style.paint("from  \(Numbers.time(from))", .cyan))  a side may call an arbitrator")
        }
        if let holder = view.holder {
            lines.append("until \(Numbers.time(holder.until))  \(CaseText.has(holder)), unless renewed")
        }
        lines += CaseText.lines(view.wait)
        lines += CaseText.lines(view.window)
        if view.rounds > 0 {
            lines.append("the marketplace missed its own clock: \(Numbers.count(view.rounds, "time"))")
        }
        return lines
    }

    /// What can be done now by those for whom the caller speaks, to be pasted.
    private var steps: [String] {
        var (lines, last): ([String], CaseActor?) = ([], nil)
        for step in view.steps {
            guard let command = CaseText.command(step, in: view) else { continue }
            let parts = command.lines(80 - CasePage.margin, indent: CasePage.margin)
            lines.append(row(step.by == last ? "" : step.by.rawValue, parts[0]))
            lines += parts.dropFirst()
            if step.grounds.count > 1 {
                let others = Text.harmless("or --ground \(step.grounds.dropFirst().joined(separator: ", "))")
                lines += Text.wrap(others, 78 - CasePage.margin).map { row("", "  \($0)") }
            }
            last = step.by
        }
        return lines.isEmpty ? [] : [style.paint("may be done now", .bold)] + lines
    }
}
