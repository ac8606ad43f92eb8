import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute sanction show`
struct SanctionShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show somebody's points, what runs, what is missing for its end, and violations.",
        discussion: """
            The newest violations first. With --json: the standings, then the violations, a line each as they came.

            Examples:
              repute sanction show s-1
              repute sanction show s-1 --violations 50
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "How many violations at most.") var violations = 10
    @Option(help: ArgumentHelp("Only violations before this one.", valueName: "violation")) var before: ViolationID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(0...SanctionList.most).contains(violations) {
            throw ValidationError("--violations is 0 to \(SanctionList.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(SanctionGet.self, account) { SanctionText.lines($0, session.style) }
        if violations == 0 { return }
        let params = SanctionList.Params(account, before: before, limit: violations)
        try await session.show(SanctionList.self, params) { page in
            if page.violations.isEmpty { return ["", "no violations"] }
            let more = page.next.map { [session.style.paint("more: --before \($0)", .dim)] } ?? []
            return page.violations.flatMap { [""] + SanctionText.lines($0, session.style) } + more
        }
    }
}

/// `repute sanction reviews`
struct SanctionReviewsCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviews", abstract: "List the violations that wait for a review, the longest waiting first.",
        discussion: """
            Example:
              repute sanction reviews --limit 50
            """)

    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Where the last list ended.", valueName: "place")) var after: Int64?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...SanctionReviews.most).contains(limit) {
            throw ValidationError("--limit is 1 to \(SanctionReviews.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = SanctionReviews.Params(after: after, limit: limit)
        try await session.show(SanctionReviews.self, params) { page in
            if page.violations.isEmpty { return ["no reviews are waiting"] }
            let more = page.next.map { [session.style.paint("more: --after \($0)", .dim)] } ?? []
            let blocks = page.violations.map { SanctionText.lines($0, withAccount: true, session.style) }
            return Array(blocks.joined(separator: [""])) + more
        }
    }
}
