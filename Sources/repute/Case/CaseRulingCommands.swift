import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case rule`
struct CaseRuleCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rule", abstract: "Rule in the case you have.",
        discussion: """
            Reasons are for both sides to read. Over some amounts a second arbitrator has to agree, and from some on it \
            has to be signed: by ssh-keygen, with the key you registered (repute arbitrator register), or an agent that \
            has it; then name the .pub file. With --read, and it takes that to sign, the ruling is refused when the \
            case changed since you read it: repute case show says at which version it is.

            Examples:
              repute case rule c31 refund --for claimant --amount 129.00CNY \\
                --reasons "The photographs show the crack."
              repute case rule c31 refund --for claimant --amount 129.00CNY \\
                --reasons "The photographs show the crack." --read 45 \\
                --sign ~/.ssh/id_ed25519
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Argument(help: "What is to be done; none for the respondent.") var remedy: CaseRemedy
    @Option(name: .customLong("for"), help: "For whom: claimant or respondent.") var side: CaseSide
    @Option(help: "How much, such as 60.00CNY, of remedies that are money.", transform: MoneyText.argument)
    var amount: MoneyText?
    @Option(help: "Why, for both sides to read.") var reasons: String
    @Option(help: "A clause of the policy it goes by; may be repeated.") var clause: [String] = []
    @Option(help: ArgumentHelp("A fact it rests on; may be repeated.", valueName: "seq")) var rests: [Int64] = []
    @Option(help: ArgumentHelp("The version of the case that you read.", valueName: "version")) var read: Int64?
    @Option(help: ArgumentHelp("Sign it with your own SSH key.", valueName: "keyfile"), completion: .file())
    var sign: String?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if sign != nil, read == nil {
            throw ValidationError("--sign takes --read VERSION, the one you read: repute case show \(`case`) says it.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        var params = RuleCase(
            case: `case`, for: side, remedy: remedy, amount: amount?.money, reasons: reasons, clauses: clause,
            rests: rests, version: read, key: request.key)
        if let sign { params = try await params.signed(with: sign, session) }
        try await session.show(CaseRule.self, params) { reply in
            let show = "  to show others who signed it: repute case proof \(`case`) --out DIR"
            return CaseText.lines(reply, "was ruled on", session.style) + (sign == nil ? [] : [show])
        }
    }
}

/// `repute case approve`
struct CaseApproveCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Agree to a ruling of another arbitrator.",
        discussion: """
            Example:
              repute case approve c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ApproveRuling(case: `case`, key: request.key)
        try await session.show(CaseApprove.self, params) { CaseText.lines($0, "was approved", session.style) }
    }
}

/// `repute case send-back`
struct CaseSendBackCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-back", abstract: "Do not agree to a ruling of another arbitrator.",
        discussion: """
            Example:
              repute case send-back c31 --reason "The answer was not looked at."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Why.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = SendBackRuling(case: `case`, reason: reason, key: request.key)
        try await session.show(CaseSendBack.self, params) { CaseText.lines($0, "was sent back", session.style) }
    }
}
