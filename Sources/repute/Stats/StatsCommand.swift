import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute stats …`
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "How the marketplace's own work goes.",
        discussion: """
            Try:
              repute stats arbitrators
              repute stats waits --days 7
            """,
        subcommands: [StatsArbitratorsCommand.self, StatsWaitsCommand.self])
}

/// How far a statistic goes back.
struct StatsOptions: ParsableArguments {
    @Option(help: "Of how many days, today included.") var days: Int?

    /// Refuses more days than there can be.
    func check(_ bounds: ClosedRange<Int>) throws {
        if let days, !bounds.contains(days) { throw ValidationError("--days is 1 to \(bounds.upperBound).") }
    }
}

/// `repute stats arbitrators`
struct StatsArbitratorsCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "arbitrators", abstract: "Show how arbitrators handled the cases that came to them.",
        discussion: """
            Of 90 days, unless said otherwise. Whoever is an arbitrator and nothing else
            sees the own line only.

            Examples:
              repute stats arbitrators --days 30
              repute stats arbitrators --officer 1001
            """)

    @Option(help: "Only the arbitrator of this user id.") var officer: UInt32?
    @OptionGroup var stats: StatsOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws { try stats.check(HandlingLimits.days) }

    func run(_ session: Session) async throws(Fault) {
        let days = stats.days ?? HandlingLimits.usualDays.arbitrators
        try await session.show(StatsArbitrators.self, .init(days: days, officer: officer)) { found in
            if found.arbitrators.isEmpty { return ["no arbitrator had a case in \(Numbers.count(days, "day"))"] }
            return AppraisalTable(found.arbitrators, days: days, since: found.from, session.style).lines
        }
    }
}

/// `repute stats waits`
struct StatsWaitsCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "waits", abstract: "Show how right it was what was told of the wait for an arbitrator.",
        discussion: """
            Of the cases that arbitrators took in 28 days, unless said otherwise.

            Example:
              repute stats waits --days 7
            """)

    @OptionGroup var stats: StatsOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws { try stats.check(HandlingLimits.waitDays) }

    func run(_ session: Session) async throws(Fault) {
        let days = stats.days ?? HandlingLimits.usualDays.waits
        try await session.show(StatsWaits.self, days) { found in
            StatsText.lines(found.score, days: days, since: found.from, session.style)
        }
    }
}
