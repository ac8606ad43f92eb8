import ReputeModel

/// Courses and attempts as people read them.
enum TrainingText {
    /// What an attempt came to.
    static func lines(_ reply: AttemptReply, _ style: Style) -> [String] {
        let again = reply.isRepeated ? ", as was said before" : ""
        let result = reply.hasPassed ? style.paint("passed", .green) : style.paint("not passed", .red)
        var lines = [
            "\(result) \(Text.harmless(reply.course)) with \(reply.score) of 100\(again), attempt \(reply.attempt)"
        ]
        if let certificate = reply.certificate {
            let until = reply.until.map { ", holds until \($0.text)" } ?? ""
            lines.append(
                certificate.seq == reply.seq
                    ? "  record \(certificate)\(until)"
                    : "  record \(certificate) counts already, and stays\(until)")
        } else if let until = reply.until {
            lines.append("  holds until \(until.text)")
        }
        return lines
    }

    /// A course a line: what is held, else what the last attempt came to, and when there may be another.
    static func lines(_ courses: [CourseView], _ style: Style) -> [String] {
        let rows = courses.map { view in
            [
                Text.harmless(view.course), view.pass.map { "pass at \($0)" } ?? "no course now",
                view.grants.map { "gives \(Text.harmless($0))" } ?? "",
            ]
        }
        let widths = (0..<3).map { column in rows.map { Text.width($0[column]) }.max() ?? 0 }
        return zip(courses, rows).map { view, row in
            var cells = row.enumerated().filter { widths[$0.offset] > 0 }.map {
                Text.fit($0.element, widths[$0.offset], style)
            }
            cells.append(standing(view, style))
            if let from = view.nextFrom {
                cells.append(style.paint("next from \(Numbers.time(from))", .dim))
            }
            return cells.joined(separator: "  ")
        }
    }

    private static func standing(_ view: CourseView, _ style: Style) -> String {
        if let held = view.held {
            let until = held.until.map { " until \($0.text)" } ?? ""
            return style.paint("holds\(until)", .green)
        }
        guard let last = view.last else { return style.paint("never tried", .dim) }
        if last.hasPassed, let record = last.certificate, let lost = view.lost, lost != .expired {
            return style.paint("record \(record) \(lost.rawValue)", .yellow)
        }
        return last.hasPassed
            ? style.paint("held until \(last.until?.text ?? "")", .yellow)
            : style.paint("failed with \(last.score)", .red)
    }

    /// An attempt a line, the newest first as they come.
    static func lines(_ attempts: [AttemptView], _ style: Style) -> [String] {
        let width = attempts.map { Text.width(Text.harmless($0.course)) }.max() ?? 0
        let ids = attempts.map { "\($0.attempt)".count }.max() ?? 0
        return attempts.map { view in
            var cells = [
                style.paint(Text.fit("\(view.attempt)", ids, style), .bold), String(view.at.rfc3339.prefix(10)),
                Text.fit(Text.harmless(view.course), width, style), Text.fit("\(view.score)", 3, style, right: true),
                view.hasPassed ? style.paint("passed", .green) : style.paint("failed", .red),
            ]
            if let certificate = view.certificate { cells.append("record \(certificate)") }
            if let until = view.until { cells.append("until \(until.text)") }
            return cells.joined(separator: "  ")
        }
    }
}
