import Foundation
import ReputeModel

/// Violations and sanctions as people read them.
enum SanctionText {
    /// What became of a violation.
    static func lines(_ reply: ViolationReply, _ done: String, _ style: Style) -> [String] {
        let again = reply.isRepeated ? " before" : ""
        let points = Numbers.count(reply.sum, "point")
        var lines = ["violation \(reply.violation) was \(done)\(again); its tally has \(points)"]
        if let outcome = reply.sanction { lines += self.lines(outcome, style) }
        if let until = reply.reviewUntil {
            lines.append(style.paint("  a review may be asked for until \(Numbers.time(until))", .dim))
        }
        return lines
    }

    private static func lines(_ outcome: ViolationReply.Outcome, _ style: Style) -> [String] {
        guard let node = outcome.points else { return ["  its sanction was taken back"] }
        let what = outcome.measures.map(\.rawValue).joined(separator: ", ")
        let behind = outcome.under.map { ", behind the heavier one of \($0)" } ?? ""
        let head = "  \(style.paint(what, outcome.under == nil ? .red : .yellow)) at \(node) points"
        guard let ends = outcome.ends else { return [head + ", for good" + behind] }
        var conditions = ["what was wrong is put right"]
        if let exam = outcome.exam { conditions.append("\(Text.harmless(exam)) is passed") }
        return [
            head + ", until \(Numbers.time(ends))" + behind, "  and until " + conditions.joined(separator: " and "),
        ]
    }

    /// How somebody stands in each role: its tallies, and what runs.
    static func lines(_ standings: [SanctionStanding], _ style: Style) -> [String] {
        var lines: [String] = []
        for standing in standings {
            if !lines.isEmpty { lines.append("") }
            lines.append(style.paint("as \(standing.party.rawValue)", .bold))
            let width = standing.tallies.map { Text.width(Text.harmless($0.tally)) }.max() ?? 0
            for tally in standing.tallies {
                var cells = [
                    Text.fit(Text.harmless(tally.tally), width, style),
                    style.paint(Text.fit("\(tally.points)", 4, style, right: true), tally.points > 0 ? .yellow : .dim),
                ]
                if tally.carried > 0 { cells.append("\(tally.carried) carried from years before") }
                if let next = tally.nextNode {
                    let measures = tally.measures.map(\.rawValue).joined(separator: ", ")
                    cells.append(style.paint("\(measures) at \(next)", .dim))
                }
                lines.append("  " + cells.joined(separator: "  "))
                if let forgets = tally.forgets {
                    let indent = String(repeating: " ", count: width + 4)
                    lines.append("  \(indent)  " + style.paint("fewer from \(Numbers.time(forgets))", .dim))
                }
            }
            if let running = standing.running, let sanction = running.sanction {
                lines += self.lines(sanction, of: running.violation, style)
            } else {
                lines.append("  " + style.paint("no sanction runs", .green))
            }
        }
        return lines
    }

    /// A violation: what it is, why, what was said against it, and what it led to; and whose, where several are.
    static func lines(_ view: ViolationView, withAccount: Bool = false, _ style: Style) -> [String] {
        let cells = [
            style.paint("\(view.violation)", .bold), Numbers.time(view.at), Text.harmless(view.kind),
            "\(Numbers.count(view.points, "point")) \(Text.harmless(view.tally))\(view.isForgotten ? ", forgotten" : "")",
        ]
        var whose = ["as \(view.party.rawValue)"]
        if withAccount {
            whose = ["\(view.account.map { Text.harmless("\($0)") } ?? "somebody erased") as \(view.party.rawValue)"]
        }
        if let about = view.about { whose.append("about \(Text.harmless("\(about)"))") }
        if let id = view.case { whose.append("not done in case \(id)") }
        whose.append(state(view, style))
        if let review = view.review { whose.append("claimed to be wrong in case \(review)") }
        var lines = [cells.joined(separator: "  "), "  " + whose.joined(separator: ", ")]
        if let statement = view.statement { lines += quoted(statement) }
        if let contest = view.contest { lines += ["  " + style.paint("against it:", .dim)] + quoted(contest) }
        if let sanction = view.sanction { lines += self.lines(sanction, of: nil, style) }
        return lines
    }

    private static func quoted(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: true)
            .flatMap { Text.wrap(Text.harmless(String($0)), 72) }.map { "    \($0)" }
    }

    private static func state(_ view: ViolationView, _ style: Style) -> String {
        let fact = view.answer.map { " by fact \($0)" } ?? ""
        let reason = fact + (view.reason.map { " (\(Text.harmless($0)))" } ?? "")
        return switch view.state {
        case .stands: view.reviewUntil.map { "a review may be asked for until \(Numbers.time($0))" } ?? "stands"
        case .contested: style.paint("a review was asked for", .yellow)
        case .upheld: "upheld\(reason)"
        case .withdrawn: style.paint("withdrawn\(reason)", .green)
        }
    }

    private static func lines(_ view: SanctionView, of violation: ViolationID?, _ style: Style) -> [String] {
        let what = "  " + view.measures.map(\.rawValue).joined(separator: ", ") + (violation.map { " by \($0)" } ?? "")
        switch view.state {
        case .running, .behind:
            let behind = view.under.map { ", behind the heavier one of \($0)" } ?? ""
            let paint: Style.Paint = view.under == nil ? .red : .yellow
            guard let ends = view.ends else { return [style.paint("\(what) for good", paint) + behind] }
            return [style.paint("\(what) until \(Numbers.time(ends))", paint) + behind] + missing(view)
        case .lifted: return ["\(what), ended on \(view.lifted.map(Numbers.time) ?? "")"]
        case .void: return ["\(what), taken back"]
        }
    }

    /// What is to be done besides waiting.
    private static func missing(_ view: SanctionView) -> [String] {
        let open = view.missing(at: Instant(milliseconds: .max)).map { condition in
            switch condition {
            case .correction: "what was wrong is put right"
            case .exam: "\(Text.harmless(view.exam ?? "")) is passed"
            case .term: ""
            }
        }
        return open.isEmpty ? [] : ["  and until " + open.joined(separator: " and ")]
    }
}
