import ArgumentParser
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
            ArbitratorRegisterCommand.self, ArbitratorStatementCommand.self, ArbitratorShowCommand.self,
            ArbitratorListCommand.self, ArbitratorRetireCommand.self,
        ])
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
