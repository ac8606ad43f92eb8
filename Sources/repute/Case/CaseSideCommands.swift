import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case evidence`
struct CaseEvidenceCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "evidence", abstract: "Show something to who decides: a text, the digest of a file, or both.",
        discussion: """
            Example:
              repute case evidence c31 --by claimant --text "The crack, photographed." \\
                --file 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who shows it: claimant or respondent.") var by: CaseSide
    @Option(help: "What is said; shown to the other side.") var text: String?
    @Option(help: ArgumentHelp("SHA-256 of a file, in base64.", valueName: "digest")) var file: DigestText?
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = SubmitEvidence(case: `case`, by: by, text: text, file: file?.digest, as: `as`, key: request.key)
        try await session.show(CaseGiveEvidence.self, params) { CaseText.lines($0, "got evidence", session.style) }
    }
}

/// `repute case ask-time`
struct CaseAskTimeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask-time", abstract: "Ask for more time to agree; the other side may grant it, once.",
        discussion: """
            Example:
              repute case ask-time c31 --by respondent
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who asks: claimant or respondent.") var by: CaseSide
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AskTime(case: `case`, by: by, as: `as`, key: request.key)
        try await session.show(CaseAskTime.self, params) {
            CaseText.lines($0, "was asked to be given time", session.style)
        }
    }
}

/// `repute case grant-time`
struct CaseGrantTimeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "grant-time", abstract: "Grant the other side more time.",
        discussion: """
            Example:
              repute case grant-time c31 --by claimant
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who grants it: claimant or respondent.") var by: CaseSide
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = GrantTime(case: `case`, by: by, as: `as`, key: request.key)
        try await session.show(CaseGrantTime.self, params) { CaseText.lines($0, "was given more time", session.style) }
    }
}

/// `repute case opt-out`
struct CaseOptOutCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "opt-out", abstract: "Want an arbitrator, and no panel.",
        discussion: """
            Example:
              repute case opt-out c31 --by respondent
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who wants none: claimant or respondent.") var by: CaseSide
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = OptOutCase(case: `case`, by: by, as: `as`, key: request.key)
        try await session.show(CaseOptOut.self, params) { CaseText.lines($0, "was kept from a panel", session.style) }
    }
}

/// `repute case appeal`
struct CaseAppealCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "appeal", abstract: "Have a decision looked at again, once, by others.",
        discussion: """
            The ground is one the policy lists; where it lists none, say why in words.

            Example:
              repute case appeal c31 --by respondent --text "The carrier found it."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who appeals: claimant or respondent.") var by: CaseSide
    @Option(help: "Why: a code the policy lists.") var ground: String?
    @Option(help: "Why, in words; shown to the other side.") var text: String?
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AppealCase(case: `case`, by: by, ground: ground, text: text, as: `as`, key: request.key)
        try await session.show(CaseMakeAppeal.self, params) { CaseText.lines($0, "was appealed", session.style) }
    }
}
