import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute unscore`
struct UnscoreCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "unscore", abstract: "Take a visible rating out of scoring, for a reason of the policy's.",
        discussion: """
            For arbitrators. The rating stays where it is and can be restored; its group is counted again without it.

            Examples:
              repute unscore r17 --reason malicious
              repute unscore r17 --reason fake --key ticket-81
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: "Why: a code the policy lists under removal/unscored.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = UnscoreRating(rating: rating, reason: reason, key: request.key)
        try await session.show(RatingUnscore.self, params) { receipt in
            let again = receipt.isRepeated ? ", as before" : ""
            return ["rating \(receipt.rating) is out of scoring (fact \(receipt.seq)\(again))"]
        }
    }
}
