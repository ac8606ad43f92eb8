import ReputeJSON
import ReputeModel

/// Jurors and panels as people read them.
enum PanelText {
    /// What was done.
    static func lines(_ reply: JurorReply, _ done: String, _ style: Style) -> [String] {
        let before = reply.isRepeated ? style.paint("  done before", .dim) : ""
        let fact = style.paint("fact \(reply.seq)", .dim)
        return ["\(Text.harmless("\(reply.account)")), juror \(reply.juror), \(done)  \(fact)\(before)"]
    }

    /// A juror.
    static func lines(_ view: JurorView, _ style: Style) -> [String] {
        let name = view.account.map { Text.harmless("\($0)") } ?? "somebody erased"
        let since = view.left.map { "left \(Numbers.time($0))" } ?? "since \(Numbers.time(view.enlisted))"
        let final = view.agreed + view.differed
        var lines = ["\(style.paint(name, .bold))  juror \(view.juror), \(since)"]
        lines.append(
            "  drawn \(Numbers.count(view.drawn, "time")), voted \(Numbers.count(view.voted, "time")), "
                + "abstained \(Numbers.count(view.abstained, "time"))")
        if final > 0 {
            let share = Numbers.percent(Double(view.agreed) / Double(final))
            lines.append("  as was finally decided: \(view.agreed) of \(final), \(share)")
        }
        lines.append(
            view.waiting == 0 ? "  votes on nothing now" : "  is to vote in \(Numbers.count(view.waiting, "case"))")
        return lines
    }

    /// The cases in which somebody is to vote, each with how, to be pasted.
    static func lines(_ seats: [SeatView], as account: ID, _ style: Style) -> [String] {
        if seats.isEmpty { return ["no case waits for this vote"] }
        let name = Text.harmless("\(account)")
        return seats.flatMap { seat in
            [
                "\(style.paint("\(seat.case)", .bold))  \(Text.harmless(seat.cause))",
                seat.ends.map { "  until \(Numbers.time($0))" } ?? "  its clocks stand still",
                style.paint("  repute case show \(seat.case) --as \(name)", .dim),
                style.paint("  repute case vote \(seat.case) --as \(name) --for …", .dim),
            ]
        }
    }

    /// The panels of a case.
    static func lines(_ panels: [CaseView.Panel]) -> [String] {
        panels.flatMap { panel in
            let drawn = panel.drawn.map { "drawn \(Numbers.time($0))" } ?? "asked for \(Numbers.time(panel.asked))"
            var lines = ["of \(panel.size), \(drawn)"]
            if !panel.members.isEmpty { lines += wrapped("jurors \(list(panel.members))") }
            if panel.drawn != nil {
                lines.append("  \(panel.voted) voted, \(panel.needed) of one side decide")
            } else if panel.ended != nil {
                lines.append("  too few could be drawn")
            }
            if let ends = panel.ends { lines.append("  until \(Numbers.time(ends))") }
            if let tally = panel.tally {
                lines.append(
                    "  \(tally.claimant) for the claimant, \(tally.respondent) for the respondent, "
                        + "\(tally.abstained) abstained")
            }
            if let ended = panel.ended, panel.drawn != nil {
                let verdict = panel.verdict.map { "decided for the \($0.rawValue)" } ?? "did not decide"
                lines.append("  \(verdict) \(Numbers.time(ended))")
            }
            return lines
        }
    }

    private static func list(_ numbers: [Int64]) -> String { numbers.map { "\($0)" }.joined(separator: ", ") }

    private static func wrapped(_ text: String) -> [String] { Text.wrap(text, 76).map { "  \($0)" } }

    // MARK: Draws that were done again

    /// What was found of a case's draws.
    static func lines(_ findings: [DrawCheck.Finding], of id: CaseID, _ style: Style) -> [String] {
        if findings.isEmpty { return ["no panel of \(id) was drawn"] }
        return Array(findings.map { lines($0, of: id, style) }.joined(separator: [""]))
    }

    private static func lines(_ finding: DrawCheck.Finding, of id: CaseID, _ style: Style) -> [String] {
        let isFull = finding.members.count == finding.size
        let what = isFull ? "drawn" : "not drawn, for want of jurors,"
        var lines = ["\(style.paint("\(id)", .bold))  a panel of \(finding.size), \(what) by fact \(finding.seq)"]
        lines += wrapped("members \(finding.members.isEmpty ? "none" : list(finding.members))")
        if !finding.skipped.isEmpty {
            let skipped = finding.skipped.map { "\($0.juror) \(Text.harmless($0.why))" }
            lines += wrapped("skipped \(skipped.joined(separator: ", "))")
        }
        if !finding.believed.isEmpty { lines += wrapped("on the fact's word: \(list(finding.believed))") }
        let verdict =
            finding.problems.isEmpty
            ? style.paint("\(style.symbol("✔", "ok")) drawn again, the same", .green)
            : style.paint("!! drawn again, not the same", .red)
        return lines + ["  \(verdict)"] + finding.problems.flatMap { wrapped($0) }
    }

    /// The same for programs.
    static func json(_ findings: [DrawCheck.Finding], of id: CaseID) -> JSONValue {
        let draws = findings.map { finding -> JSONValue in
            [
                "seq": .integer(finding.seq), "size": .integer(Int64(finding.size)),
                "members": .array(finding.members.map { .integer($0) }),
                "skipped": .array(finding.skipped.map { json($0) }),
                "believed": .array(finding.believed.map { .integer($0) }),
                "agrees": .bool(finding.problems.isEmpty),
                "problems": .array(finding.problems.map { .string($0) }),
            ]
        }
        return ["case": .string("\(id)"), "draws": .array(draws)]
    }

    private static func json(_ skip: DrawCheck.Skip) -> JSONValue {
        ["juror": .integer(skip.juror), "why": .string(Text.harmless(skip.why))]
    }

    // MARK: Facts

    /// What a fact about a juror says.
    static func told(_ body: JSONNode) -> [String] { body["juror"]?.integer.map { ["juror \($0)"] } ?? [] }
}
