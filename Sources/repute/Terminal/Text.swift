/// Text as a terminal shows it.
enum Text {
    /// The text without anything a terminal would obey or hide: control characters and marks that turn the direction of
    /// writing become `?`. For whatever other people wrote.
    static func harmless(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { out.append(isUnsafe(scalar) ? "?" : scalar) }
        return String(out)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The columns a text takes.
    ///
    /// Two for what East Asian scripts and emoji take, none for marks; exact enough for ids and names.
    static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

    /// The columns a character takes, with the marks that belong to it.
    static func width(_ character: Character) -> Int {
        guard let first = character.unicodeScalars.first else { return 0 }
        switch first.value {
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200D, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xFEFF:
            return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1B000...0x1B2FF, 0x1F1E6...0x1F1FF,
            0x1F200...0x1F2FF, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// The end of a text, as much of it as has room in `width` columns.
    static func end(of text: String, _ width: Int) -> String {
        var (start, used) = (text.endIndex, 0)
        while start > text.startIndex {
            let before = text.index(before: start)
            used += Text.width(text[before])
            if used > width { break }
            start = before
        }
        return String(text[start...])
    }

    /// The text in exactly `width` columns: filled with spaces, or cut and marked as cut.
    static func fit(_ text: String, _ width: Int, _ style: Style, right: Bool = false) -> String {
        let own = Text.width(text)
        if own <= width {
            let fill = String(repeating: " ", count: width - own)
            return right ? fill + text : text + fill
        }
        let mark = style.symbol("…", "~")
        var out = ""
        var used = 1
        for character in text {
            let more = Text.width(character)
            if used + more > width { break }
            out.append(character)
            used += more
        }
        return out + mark + String(repeating: " ", count: width - used)
    }

    /// Lines of at most `width` columns, broken at spaces where there are some.
    static func wrap(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        for paragraph in text.split(whereSeparator: \.isNewline) {
            var line = ""
            for word in paragraph.split(separator: " ").flatMap({ pieces($0, width) }) {
                if !line.isEmpty, Text.width(line) + 1 + Text.width(String(word)) > width {
                    lines.append(line)
                    line = ""
                }
                line += line.isEmpty ? String(word) : " \(word)"
            }
            lines.append(line)
        }
        return lines
    }

    /// A word in pieces that fit, where it does not: also a text that is written without spaces.
    private static func pieces(_ word: Substring, _ width: Int) -> [Substring] {
        guard Text.width(String(word)) > width else { return [word] }
        var (out, start, taken) = ([Substring](), word.startIndex, 0)
        for index in word.indices {
            let next = Text.width(String(word[index]))
            if taken + next > width, index > start {
                out.append(word[start..<index])
                (start, taken) = (index, 0)
            }
            taken += next
        }
        return out + [word[start...]]
    }
}
