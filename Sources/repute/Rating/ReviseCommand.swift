import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute revise`
struct ReviseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "revise", abstract: "Change a visible rating for the better, or withdraw it; once.",
        discussion: """
            What it said at first stays in the ledger; the credit follows at once.

            Examples:
              repute revise r17 --value positive
              repute revise r17 --withdraw
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: "What it is to say.") var value: RatingValue?
    @Flag(help: "Withdraw it: it counts no more.") var withdraw = false
    @Option(help: ArgumentHelp("The account to speak for; else the rater.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if (value != nil) == withdraw { throw ValidationError("Say either --value or --withdraw.") }
    }

    func run(_ session: Session) async throws(Fault) {
        let params = ReviseRating(rating: rating, value: value, speaker: `as`)
        try await session.show(RatingRevise.self, params) { receipt in
            let again = receipt.isRepeated ? " already" : ""
            return ["rating \(receipt.rating) was\(again) \(value.map { "changed to \($0.rawValue)" } ?? "withdrawn")"]
        }
    }
}
