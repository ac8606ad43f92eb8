import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute policy show`
struct PolicyShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show the policy in force, since when, and what comes next.",
        discussion: """
            Examples:
              repute policy show
              repute policy show neutral@1
              repute policy show --at 2026-12-07
            """)

    @Argument(help: "A policy by its name and version; else the one in force.") var policy: String?
    @Option(help: ArgumentHelp("The one in force at a time, or on a day of the ledger's zone.", valueName: "time"))
    var at: MomentText?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if policy != nil, at != nil { throw ValidationError("Say either which policy or --at, not both.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let key = policy.map { PolicyKey.label($0) } ?? at?.key ?? .now
        try await session.show(PolicyGet.self, key) { PolicyPage(answer: $0, style: session.style).lines }
    }
}
