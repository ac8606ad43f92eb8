import Foundation

/// A terminal of 80 x 24 in which a shell runs, and somebody types.
final class Tmux {
    /// Whether there is the program for it: `scripts/setup` brings it.
    static var isThere: Bool { path != nil }

    private static var path: String? {
        ["/usr/bin/tmux", "/usr/local/bin/tmux"].first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What kept a screen from being seen, with the last one that was.
    struct Unseen: Error, CustomStringConvertible {
        let description: String
    }

    private let server = "repute-\(UInt64.random(in: 0 ... .max))"
    private let environment: [String: String]

    /// Starts a shell with no other environment than this.
    init(_ environment: [String: String]) throws {
        self.environment = environment
        // Nothing of whoever runs the tests: no configuration, no start-up files.
        _ = try run(["-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", "bash", "--norc", "--noprofile"])
    }

    deinit { _ = try? run(["kill-server"]) }

    /// Runs a command of it and answers what it says, up to its end: a server that it starts would keep a pipe open.
    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        guard let program = Tmux.path else { throw Unseen(description: "there is no tmux") }
        let process = Process()
        // `Process` waits until nobody has the files that it gave the program, and the server that this may start would.
        // A shell that only runs this forgets its prompt.
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments =
            [
                "-c",
                #"for f in /proc/$$/fd/*; do n=${f##*/}; ((n > 2)) && eval "exec $n>&-"; done; PS1="$0" exec "$@""#,
                environment["PS1"] ?? "",
                program, "-u", "-L", server,
            ] + arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let path = FileManager.default.temporaryDirectory.path + "/tmux-said-\(UUID())"
        _ = FileManager.default.createFile(atPath: path, contents: nil)
        defer { try? FileManager.default.removeItem(atPath: path) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    /// Presses keys, by their names.
    func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

    /// Writes a text as it is.
    func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

    /// Gives the terminal another size.
    func resize(_ columns: Int, _ rows: Int) throws {
        try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// What is on the screen, line by line.
    func screen() throws -> [String] {
        try run(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// The first screen on which all these texts are; waits a minute for it.
    func see(_ texts: String...) throws -> [String] {
        try see { screen in texts.allSatisfy { text in screen.contains { $0.contains(text) } } }
    }

    /// The first screen of which something holds; waits a minute for it.
    func see(_ isRight: ([String]) -> Bool) throws -> [String] {
        let end = ContinuousClock.now + .seconds(60)
        while true {
            let lines = try screen()
            if isRight(lines) { return lines }
            if ContinuousClock.now > end { throw Unseen(description: lines.joined(separator: "\n")) }
            // Between two looks, so that what is looked at has a processor to itself.
            usleep(20_000)
        }
    }
}
