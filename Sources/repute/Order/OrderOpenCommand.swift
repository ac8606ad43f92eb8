import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order open`
struct OrderOpenCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Register a trade that is not done yet.",
        discussion: """
            Example:
              repute order open o-1 --buyer b-1 --seller s-1 --item sku-7=129.00CNY
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @OptionGroup var terms: TermsOptions
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if terms.buyer == nil || terms.seller == nil { throw ValidationError("Say --buyer and --seller.") }
    }

    func run(_ session: Session) async throws(Fault) {
        try await session.show(OrderOpen.self, OpenOrder(order: order, given: terms.given), lines: OrderCommand.lines)
    }
}
