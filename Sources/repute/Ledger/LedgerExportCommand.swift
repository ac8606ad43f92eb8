import ArgumentParser
import Foundation
import ReputeJSON
import ReputeLedger
import ReputeWire

/// `repute ledger export`
struct LedgerExportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the whole ledger to a file, one fact a line, and its checkpoint.",
        discussion: """
            The checkpoint goes to FILE.checkpoint. What was written is hashed and compared with it.

            Examples:
              repute ledger export ledger.ndjson
              repute ledger verify --file ledger.ndjson --key log.vkey
            """)

    @Argument(help: "The file to write.", completion: .file()) var file: String
    @OptionGroup var service: ServiceOptions

    func run(_ session: Session) async throws(Fault) {
        let (answer, node) = try await session.exchange(LedgerHead.self, NoParams())
        let head = try SignedHead(answer)
        let output = try Files.open(file)
        var frontier = TreeFrontier()
        var progress = Progress("Exporting", total: Int(answer.size), unit: "facts")
        while frontier.size < head.checkpoint.size {
            let after = Int64(frontier.size)
            let limit = Int(min(Int64(LedgerEntries.most), answer.size - after))
            let page = try await session.call(LedgerEntries.self, LedgerEntries.Params(after: after, limit: limit))
            if page.entries.isEmpty {
                throw .unsound(["the service has no facts after \(after), but its checkpoint has \(answer.size)"])
            }
            var lines: [UInt8] = []
            for entry in page.entries {
                let line = Array(entry.fact.utf8)
                frontier.append(Merkle.leaf(line)) { _, _ in }
                lines += line
                lines.append(UInt8(ascii: "\n"))
            }
            try Files.append(lines, to: output, path: file)
            progress.show(Int(frontier.size))
        }
        progress.end()
        try Files.write(Array(answer.checkpoint.utf8), to: "\(file).checkpoint")
        guard frontier.size == head.checkpoint.size, frontier.root == head.checkpoint.root else {
            throw .unsound(["the facts the service sent do not hash to its own checkpoint's root"])
        }
        if session.isJSON { return Terminal.print(line: node.text) }
        Terminal.print([
            "\(Numbers.count(answer.size, "fact")) in \(file), checkpoint in \(file).checkpoint",
            "verified: they hash to the checkpoint's root",
        ])
    }
}
