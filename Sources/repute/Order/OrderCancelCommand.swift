import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order cancel`
struct OrderCancelCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel", abstract: "Give up an order that is not completed.",
        discussion: """
            Example:
              repute order cancel o-1 --by buyer --why changed-mind
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: "Who gave it up.") var by: Canceller
    @Option(help: ArgumentHelp("The marketplace's code of the reason.", valueName: "code")) var why: String
    @Option(help: ArgumentHelp("When, RFC 3339; else now.", valueName: "time")) var at: Instant?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = CancelOrder(order: order, by: by, why: why, cancelled: at)
        try await session.show(OrderCancel.self, params, lines: OrderCommand.lines)
    }
}
