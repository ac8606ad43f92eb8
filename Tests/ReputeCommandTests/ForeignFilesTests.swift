import Foundation
import ReputeTwin
import Testing

@testable import repute

/// Files that others wrote, at random: whatever they hold, every row is used or accounted for, and nothing traps.
@Suite struct ForeignFilesTests {
    private static let budget =
        ProcessInfo.processInfo.environment["REPUTE_FILES"].flatMap { Int($0) } ?? 150

    private func rounds(_ purpose: String, _ body: (inout SeededGenerator) throws -> Void) rethrows {
        var random = SeededGenerator(seed: SeededGenerator.announcedSeed(purpose))
        for _ in 0..<Self.budget { try body(&random) }
    }

    /// What fields are made of: all that means something to somebody.
    private static let pieces = [
        "a", "7", "-1", "\"", ",", ";", "\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{0B}", "\u{0C}", "\u{301}", "🏻",
        "é",
        "売", " ", "\t", "\u{0}", "{", "}", "nan", "\u{FEFF}",
    ]

    private func field(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
        }.joined()
    }

    /// A field as RFC 4180 writes it; only plain ones do without quotes.
    private func written(_ field: String, _ random: inout SeededGenerator) -> String {
        let isPlain = !field.isEmpty && field.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        if isPlain, Bool.random(using: &random) { return field }
        // By scalars: to Swift a quote and a combining mark after it are one character.
        let doubled = field.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) }
        return "\"\(doubled)\""
    }

    @Test("CSV is read as it was written, and each row begins on the line an editor shows")
    func roundTrip() throws {
        try rounds("CSV round trip") { random in
            let width = Int.random(in: 1...4, using: &random)
            let columns = (0..<width).map { "c\($0)" }
            var text = columns.joined(separator: ",") + "\n"
            var rows: [InputTable.Row] = []
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                var fields = (0..<width).map { _ in field(&random) }
                // An empty line is no row.
                if fields == [""] { fields = ["x"] }
                // Ends of lines as editors count them, of which there is one in CR LF.
                let line = 1 + text.replacing("\r\n", with: "\n").utf8.count { $0 == 0x0A || $0 == 0x0D }
                rows.append(InputTable.Row(line: line, fields: fields))
                text += fields.map { written($0, &random) }.joined(separator: ",")
                text += ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
            }
            let table = try InputTable.read("t", path: "t.csv", bytes: Array(text.utf8), TableFormat())
            #expect(table.columns == columns && table.unreadable.isEmpty, "\(text.debugDescription)")
            #expect(table.rows == rows, "\(text.debugDescription)")
        }
    }

    @Test("a quote that is never closed is a fault that says where it began, and swallows no rows")
    func unclosed() throws {
        for (text, line) in [
            ("a,b\n1,\"x\n2,y\n3,z\n", 2), ("a,b\n1,x\n2,\"\n", 3), ("\"a", 1), ("a,b\n1,2\n\"", 3), ("a\n\"1\n\n", 2),
        ] {
            let fault = #expect(throws: Fault.self, "\(text.debugDescription)") {
                try InputTable.read("t", path: "t.csv", bytes: Array(text.utf8), TableFormat())
            }
            let said = fault?.lines(.plain).first ?? ""
            #expect(said.contains("t.csv, line \(line): a quote that is never closed"), "\(said)")
        }
    }

    @Test("a delimiter that CSV takes for something else is refused", arguments: ["\\\"", "\\n", "\\r", "é", ",,", ""])
    func delimiter(_ text: String) {
        let map = #"{"origin":"o","tables":{"orders":{"delimiter":"\#(text)"}},"orders":{}}"#
        let fault = #expect(throws: Fault.self) { try ImportMap(parsing: Array(map.utf8)) }
        #expect(fault?.lines(.plain).first?.contains("map: tables.orders.delimiter is one") == true)
    }

    @Test(
        "what is no decimal number has no sign and is no time", arguments: ["nan", "inf", "-infinity", "0x10", "1e999"])
    func numbers(_ text: String) throws {
        let plan = try plan(Self.signed, [table("a,b,score,time\n1,2,\(text),100\n3,4,5,\(text)\n")])
        #expect(plan.refused.filter { $0.role == "ratings" }.map(\.refusal.reason) == ["field.number", "field.time"])
        #expect(plan.refused.filter { $0.role == "orders" }.map(\.refusal.reason) == ["field.time"])
    }

    @Test("of rows at random every one is used or refused", arguments: ["t.csv", "t.ndjson"])
    func accounted(path: String) throws {
        try rounds("rows of \(path)") { random in
            var bytes = Array("a,b,score,time\n1,2,5,100\n3,\"4\",-1,100.5\r\n\"5\n5\",6,0,1e3\n".utf8)
            if path == "t.ndjson" {
                let line = #"{"a":1,"b":"2","score":-3.5,"time":100}"#
                bytes = Array("\(line)\n\n{\"a\":{\"b\":[]},\"score\":null}\n\(line)".utf8)
            }
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let place = Int.random(in: 0...bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.insert(contentsOf: field(&random).utf8, at: place)
                case 1 where place < bytes.count: bytes[place] = .random(in: 0...255, using: &random)
                case 2: bytes.removeSubrange(place..<min(bytes.count, place + 2))
                default: bytes += bytes[place...]
                }
            }
            let table: InputTable
            do throws(Fault) {
                table = try InputTable.read("orders", path: path, bytes: bytes, TableFormat())
            } catch {
                return
            }
            #expect(table.rows.allSatisfy { $0.fields.count == table.columns.count }, "\(bytes)")
            let lines = (table.rows.map(\.line) + table.unreadable.map(\.line)).sorted()
            #expect(Set(lines).count == lines.count && lines.allSatisfy { $0 > 0 }, "\(bytes)")
            guard ["a", "b", "score", "time"].allSatisfy(table.columns.contains) else { return }
            let plan = try plan(Self.signed, [table])
            for role in ["orders", "ratings"] {
                let used = plan.units.flatMap(\.records).filter { $0.role == role }.map(\.line)
                let refused = plan.refused.filter { $0.role == role }.map(\.line)
                #expect((used + refused).sorted() == lines, "\(role) of \(bytes)")
            }
        }
    }

    @Test("a map at random is taken or refused")
    func maps() throws {
        let parts = [
            "{}", "[]", "\"{a}\"", "\"{time}\"", "null", "true", "7", "\"\"", "\"{\"", "\"{orders:a}\"",
            "[\"{a}\",\"{b}\"]",
            #"{"value":"{time}","time":"unix"}"#, #"{"value":"{a}","currency":"EURO"}"#, #"{"join":[]}"#,
            #"{"value":"{a}","table":{"1":"positive"}}"#, #"{"item":"{a}"}"#, #"{"on":"a"}"#,
            #"{"table":"orders","on":"a","by":"b"}"#, #"{"per":"{a}","earliest":["{b}"],"reason":"x"}"#,
            #"[{"value":"{a}","is":["1"],"reason":"r"}]"#,
        ]
        let members = [
            "order", "buyer", "seller", "completedAt", "value", "submittedAt", "by", "text", "details", "one", "join",
            "where", "split", "items", "amount", "from", "createdAt",
        ]
        let table = try table("a,b,score,time\n1,2,5,100\n1,3,5,x\n,,,\n")
        try rounds("maps") { random in
            func section() -> String {
                var chosen = members.shuffled(using: &random).prefix(Int.random(in: 0...9, using: &random)).map {
                    name in
                    "\"\(name)\":\(parts.randomElement(using: &random) ?? "{}")"
                }
                // Else hardly any is whole.
                for name in members.prefix(6) where !chosen.contains(where: { $0.hasPrefix("\"\(name)\"") }) {
                    if Int.random(in: 0..<6, using: &random) > 0 { chosen.append("\"\(name)\":\"{a}\"") }
                }
                return "{\(chosen.joined(separator: ","))}"
            }
            let text = "{\"origin\":\"o\",\"orders\":\(section()),\"ratings\":\(section())}"
            do throws(Fault) {
                let map = try ImportMap(parsing: Array(text.utf8))
                _ = try ImportPlan(map, tables: ["orders": table, "ratings": table], origin: "o")
            } catch {
                guard case .usage(let message) = error else { throw error }
                #expect(message.hasPrefix("map: "), "\(text): \(message)")
            }
        }
    }

    private static let signed = """
        {"origin":"o",
         "orders":{"order":"{a}>{b}","buyer":"{a}","seller":"{b}","completedAt":{"value":"{time}","time":"unix"}},
         "ratings":{"from":"orders","order":"{a}>{b}","value":{"value":"{score}","sign":true},
          "submittedAt":{"value":"{time}","time":"unix"}}}
        """

    private func table(_ text: String) throws -> InputTable {
        try InputTable.read("orders", path: "orders.csv", bytes: Array(text.utf8), TableFormat())
    }

    private func plan(_ map: String, _ tables: [InputTable]) throws -> ImportPlan {
        let map = try ImportMap(parsing: Array(map.utf8))
        return try ImportPlan(map, tables: ["orders": tables[0]], origin: map.origin)
    }
}
