import Foundation
import ReputeJSON
import ReputeModel
import ReputeTwin
import Testing

/// `scripts/audit.py`, which shares no code with the service, comes to what the service comes to.
@Suite("the independent audit")
struct IndependentAuditTests {
    private static let script =
        "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/") + "/scripts/audit.py"

    @Test("agrees on facts, root and every account of golden ledgers", arguments: GoldenLedger.names)
    func golden(name: String) throws {
        let golden = try GoldenLedger(name)
        try agree(golden.lines, golden.outcome)
    }

    @Test("agrees on those of a market under a seed", arguments: Profiles.names)
    func random(name: String) async throws {
        let seed = UInt64.random(in: 1...1_000_000)
        let market = try await GoldenMarket(Profiles.policy(name), seed: seed, facts: 1_200).market
        let lines = try GoldenLedger.lines(of: market)
        try agree(lines, GoldenLedger.outcome(of: lines, market), "seed \(seed)")
    }

    @Test("names the first fact that is not as it was written")
    func tampered() throws {
        let lines = try GoldenLedger("rules1/neutral").lines
        var swapped = lines
        swapped.swapAt(40, 41)
        #expect(try audit(swapped).errors.contains("fact 41: it says it is fact 42"))
        var dropped = lines
        dropped.remove(at: 99)
        #expect(try audit(dropped).errors.contains("fact 100: it says it is fact 101"))
        var spaced = lines
        spaced[7].append(UInt8(ascii: " "))
        #expect(try audit(spaced).errors.contains("fact 8: it is not written canonically"))
        let opening = try #require(
            lines.firstIndex { text($0).contains(#""opens":[{"#) && text($0).contains(#""negative""#) })
        var forged = lines
        forged[opening] = Array(text(lines[opening]).replacing(#""negative""#, with: #""positive""#).utf8)
        #expect(try audit(forged).errors.contains("is opened as something else than was sealed"))
        // What only the root can tell.
        var raised = lines
        let effect = try #require(lines.firstIndex { text($0).contains(#""points":1"#) })
        raised[effect] = Array(text(lines[effect]).replacing(#""points":1"#, with: #""points":9"#).utf8)
        let (whole, other) = (try audit(lines).output, try audit(raised).output)
        #expect(whole["root"] != nil && whole["root"] != other["root"])
    }

    private func text(_ line: [UInt8]) -> String { String(decoding: line, as: UTF8.self) }

    private func agree(_ lines: [[UInt8]], _ outcome: JSONValue, _ name: Comment = "") throws {
        let report = try audit(lines)
        #expect(report.errors == "", name)
        #expect(report.output["facts"] == outcome["facts"] && report.output["root"] == outcome["root"], name)
        let members = ["account", "role", "points", "positive", "neutral", "negative", "orders"]
        func sums(_ accounts: JSONValue?) throws -> Set<[JSONValue?]> {
            Set(try #require(accounts?.arrayValue).map { account in members.map { account[$0] } })
        }
        #expect(try sums(report.output["accounts"]) == sums(outcome["credits"]), name)
    }

    private func audit(_ lines: [[UInt8]]) throws -> (output: JSONValue, errors: String) {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID()).ndjson")
        try Data(lines.flatMap { $0 + [10] }).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: IndependentAuditTests.script)
        process.arguments = [file.path, "--json"]
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let report = bytes.isEmpty ? JSONValue.null : JSONValue(try JSONDocument(parsing: [UInt8](bytes)).root)
        return (report, String(decoding: complaint, as: UTF8.self))
    }
}
