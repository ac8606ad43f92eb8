import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute hide`
struct HideCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide", abstract: "Keep a text of a rating from readers, for a reason of the policy's.",
        discussion: """
            For arbitrators. The verdict goes on counting. Arbitrators and auditors still read a hidden text; nobody reads
            one withheld with --legal.

            Examples:
              repute hide r17 --reason abuse
              repute hide r17 --part reply --legal --reason court-order
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: "Which text.") var part: RatingText = .rating
    @Flag(help: "For the law's sake: nobody reads it.") var legal = false
    @Option(help: "Why: a code the policy lists under removal.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = HideRating(
            rating: rating, part: part, how: legal ? .withheld : .hidden, reason: reason, key: request.key)
        try await session.show(RatingHide.self, params) { receipt in
            [
                "the \(part.rawValue) text of rating \(receipt.rating) is \(legal ? "withheld" : "hidden") "
                    + "(fact \(receipt.seq)\(receipt.isRepeated ? ", as before" : ""))"
            ]
        }
    }
}
