/// Bars.
enum Bar {
    /// A piece of a bar.
    struct Piece: Hashable, Sendable {
        var count: Int64
        var symbol: String
        var paint: Style.Paint
    }

    /// A bar of which a share is filled.
    static func filled(_ share: Double, width: Int, _ style: Style) -> String {
        let full = min(width, max(0, Int((share * Double(width)).rounded(.down))))
        let rest = String(repeating: style.symbol("░", "."), count: width - full)
        return style.paint(String(repeating: style.symbol("█", "#"), count: full), .green) + style.paint(rest, .dim)
    }

    /// Pieces side by side; `most` is what fills the width. A piece that is not zero is always seen.
    static func stacked(_ pieces: [Piece], most: Int64, width: Int, _ style: Style) -> String {
        let counts = pieces.filter { $0.count > 0 }
        guard most > 0, !counts.isEmpty else { return "" }
        var lengths = counts.map { max(1, Int((Double($0.count) / Double(most) * Double(width)).rounded())) }
        // Rounding up what would vanish may be a cell or two too much: the longest gives them back.
        while lengths.reduce(0, +) > width, let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }),
            lengths[longest] > 1
        {
            lengths[longest] -= 1
        }
        return zip(counts, lengths).map { style.paint(String(repeating: $0.symbol, count: $1), $0.paint) }.joined()
    }

    /// An interval with its middle on a scale: `├────━━●━┤`.
    static func interval(
        _ low: Double, _ middle: Double, _ high: Double, on scale: ClosedRange<Double>, width: Int, _ style: Style
    ) -> String {
        func place(_ value: Double) -> Int {
            let share = (value - scale.lowerBound) / (scale.upperBound - scale.lowerBound)
            return min(width - 1, max(0, Int((share * Double(width - 1)).rounded())))
        }
        let (first, point, last) = (place(low), place(middle), place(high))
        var out = ""
        for cell in 0..<width {
            if cell == point {
                out += style.paint(style.symbol("●", "o"), .bold)
            } else if (first...last).contains(cell) {
                out += style.paint(style.symbol("━", "="), .green)
            } else {
                out += style.paint(style.symbol("─", "-"), .dim)
            }
        }
        return out
    }
}
