import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute unhide`
struct UnhideCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unhide", abstract: "Show a text again that was kept from readers.",
        discussion: """
            For arbitrators. A text that was both hidden and withheld is shown when both are undone.

            Example:
              repute unhide r17 --reason mistake
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: "Which text.") var part: RatingText = .rating
    @Flag(help: "Undo that it was withheld for the law's sake.") var legal = false
    @Option(help: "Why: a code the policy lists under removal/restored.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = UnhideRating(
            rating: rating, part: part, how: legal ? .withheld : .hidden, reason: reason, key: request.key)
        try await session.show(RatingUnhide.self, params) { receipt in
            [
                "the \(part.rawValue) text of rating \(receipt.rating) is no longer \(legal ? "withheld" : "hidden") "
                    + "(fact \(receipt.seq)\(receipt.isRepeated ? ", as before" : ""))"
            ]
        }
    }
}
