import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order show`
struct OrderShowCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show how far an order is, and until when it may be rated.",
        discussion: """
            Where the time to rate it stands still: since when, what holds it, and when it runs on by itself.

            Examples:
              repute order show o-1
              repute order show o-1 --as b-1
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(help: ArgumentHelp("The party to speak for; else both.", valueName: "account")) var `as`: ID?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(OrderGet.self, OrderGet.Params(order, as: `as`)) { OrderText.lines($0, session.style) }
    }
}
