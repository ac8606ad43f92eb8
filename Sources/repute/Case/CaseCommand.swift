import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case …`
struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Disputes: claim, answer, agree, call an arbitrator, rule.",
        discussion: """
            What may be claimed, and how long each clock runs, is the policy's: repute policy show. What is not \
            answered in its time is granted. The claimant is the side that opened the case, the respondent the other.

            Try:
              repute case open o-17 not-as-described --amount 129.00CNY \\
                --text "The teapot has a crack."
              repute case answer c31 --text "It left whole."
              repute case offer c31 refund --by respondent --amount 60.00CNY
              repute case accept c31 --by claimant --offer o40
              repute case escalate c31 --by claimant
              repute case show c31
              repute case list s-1
              repute case queue
              repute case work
              repute case claim
              repute case rule c31 none --for respondent \\
                --reasons "It was packed as the carrier asks."
            """,
        subcommands: [
            CaseOpenCommand.self, CaseAnswerCommand.self, CaseOfferCommand.self, CaseAcceptCommand.self,
            CaseWithdrawCommand.self, CaseEscalateCommand.self, CaseAskTimeCommand.self, CaseGrantTimeCommand.self,
            CaseOptOutCommand.self, CaseEvidenceCommand.self, CaseAppealCommand.self, CasePerformCommand.self,
            CaseReturnCommand.self, CaseReopenCommand.self, CaseAdmitCommand.self, CaseRejectCommand.self,
            CaseMergeCommand.self,
            CaseClaimCommand.self, CaseRenewCommand.self, CaseHandOverCommand.self, CaseRuleCommand.self,
            CaseApproveCommand.self, CaseSendBackCommand.self, CasePauseCommand.self, CaseProceedCommand.self,
            CaseReferCommand.self, CaseResumeCommand.self, CaseCloseCommand.self, CaseVoteCommand.self,
            CaseShowCommand.self, CaseListCommand.self, CaseQueueCommand.self, CaseProofCommand.self,
            CaseVerifyCommand.self, CaseMineCommand.self, CaseSimilarCommand.self, CaseWorkCommand.self,
        ])
}

/// `repute case open`
struct CaseOpenCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Claim something of the other side of an order.",
        discussion: """
            Opened again with the same words, it is the same case.

            Examples:
              repute case open o-17 not-received --text "It never came."
              repute case open o-17 defective --item sku-1 --remedy replacement \\
                --text "The lid does not close." --as b-1
              repute case open o-18 malicious-rating --by seller \\
                --text "The buyer never opened it."
              repute case open o-18 sanction-review --by seller --sanction v31 \\
                --text "It came from the maker."
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Argument(help: "Why: a cause the policy lists.") var cause: String
    @Option(help: "What is claimed; shown to the other side.") var text: String
    @Option(help: ArgumentHelp("The item of the order; else all of it.", valueName: "item")) var item: ID?
    @Option(help: "Who claims: buyer or seller; else the only one that may.") var by: Party?
    @Option(help: "What is wanted; else what the policy grants for the cause.") var remedy: CaseRemedy?
    @Option(
        help: "How much, such as 129.00CNY; else the most that may be claimed.", transform: MoneyText.argument)
    var amount: MoneyText?
    @Option(help: ArgumentHelp("The violation that is to be withdrawn.", valueName: "violation"))
    var sanction: ViolationID?
    @Option(help: ArgumentHelp("The account to speak for; else the claimant.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = OpenCase(
            order: order, item: item, cause: cause, by: by, remedy: remedy, amount: amount?.money, sanction: sanction,
            text: text, as: `as`)
        try await session.show(CaseOpen.self, params) { CaseText.lines($0, "was opened", session.style) }
    }
}

/// `repute case answer`
struct CaseAnswerCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer", abstract: "Answer a claim, as the respondent.",
        discussion: """
            A case takes one answer. Offers can be made before and after it: repute case offer.

            Example:
              repute case answer c31 --text "It left whole; here is how it was packed."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "What is said to the claim; shown to the other side.") var text: String
    @Option(help: ArgumentHelp("The account to speak for; else the respondent.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AnswerCase(case: `case`, text: text, as: `as`, key: request.key)
        try await session.show(CaseAnswer.self, params) { CaseText.lines($0, "was answered", session.style) }
    }
}

/// `repute case withdraw`
struct CaseWithdrawCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Give a case up, as the claimant.",
        discussion: """
            Example:
              repute case withdraw c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("The account to speak for; else the claimant.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = WithdrawCase(case: `case`, as: `as`, key: request.key)
        try await session.show(CaseWithdraw.self, params) { CaseText.lines($0, "was withdrawn", session.style) }
    }
}

/// `repute case escalate`
struct CaseEscalateCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "escalate", abstract: "Call an arbitrator.",
        discussion: """
            From the day on that the policy says. repute case show tells it.

            Example:
              repute case escalate c31 --by claimant
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Who calls: claimant or respondent.") var by: CaseSide
    @Option(help: ArgumentHelp("The account to speak for; else that of the side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = EscalateCase(case: `case`, by: by, as: `as`, key: request.key)
        try await session.show(CaseEscalate.self, params) { CaseText.lines($0, "was escalated", session.style) }
    }
}
