import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case merge`
struct CaseMergeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Have a case go on in another about the same order.",
        discussion: """
            You have to have one of the two. The first is over then; what was said and shown in it stands with the
            other, whose ruling decides both.

            Example:
              repute case merge c40 --into c31 --reason "Both are about the crack."
            """)

    @Argument(help: "The case that goes on in the other.") var `case`: CaseID
    @Option(help: ArgumentHelp("The case in which it does.", valueName: "case")) var into: CaseID
    @Option(help: "Why; shown to both sides.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = MergeCase(case: `case`, into: into, reason: reason, key: request.key)
        try await session.show(CaseMerge.self, params) { CaseText.lines($0, "goes on in \(into)", session.style) }
    }
}
