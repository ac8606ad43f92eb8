import ArgumentParser
import ReputeJSON
import ReputeModel
import ReputeWire

/// `repute panel check`
struct PanelCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Draw the panels of a case again, from the facts of the ledger alone.",
        discussion: """
            The whole ledger is read, from the service or from an exported file, and nothing else the service says is \
            believed: the seed is compared with what was committed to before, and everybody is drawn again. Only who \
            lacks a record, or has too many points, is taken on the fact's word. Whether the ledger itself is sound is \
            what repute ledger verify tells.

            Examples:
              repute panel check c31
              repute panel check c31 --file ledger.ndjson
            """)

    @Argument(help: "The case.") var `case`: CaseID
    @Option(help: ArgumentHelp("An exported ledger.", valueName: "export"), completion: .file()) var file: String?
    @OptionGroup var service: ServiceOptions

    func run() async throws {
        try await Fault.reported(asJSON: service.json) { () async throws(Fault) in
            let check = if let file { try offline(file) } else { try await live(try Session.open(service)) }
            try report(check)
        }
    }

    private func offline(_ file: String) throws(Fault) -> DrawCheck {
        var check = DrawCheck(case: `case`.seq)
        for line in try Files.bytes(file).split(separator: UInt8(ascii: "\n")) {
            if !check.take(Array(line)) { throw .unsound(["\(file) has a line that is no fact"]) }
        }
        return check
    }

    private func live(_ session: Session) async throws(Fault) -> DrawCheck {
        var check = DrawCheck(case: `case`.seq)
        let head = try await session.call(LedgerHead.self, NoParams())
        var after: Int64 = 0
        var progress = Progress("Reading", total: Int(head.size), unit: "facts")
        while after < head.size {
            let limit = Int(min(Int64(LedgerEntries.most), head.size - after))
            let page = try await session.call(LedgerEntries.self, LedgerEntries.Params(after: after, limit: limit))
            guard let last = page.entries.last else {
                throw .unsound(["the service has no facts after \(after), but its checkpoint has \(head.size)"])
            }
            for entry in page.entries where !check.take(Array(entry.fact.utf8)) {
                throw .unsound(["fact \(entry.seq) cannot be read"])
            }
            after = last.seq
            progress.show(Int(after))
        }
        progress.end()
        return check
    }

    private func report(_ check: DrawCheck) throws(Fault) {
        if !check.isKnown { throw .usage("the ledger does not tell of case \(`case`)") }
        if service.json {
            Terminal.print(line: PanelText.json(check.findings, of: `case`).canonical)
        } else {
            Terminal.print(PanelText.lines(check.findings, of: `case`, Terminal.style))
        }
        let problems = check.findings.flatMap(\.problems)
        if !problems.isEmpty { throw .unsound(["the draw is not what the facts make it"] + problems) }
    }
}
