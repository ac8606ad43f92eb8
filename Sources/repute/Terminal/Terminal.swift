import Foundation
import Glibc

/// The program's own standard output and standard error.
enum Terminal {
    /// What standard output can show.
    static let style = Style.detect(environment: ProcessInfo.processInfo.environment, isTerminal: isatty(1) == 1)
    /// What standard error can show.
    static let errorStyle = Style.detect(environment: ProcessInfo.processInfo.environment, isTerminal: isatty(2) == 1)

    /// Whether standard error is a terminal that a line can be drawn on again and again.
    static let hasProgress = isatty(2) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"

    /// The columns of the terminal behind standard error; 80 when that is not known.
    static var columns: Int {
        var size = winsize()
        return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Writes lines to standard output.
    static func print(_ lines: [String]) {
        if !lines.isEmpty { write(Array((lines.joined(separator: "\n") + "\n").utf8), to: .standardOutput) }
    }

    /// Writes a line of bytes to standard output.
    static func print(line: some Collection<UInt8>) {
        write(Array(line) + [UInt8(ascii: "\n")], to: .standardOutput)
    }

    /// Writes lines to standard error.
    static func complain(_ lines: [String]) {
        write(Array((lines.joined(separator: "\n") + "\n").utf8), to: .standardError)
    }

    /// Writes text to standard error as it is.
    static func draw(_ text: String) { write(Array(text.utf8), to: .standardError) }

    /// Whether somebody sits at standard input.
    static let canAsk = isatty(0) == 1

    /// Asks a question on standard error; only `y` or `yes` is one.
    static func ask(_ question: String) -> Bool {
        draw("\(question) [y/N] ")
        return ["y", "yes"].contains((readLine() ?? "").lowercased())
    }

    /// Writes bytes as they are. `failing`: what is done when they cannot be written, with the descriptor and the error.
    static func write(
        _ bytes: [UInt8], to file: FileHandle, failing: (Int32, Int32) -> Void = Terminal.give(up:_:)
    ) {
        let descriptor = file.fileDescriptor
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno == EAGAIN {
                usleep(1_000)
            } else if errno != EINTR {
                return failing(descriptor, errno)
            }
        }
    }

    /// Whoever reads may have gone (`repute … | head`), which is no fault. What could not be written on a disk is.
    static func give(up descriptor: Int32, _ why: Int32) {
        guard descriptor == 1, why != EPIPE else { return }
        complain([
            "not written  \(String(cString: strerror(why)).lowercased())", "  to do  write it elsewhere, or make room",
        ])
        exit(74)
    }
}
