import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute membership …`
struct MembershipCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "membership", abstract: "Points that buyers earn by completed orders, tiers, what expires.",
        discussion: """
            What an order earns, its caps, tiers and days are the policy's: repute policy show. Points never weigh ratings.

            Try:
              repute membership show b-7
              repute membership list b-7
              repute membership adjust --order o-17 --reason refund
            """,
        subcommands: [MembershipShowCommand.self, MembershipListCommand.self, MembershipAdjustCommand.self])
}

/// `repute membership show`
struct MembershipShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show accounts' points and tiers, and what comes next.",
        discussion: """
            Examples:
              repute membership show b-7
              repute membership show b-7 b-8 b-9 --json
            """)

    @Argument(help: "Accounts, by your own ids; at most 500.") var accounts: [ID]
    @Option(help: ArgumentHelp("The account to speak for, which sees its own only.", valueName: "account"))
    var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...MembershipGet.most).contains(accounts.count) {
            throw ValidationError("Say 1 to \(MembershipGet.most) accounts.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(MembershipGet.self, MembershipGet.Params(accounts, as: `as`)) { views in
            views.flatMap { MembershipText.lines($0, session.style) }
        }
    }
}

/// `repute membership list`
struct MembershipListCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List what happened to an account's points, the newest first, and why.",
        discussion: """
            Examples:
              repute membership list b-7
              repute membership list b-7 --limit 50 --before 812
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "How many entries at most.") var limit = 20
    @Option(help: ArgumentHelp("Only entries before the one of this fact.", valueName: "fact")) var before: Int64?
    @Option(help: ArgumentHelp("The account to speak for, which sees its own only.", valueName: "account"))
    var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...MembershipList.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(MembershipList.most).")
        }
        if let before, !(0...Money.most).contains(before) { throw ValidationError("--before is the number of a fact.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = MembershipList.Params(account, before: before, limit: limit, as: `as`)
        try await session.show(MembershipList.self, params) { page in
            if page.entries.isEmpty {
                return [
                    "nothing \(before == nil ? "" : "more ")is on record of points of \(Text.harmless("\(account)"))"
                ]
            }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return MembershipEntryTable(page.entries, session.style).lines + more
        }
    }
}

/// `repute membership adjust`
struct MembershipAdjustCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "adjust", abstract: "Take back what an order earned, or give an account points.",
        discussion: """
            For officers. An order's points are taken back once, and only until they expire. That makes no room under the
            caps of its day and month.

            Examples:
              repute membership adjust --order o-17 --reason refund
              repute membership adjust --order o-17 --points 40 --reason refund
              repute membership adjust --account b-7 --points 200 --reason goodwill
            """)

    @Option(help: ArgumentHelp("The order whose points are taken back from its buyer.", valueName: "order"))
    var order: ID?
    @Option(help: ArgumentHelp("The account that gets points.", valueName: "account")) var account: ID?
    @Option(help: ArgumentHelp("How many; of an order left out: all that it earned.", valueName: "number"))
    var points: Int64?
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if (order == nil) == (account == nil) { throw ValidationError("Say --order or --account, one of them.") }
        if account != nil, points == nil { throw ValidationError("Say with --points how many the account gets.") }
        if let points, !(1...MembershipLimits.points).contains(points) {
            throw ValidationError("--points is 1 to \(MembershipLimits.points).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let adjustment: AdjustMembership.Adjustment =
            if let order { .take(order: order, points) } else if let account { .grant(account, points ?? 0) } else {
                preconditionFailure("one of them was said")
            }
        let params = AdjustMembership(adjustment, reason: reason, key: request.key)
        try await session.show(MembershipAdjust.self, params) { MembershipText.lines($0, session.style) }
    }
}
