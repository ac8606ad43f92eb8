package import Foundation

/// OpenSSH's own ssh-keygen, with a directory that goes away when this does.
package final class OpenSSH {
    /// A run that should have done something and did not.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What a run gave.
    package struct Outcome {
        package let code: Int32
        package let output: String
        package let errors: String
    }

    private static let path = "/usr/bin/ssh-keygen"
    /// Whether it is there.
    package static let isInstalled = FileManager.default.isExecutableFile(atPath: path)

    private let directory: URL
    private var files = 0

    package init() throws {
        directory = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("repute-ssh-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    /// Makes a key without a passphrase; gives the file of its private half and the line of its public one.
    package func makeKey(
        _ type: [String] = ["-t", "ed25519"], passphrase: String = ""
    ) throws -> (file: URL, line: String) {
        let file = unused("key")
        try require(run(["-q"] + type + ["-N", passphrase, "-C", "a judge", "-f", file.path]))
        return (file, try String(contentsOf: file.appendingPathExtension("pub"), encoding: .utf8))
    }

    /// The fingerprint it prints for the public half of a key.
    package func fingerprint(of key: URL) throws -> String {
        let output = try require(run(["-l", "-f", key.appendingPathExtension("pub").path]))
        return String(output.split(separator: " ").dropFirst().first ?? "")
    }

    /// The armored signature it makes.
    package func sign(_ message: [UInt8], with key: URL, namespace: String, hash: String) throws -> String {
        let file = try write(message)
        try require(
            run(["-Y", "sign", "-q", "-O", "hashalg=\(hash)", "-n", namespace, "-f", key.path, file.path]))
        return try String(contentsOf: file.appendingPathExtension("sig"), encoding: .utf8)
    }

    /// What it says of an armored signature, given a line of an allowed_signers file.
    package func verify(
        _ message: [UInt8], armored: String, allowedSigner: String, principal: String, namespace: String
    ) throws -> Outcome {
        let allowed = try write(Array((allowedSigner + "\n").utf8))
        let signature = try write(Array(armored.utf8))
        return try run(
            ["-Y", "verify", "-f", allowed.path, "-I", principal, "-n", namespace, "-s", signature.path],
            input: write(message))
    }

    /// What a line says that is pasted into a shell, in a folder.
    package func paste(_ line: String, in folder: String) throws -> Outcome {
        try run(
            ["-c", line], input: nil, URL(fileURLWithPath: "/bin/sh"), in: URL(fileURLWithPath: folder))
    }

    @discardableResult
    private func require(_ outcome: Outcome) throws -> String {
        guard outcome.code == 0 else { throw Failure(description: "ssh-keygen: \(outcome.code), \(outcome.errors)") }
        return outcome.output
    }

    private func unused(_ name: String) -> URL {
        files += 1
        return directory.appendingPathComponent("\(name)-\(files)")
    }

    private func write(_ bytes: [UInt8]) throws -> URL {
        let file = unused("file")
        try Data(bytes).write(to: file)
        return file
    }

    /// Runs it, or another program, with no agent to ask, and nobody.
    private func run(
        _ arguments: [String], input: URL? = nil, _ program: URL = URL(fileURLWithPath: OpenSSH.path),
        in folder: URL? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.environment = ["LANG": "C.UTF-8", "HOME": directory.path, "PATH": "/usr/bin:/bin"]
        if let folder { process.currentDirectoryURL = folder }
        let source = try input.map { try FileHandle(forReadingFrom: $0) }
        process.standardInput = source ?? FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try source?.close()
        return Outcome(
            code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: complaint, as: UTF8.self))
    }
}
