import ArgumentParser
import Foundation
import Glibc
import ReputeModel

/// `repute case work`
struct CaseWorkCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "work", abstract: "Sit down at the arbitrator's seat: a case on the whole screen, keys to act.",
        discussion: """
            Shows the case you have, or what waits: both sides beside each other, what was said and shown, clocks that \
            count down, earlier rulings. The keys stand at the bottom; ? tells all. Reasons are written in $VISUAL, \
            $EDITOR, vi or nano.

            Examples:
              repute case work
              repute case work c31
              repute case work --sign ~/.ssh/id_ed25519
            """)

    @Argument(help: "The case to begin with; else the one you have.") var `case`: CaseID?
    @Option(help: ArgumentHelp("Sign your rulings with your own SSH key.", valueName: "keyfile"), completion: .file())
    var sign: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if service.json { throw ValidationError("What is on a screen is no JSON: repute case show --json.") }
        if let problem = FullScreen.problem(environment: ProcessInfo.processInfo.environment) {
            throw ValidationError("\(problem). Use repute case show instead.")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let service = SeatService(link: SeatLink(session), key: sign)
        let ending = try await SeatRun.run(service, first: `case`, session.style)
        if !ending.notes.isEmpty { Terminal.complain(ending.notes) }
        // It ends as others do that a signal ends.
        if let signal = ending.signal {
            SignalPipe.hear()
            raise(signal)
        }
    }
}
