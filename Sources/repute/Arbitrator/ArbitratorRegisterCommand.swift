import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeWire

/// The key that an arbitrator is to sign by, and whose it is.
struct ArbitratorKeyOptions: ParsableArguments {
    @Argument(help: "The .pub file of the key.", completion: .file()) var file: String
    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("The user id of whose key it is; else yours.", valueName: "uid"))
    var officer: UInt32?

    /// The line of the file, and the key. Here first, so that a private key that was named by mistake is sent nowhere.
    func read() throws(Fault) -> (line: String, key: SSHPublicKey) {
        let line = try Files.text(file)
        do throws(SSHError) {
            return (line, try SSHPublicKey(parsing: line))
        } catch {
            throw .usage("\(file): \(error)")
        }
    }

    /// What the key has to sign, in the log that the service has.
    func statement(of key: SSHPublicKey, _ session: Session) async throws(Fault) -> RegistrationStatement {
        let log = try SignedHead(try await session.call(LedgerHead.self, NoParams())).checkpoint.origin
        if let officer { return RegistrationStatement(log: log, officer: officer, key: key) }
        let info = try await session.call(ServerInfo.self, NoParams())
        guard let own = UInt32(exactly: info.peer.uid) else {
            throw .unsound(["the service says that your user id is \(info.peer.uid)"])
        }
        return RegistrationStatement(log: log, officer: own, key: key)
    }
}

/// `repute arbitrator register`
struct ArbitratorRegisterCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Say by which SSH key of your own you sign from now on.",
        discussion: """
            It takes the place of the one before. A key is registered once, by one arbitrator; make one for this with \
            ssh-keygen -t ed25519. That it is yours the key itself has to sign: ssh-keygen does, with the private half \
            beside the file or in an agent. Another's key is the operator's to register, with what that one signed: \
            repute arbitrator statement.

            Examples:
              repute arbitrator register ~/.ssh/id_ed25519.pub
              repute arbitrator register theirs.pub --for 1001 \\
                --signature statement.json.sig
            """)

    @OptionGroup var own: ArbitratorKeyOptions
    @Option(help: ArgumentHelp("What the key signed elsewhere.", valueName: "file"), completion: .file())
    var signature: String?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let (line, key) = try own.read()
        let params = RegisterArbitrator(
            publicKey: line, signature: try await signed(key, session), officer: own.officer, key: request.key)
        try await session.show(ArbitratorRegister.self, params) { ArbitratorText.lines($0, session.style) }
    }

    /// The signature of the file, or one that is made now.
    private func signed(_ key: SSHPublicKey, _ session: Session) async throws(Fault) -> String {
        if let signature { return try Files.text(signature) }
        if let officer = own.officer {
            throw .usage(
                "--for needs --signature, what user id \(officer) signed: repute arbitrator statement says how")
        }
        let statement = try await own.statement(of: key, session)
        return try SSHKeygen.sign(statement.bytes, with: own.file, namespace: RegistrationStatement.namespace)
    }
}

/// `repute arbitrator statement`
struct ArbitratorStatementCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement", abstract: "Write what a key has to sign before it is registered.",
        discussion: """
            For a key whose private half is on another machine: the file is signed there, with ssh-keygen alone, and \
            what that writes is brought back.

            Examples:
              repute arbitrator statement theirs.pub --for 1001 --out statement.json
              ssh-keygen -Y sign -f id_ed25519 -n register@repute statement.json
              repute arbitrator register theirs.pub --for 1001 \\
                --signature statement.json.sig
            """)

    @OptionGroup var own: ArbitratorKeyOptions
    @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file()) var out: String
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let statement = try await own.statement(of: try own.read().key, session)
        try Files.write(statement.bytes, to: out)
        if session.isJSON {
            let result: JSONValue = [
                "file": .string(out), "namespace": .string(RegistrationStatement.namespace),
                "statement": .string(String(decoding: statement.bytes, as: UTF8.self)),
            ]
            return Terminal.print(line: result.canonical)
        }
        let file = Text.harmless(ShellCommand.quoted(out))
        let named = own.officer.map { " --for \($0)" } ?? ""
        Terminal.print([
            "written to \(Text.harmless(out)): that \(statement.key) is the key of user id \(statement.officer)",
            "whoever has its private half signs that, on any machine:", "",
            "ssh-keygen -Y sign -f KEYFILE -n \(RegistrationStatement.namespace) \(file)", "",
            "and then it can be registered:", "",
            "repute arbitrator register \(Text.harmless(ShellCommand.quoted(own.file)))\(named) \\",
            "  --signature \(Text.harmless(ShellCommand.quoted(out + ".sig")))",
        ])
    }
}
