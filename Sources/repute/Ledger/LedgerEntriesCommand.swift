import ArgumentParser
import ReputeWire

/// `repute ledger entries`
struct LedgerEntriesCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "entries", abstract: "Print facts of the ledger, one a line.",
        discussion: """
            Examples:
              repute ledger entries --limit 10
              repute ledger entries --after 8812 --wait 60000
            """)

    @Option(help: ArgumentHelp("The seq before the first wanted.", valueName: "seq")) var after: Int64 = 0
    @Option(help: "How many at most.") var limit = 100
    @Option(help: ArgumentHelp("How long to wait for one.", valueName: "milliseconds")) var wait: Int64?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if after < 0 { throw ValidationError("--after is 0 or more.") }
        if !(1...LedgerEntries.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(LedgerEntries.most).")
        }
        if let wait, !(0...LedgerEntries.longestWait).contains(wait) {
            throw ValidationError("--wait is 0 to \(LedgerEntries.longestWait).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        // The lines are hashed by whoever reads them: they stay as they are, and are canonical JSON, which escapes
        // whatever a terminal would obey.
        try await session.show(LedgerEntries.self, LedgerEntries.Params(after: after, limit: limit, wait: wait)) {
            $0.entries.map(\.fact)
        }
    }
}
