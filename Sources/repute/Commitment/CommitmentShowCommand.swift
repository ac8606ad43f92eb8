import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute commitment show`
struct CommitmentShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what sellers took on and how they keep it.",
        discussion: """
            Examples:
              repute commitment show s-1
              repute commitment show s-1 s-2 --json
            """)

    @Argument(help: "The sellers, at most 500.") var sellers: [ID]
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CommitmentGet.most).contains(sellers.count) {
            throw ValidationError("Ask for 1 to \(CommitmentGet.most) sellers at a time.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CommitmentGet.self, sellers) { sellers in
            Array(sellers.map { CommitmentText.lines($0, session.style) }.joined(separator: [""]))
        }
    }
}

/// `repute commitment order`
struct CommitmentOrderCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Show what the seller committed itself to in an order.",
        discussion: """
            Example:
              repute commitment order o-17
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: ArgumentHelp("The party to speak for; else both.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CommitmentOrder.self, CommitmentOrder.Params(order, as: `as`)) { found in
            let held = found.commitments.flatMap { CommitmentText.lines($0, session.style) }
            let broken = found.breaches.flatMap { [""] + CommitmentText.lines($0, session.style) }
            return (held.isEmpty ? ["nothing beyond what a seller must"] : held) + broken
        }
    }
}

/// `repute commitment breaches`
struct CommitmentBreachesCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "breaches", abstract: "List the orders in which a seller broke a commitment, newest first.",
        discussion: """
            Example:
              repute commitment breaches s-1 --limit 50
            """)

    @Argument(help: "The seller.") var seller: ID
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Only breaches before this one.", valueName: "breach")) var before: BreachID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CommitmentBreaches.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(CommitmentBreaches.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = CommitmentBreaches.Params(seller, before: before, limit: limit)
        try await session.show(CommitmentBreaches.self, params) { page in
            if page.breaches.isEmpty { return ["no breaches"] }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return Array(page.breaches.map { CommitmentText.lines($0, session.style) }.joined(separator: [""])) + more
        }
    }
}
