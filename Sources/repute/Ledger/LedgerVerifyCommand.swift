import ArgumentParser
import ReputeCrypto
import ReputeJSON
import ReputeLedger
import ReputeModel
import ReputeWire

/// `repute ledger verify`
struct LedgerVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the ledger: the service's own, or an exported file.",
        discussion: """
            Without --file the service hashes every line, adds everybody's numbers up again, decides every fact again by
            the rules of its policy, and opens what the vault keeps. With --file nobody is asked: the lines are hashed
            here and compared with the signed checkpoint beside them.

            Examples:
              repute ledger verify
              repute ledger verify --file ledger.ndjson --key log.vkey
            """)

    @Option(help: ArgumentHelp("An exported ledger.", valueName: "export"), completion: .file()) var file: String?
    @Option(help: ArgumentHelp("Its checkpoint; else the export's name with .checkpoint.", valueName: "file"))
    var checkpoint: String?
    @Option(help: ArgumentHelp("The log's verifier key, or a file that holds it.", valueName: "vkey")) var key: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if file == nil, checkpoint != nil || key != nil {
            throw ValidationError("--checkpoint and --key are for an exported --file.")
        }
    }

    func run() async throws {
        try await Fault.reported(asJSON: service.json) { () async throws(Fault) in
            if let file { try offline(file) } else { try await live(try Session.open(service)) }
        }
    }

    private func offline(_ file: String) throws(Fault) {
        let head = try SignedHead(file: checkpoint ?? "\(file).checkpoint")
        let check = try ExportCheck(lines: try Files.bytes(file), head: head, key: key)
        let root = Base64.encode(check.root.bytes)
        if service.json {
            let result: JSONValue = [
                "sound": true, "facts": .integer(Int64(check.facts)), "root": .string(root),
                "origin": .string(head.checkpoint.origin), "signature": .bool(key != nil),
            ]
            return Terminal.print(line: result.canonical)
        }
        // Whoever changes an export can write a checkpoint to it; only a signature that was checked proves anything.
        let outcome = key == nil ? "consistent, not proved" : "verified"
        Terminal.print([
            "\(outcome): \(Numbers.count(check.facts, "fact")) of \(Text.harmless(head.checkpoint.origin))",
            "  root  \(root)", "  \(check.signature)",
        ])
    }

    private func live(_ session: Session) async throws(Fault) {
        let (report, node) = try await session.exchange(AdminVerify.self, NoParams())
        session.show(node, Self.lines(report, session.style))
        if !report.isSound { throw .unsound(["not verified: see the problems above"]) }
    }

    /// The report of the service's own verification.
    static func lines(_ report: AdminVerify.Result, _ style: Style) -> [String] {
        let verdict =
            report.isSound ? style.paint("\(style.symbol("✔", "ok")) sound", .green) : style.paint("NOT SOUND", .red)
        let root = Base64.encode(report.root.bytes)
        var lines = ["\(verdict)   \(Numbers.count(report.facts, "fact"))", "  root  \(root)"]
        for pass in report.passes {
            let mark = pass.problems.isEmpty ? style.paint(style.symbol("✔", "ok"), .green) : style.paint("!!", .red)
            let checked = Text.fit(Numbers.grouped(pass.checked), 12, style, right: true)
            let seconds = "\(Numbers.decimals(pass.seconds.value, 2)) s"
            lines.append(
                "  \(mark) \(Text.fit(Text.harmless(pass.name), 10, style))\(checked) checked  in \(seconds)")
            lines += pass.problems.map { "       \(style.paint(Text.harmless($0), .red))" }
        }
        return lines
    }
}
