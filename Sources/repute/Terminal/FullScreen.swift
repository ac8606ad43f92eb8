import Foundation
import Glibc

/// The terminal of standard input and output as a whole screen: keys come as they are pressed, and what was there before
/// comes back when it is left.
struct FullScreen {
    /// The modes of the terminal before; nil: it is as it was.
    private var before: termios?

    /// Another screen, no wrapping at its edge, and pasted text told from keys: what xterm and everything like it has.
    private static let start = "\u{1B}[?1049h\u{1B}[?7l\u{1B}[?2004h"
    private static let end = "\u{1B}[0m\u{1B}[?2004l\u{1B}[?7h\u{1B}[?25h\u{1B}[?1049l"

    /// Why the terminal cannot be used so; nil: it can.
    static func problem(environment: [String: String]) -> String? {
        if isatty(0) != 1 || isatty(1) != 1 { return "There is no terminal to draw on" }
        let kind = environment["TERM"] ?? ""
        return kind.isEmpty || kind == "dumb" ? "The terminal cannot be drawn on: TERM is \"\(kind)\"" : nil
    }

    /// Takes the terminal.
    mutating func enter() {
        guard before == nil else { return }
        var modes = termios()
        guard tcgetattr(0, &modes) == 0 else { return }
        before = modes
        cfmakeraw(&modes)
        _ = tcsetattr(0, TCSANOW, &modes)
        FullScreen.write(Array(FullScreen.start.utf8))
    }

    /// Gives it back as it was.
    mutating func leave() {
        guard var modes = before else { return }
        before = nil
        FullScreen.write(Array(FullScreen.end.utf8))
        _ = tcsetattr(0, TCSANOW, &modes)
    }

    /// Takes it again, after others had it.
    mutating func takeBack() {
        guard before != nil else { return enter() }
        leave()
        enter()
    }

    /// How large it is; 80 x 24 when that is not known.
    var size: ScreenSize {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return ScreenSize(columns: 80, rows: 24)
        }
        return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// Writes bytes in one go. Where the terminal is gone nothing is written; whoever reads from it hears of that.
    static func write(_ bytes: [UInt8]) {
        if !bytes.isEmpty { Terminal.write(bytes, to: .standardOutput) { _, _ in } }
    }

    /// The bytes of the keys that were pressed; nil: the terminal is gone.
    static func read() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = Glibc.read(0, &bytes, bytes.count)
            if count > 0 { return Array(bytes.prefix(count)) }
            if count == 0 || errno != EINTR { return nil }
        }
    }

    /// Waits until a key is pressed or the pipe of signals has something, but no longer than so many milliseconds. Answers
    /// whether there are keys. `forKeys`: whether they are waited for; another program may have them.
    static func wait(milliseconds: Int, forKeys: Bool = true) -> Bool {
        var places = [
            // One below zero is passed over.
            pollfd(fd: forKeys ? 0 : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: SignalPipe.reading, events: Int16(POLLIN), revents: 0),
        ]
        return poll(&places, nfds_t(places.count), Int32(clamping: milliseconds)) > 0 && places[0].revents != 0
    }
}
