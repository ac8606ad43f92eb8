import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute rate`
struct RateCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate", abstract: "Rate the other side of a completed order, once.",
        discussion: """
            Nobody sees what it says until the other side has rated too, or the window closes.

            Examples:
              repute rate o-1 --by buyer --value positive --item 5 --service 4 --logistics 5
              repute rate o-1 --by seller --value neutral --text "Paid late."
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: "Which side rates.") var by: Party
    @Option(help: "The verdict.") var value: RatingValue
    @Option(help: ArgumentHelp("The item as described, 1 to 5; the buyer's only.", valueName: "score")) var item: Int?
    @Option(name: .customLong("service"), help: ArgumentHelp("The service, 1 to 5.", valueName: "score"))
    var serving: Int?
    @Option(help: ArgumentHelp("The logistics, 1 to 5.", valueName: "score")) var logistics: Int?
    @Option(help: ArgumentHelp("Any other dimension; may be repeated.", valueName: "name=score"))
    var detail: [ScoreText] = []
    @Option(help: "What to say.") var text: String?
    @Flag(help: "Do not name the rater.") var anonymous = false
    @Option(help: ArgumentHelp("The account to speak for; else the party --by implies.", valueName: "account"))
    var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = SubmitRating(
            order: order, by: by, value: value, details: try details(), text: text, isAnonymous: anonymous,
            speaker: `as`)
        try await session.show(RatingSubmit.self, params) { receipt in
            let again = receipt.isRepeated ? " already" : ""
            switch receipt.state {
            case .visible: return ["rating \(receipt.rating) is\(again) visible"]
            case .sealed:
                let until = receipt.reveals.map { ", or \(Numbers.time($0))" } ?? ""
                return ["rating \(receipt.rating) is\(again) sealed until the other side rates\(until)"]
            }
        }
    }

    private func details() throws(Fault) -> Details? {
        var scores = detail.map(\.score)
        for (dimension, score) in [("item", item), ("service", serving), ("logistics", logistics)] {
            if let score { scores.append(Details.Score(dimension: dimension, score: score)) }
        }
        if scores.isEmpty { return nil }
        guard let details = Details(scores) else {
            throw .usage("scores are 1 to 5, each dimension once, at most \(Details.most) of them")
        }
        return details
    }
}
