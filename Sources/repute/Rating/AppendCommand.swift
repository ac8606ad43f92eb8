import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute append`
struct AppendCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "append", abstract: "Add to a visible rating, once.",
        discussion: """
            Example:
              repute append r17 "Still works after a month."
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Argument(help: "What to add.") var text: String
    @Option(help: ArgumentHelp("The account to speak for; else the rater.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(RatingAppend.self, AppendRating(rating: rating, text: text, speaker: `as`)) { receipt in
            ["rating \(receipt.rating) was\(receipt.isRepeated ? " already" : "") added to"]
        }
    }
}
