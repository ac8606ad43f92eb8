import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute case mine`
struct CaseMineCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "mine", abstract: "List the cases that you have as an arbitrator.",
        discussion: """
            Example:
              repute case mine
            """)

    @Option(help: "How many at most.") var limit = 20
    @Option(help: ArgumentHelp("Only cases after this one.", valueName: "case")) var after: CaseID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CaseMine.most).contains(limit) { throw ValidationError("--limit is 1 to \(CaseMine.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CaseMine.self, CaseMine.Params(after: after, limit: limit)) { page in
            if page.cases.isEmpty { return ["you have no case"] }
            let more = page.next.map { [session.style.paint("more: --after \($0)", .dim)] } ?? []
            return Array(page.cases.map { CaseText.brief($0, session.style) }.joined(separator: [""])) + more
        }
    }
}

/// `repute case similar`
struct CaseSimilarCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar", abstract: "Show how earlier cases about the same were decided.",
        discussion: """
            Those that are most like the case come first: the same remedy, about as much, and goods of the same kind. \
            Nothing says whose they were.

            Example:
              repute case similar c31
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: "How many at most.") var limit = 10
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CaseSimilar.most).contains(limit) { throw ValidationError("--limit is 1 to \(CaseSimilar.most).") }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CaseSimilar.self, CaseSimilar.Params(`case`, limit: limit)) { cases in
            if cases.isEmpty { return ["no case about the same was decided before"] }
            let lines = cases.flatMap { similar -> [String] in
                let lines = CaseText.lines(similar).map { Text.wrap($0, 76) }
                return lines[0] + lines.dropFirst().joined().map { session.style.paint("    \($0)", .dim) }
            }
            return Text.wrap(CaseText.sum(cases), 80) + lines
        }
    }
}
