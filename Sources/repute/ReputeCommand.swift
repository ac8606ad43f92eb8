import ArgumentParser

/// The program.
@main
struct ReputeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repute",
        abstract: "A marketplace's ratings and credits: ask, record, prove.",
        discussion: """
            Try:
              repute info
              repute order complete o-1 --buyer b-1 --seller s-1
              repute rate o-1 --by buyer --value positive --item 5 --text "As described."
              repute credit s-1
              repute policy show
              repute ledger verify
              repute follow --new

            Exit codes: 0 done, 1 refused, 2 not reachable, 64 usage, 65 verification failed,
            74 output could not be written.
            Completions: repute --generate-completion-script bash \\
              > /etc/bash_completion.d/repute
            """,
        subcommands: [
            InfoCommand.self, OrderCommand.self, RateCommand.self, ReviseCommand.self, AppendCommand.self,
            ReplyCommand.self, VoteCommand.self, AskRevisionCommand.self, UnscoreCommand.self, RestoreCommand.self,
            HideCommand.self, UnhideCommand.self, RatingsCommand.self, CreditCommand.self, ExplainCommand.self,
            QualificationCommand.self, DepositCommand.self, TrainingCommand.self, SanctionCommand.self,
            CommitmentCommand.self, CaseCommand.self, PanelCommand.self, ArbitratorCommand.self, CarrierCommand.self,
            StandingCommand.self, MembershipCommand.self, AccountCommand.self, StatsCommand.self,
            PolicyCommand.self, LedgerCommand.self, FollowCommand.self, ImportCommand.self, AdminCommand.self,
        ])

    static func main() async {
        do {
            try Usage.checkArguments()
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            Usage.end(Self.self, with: error)
        }
    }
}
