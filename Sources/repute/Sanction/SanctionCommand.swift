import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute sanction …`
struct SanctionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanction", abstract: "Violations, their points, what they lead to, and the way back.",
        discussion: """
            Violations, points and nodes are the policy's: repute policy show. A sanction ends by itself when its term is \
            over, what was wrong is put right and its exam is passed.

            Try:
              repute sanction record s-1 counterfeit-sold \\
                --statement "The watch of order o-17 is no Seagull."
              repute sanction show s-1
              repute sanction contest v31 "It came from the maker."
              repute sanction correct v31
              repute training attempt s-1 rules-exam 90
            """,
        subcommands: [
            SanctionShowCommand.self, SanctionRecordCommand.self, SanctionContestCommand.self,
            SanctionReviewsCommand.self, SanctionUpholdCommand.self, SanctionWithdrawCommand.self,
            SanctionCorrectCommand.self,
        ])
}

/// `repute sanction record`
struct SanctionRecordCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Record a violation.",
        discussion: """
            For arbitrators and officers. The statement is shown to whoever committed it.

            Example:
              repute sanction record s-1 counterfeit-sold --about o-17 \\
                --statement "The watch is no Seagull."
            """)

    @Argument(help: "Whoever committed it.") var account: ID
    @Argument(help: "A violation the policy lists.") var violation: String
    @Option(help: "Why: what happened.") var statement: String
    @Option(help: ArgumentHelp("What it is about, by your own id.", valueName: "order")) var about: ID?
    @Option(help: ArgumentHelp("SHA-256 of what shows it, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RecordViolation(
            account: account, violation: violation, statement: statement, about: about, evidence: evidence?.digest,
            key: request.key)
        try await session.show(SanctionRecord.self, params) { SanctionText.lines($0, "recorded", session.style) }
    }
}

/// `repute sanction contest`
struct SanctionContestCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "contest", abstract: "Ask, once, for a violation to be looked at again.",
        discussion: """
            Somebody else than recorded it answers. Until then it stands, and what runs goes on.

            Example:
              repute sanction contest v31 "It came from the maker."
            """)

    @Argument(help: "The violation.") var violation: ViolationID
    @Argument(help: "What is said against it.") var text: String
    @Option(help: ArgumentHelp("The account to speak for; else whose it is.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ContestViolation(violation: violation, text: text, as: `as`, key: request.key)
        try await session.show(SanctionContest.self, params) {
            SanctionText.lines($0, "put up for review", session.style)
        }
    }
}

/// `repute sanction uphold`
struct SanctionUpholdCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "uphold", abstract: "Answer a review: the violation stands.",
        discussion: """
            Example:
              repute sanction uphold v31 --reason evidence-stands
            """)

    @Argument(help: "The violation.") var violation: ViolationID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = UpholdViolation(violation: violation, reason: reason, key: request.key)
        try await session.show(SanctionUphold.self, params) { SanctionText.lines($0, "upheld", session.style) }
    }
}

/// `repute sanction withdraw`
struct SanctionWithdrawCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a violation back, with what rested on its points.",
        discussion: """
            Example:
              repute sanction withdraw v31 --reason mistaken
            """)

    @Argument(help: "The violation.") var violation: ViolationID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = WithdrawViolation(violation: violation, reason: reason, key: request.key)
        try await session.show(SanctionWithdraw.self, params) { SanctionText.lines($0, "withdrawn", session.style) }
    }
}

/// `repute sanction correct`
struct SanctionCorrectCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: "Say that what a sanction is about was put right.",
        discussion: """
            Example:
              repute sanction correct v31
            """)

    @Argument(help: "The violation.") var violation: ViolationID
    @Option(help: ArgumentHelp("SHA-256 of what shows it, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = CorrectSanction(violation: violation, evidence: evidence?.digest, key: request.key)
        try await session.show(SanctionCorrect.self, params) {
            SanctionText.lines($0, "marked as put right", session.style)
        }
    }
}
