import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute commitment …`
struct CommitmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "commitment", abstract: "What sellers promise beyond what they must, and how they keep it.",
        discussion: """
            What may be taken on is the policy's: repute policy show. An order keeps the commitments that held when it was \
            created. What was promised of its way is broken by the clock; anything else by a ruling.

            Try:
              repute commitment take s-1 dispatch-48h
              repute commitment show s-1
              repute commitment order o-17
              repute commitment breach o-17 authentic-or-triple --reason counterfeit
              repute commitment breaches s-1
            """,
        subcommands: [
            CommitmentShowCommand.self, CommitmentOrderCommand.self, CommitmentTakeCommand.self,
            CommitmentDropCommand.self, CommitmentBreachesCommand.self, CommitmentBreachCommand.self,
            CommitmentExcuseCommand.self,
        ])
}

/// `repute commitment take`
struct CommitmentTakeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "take", abstract: "A seller takes a commitment on, for orders from now on.",
        discussion: """
            Example:
              repute commitment take s-1 dispatch-48h
            """)

    @Argument(help: "The seller.") var seller: ID
    @Argument(help: "A commitment the policy offers.") var commitment: String
    @Option(help: ArgumentHelp("The account to speak for; else the seller.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = TakeCommitment(seller: seller, commitment: commitment, as: `as`, key: request.key)
        try await session.show(CommitmentTake.self, params) { reply in
            CommitmentText.lines(reply, seller, commitment, "took on", session.style)
        }
    }
}

/// `repute commitment drop`
struct CommitmentDropCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "A seller gives a commitment up; orders until its end keep it.",
        discussion: """
            Example:
              repute commitment drop s-1 dispatch-48h
            """)

    @Argument(help: "The seller.") var seller: ID
    @Argument(help: "The commitment.") var commitment: String
    @Option(help: ArgumentHelp("The account to speak for; else the seller.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = DropCommitment(seller: seller, commitment: commitment, as: `as`, key: request.key)
        try await session.show(CommitmentDrop.self, params) { reply in
            CommitmentText.lines(reply, seller, commitment, "gave up", session.style)
        }
    }
}

/// `repute commitment breach`
struct CommitmentBreachCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "breach", abstract: "Record that a ruling found a commitment broken in an order.",
        discussion: """
            For arbitrators and officers. What is owed is recorded, not paid; with the breach's id as its ruling,
            repute deposit draw takes it from the seller's deposit, once.

            Example:
              repute commitment breach o-17 authentic-or-triple --reason counterfeit \\
                --ruling case-17
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Argument(help: "The commitment.") var commitment: String
    @Option(help: "Why: a code the policy lists.") var reason: String
    @Option(help: ArgumentHelp("The ruling or case, by your own id.", valueName: "id")) var ruling: ID?
    @Option(help: ArgumentHelp("SHA-256 of what shows it, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = BreachCommitment(
            order: order, commitment: commitment, reason: reason, ruling: ruling, evidence: evidence?.digest,
            key: request.key)
        try await session.show(CommitmentBreach.self, params) {
            CommitmentText.lines($0, "recorded", session.style)
        }
    }
}

/// `repute commitment excuse`
struct CommitmentExcuseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "excuse", abstract: "Take a breach back: it never counted.",
        discussion: """
            Example:
              repute commitment excuse b31 --reason overturned
            """)

    @Argument(help: "The breach.") var breach: BreachID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ExcuseBreach(breach: breach, reason: reason, key: request.key)
        try await session.show(CommitmentExcuse.self, params) { CommitmentText.lines($0, "taken back", session.style) }
    }
}
