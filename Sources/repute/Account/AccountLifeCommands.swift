import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute account history`
struct AccountHistoryCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "List when an account was opened, closed, transferred or merged.",
        discussion: """
            Examples:
              repute account history s-1
              repute account history s-1 --limit 50 --before 812
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Only what is before this fact.", valueName: "fact")) var before: Int64?
    @Option(help: ArgumentHelp("The account to speak for, which sees its own only.", valueName: "account"))
    var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...AccountHistory.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(AccountHistory.most).")
        }
        if let before, !(0...Money.most).contains(before) { throw ValidationError("--before is the number of a fact.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = AccountHistory.Params(account, before: before, limit: limit, as: `as`)
        try await session.show(AccountHistory.self, params) { page in
            if page.events.isEmpty { return ["nothing happened to it besides trading"] }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return page.events.map { AccountText.line($0, session.style) } + more
        }
    }
}

/// `repute account open`
struct AccountOpenCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open an account in a role, for the first time or again.",
        discussion: """
            Whoever is named in an order is open without it.

            Example:
              repute account open s-1 --role seller
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "In which role: buyer or seller.") var role: Party
    @Option(help: ArgumentHelp("The account to speak for; else the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = OpenAccount(account: account, role: role, as: `as`, key: request.key)
        try await session.show(AccountOpen.self, params) {
            AccountText.lines($0, "was opened as a \(role.rawValue)", session.style)
        }
    }
}

/// `repute account close`
struct AccountCloseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Close an account in a role: no order begins with it any more.",
        discussion: """
            What it has begun goes on, and its history stays.

            Example:
              repute account close s-1 --role seller --reason asked
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "In which role: buyer or seller.") var role: Party
    @Option(help: "Why: asked, idle or ordered.") var reason: AccountReason
    @Option(help: ArgumentHelp("The account to speak for; else the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = CloseAccount(account: account, role: role, reason: reason, as: `as`, key: request.key)
        try await session.show(AccountClose.self, params) {
            AccountText.lines($0, "was closed as a \(role.rawValue)", session.style)
        }
    }
}

/// `repute account transfer`
struct AccountTransferCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "transfer", abstract: "Record that an account came to another owner.",
        discussion: """
            For officers. Its history goes along, and everybody sees that it changed hands. Suspend the records that were
            the former owner's own, such as of identity, until the new owner's are verified: repute qualification suspend.

            Example:
              repute account transfer s-1 --reason sold
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "Why: sold, inherited or renamed.") var reason: AccountReason
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = TransferAccount(account: account, reason: reason, key: request.key)
        try await session.show(AccountTransfer.self, params) {
            AccountText.lines($0, "came to another owner", session.style)
        }
    }
}

/// `repute account merge`
struct AccountMergeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Record that two accounts are of one person.",
        discussion: """
            For officers. Each keeps its history and its credit. From now on what is bounded for a person is bounded for
            both together, and they cannot trade with each other.

            Example:
              repute account merge s-2 s-1 --reason proven
            """)

    @Argument(help: "The account that is merged into the other.") var account: ID
    @Argument(help: "The account that stands for the person.") var into: ID
    @Option(help: "Why: asked or proven.") var reason: AccountReason
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = MergeAccount(account: account, into: into, reason: reason, key: request.key)
        try await session.show(AccountMerge.self, params) {
            AccountText.lines($0, "was merged into \(Text.harmless("\(into)"))", session.style)
        }
    }
}

/// `repute account separate`
struct AccountSeparateCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "separate", abstract: "Take back that an account is of the person of another.",
        discussion: """
            For officers.

            Example:
              repute account separate s-2
            """)

    @Argument(help: "The account that had been merged into another.") var account: ID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = SeparateAccount(account: account, reason: .mistake, key: request.key)
        try await session.show(AccountSeparate.self, params) {
            AccountText.lines($0, "was separated", session.style)
        }
    }
}
