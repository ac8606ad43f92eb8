import ArgumentParser
import ReputeModel

/// `repute policy …`
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "Show, check, try and adopt the documents a marketplace runs by.",
        subcommands: [
            PolicyShowCommand.self, PolicyCheckCommand.self, PolicyPreviewCommand.self, PolicyAdoptCommand.self,
        ])
}

/// A moment or a day a person typed.
struct MomentText: ExpressibleByArgument, Hashable, Sendable {
    /// As it is asked for.
    let key: PolicyKey

    init?(argument: String) {
        if let day = CivilDate(argument: argument) {
            key = .day(day)
        } else if let moment = Instant(argument) {
            key = .moment(moment)
        } else {
            return nil
        }
    }
}
