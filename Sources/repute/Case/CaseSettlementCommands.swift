import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case offer`
struct CaseOfferCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "offer", abstract: "Say what you would do, or with what you would be content.",
        discussion: """
            It takes the place of what the same side offered before.

            Examples:
              repute case offer c31 refund --by respondent --amount 60.00CNY \\
                --text "Half of it, and keep the pot."
              repute case offer c31 replacement --by claimant
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Argument(help: "refund, return-refund, replacement, compensation or none.") var remedy: CaseRemedy
    @Option(help: "Who offers: claimant or respondent.") var by: CaseSide
    @Option(help: "How much, such as 60.00CNY, of remedies that are money.", transform: MoneyText.argument)
    var amount: MoneyText?
    @Option(help: "What is said with it; shown to the other side.") var text: String?
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = OfferSettlement(
            case: `case`, by: by, remedy: remedy, amount: amount?.money, text: text, as: `as`, key: request.key)
        try await session.show(CaseMakeOffer.self, params) { CaseText.lines(offer: $0, by: by, session.style) }
    }
}

/// `repute case accept`
struct CaseAcceptCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "accept", abstract: "Agree to what the other side offers or claims.",
        discussion: """
            What is agreed on is to be done in its time. A respondent that names no offer agrees to the claim.

            Examples:
              repute case accept c31 --by claimant --offer o40
              repute case accept c31 --by respondent
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who agrees: claimant or respondent.") var by: CaseSide
    @Option(help: "The other side's newest offer; else the claim.") var offer: OfferID?
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AcceptSettlement(case: `case`, by: by, offer: offer, as: `as`, key: request.key)
        try await session.show(CaseAccept.self, params) { CaseText.lines($0, "was settled", session.style) }
    }
}
