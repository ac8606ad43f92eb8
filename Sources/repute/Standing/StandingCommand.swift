import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute standing …`
struct StandingCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "standing", abstract: "How sellers stand, why, what goes with it, and guarantees.",
        discussion: """
            The bounds, the day of the month and the privileges are the policy's: repute policy show.

            Try:
              repute standing show s-1
              repute standing list s-1
              repute standing guarantee s-1 standard --days 60 --sales 100 \\
                --reason force-majeure
              repute standing end-guarantee s-1
            """,
        subcommands: [
            StandingShowCommand.self, StandingListCommand.self, StandingGuaranteeCommand.self,
            StandingEndCommand.self,
        ])
}

/// `repute standing show`
struct StandingShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how sellers stand, and how far off each bound is.",
        discussion: """
            Examples:
              repute standing show s-1
              repute standing show s-1 s-2 --json
            """)

    @Argument(help: "The sellers, at most 500.") var sellers: [ID]
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...StandingGet.most).contains(sellers.count) {
            throw ValidationError("Ask for 1 to \(StandingGet.most) sellers at a time.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(StandingGet.self, sellers) { views in
            Array(views.map { StandingText.lines($0, session.style) }.joined(separator: [""]))
        }
    }
}

/// `repute standing list`
struct StandingListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List a seller's evaluations and guarantees, the newest first.",
        discussion: """
            Example:
              repute standing list s-1 --limit 50
            """)

    @Argument(help: "The seller.") var seller: ID
    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Only what came before this fact.", valueName: "seq")) var before: Int64?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...StandingList.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(StandingList.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = StandingList.Params(seller, before: before, limit: limit)
        try await session.show(StandingList.self, params) { page in
            if page.events.isEmpty {
                return [
                    "nothing \(before == nil ? "" : "more ")is on record of the standing of \(Text.harmless("\(seller)"))"
                ]
            }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return page.events.flatMap { StandingText.lines($0, session.style) } + more
        }
    }
}

/// `repute standing guarantee`
struct StandingGuaranteeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "guarantee", abstract: "Have a seller shown as better than its numbers for a time.",
        discussion: """
            For officers, of a seller in trouble that is not its own doing. It ends at a midnight, or after so many sales, or \
            by repute standing end-guarantee.

            Example:
              repute standing guarantee s-1 standard --days 60 --sales 100 \\
                --reason force-majeure
            """)

    @Argument(help: "The seller.") var seller: ID
    @Argument(help: "As what it is shown: standard or top.") var standing: SellerStanding
    @Option(help: "For how many days.") var days: Int
    @Option(help: "For how many sales at most.") var sales: Int64
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...StandingLimits.days).contains(days) {
            throw ValidationError("--days is 1 to \(StandingLimits.days).")
        }
        if !(1...Int64(StandingLimits.sales)).contains(sales) {
            throw ValidationError("--sales is 1 to \(StandingLimits.sales).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = GuaranteeStanding(
            seller: seller, standing: standing, days: days, sales: sales, reason: reason, key: request.key)
        try await session.show(StandingGuarantee.self, params) { StandingText.lines($0, session.style) }
    }
}

/// `repute standing end-guarantee`
struct StandingEndCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "end-guarantee", abstract: "End what was guaranteed to a seller before its time.",
        discussion: """
            Example:
              repute standing end-guarantee s-1
            """)

    @Argument(help: "The seller.") var seller: ID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = EndGuarantee(seller: seller, key: request.key)
        try await session.show(StandingEndGuarantee.self, params) { StandingText.lines($0, session.style) }
    }
}
