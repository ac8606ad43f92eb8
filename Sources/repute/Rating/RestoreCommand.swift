import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute restore`
struct RestoreCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Count a rating again that was taken out of scoring.",
        discussion: """
            For arbitrators. It keeps its old place among the ratings of its pair and month. What a
            decision in a case took out of scoring needs an appeal there: repute case appeal.

            Example:
              repute restore r17 --reason appeal
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: "Why: a code the policy lists under removal/restored.") var reason: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RestoreRating(rating: rating, reason: reason, key: request.key)
        try await session.show(RatingRestore.self, params) { receipt in
            ["rating \(receipt.rating) counts again (fact \(receipt.seq)\(receipt.isRepeated ? ", as before" : ""))"]
        }
    }
}
