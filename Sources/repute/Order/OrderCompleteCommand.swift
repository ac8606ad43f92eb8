import ArgumentParser
import Foundation
import ReputeModel
import ReputeWire

/// `repute order complete`
struct OrderCompleteCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete", abstract: "The trade is done: both sides may rate now.",
        discussion: """
            An order that was opened needs nothing more; any other says who traded.

            Examples:
              repute order complete o-1
              repute order complete o-2 --buyer b-1 --seller s-1 --amount 129.00CNY
            """)

    @Argument(help: "The order, by your own id.") var order: ID
    @Option(
        help: ArgumentHelp("When it was completed, RFC 3339; else now. Say it, to send it again.", valueName: "time"))
    var at: Instant?
    @Option(help: ArgumentHelp("When it arrived, RFC 3339.", valueName: "time")) var delivered: Instant?
    @OptionGroup var terms: TermsOptions
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        // By the service's clock, which may be one that is set by hand.
        var completed = at
        if completed == nil { completed = try await session.call(ServerInfo.self, NoParams()).now }
        let params = CompleteOrder(
            order: order, completed: completed ?? now, given: terms.given, delivered: delivered)
        try await session.show(OrderComplete.self, params) { done in
            let again = done.isRepeated ? " already" : ""
            return [
                "order \(done.order) is\(again) completed, fact \(done.seq)",
                "both sides may rate until \(Numbers.time(done.window.upperBound))",
            ]
        }
    }

    /// By this machine's clock, where the service does not say what its own shows.
    private var now: Instant { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }
}
