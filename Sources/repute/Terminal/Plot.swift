/// Values side by side as columns that grow from the bottom, in eighths of a line.
struct Plot {
    /// One a column; nil: nothing is known.
    let values: [Double?]
    /// The colour of each column.
    let paints: [Style.Paint]
    /// What the lowest and the highest line stand for.
    let scale: ClosedRange<Double>
    /// How many lines.
    let height: Int
    let style: Style

    /// A place on the scale that is named at the left, and at the right.
    struct Mark: Hashable, Sendable {
        let at: Double
        let label: String
        let name: String
        /// Whether a dashed line is drawn there.
        let isLine: Bool
    }

    /// Columns of the terminal before the first column, and the most that all columns take.
    static let margin = 12
    private static let room = 54
    /// The most that the name of a mark takes.
    private static let nameRoom = 13

    /// How wide a column is.
    var columnWidth: Int { max(1, min(6, Plot.room / max(1, values.count))) }
    /// How wide all are.
    var width: Int { columnWidth * values.count }

    /// The lines, the highest first.
    func lines(_ marks: [Mark]) -> [String] {
        let heights = values.map { $0.map(eighths) ?? 0 }
        return (0..<height).reversed().map { row in
            // Of several marks on a line the one with most to say is named.
            let here = marks.filter { line(of: $0.at) == row }
            let mark = here.last { !$0.name.isEmpty } ?? here.last { $0.isLine } ?? here.last
            return line(row, heights, mark, isDashed: here.contains(where: \.isLine))
        }
    }

    /// The line under the columns.
    var axis: String {
        let left = String(repeating: " ", count: Plot.margin - 1)
        return left
            + style.paint(style.symbol("└", "+") + String(repeating: style.symbol("─", "-"), count: width), .dim)
    }

    private func line(_ row: Int, _ heights: [Int], _ mark: Mark?, isDashed: Bool) -> String {
        let label = Text.fit(mark?.label ?? "", Plot.margin - 2, style, right: true)
        let out = style.paint("\(label) \(mark == nil ? style.symbol("│", "|") : style.symbol("┤", "+"))", .dim)
        // Cells of one colour after another; nil: nothing is drawn.
        var runs: [(text: String, paint: Style.Paint?)] = []
        for (column, filled) in heights.enumerated() {
            let part = min(8, max(0, filled - row * 8))
            let paint: Style.Paint? = part > 0 ? paints[column] : isDashed ? .dim : nil
            let cell = part > 0 ? symbol(part) : isDashed ? dash(column) : " "
            if runs.last.map({ $0.paint != paint }) ?? true { runs.append(("", paint)) }
            runs[runs.count - 1].text += String(repeating: cell, count: columnWidth)
        }
        if let name = mark?.name, !name.isEmpty {
            runs += [(" ", nil), (Text.fit(name, min(Text.width(name), Plot.nameRoom), style), .yellow)]
        }
        if let end = runs.last, end.paint == nil { runs.removeLast() }
        return out + runs.map { run in run.paint.map { style.paint(run.text, $0) } ?? run.text }.joined()
    }

    /// A cell of a dashed line. In ASCII every other is left out, or it would look like the axis.
    private func dash(_ column: Int) -> String { style.symbol("╌", column % 2 == 0 ? "-" : " ") }

    private func symbol(_ part: Int) -> String {
        if !style.isUnicode { return part == 8 ? "#" : part >= 4 ? ":" : "." }
        return String("▁▂▃▄▅▆▇█".dropFirst(part - 1).prefix(1))
    }

    /// How high a value stands; one above the lowest is always seen.
    private func eighths(_ value: Double) -> Int {
        let share = (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
        let exact = Int((share * Double(height * 8)).rounded())
        return max(value > scale.lowerBound ? 1 : 0, min(height * 8, exact))
    }

    /// The line on which a place stands: that of the cell whose lower edge is there, or the highest.
    private func line(of value: Double) -> Int {
        let share = (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
        return min(height - 1, max(0, Int((share * Double(height)).rounded(.down))))
    }
}
