import ArgumentParser
import ReputeJSON
import ReputeModel
import ReputeWire

/// `repute qualification draft`
struct QualificationDraftCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Begin a record of what a seller may say of itself.",
        discussion: """
            Example:
              repute qualification draft s-1 --type category-permit --category food --issuer cn-samr \\
                --jurisdiction CN-ZJ --number JY13301080001234 --issued 2026-03-01 --expires 2031-02-28
            """)

    @Argument(help: "The account.") var account: ID
    @Option(help: "A type the policy lists.") var type: String
    @Option(help: "A category it is for; may be repeated.") var category: [String] = []
    @Option(help: "A code of the authority that issued it.") var issuer: String?
    @Option(help: "Where it holds: an ISO 3166 code.") var jurisdiction: String?
    @Option(help: "Its number; the ledger gets a salted digest.") var number: String?
    @Option(help: ArgumentHelp("The day it was issued.", valueName: "day")) var issued: CivilDate?
    @Option(help: ArgumentHelp("The last day on which it holds.", valueName: "day")) var expires: CivilDate?
    @Option(help: ArgumentHelp("SHA-256 of what is shown for it, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @Option(help: ArgumentHelp("The record whose place it takes once verified.", valueName: "record"))
    var renews: QualificationID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = DraftQualification(
            account: account, type: type, categories: category, issuer: issuer, jurisdiction: jurisdiction,
            number: number, issued: issued, expires: expires, evidence: evidence?.digest, renews: renews,
            key: request.key)
        try await session.show(QualificationDraft.self, params) { reply in
            QualificationCommand.lines(reply)
                + (reply.state == .draft
                    ? ["put it before the officers with: repute qualification submit \(reply.qualification)"] : [])
        }
    }
}

/// `repute qualification submit`
struct QualificationSubmitCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Put a draft before the officers.",
        discussion: """
            Example:
              repute qualification submit q31
            """)

    @Argument(help: "The record.") var record: QualificationID
    @Option(help: ArgumentHelp("SHA-256 of what is shown for it now, in base64.", valueName: "digest"))
    var evidence: DigestText?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = SubmitQualification(qualification: record, evidence: evidence?.digest, key: request.key)
        try await session.show(QualificationSubmit.self, params) { QualificationCommand.lines($0) }
    }
}

/// `repute qualification verify`
struct QualificationVerifyCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Find a submitted record right; it counts from then on.",
        discussion: """
            For officers. With --number the number you read is held against the one that was given.

            Example:
              repute qualification verify q31 --method issuer-register \\
                --number JY13301080001234
            """)

    @Argument(help: "The record.") var record: QualificationID
    @Option(help: "How: a code the policy lists.") var method: String
    @Option(help: "The number as you read it.") var number: String?
    @Option(help: ArgumentHelp("The day to look at it again.", valueName: "day")) var review: CivilDate?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = VerifyQualification(
            qualification: record, method: method, number: number, review: review, key: request.key)
        try await session.show(QualificationVerify.self, params) { QualificationCommand.lines($0) }
    }
}

/// A method that rules of a record, as a command.
protocol QualificationRulingWords: QualificationRulingMethod {
    /// What the command does.
    static var abstract: String { get }
}

extension QualificationReturn: QualificationRulingWords {
    static let abstract = "Give a submitted record back, because it lacks something."
}

extension QualificationSuspend: QualificationRulingWords {
    static let abstract = "Have a record not count until that is lifted."
}

extension QualificationResume: QualificationRulingWords {
    static let abstract = "Have a suspended record count again."
}

extension QualificationRevoke: QualificationRulingWords {
    static let abstract = "Have a record never count again."
}

/// `repute qualification return`, `suspend`, `resume`, `revoke`: named as their methods are.
struct QualificationRulingCommand<RulingMethod: QualificationRulingWords>: ServiceCommand {
    static var configuration: CommandConfiguration {
        let verb = "\(RulingMethod.name)".split(separator: ".").last.map(String.init) ?? ""
        return CommandConfiguration(
            commandName: verb, abstract: RulingMethod.abstract,
            discussion: """
                For officers. The policy lists the reasons: repute policy show.

                Example:
                  repute qualification \(verb) q31 --reason \(RulingMethod.exampleReason)
                """)
    }

    @Argument(help: "The record.") var record: QualificationID
    @Option(help: "Why: a code the policy lists.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RuleOnQualification<RulingMethod.Ruling>(
            qualification: record, reason: reason, key: request.key)
        try await session.show(RulingMethod.self, params) { QualificationCommand.lines($0) }
    }
}

/// 32 bytes in base64, as a person typed them.
struct DigestText: ExpressibleByArgument {
    let digest: EvidenceDigest

    init?(argument: String) {
        guard let digest = Base64.decode(Array(argument.utf8)).flatMap(EvidenceDigest.init(bytes:)) else { return nil }
        self.digest = digest
    }
}
