import ArgumentParser
import ReputeCrypto
import ReputeModel
import ReputeWire

/// `repute arbitrator …`
struct ArbitratorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "arbitrator", abstract: "The SSH keys that arbitrators sign rulings by.",
        discussion: """
            Each arbitrator registers a key of its own, and signs by it: repute case rule --sign. What was signed can be \
            checked by anybody with ssh-keygen: repute case proof.

            Try:
              repute arbitrator register ~/.ssh/id_ed25519.pub
              repute arbitrator show
              repute arbitrator list
              repute arbitrator retire --reason lost
            """,
        subcommands: [
            ArbitratorRegisterCommand.self, ArbitratorShowCommand.self, ArbitratorListCommand.self,
            ArbitratorRetireCommand.self,
        ])
}

/// `repute arbitrator register`
struct ArbitratorRegisterCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "Say by which SSH key of your own you sign from now on.",
        discussion: """
            It takes the place of the one before. A key is registered once, by one arbitrator; make one for this with \
            ssh-keygen -t ed25519.

            Example:
              repute arbitrator register ~/.ssh/id_ed25519.pub
            """)

    @Argument(help: "The .pub file of the key.", completion: .file()) var file: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let line = try Files.text(file)
        // Here first, so that a private key that was named by mistake is sent nowhere.
        do throws(SSHError) {
            _ = try SSHPublicKey(parsing: line)
        } catch {
            throw .usage("\(file): \(error)")
        }
        let params = RegisterArbitrator(publicKey: line, key: request.key)
        try await session.show(ArbitratorRegister.self, params) { ArbitratorText.lines($0, session.style) }
    }
}

/// `repute arbitrator retire`
struct ArbitratorRetireCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "retire", abstract: "Say that nothing is signed by a key any more.",
        discussion: """
            What was signed by it stands. Another's key is the operator's to retire.

            Examples:
              repute arbitrator retire --reason lost
              repute arbitrator retire 1001 --reason left
            """)

    @Argument(help: ArgumentHelp("The user id of whose key it is; else yours.", valueName: "uid")) var officer: UInt32?
    @Option(help: "Why: left, lost or stolen.") var reason: ArbitratorReason?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RetireArbitrator(officer: officer, reason: reason, key: request.key)
        try await session.show(ArbitratorRetire.self, params) { ArbitratorText.lines($0, session.style) }
    }
}

/// `repute arbitrator show`
struct ArbitratorShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the key an arbitrator signs by, and those it did before.",
        discussion: """
            Examples:
              repute arbitrator show
              repute arbitrator show 1001
            """)

    @Argument(help: ArgumentHelp("The user id; else yours.", valueName: "uid")) var officer: UInt32?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(ArbitratorGet.self, ArbitratorGet.Params(officer)) {
            ArbitratorText.lines($0, session.style)
        }
    }
}

/// `repute arbitrator list`
struct ArbitratorListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List all who ever registered a key.",
        discussion: """
            Example:
              repute arbitrator list --limit 50
            """)

    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last list ended.", valueName: "uid")) var after: UInt32?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...ArbitratorList.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(ArbitratorList.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = ArbitratorList.Params(after: after, limit: limit)
        try await session.show(ArbitratorList.self, params) { page in
            if page.arbitrators.isEmpty { return ["nobody registered a key"] }
            let more = page.next.map { [session.style.paint("more: --after \($0)", .dim)] } ?? []
            return page.arbitrators.map { ArbitratorText.brief($0, session.style) } + more
        }
    }
}
