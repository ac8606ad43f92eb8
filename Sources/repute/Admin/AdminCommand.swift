import ArgumentParser
import ReputeModel
import ReputeWire

/// `repute admin …`
struct AdminCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "admin", abstract: "Run the service.",
        subcommands: [AdminBackupCommand.self, AdminClockCommand.self])
}

/// `repute admin clock`
struct AdminClockCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "clock", abstract: "Move a manual clock forward; everything due is applied.",
        discussion: """
            For a service started with `--clock manual:TIME`.

            Example:
              repute admin clock 2026-12-07T10:15:30Z
            """)

    @Argument(help: "The new time, RFC 3339; not earlier than now.") var time: Instant
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        try await session.show(AdminClock.self, time) { ["it is \(Numbers.time($0))"] }
    }
}
