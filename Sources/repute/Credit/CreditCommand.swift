import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute credit`
struct CreditCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "credit", abstract: "Show what the marketplace knows of an account, or of several.",
        discussion: """
            One account is drawn as a card, several as a table.

            Examples:
              repute credit s-1
              repute credit s-1 s-2 s-3
              repute credit b-1 --role buyer --json
            """)

    @Argument(help: "Accounts, by your own ids; at most 500.") var subjects: [ID]
    @Option(help: "The role they were rated in.") var role: Party = .seller
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if !(1...CreditGet.most).contains(subjects.count) {
            throw ValidationError("Say 1 to \(CreditGet.most) accounts.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(CreditGet.self, CreditGet.Params(subjects: subjects, role: role)) { credits in
            if credits.count == 1, let credit = credits.first {
                return CreditCard(credit: credit, style: session.style).lines
            }
            return CreditTable(credits: credits, style: session.style).lines
        }
    }
}
