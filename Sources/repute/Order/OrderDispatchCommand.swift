import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order dispatch`
struct OrderDispatchCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "dispatch", abstract: "The seller handed it to the carrier.",
        discussion: """
            Example:
              repute order dispatch o-1 --carrier dhl
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: ArgumentHelp("When, RFC 3339; else now.", valueName: "time")) var at: Instant?
    @Option(help: "The carrier, by your own id.") var carrier: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let params = DispatchOrder(order: order, dispatched: at, carrier: carrier)
        try await session.show(OrderDispatch.self, params, lines: OrderCommand.lines)
    }
}
