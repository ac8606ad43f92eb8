import ArgumentParser
import Foundation

/// How a command is called, as help and complaints about arguments show it.
enum Usage {
    /// Refuses an argument that is not UTF-8, which everybody who reads arguments as text would take for another.
    static func checkArguments() throws {
        for place in 0..<Int(CommandLine.argc) {
            guard let bytes = CommandLine.unsafeArgv[place], String(validatingCString: bytes) == nil else { continue }
            throw ValidationError(
                "Argument \(place), \"\(Text.harmless(String(cString: bytes)))\", is not UTF-8, and would be taken for another. "
                    + "Write it in UTF-8; nothing was done.")
        }
    }

    /// Says how the program ends, as ArgumentParser does, but in lines that fit the terminal; then ends it.
    static func end<C: ParsableCommand>(_ program: C.Type, with error: any Error) -> Never {
        let code = program.exitCode(for: error)
        let lines = lines(program.fullMessage(for: error), Terminal.columns)
        if code == .success { Terminal.print(lines) } else if !lines.isEmpty { Terminal.complain(lines) }
        exit(code.rawValue)
    }

    /// The lines of a message, in which a usage, which ArgumentParser writes on one line, takes as many as it needs.
    static func lines(_ message: String, _ width: Int) -> [String] {
        if message.isEmpty { return [] }
        return message.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            line.hasPrefix("USAGE: ") || line.hasPrefix("Usage: ") ? wrap(line, width) : [String(line)]
        }
    }

    /// An option stays on the line of its value.
    private static func wrap(_ usage: Substring, _ width: Int) -> [String] {
        var units: [String] = []
        var depth = 0
        for word in usage.split(separator: " ") {
            let isValue = word.first == "<" && units.last?.hasPrefix("--") == true && units.last?.contains(" ") == false
            if depth > 0 || isValue || word == "..." {
                units[units.count - 1] += " \(word)"
            } else {
                units.append(String(word))
            }
            depth += word.reduce(0) { $0 + ($1 == "[" ? 1 : $1 == "]" ? -1 : 0) }
        }
        var lines: [String] = []
        var line = ""
        for unit in units {
            if !line.isEmpty, Text.width(line) + 1 + Text.width(unit) > width {
                lines.append(line)
                line = String(repeating: " ", count: 8)
            }
            line += line.isEmpty ? unit : " \(unit)"
        }
        return lines + [line]
    }
}
