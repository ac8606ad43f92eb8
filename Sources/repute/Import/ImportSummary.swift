import ReputeJSON

/// What became of every row.
struct ImportSummary: Sendable {
    /// What was made of the files.
    let plan: ImportPlan
    /// What the service did with it.
    let state: ImportState
    /// Where the refused rows are, if there are any.
    let refusedPath: String

    /// Rows that were left out by the map, by what they were read as and reason.
    private var left: [(role: String, reason: String, count: Int)] {
        var counts: [String: [String: Int]] = [:]
        for row in plan.refused { counts[row.role, default: [:]][row.refusal.reason, default: 0] += 1 }
        return plan.counts.flatMap { count in
            (counts[count.role] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { (count.role, $0.key, $0.value) }
        }
    }

    /// The summary for people.
    func lines(_ style: Style) -> [String] {
        func number(_ count: Int) -> String { Text.fit(Numbers.grouped(count), 11, style, right: true) }
        var lines = [style.paint("rows                        read       used   left out", .bold)]
        for count in plan.counts {
            let name = Text.fit(Text.harmless(count.role), 21, style)
            lines.append(name + number(count.read) + number(count.used) + number(count.read - count.used))
            for entry in left where entry.role == count.role {
                let reason = Text.fit(Text.harmless(entry.reason), 41, style)
                lines.append("  " + style.paint(reason, .yellow) + number(entry.count))
            }
        }
        let refused = state.refused.values.reduce(0, +)
        lines += ["", style.paint("sent                       total", .bold)]
        lines.append(Text.fit("orders and ratings", 21, style) + number(state.rows))
        lines.append(Text.fit("  imported", 21, style) + style.paint(number(state.done), .green))
        lines.append(Text.fit("  there already", 21, style) + number(state.repeated))
        lines.append(Text.fit("  refused", 21, style) + style.paint(number(refused), refused > 0 ? .red : .dim))
        for (reason, count) in state.refused.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            lines.append("    " + style.paint(Text.fit(Text.harmless(reason), 39, style), .red) + number(count))
        }
        if state.refusedBytes > 0 { lines += ["", "every row that was not brought in, with its line: \(refusedPath)"] }
        return lines
    }

    /// The summary for programs.
    var json: JSONValue {
        var tables: [JSONValue] = []
        for count in plan.counts {
            let reasons = left.filter { $0.role == count.role }.map { ($0.reason, JSONValue.integer(Int64($0.count))) }
            tables.append([
                "role": .string(count.role), "read": .integer(Int64(count.read)),
                "used": .integer(Int64(count.used)), "made": .integer(Int64(count.made)),
                "leftOut": .object(Dictionary(uniqueKeysWithValues: reasons)),
            ])
        }
        return [
            "rows": .array(tables), "sent": .integer(Int64(state.rows)), "imported": .integer(Int64(state.done)),
            "repeated": .integer(Int64(state.repeated)),
            "refused": .object(state.refused.mapValues { .integer(Int64($0)) }),
            "refusedFile": state.refusedBytes > 0 ? .string(refusedPath) : .null,
        ]
    }
}
