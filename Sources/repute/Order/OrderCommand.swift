import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute order …`
struct OrderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "Record what happens to an order, or show it.",
        subcommands: [
            OrderOpenCommand.self, OrderDispatchCommand.self, OrderDeliverCommand.self, OrderCompleteCommand.self,
            OrderCancelCommand.self, OrderPauseCommand.self, OrderResumeCommand.self, OrderShowCommand.self,
        ])

    /// What a step says for people.
    static func lines(_ step: OrderStepResult) -> [String] {
        let again = step.isRepeated ? " already" : ""
        return ["order \(step.order) is\(again) \(step.state.rawValue), fact \(step.seq)"]
    }
}

/// What is traded, for the commands that can say it.
struct TermsOptions: ParsableArguments {
    @Option(help: "The buyer's account.") var buyer: ID?
    @Option(help: "The seller's account.") var seller: ID?
    @Option(help: ArgumentHelp("When it was created, RFC 3339.", valueName: "time")) var created: Instant?
    @Option(help: ArgumentHelp("By when delivery is promised, RFC 3339.", valueName: "time")) var promised: Instant?
    @Option(
        help: ArgumentHelp("An item, with or without its price; may be repeated.", valueName: "id[=129.00CNY]"),
        transform: ItemText.argument)
    var item: [ItemText] = []
    @Option(help: ArgumentHelp("What it costs in all.", valueName: "129.00CNY"), transform: MoneyText.argument)
    var amount: MoneyText?
    @Option(help: "The marketplace's class of goods.") var category: String?

    /// The terms as the service takes them.
    var given: OrderGiven {
        OrderGiven(
            buyer: buyer, seller: seller, created: created, items: item.map(\.item), amount: amount?.money,
            category: category, promised: promised)
    }
}
