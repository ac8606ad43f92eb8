import ReputeModel

/// A policy as a marketplace's manager reads it, at most 80 columns wide.
struct PolicyPage {
    let answer: PolicyAnswer
    let style: Style

    var lines: [String] {
        guard let policy = try? Policy(document: answer.document) else {
            // Of a newer service than this program.
            return heading + answer.documentText.split(separator: "\n").map { Text.harmless(String($0)) }
        }
        return heading + PolicyText(policy: policy, style: style).lines + [""] + others
    }

    private var heading: [String] {
        let view = answer.view
        let since = view.from.map { "from \($0.text)" } ?? "from the ledger's beginning"
        let next = answer.adopted.first { $0.from != nil && $0.from == view.until }
        let until = view.until.map { until in
            let follows = next.map { "; then \(Text.harmless($0.policy))" } ?? ""
            return " until \(until.text)\(follows)"
        }
        let state =
            switch view.state {
            case .inForce: style.paint("in force", .green)
            case .pending: style.paint("adopted, not yet in force", .yellow)
            case .past: style.paint("in force no more", .dim)
            }
        return ["\(style.paint(Text.harmless(view.policy), .bold))  \(state)", "\(since)\(until ?? "")", ""]
    }

    /// All that were adopted, and what can come next.
    private var others: [String] {
        var lines = [style.paint("Adopted", .bold)]
        for view in answer.adopted {
            let from = view.from?.text ?? "the first"
            let state =
                switch view.state {
                case .inForce: style.paint("in force", .green)
                case .pending: style.paint("pending", .yellow)
                case .past: style.paint("past", .dim)
                }
            let fact = Text.fit("fact \(view.seq)", 14, style)
            lines.append(
                "  \(Text.fit(from, 12, style))\(Text.fit(Text.harmless(view.policy), 36, style))\(fact)\(state)")
        }
        return lines + ["  another can be in force from \(answer.earliest.text), if it is adopted today"]
    }
}
