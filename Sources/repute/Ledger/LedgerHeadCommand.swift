import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeWire

/// `repute ledger head`
struct LedgerHeadCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "head", abstract: "Show the size and root of the ledger, signed.",
        discussion: """
            Keep the checkpoint: `ledger consistency` proves later that the ledger only grew.

            Example:
              repute ledger head --checkpoint monday.checkpoint
            """)

    @Option(help: ArgumentHelp("Also write the signed note to a file.", valueName: "file"), completion: .file())
    var checkpoint: String?
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let (head, node) = try await session.exchange(LedgerHead.self, NoParams())
        if let checkpoint { try Files.write(Array(head.checkpoint.utf8), to: checkpoint) }
        let note = head.checkpoint.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        session.show(
            node,
            ["size  \(Numbers.grouped(head.size))", "root  \(Base64.encode(head.root.bytes))", ""]
                + note.map { Text.harmless(String($0)) })
    }
}
