import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute panel …`
struct PanelCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "panel", abstract: "Panels that decide cases: who sits on them, and how they were drawn.",
        discussion: """
            Who may sit on one is what the policy says: repute policy show. A member votes with repute case vote.

            Try:
              repute panel enlist b-7
              repute panel cases b-7
              repute case show c31 --as b-7
              repute case vote c31 --for claimant --as b-7
              repute panel show b-7
              repute panel check c31
            """,
        subcommands: [
            PanelEnlistCommand.self, PanelLeaveCommand.self, PanelShowCommand.self, PanelCasesCommand.self,
            PanelCheckCommand.self,
        ])
}

/// `repute panel enlist`
struct PanelEnlistCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "enlist", abstract: "Have an account be drawn for panels from now on.",
        discussion: """
            Example:
              repute panel enlist b-7
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: ArgumentHelp("The account to speak for; the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = EnlistJuror(account: account, as: `as`, key: request.key)
        try await session.show(PanelEnlist.self, params) { PanelText.lines($0, "enlisted", session.style) }
    }
}

/// `repute panel leave`
struct PanelLeaveCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "leave", abstract: "Have an account be drawn for no panel any more.",
        discussion: """
            On those that it is on already it may still vote.

            Example:
              repute panel leave b-7
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: ArgumentHelp("The account to speak for; the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = LeavePanels(account: account, as: `as`, key: request.key)
        try await session.show(PanelLeave.self, params) { PanelText.lines($0, "left", session.style) }
    }
}

/// `repute panel show`
struct PanelShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a juror: how often it voted, and how often as was finally decided.",
        discussion: """
            Example:
              repute panel show b-7
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: ArgumentHelp("The account to speak for; the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(PanelGet.self, PanelParams(account, as: `as`)) {
            PanelText.lines($0, session.style)
        }
    }
}

/// `repute panel cases`
struct PanelCasesCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cases", abstract: "List the cases in which an account is to vote.",
        discussion: """
            Example:
              repute panel cases b-7
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: ArgumentHelp("The account to speak for; the same.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(PanelCases.self, PanelParams(account, as: `as`)) {
            PanelText.lines($0, as: account, session.style)
        }
    }
}

/// `repute case vote`
struct CaseVoteCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "vote", abstract: "Vote in a case, as a member of its panel.",
        discussion: """
            Nobody is told how before the panel is over. A vote is given once; with the same --key it may be sent again.

            Example:
              repute case vote c31 --for claimant --as b-7
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(name: .customLong("for"), help: "For whom: claimant, respondent or abstain.") var choice: PanelChoice
    @Option(help: ArgumentHelp("The member's account.", valueName: "account")) var `as`: ID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = CastVote(case: `case`, as: `as`, for: choice, key: request.key)
        try await session.show(CaseVote.self, params) { CaseText.lines($0, "was voted on", session.style) }
    }
}
