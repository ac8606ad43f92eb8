/// A command of this program, to be pasted into a POSIX shell.
struct ShellCommand {
    /// A word, or an option with its value, which stay on one line.
    private struct Part {
        /// What the shell is to read as it stands.
        let plain: String
        /// What it is to read as one word, whatever that holds.
        let value: String?

        var text: String { plain + (value.map { ShellCommand.quoted($0) } ?? "") }
    }

    private var parts: [Part]

    /// A command of these words, none of which has to be quoted.
    init(_ words: String) { parts = words.split(separator: " ").map { Part(plain: String($0), value: nil) } }

    /// With an option, and a value that other people chose.
    func option(_ name: String, _ value: String) -> ShellCommand {
        // What begins as an option does is none only where it cannot be one.
        adding(Part(plain: value.hasPrefix("-") ? "\(name)=" : "\(name) ", value: value))
    }

    /// With an option whose value is to be filled in.
    func blank(_ name: String) -> ShellCommand { adding(Part(plain: "\(name) \"...\"", value: nil)) }

    private func adding(_ part: Part) -> ShellCommand {
        var next = self
        next.parts.append(part)
        return next
    }

    /// Lines of at most `width` columns, and of as many more as `indent` says those after the first, which are indented
    /// by so much; each ends with what joins it to the next. A value that no line holds is broken, and not indented, or
    /// the spaces would be part of it.
    func lines(_ width: Int, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent + 2)
        var (lines, line) = ([String](), "")
        for (n, part) in parts.enumerated() {
            // What is not the last leaves room for what joins it to the next.
            let joint = n == parts.count - 1 ? 0 : 2
            let room = (lines.isEmpty ? width : width + indent) - joint
            if line.isEmpty || Text.width(line) + 1 + Text.width(part.text) <= room {
                line += line.isEmpty ? part.text : " \(part.text)"
                continue
            }
            lines.append("\(line) \\")
            line = margin + part.text
            guard let value = part.value, Text.width(line) > width + indent - joint else { continue }
            let pieces = ShellCommand.pieces(value, width + indent - 2)
            lines.append("\(margin)\(part.plain)\\")
            lines += pieces.dropLast().map { "\($0)\\" }
            line = pieces.last ?? ""
        }
        return lines + [line]
    }

    /// A word as the shell reads it: what could mean something to it stands in quotes.
    static func quoted(_ word: String) -> String {
        if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
        // By scalars: a quote is one also where a mark over it makes them one character.
        var out = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if scalar == "'" {
                out.append(contentsOf: #"'\''"#.unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return "'" + String(out) + "'"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: "%+,-./:@_".utf8.contains(byte)
        }
    }

    /// A word in pieces, each in quotes, of at most so many columns.
    private static func pieces(_ word: String, _ width: Int) -> [String] {
        var (pieces, piece) = ([String](), "")
        for character in word {
            if !piece.isEmpty, Text.width(quoted(piece + String(character))) > width {
                pieces.append(quoted(piece))
                piece = ""
            }
            piece.append(character)
        }
        return pieces + [quoted(piece)]
    }
}
