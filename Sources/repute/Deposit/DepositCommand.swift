import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute deposit …`
struct DepositCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deposit", abstract: "What sellers have lying here: payments, holds, draws, what is owed.",
        discussion: """
            Records only: no money is moved by these. What was paid in is at hand, held for an open case, or leaving, and a \
            ruling draws from it. What is drawn is to be paid in again. Periods and reasons are the policy's: repute policy \
            show.

            Try:
              repute deposit pay s-1 600.00CNY --reference pay-1
              repute deposit show s-1
              repute deposit list owed
            """,
        subcommands: [
            DepositShowCommand.self, DepositListCommand.self, DepositPayCommand.self, DepositHoldCommand.self,
            DepositUnholdCommand.self, DepositDrawCommand.self, DepositReturnCommand.self, DepositReleaseCommand.self,
            DepositKeepCommand.self,
        ])
}

extension DepositList.Work: ExpressibleByArgument {}
