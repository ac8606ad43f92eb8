import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order deliver`
struct OrderDeliverCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliver", abstract: "It arrived.",
        discussion: """
            Example:
              repute order deliver o-1
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: ArgumentHelp("When, RFC 3339; else now.", valueName: "time")) var at: Instant?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(
            OrderDeliver.self, DeliverOrder(order: order, delivered: at), lines: OrderCommand.lines)
    }
}
