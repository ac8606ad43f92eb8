import ArgumentParser
import ReputeCrypto
import ReputeModel
import ReputeWire

/// `repute arbitrator retire`
struct ArbitratorRetireCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Say that nothing is signed by a key any more.",
        discussion: """
            Shows the key in force and asks, unless it is said which. What was signed by it stands, and it is not \
            registered again. Another's key is the operator's to retire.

            Examples:
              repute arbitrator retire --reason lost
              repute arbitrator retire 1001 --reason left
              repute arbitrator retire --public-key ~/.ssh/id_ed25519.pub
            """)

    @Argument(help: ArgumentHelp("The user id of whose key it is; else yours.", valueName: "uid")) var officer: UInt32?
    @Option(
        help: ArgumentHelp("Which key: its .pub file, or its fingerprint (SHA256:...).", valueName: "key"),
        completion: .file())
    var publicKey: String?
    @Option(help: "Why: left, lost or stolen.") var reason: ArbitratorReason?
    @Flag(help: "Do not ask.") var yes = false
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RetireArbitrator(
            publicKey: try await which(session), officer: officer, reason: reason, key: request.key)
        try await session.show(ArbitratorRetire.self, params) { ArbitratorText.lines($0, session.style) }
    }

    /// The key that is named; else the one in force, once somebody said that it is that.
    private func which(_ session: Session) async throws(Fault) -> String {
        if let publicKey {
            if SSHPublicKey.isFingerprint(publicKey) { return publicKey }
            let line = try Files.text(publicKey)
            do throws(SSHError) {
                return try SSHPublicKey(parsing: line).fingerprint
            } catch {
                throw .usage("\(publicKey): \(error)")
            }
        }
        let view = try await session.call(ArbitratorGet.self, ArbitratorGet.Params(officer))
        guard let line = view.publicKey else {
            throw .usage("user id \(view.officer) has no key in force: there is nothing to retire")
        }
        let fingerprint = ArbitratorText.fingerprint(line)
        if yes { return fingerprint }
        guard Terminal.canAsk else {
            throw .usage("nobody can be asked here: say --public-key \(fingerprint), or --yes")
        }
        Terminal.complain([ArbitratorText.brief(view, Terminal.errorStyle)])
        guard Terminal.ask("Retire it? It cannot be registered again.") else { throw .declined("not retired") }
        return fingerprint
    }
}
