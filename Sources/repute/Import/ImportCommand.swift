import ArgumentParser
import Foundation
import ReputeClient
import ReputeJSON
import ReputeLedger
import ReputeWire

/// `repute import`
struct ImportCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in a marketplace's history: orders and ratings, from CSV or NDJSON.",
        discussion: """
            A small JSON file, the map, says how columns become orders and ratings. Rows keep their own times. Rows that
            are not brought in go to a file with their line and the reason. Interrupted and started again it goes on
            where it was; what is there already is never brought in twice.

            Files the map speaks of beside orders and ratings are looked for in the folder of the first file given.

            Examples:
              repute import --orders alpha_network.csv --map scripts/maps/bitcoin-alpha.json
              repute import --orders olist_orders_dataset.csv --ratings olist_order_reviews_dataset.csv \\
                --map scripts/maps/olist.json --refused left-out.ndjson
            """)

    @Option(help: "The file of orders.", completion: .file()) var orders: String?
    @Option(help: "The file of ratings; may be the same, or left out then.", completion: .file()) var ratings: String?
    @Option(help: ArgumentHelp("Any other file the map names; may be repeated.", valueName: "name=path"))
    var file: [NamedFile] = []
    @Option(help: "The map.", completion: .file()) var map: String
    @Option(help: ArgumentHelp("Where the history comes from; else as the map says.", valueName: "name"))
    var origin: String?
    @Option(help: ArgumentHelp("Rows of a call.", valueName: "rows")) var batch = 500
    @Option(
        help: ArgumentHelp("Where rows go that are not brought in.", valueName: "file"), completion: .file())
    var refused = "import-refused.ndjson"
    @Option(
        help: ArgumentHelp(
            "Where it remembers how far it came; else a file in ~/.local/state/repute.", valueName: "file"),
        completion: .file())
    var state: String?
    @OptionGroup var service: ServiceOptions

    func validate() throws {
        if orders == nil, ratings == nil { throw ValidationError("Say --orders, --ratings or both.") }
        if !(1...AdminImport.most).contains(batch) {
            throw ValidationError("--batch is 1 to \(AdminImport.most).")
        }
    }

    func run(_ session: Session) async throws(Fault) {
        let mapBytes = try Files.bytes(map)
        let map = try ImportMap(parsing: mapBytes)
        let origin = origin ?? map.origin
        let files = try ImportFiles(map, orders: orders, ratings: ratings, others: file)
        let plan = try ImportPlan(map, tables: files.tables, origin: origin)

        let info = try await session.call(ServerInfo.self, NoParams())
        let head = try SignedHead(try await session.call(LedgerHead.self, NoParams()))
        let fingerprint = ImportState.fingerprint([Array(origin.utf8), mapBytes] + files.bytes)
        let path = state ?? Self.statePath(fingerprint, log: head.checkpoint.origin)
        var start = ImportState(fingerprint: fingerprint, log: head.checkpoint.origin)
        if let bytes = try? Files.bytes(path), let saved = ImportState(parsing: bytes), saved.units > 0,
            saved.fingerprint == fingerprint, saved.log == start.log, saved.size <= Int64(head.checkpoint.size),
            saved.refusedBytes == 0 || FileManager.default.fileExists(atPath: refused)
        {
            start = saved
            if !session.isJSON { Terminal.complain(["going on after \(Numbers.count(saved.rows, "row")) (\(path))"]) }
        }
        var file = try RefusedFile(refused, keeping: start.refusedBytes)
        if start.units == 0 {
            try file.append(plan.refused)
            start.refusedBytes = file.length
        }
        start.size = Int64(head.checkpoint.size)
        let lineBytes = info.limits.first { $0.name == "lineBytes" }.map { Int($0.most) } ?? 1 << 20
        var run = ImportRun(
            plan, sender: BatchSender(client: session.client, origin: origin), state: start, statePath: path,
            refused: file, rows: batch, lineBytes: lineBytes)
        try await run.run()
        try? FileManager.default.removeItem(atPath: path)
        let summary = ImportSummary(plan: plan, state: run.state, refusedPath: refused)
        if session.isJSON { return Terminal.print(line: summary.json.canonical) }
        Terminal.print(summary.lines(session.style))
    }

    /// One file for each import into each log.
    private static func statePath(_ fingerprint: String, log: String) -> String {
        let environment = ProcessInfo.processInfo.environment
        let base =
            environment["XDG_STATE_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            ?? "\(environment["HOME"] ?? NSTemporaryDirectory())/.local/state"
        let name = ImportState.fingerprint([Array(fingerprint.utf8), Array(log.utf8)]).prefix(16)
        return "\(base)/repute/import-\(name).json"
    }
}
