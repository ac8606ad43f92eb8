import Foundation

/// The program as it is built beside the tests.
enum Program {
    /// What a run of it gave.
    struct Outcome {
        let code: Int32
        let output: String
        let errors: String
    }

    /// Where it is.
    static var url: URL {
        URL(fileURLWithPath: CommandLine.arguments[0])
            .resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("repute")
    }

    /// What a sanitizer that the tests run under is to be told in their programs as well.
    private static let sanitizers = ProcessInfo.processInfo.environment.filter { $0.key.hasSuffix("SAN_OPTIONS") }

    /// What a shell makes of lines that are pasted into it where the program is in its path.
    static func paste(_ lines: String, socket: String = "") throws -> Outcome {
        try run(
            ["-e", "-c", lines], of: URL(fileURLWithPath: "/bin/sh"),
            environment: [
                "LANG": "C.UTF-8", "PATH": url.deletingLastPathComponent().path, "REPUTE_SOCKET": socket,
            ])
    }

    /// Runs it, or another program, with no other environment than what is given here.
    static func run(
        _ arguments: [String], of program: URL = url, environment: [String: String] = ["LANG": "C.UTF-8"]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = environment.merging(sanitizers) { given, _ in given }
        // Nobody to ask, also when a person runs the tests.
        process.standardInput = FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: complaint, as: UTF8.self))
    }
}
