import ArgumentParser
import Foundation
import ReputeModel
import ReputeWire

/// `repute admin backup`
struct AdminBackupCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database while it is written to, and verify the copy.",
        discussion: """
            The service writes the copy, on its own machine, as its own user: DIR holds repute.db, and its checkpoint and
            the log's public key. Nothing may have that name yet. The vault's keys go into a file of their own, which
            replaces the copy of the last backup, so that what was erased since cannot be read from older backups either.
            seal.key and log.key are in no backup: keep a copy of each apart, once.

            Examples:
              repute admin backup /backup/2026-11-26 --keys /backup-keys/keys.db
              repute admin backup /backup/$(date +%F)
            """)

    @Argument(help: "The directory to make.") var dir: String
    @Option(help: ArgumentHelp("The file for the keys; else keys.db beside DIR.", valueName: "file"))
    var keys: String?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let directory = Self.absolute(dir)
        let beside = URL(fileURLWithPath: directory).deletingLastPathComponent().appendingPathComponent("keys.db").path
        let keys = keys.map(Self.absolute) ?? beside
        try await session.show(AdminBackup.self, .init(directory: directory, keys: keys)) { result in
            Self.lines(result, directory, keys)
        }
    }

    /// A path from the root on, as the service needs it.
    private static func absolute(_ path: String) -> String { URL(fileURLWithPath: path).standardized.path }

    /// What is told of a backup.
    static func lines(_ result: AdminBackup.Result, _ directory: String, _ keys: String) -> [String] {
        [
            "backed up and verified: \(Numbers.count(Int(result.facts), "fact")), "
                + "\(Numbers.decimals(Double(result.bytes) / 1e6, 1)) MB",
            "  database  \(directory)",
            "  keys      \(keys)",
            "  copied in \(Numbers.decimals(result.copied.value, 2)) s, "
                + "verified in \(Numbers.decimals(result.verified.value, 2)) s",
        ]
    }
}
