/// What a whole screen is to show.
struct Frame: Hashable, Sendable {
    /// Its lines, the first one at the top.
    var lines: [ScreenLine]
    /// Where the cursor blinks, counted from 0; nil: nowhere.
    var cursor: Place?

    /// A place on a screen.
    struct Place: Hashable, Sendable {
        var row: Int
        var column: Int
    }
}

/// Makes of a frame the bytes that turn what a terminal shows into it: only what changed, and nothing when nothing did, so
/// that a slow line is idle but for the numbers that count down.
struct Painter: Sendable {
    /// What the terminal shows; nil: nobody knows.
    private var shown: [[Cell]]?
    private var cursor: Frame.Place?
    private let style: Style

    /// Cells that did not change and are written all the same, as that is shorter than to go past them.
    private static let bridge = 8

    init(_ style: Style) { self.style = style }

    /// Takes it that nobody knows what the terminal shows.
    mutating func forget() { shown = nil }

    /// The bytes that show a frame on a screen of a size.
    mutating func paint(_ frame: Frame, _ size: ScreenSize) -> [UInt8] {
        var next = frame.lines.prefix(size.rows).map { $0.cells(size.columns, style) }
        let blank = [Cell](repeating: .blank, count: size.columns)
        next += [[Cell]](repeating: blank, count: size.rows - next.count)
        var out = ""
        var before = shown ?? []
        if before.count != next.count || before.first?.count != size.columns {
            out = "\u{1B}[0m\u{1B}[2J\u{1B}[?25l"
            cursor = nil
            before = [[Cell]](repeating: blank, count: size.rows)
        }
        for row in next.indices { out += Self.changes(row, before[row], next[row]) }
        shown = next
        // Whatever is written moves it.
        if frame.cursor != cursor || (cursor != nil && !out.isEmpty) {
            if let place = frame.cursor {
                out += Self.goto(place.row, place.column) + (cursor == nil ? "\u{1B}[?25h" : "")
            } else {
                out += "\u{1B}[?25l"
            }
            cursor = frame.cursor
        }
        return Array(out.utf8)
    }

    private static func goto(_ row: Int, _ column: Int) -> String { "\u{1B}[\(row + 1);\(column + 1)H" }

    /// What turns one line into another.
    private static func changes(_ row: Int, _ old: [Cell], _ new: [Cell]) -> String {
        if old == new { return "" }
        let end = (new.lastIndex { $0 != .blank } ?? -1) + 1
        var out = ""
        for run in runs(old, new) {
            out += goto(row, run.lowerBound)
            // What is blank up to the edge is erased at once.
            let isTail = run.upperBound > end && new.count - end > 3
            let written = isTail ? min(run.upperBound, max(run.lowerBound, end)) : run.upperBound
            out += text(new[run.lowerBound..<written])
            if isTail {
                out += "\u{1B}[K"
                break
            }
        }
        return out
    }

    /// The columns that change, in runs; a character of two columns is never cut.
    private static func runs(_ old: [Cell], _ new: [Cell]) -> [Range<Int>] {
        var differs = new.indices.map { old[$0] != new[$0] }
        func isTail(_ column: Int) -> Bool { column < new.count && (old[column].isTail || new[column].isTail) }
        var isDone = false
        while !isDone {
            isDone = true
            for column in differs.indices where differs[column] {
                if isTail(column), column > 0, !differs[column - 1] { (differs[column - 1], isDone) = (true, false) }
                if isTail(column + 1), !differs[column + 1] { (differs[column + 1], isDone) = (true, false) }
            }
        }
        var runs: [Range<Int>] = []
        for column in differs.indices where differs[column] {
            if let last = runs.last, column - last.upperBound <= bridge {
                runs[runs.count - 1] = last.lowerBound..<column + 1
            } else {
                runs.append(column..<column + 1)
            }
        }
        return runs
    }

    /// Cells in their looks; plain before and after.
    private static func text(_ cells: ArraySlice<Cell>) -> String {
        var (out, look) = ("", ScreenLine.Look.plain)
        for cell in cells {
            if cell.look != look {
                if look != .plain { out += "\u{1B}[0m" }
                if cell.look != .plain { out += cell.look == .bold ? "\u{1B}[1m" : "\u{1B}[7m" }
                look = cell.look
            }
            out += cell.text
        }
        return look == .plain ? out : out + "\u{1B}[0m"
    }
}
