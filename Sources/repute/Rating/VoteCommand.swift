import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute vote`
struct VoteCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "vote", abstract: "Say whether a rating helped an account; once each.",
        discussion: """
            Not by the parties of the trade. Votes change no score.

            Examples:
              repute vote r17 --as b-9
              repute vote r17 --as b-9 --unhelpful
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Option(help: ArgumentHelp("The account that votes.", valueName: "account")) var `as`: ID
    @Flag(help: "It did not help.") var unhelpful = false
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = VoteRating(rating: rating, voter: `as`, isHelpful: !unhelpful, key: request.key)
        try await session.show(RatingVote.self, params) { receipt in
            let votes = receipt.votes
            return ["rating \(receipt.rating) helped \(votes.helpful) of \(votes.helpful + votes.unhelpful)"]
        }
    }
}
