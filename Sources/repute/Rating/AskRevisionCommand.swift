import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute ask-revision`
struct AskRevisionCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask-revision", abstract: "Ask the rater to change a rating, for the rated side.",
        discussion: """
            Once a rating, and only so many a year: each account has a quota.

            Example:
              repute ask-revision r17 --as s-1
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: ArgumentHelp("The account to speak for; else the rated side.", valueName: "account")) var `as`: ID?
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = RequestRevision(rating: rating, speaker: `as`, key: request.key)
        try await session.show(RatingRequestRevision.self, params) { receipt in
            [
                "the rater of \(receipt.rating) may change it until \(Numbers.time(receipt.closes)); "
                    + "\(receipt.left) more requests are left"
            ]
        }
    }
}
