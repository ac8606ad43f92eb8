import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order resume`
struct OrderResumeCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "End a hold on the rating window of an order.",
        discussion: """
            For arbitrators. The window runs on when the last hold has ended.

            Example:
              repute order resume o-1 --paused 31
            """)

    @Argument(help: "The order.") var order: ID
    @Option(help: ArgumentHelp("The seq that `order pause` answered.", valueName: "seq")) var paused: Int64
    @OptionGroup var request: RequestOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = ResumeOrder(order: order, paused: paused, key: request.key)
        try await session.show(OrderResume.self, params) { reply in
            [
                "the window of order \(Text.harmless("\(reply.order)")) closes \(Numbers.time(reply.closes))"
                    + "\(reply.isPaused ? " at the latest; another hold lies on it" : "")"
            ]
        }
    }
}
