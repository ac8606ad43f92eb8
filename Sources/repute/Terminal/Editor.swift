import Foundation
import Glibc

/// The program in which somebody writes more than a line.
enum Editor {
    /// What begins a line that is there to be read, and is no part of what is written.
    static let mark = "#|"

    /// The command that starts it: what the environment names, else the first there is of a few.
    static func command(environment: [String: String], exists: (String) -> Bool) -> String? {
        for name in ["VISUAL", "EDITOR"] {
            if let command = environment[name], !command.isEmpty { return command }
        }
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        return ["vi", "nano"].first { name in folders.contains { exists("\($0)/\(name)") } }
    }

    /// What is opened: the text, and below it notes, each of its lines marked. No editor finds settings of its own in these,
    /// for others wrote what stands there.
    static func page(_ text: String, _ notes: [String]) -> String {
        let lines = notes.map { $0.isEmpty ? mark : "\(mark) \(inert($0))" }
        return ([text, ""] + lines).joined(separator: "\n") + "\n"
    }

    /// What was written on a page: its lines that are not marked, without blank ones before and after them.
    static func text(of page: String) -> String {
        let lines = page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix(mark) }
        func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
        guard let first = lines.firstIndex(where: { !isBlank($0) }), let last = lines.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    /// Opens a file in it, on the terminal, and waits until it ends. Answers why that did not work; nil: it did.
    static func open(_ path: String, command: String) -> String? {
        // Whoever stops it (Ctrl-Z) stops this program with it, and has both go on.
        SignalPipe.leave(SIGTSTP)
        defer { SignalPipe.take(SIGTSTP) }
        let code = Foreground.run("\(command) \(ShellCommand.quoted(path))")
        if code == 0 { return nil }
        return code.map { "\(command) ended with \($0)" } ?? "\(command) did not end as it should"
    }
}
