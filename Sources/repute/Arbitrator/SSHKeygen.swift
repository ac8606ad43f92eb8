import Foundation

/// OpenSSH's own program, which has the keys: no private key passes through this one.
enum SSHKeygen {
    private static let name = "ssh-keygen"

    /// The armored signature of bytes by a key, for a namespace. `key`: a file of a private key, or that of a public one whose
    /// private half an agent has. It may ask for a passphrase, at the terminal.
    ///
    /// Throws ``Fault/usage(_:)`` when the program is not there or does not sign, with what it says.
    static func sign(_ bytes: [UInt8], with key: String, namespace: String) throws(Fault) -> String {
        let program = try path(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
        let folder = try Files.privateFolder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = folder + "/signed"
        try Files.write(bytes, to: file)
        let complaint = run(
            program, ["-Y", "sign", "-q", "-f", key, "-n", namespace, file], complaints: folder + "/said")
        if let complaint {
            throw .usage(
                "ssh-keygen did not sign with \(key): \(complaint). If the key has a passphrase, run this in a terminal, or add "
                    + "it to an agent first: ssh-add \(key)")
        }
        return try Files.text(file + ".sig")
    }

    /// Where it is, of these folders.
    static func path(_ folders: String) throws(Fault) -> String {
        for folder in folders.split(separator: ":") {
            let path = "\(folder)/\(name)"
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        throw .usage("ssh-keygen is not there: install OpenSSH (on Debian: apt-get install openssh-client)")
    }

    /// Runs it, with the terminal. Answers what it complains of; nil: nothing. `file`: where it writes that.
    private static func run(_ program: String, _ arguments: [String], complaints file: String) -> String? {
        let words = ([program] + arguments).map { ShellCommand.quoted($0) }.joined(separator: " ")
        let code = Foreground.run("\(words) >/dev/null 2>\(ShellCommand.quoted(file))")
        if code == 0 { return nil }
        let text = (try? Files.bytes(file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        let lines = text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
        return lines.last { !$0.isEmpty } ?? "it ended with \(code.map { "\($0)" } ?? "a signal")"
    }
}
