import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute account …`
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "Everything on record of somebody; open, close, transfer, merge.",
        discussion: """
            What is on record of an account outlives its closing and goes along when it changes hands.

            Try:
              repute account show s-1
              repute account close s-1 --role seller --reason asked
              repute account open s-1 --role seller
              repute account transfer s-1 --reason sold
              repute account merge s-2 s-1 --reason proven
              repute account history s-1
            """,
        subcommands: [
            AccountShowCommand.self, AccountHistoryCommand.self, AccountOpenCommand.self, AccountCloseCommand.self,
            AccountTransferCommand.self, AccountMergeCommand.self, AccountSeparateCommand.self,
        ])
}

/// `repute account show`
struct AccountShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show everything that is on record of an account, on one page.",
        discussion: """
            The newest first of each kind. What there is more of says how to see it.

            Examples:
              repute account show s-1
              repute account show s-1 --limit 20 --json
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "How many of each kind at most.") var limit = 5
    @Option(help: ArgumentHelp("The account to speak for.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...AccountGet.most).contains(limit) { throw ValidationError("--limit is 1 to \(AccountGet.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(AccountGet.self, AccountGet.Params(account, limit: limit, as: `as`)) {
            AccountPage(report: $0, style: session.style).lines
        }
    }
}
