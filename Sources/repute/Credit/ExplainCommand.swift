import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute explain`
struct ExplainCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show what a credit is made of: every rating, and the rule it counts by.",
        discussion: """
            All ratings are added up; the newest are listed. With --json one page is printed as it came; its `next` is --after.
            --as-of and --on explain what was answered earlier.

            Examples:
              repute explain s-1
              repute explain s-1 --limit 100
              repute explain b-1 --role buyer
              repute explain s-1 --on 2026-03-31
            """)

    @Argument(help: "The account, by your own id.") var subject: ID
    @Option(help: "The role it was rated in.") var role: Party = .seller
    @OptionGroup var earlier: MomentOptions
    @Option(help: "How many ratings to list.") var limit = 20
    @Option(help: ArgumentHelp("With --json: where the last page ended.", valueName: "cursor")) var after: String?
    @Option(help: ArgumentHelp("The account to speak for.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit is 0 or more.") }
        if after != nil, !service.json { throw ValidationError("--after goes with --json.") }
    }

    func run(_ session: Session) async throws(Fault) {
        if session.isJSON {
            let params = CreditExplain.Params(
                subject: subject, role: role, asOf: earlier.moment, after: after,
                limit: min(max(limit, 1), CreditExplain.most), as: `as`)
            return try await session.show(CreditExplain.self, params) { _ in [] }
        }
        var (sum, listed) = (ExplanationSum(), [RatingView]())
        var after: String?
        var restarts = 0
        while true {
            let params = CreditExplain.Params(
                subject: subject, role: role, asOf: earlier.moment, after: after, limit: CreditExplain.most, as: `as`)
            let page = try await session.exchange(CreditExplain.self, params).result
            // Pages of different moments do not fit together: begin again, a few times.
            if let credit = sum.credit, credit.version != page.credit.version, restarts < ExplainCommand.mostRestarts {
                (sum, listed, after) = (ExplanationSum(), [], nil)
                restarts += 1
                continue
            }
            sum.add(page)
            listed += page.ratings.prefix(max(0, limit - listed.count))
            after = page.next
            if after == nil { break }
        }
        Terminal.print(
            earlier.heading(sum.credit?.day, session.style)
                + ExplanationText(sum: sum, listed: listed, style: session.style).lines)
    }

    /// How often to begin again when the credit changed between two pages.
    private static let mostRestarts = 5
}
