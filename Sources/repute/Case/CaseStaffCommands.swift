import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case admit`
struct CaseAdmitCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "admit", abstract: "Take a case on, before the clock does.",
        discussion: """
            Example:
              repute case admit c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AdmitCase(case: `case`, key: request.key)
        try await session.show(CaseAdmit.self, params) { CaseText.lines($0, "was taken on", session.style) }
    }
}

/// `repute case reject`
struct CaseRejectCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reject", abstract: "Do not take a case on.",
        discussion: """
            The ground is one the policy lists; where it lists none, say why in words.

            Example:
              repute case reject c31 --text "Nothing is claimed."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Why: a code the policy lists.") var ground: String?
    @Option(help: "Why, in words; shown to the sides.") var text: String?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RejectCase(case: `case`, ground: ground, text: text, key: request.key)
        try await session.show(CaseReject.self, params) { CaseText.lines($0, "was rejected", session.style) }
    }
}

/// `repute case claim`
struct CaseClaimCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "claim", abstract: "Take a case that waits for an arbitrator.",
        discussion: """
            Without a case it is the next in the queue that you may have: the one whose clock ends first. It is free again \
            after some hours unless you renew that.

            Examples:
              repute case claim
              repute case claim c31
            """)

    @Argument(help: "The case; else the next in the queue.") var `case`: CaseID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = AssignCase(case: `case`, key: request.key)
        try await session.show(CaseClaim.self, params) { CaseText.lines($0, "was claimed", session.style) }
    }
}

/// `repute case renew`
struct CaseRenewCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew", abstract: "Go on to have a case.",
        discussion: """
            Example:
              repute case renew c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RenewCase(case: `case`, key: request.key)
        try await session.show(CaseRenew.self, params) { CaseText.lines($0, "was renewed", session.style) }
    }
}

/// `repute case handover`
struct CaseHandOverCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "Hand a case on, or back to where it waits.",
        discussion: """
            Example:
              repute case handover c31 --to 1001 --reason "I am away."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("The arbitrator who has it then; else it waits for one.", valueName: "uid")) var to:
        UInt32?
    @Option(help: "Why.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReleaseCase(case: `case`, to: to, reason: reason, key: request.key)
        try await session.show(CaseHandOver.self, params) { CaseText.lines($0, "was handed on", session.style) }
    }
}

/// `repute case pause`
struct CasePauseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Stop the clocks of a case.",
        discussion: """
            Example:
              repute case pause c31 --ground expert-heard
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "Why: a code the policy lists, or any where it lists none.") var ground: String
    @Option(help: ArgumentHelp("When they go on; else as late as may be.", valueName: "time")) var until: Instant?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = PauseCase(case: `case`, ground: ground, until: until, key: request.key)
        try await session.show(CaseStopClocks.self, params) { CaseText.lines($0, "was paused", session.style) }
    }
}

/// `repute case proceed`
struct CaseProceedCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "proceed", abstract: "Have the clocks of a case go on.",
        discussion: """
            Example:
              repute case proceed c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ProceedCase(case: `case`, key: request.key)
        try await session.show(CaseProceed.self, params) { CaseText.lines($0, "goes on", session.style) }
    }
}

/// `repute case refer`
struct CaseReferCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "refer", abstract: "Say that a court or another body has a case.",
        discussion: """
            Example:
              repute case refer c31 --body "Hangzhou Internet Court"
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "The name of the body.") var body: String
    @Option(help: ArgumentHelp("The case there, by your own id.", valueName: "id")) var reference: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReferCase(case: `case`, body: body, reference: reference, key: request.key)
        try await session.show(CaseRefer.self, params) { CaseText.lines($0, "was referred", session.style) }
    }
}

/// `repute case resume`
struct CaseResumeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Say that another body has a case no more.",
        discussion: """
            Example:
              repute case resume c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ResumeCase(case: `case`, key: request.key)
        try await session.show(CaseResume.self, params) { CaseText.lines($0, "came back", session.style) }
    }
}

/// `repute case close`
struct CaseCloseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "close", abstract: "Say what another body decided, so that the case is over here.",
        discussion: """
            Example:
              repute case close c31 --text "The buyer gets the money back."
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "What was decided there; shown to the sides.") var text: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = CloseCase(case: `case`, text: text, key: request.key)
        try await session.show(CaseClose.self, params) { CaseText.lines($0, "was closed", session.style) }
    }
}
