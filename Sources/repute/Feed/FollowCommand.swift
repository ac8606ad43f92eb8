import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute follow`
struct FollowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "Print facts as they are written, one a line.",
        discussion: """
            Everything from the beginning, unless told otherwise, then what comes, until Ctrl-C. When the service \
            restarts or ends the follow as too slow, it goes on by itself where it was. Times are UTC.

            With --json, the lines of the ledger as they stand, which is what `ledger export` writes. What was printed \
            may be cut anywhere and goes on with --after and the seq of the last whole line.

            Examples:
              repute follow --new
              repute follow --after 8812 --kind rating.shown --kind rating.revealed
              repute follow --subject s-1 --subject s-2
              repute follow --json --until-head > ledger.ndjson
            """)

    @Option(help: ArgumentHelp("The seq before the first wanted.", valueName: "seq")) var after: Int64 = 0
    @Flag(help: "Only what is written from now on.") var new = false
    @Option(help: ArgumentHelp("Only this kind of fact; may be repeated.", valueName: "kind")) var kind: [String] = []
    @Option(
        help: ArgumentHelp(
            "Only facts about this account; may be repeated.", valueName: "account"))
    var subject: [ID] = []
    @Flag(help: "End at the fact that is the last one now.") var untilHead = false
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if after < 0 { throw ValidationError("--after is 0 or more.") }
        if new, after > 0 { throw ValidationError("Say --after or --new.") }
        if subject.count > FeedFollow.most {
            throw ValidationError("--subject is given at most \(FeedFollow.most) times.")
        }
    }

    func run() async throws {
        try await Fault.reported(asJSON: service.json) { () async throws(Fault) in
            let output = FollowOutput(isJSON: service.json, style: Terminal.style)
            let signals = output.endOnSignals()
            defer { withExtendedLifetime(signals) {} }
            var run = FollowRun(self, output)
            try await run.run()
        }
    }
}
