/// How large a screen is, in characters.
struct ScreenSize: Hashable, Sendable {
    var columns: Int
    var rows: Int
}

/// A line of a screen: pieces of text, each with its look.
struct ScreenLine: Hashable, Sendable {
    /// How a piece of text looks. There are no colours: not everybody sees them, and not every terminal has them.
    enum Look: Hashable, Sendable {
        case plain
        case bold
        case reverse
    }

    /// A text of one look.
    struct Part: Hashable, Sendable {
        var text: String
        var look: Look
    }

    var parts: [Part]

    /// A line of one look.
    init(_ text: String = "", _ look: Look = .plain) { parts = text.isEmpty ? [] : [Part(text: text, look: look)] }

    /// One line behind another.
    static func + (a: ScreenLine, b: ScreenLine) -> ScreenLine {
        var line = a
        line.parts += b.parts
        return line
    }

    /// The text of it.
    var text: String { parts.map(\.text).joined() }

    /// The columns it takes.
    var width: Int { parts.reduce(0) { $0 + Text.width($1.text) } }

    /// The line in exactly so many columns, cut or filled with spaces of a look.
    func filled(_ columns: Int, _ look: Look = .plain, _ style: Style) -> ScreenLine {
        let missing = columns - width
        if missing >= 0 { return self + ScreenLine(String(repeating: " ", count: missing), look) }
        var (line, room) = (ScreenLine(), columns)
        for part in parts where room > 0 {
            let cut = Text.width(part.text) <= room ? part.text : Text.fit(part.text, room, style)
            line.parts.append(Part(text: cut, look: part.look))
            room -= Text.width(cut)
        }
        return line
    }

    /// One text at the left and one at the right of so many columns, where both have room; else the left one is cut.
    static func spread(
        _ left: String, _ right: String, _ columns: Int, _ look: Look = .plain, _ style: Style
    ) -> ScreenLine {
        let end = Text.width(right) <= columns ? right : Text.fit(right, columns, style)
        let room = columns - Text.width(end)
        let start = Text.width(left) < room ? left : room > 1 ? Text.fit(left, room - 1, style) : ""
        let gap = String(repeating: " ", count: room - Text.width(start))
        return ScreenLine(start + gap + end, look)
    }
}

/// What is in one place of a screen.
struct Cell: Hashable, Sendable {
    /// A character; empty: the second column of the one before.
    var text: String
    var look: ScreenLine.Look

    /// Nothing.
    static let blank = Cell(text: " ", look: .plain)

    /// Whether it is the second column of the one before.
    var isTail: Bool { text.isEmpty }
}

extension ScreenLine {
    /// Marks that one character may carry: whoever writes more of them wants to do harm.
    private static let marks = 6

    /// The line as cells, cut or filled to so many columns. This is where texts become what a terminal is sent: nothing that
    /// it would obey is left in them, and, where it shows no more, nothing but ASCII.
    func cells(_ columns: Int, _ style: Style) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(columns)
        fill: for part in parts {
            for character in Text.harmless(part.text) {
                let width = Text.width(character)
                if width == 0 { continue }
                if cells.count + width > columns { break fill }
                let shown = style.isUnicode || character.isASCII ? Self.bounded(character) : "?"
                cells.append(Cell(text: shown, look: part.look))
                if width == 2 { cells.append(Cell(text: shown == "?" ? "?" : "", look: part.look)) }
            }
        }
        return cells + [Cell](repeating: .blank, count: columns - cells.count)
    }

    private static func bounded(_ character: Character) -> String {
        let scalars = character.unicodeScalars
        guard scalars.count > marks + 1 else { return String(character) }
        return String(String.UnicodeScalarView(scalars.prefix(marks + 1)))
    }
}
