import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case perform`
struct CasePerformCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "perform", abstract: "Say that what was to be done was done.",
        discussion: """
            Example:
              repute case perform c31 --reference refund-17
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("The payment or the parcel, by your own id.", valueName: "id")) var reference: ID?
    @Option(help: ArgumentHelp("The account to speak for; else the storefront tells.", valueName: "account")) var `as`:
        ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = PerformCase(case: `case`, reference: reference, as: `as`, key: request.key)
        try await session.show(CasePerform.self, params) { CaseText.lines($0, "was performed", session.style) }
    }
}

/// `repute case return`
struct CaseReturnCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "return", abstract: "Say that the goods came back.",
        discussion: """
            Example:
              repute case return c31 --reference parcel-17
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("The parcel, by your own id.", valueName: "id")) var reference: ID?
    @Option(help: ArgumentHelp("The account to speak for; else the storefront tells.", valueName: "account")) var `as`:
        ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReturnGoods(case: `case`, reference: reference, as: `as`, key: request.key)
        try await session.show(CaseReturn.self, params) { CaseText.lines($0, "got its goods back", session.style) }
    }
}

/// `repute case reopen`
struct CaseReopenCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reopen", abstract: "Say, as the claimant, that what was to be done was not, once.",
        discussion: """
            Example:
              repute case reopen c31 --text "No money came."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "What was not done; shown to the other side.") var text: String
    @Option(help: ArgumentHelp("The account to speak for; else the claimant.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReopenCase(case: `case`, text: text, as: `as`, key: request.key)
        try await session.show(CaseReopen.self, params) { CaseText.lines($0, "was opened again", session.style) }
    }
}
