import ArgumentParser

/// `repute ledger …`
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Read the ledger, and check it without trusting the service.",
        subcommands: [
            LedgerHeadCommand.self, LedgerEntriesCommand.self, LedgerInclusionCommand.self,
            LedgerConsistencyCommand.self, LedgerExportCommand.self, LedgerVerifyCommand.self,
        ])
}
