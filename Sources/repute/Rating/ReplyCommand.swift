import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute reply`
struct ReplyCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "reply", abstract: "Reply to a visible rating, or to its addition, once each.",
        discussion: """
            Examples:
              repute reply r17 "Thank you."
              repute reply r17 --to append "Glad it still works."
            """)

    @Argument(help: "The rating.") var rating: RatingID
    @Argument(help: "What to reply.") var text: String
    @Option(help: "What is replied to.") var to: RatingPart = .rating
    @Option(help: ArgumentHelp("The account to speak for; else the rated side.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ReplyRating(rating: rating, to: to, text: text, speaker: `as`)
        try await session.show(RatingReply.self, params) { receipt in
            ["rating \(receipt.rating) was\(receipt.isRepeated ? " already" : "") replied to"]
        }
    }
}
