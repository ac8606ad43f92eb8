import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order pause`
struct OrderPauseCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause", abstract: "Hold the rating window of a completed order open.",
        discussion: """
            For arbitrators, while something about the order is undecided. Both sides may rate meanwhile. The policy says how
            long an order may be held in all; after that the window runs on by itself.

            Example:
              repute order pause o-1 --ground case
            """)

    @Argument(help: "The order.") var order: ID
    @Option(help: "Why: a code of your own.") var ground: String
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = PauseOrder(order: order, ground: ground, key: request.key)
        try await session.show(OrderPause.self, params) { reply in
            [
                "the window of order \(Text.harmless("\(reply.order)")) closes \(Numbers.time(reply.closes)) at the latest; "
                    + "end this hold with: repute order resume \(Text.harmless("\(reply.order)")) --paused \(reply.seq)"
            ]
        }
    }
}
