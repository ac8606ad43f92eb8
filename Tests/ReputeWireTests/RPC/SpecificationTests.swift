import Foundation
import ReputeJSON
import Testing

@Suite("The examples of the JSON-RPC 2.0 specification")
struct SpecificationTests {
    struct SpecExample: CustomTestStringConvertible, Sendable {
        let name: String
        let send: String
        let expect: JSONValue

        var testDescription: String { name }
    }

    static let file: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let vectors =
            ProcessInfo.processInfo.environment["REPUTE_VECTORS"] ?? root.appending(path: "../shared/vectors").path
        return vectors + "/jsonrpc-spec/spec-examples.jsonl"
    }()

    static let examples: [SpecExample] = {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").compactMap { line in
            guard let root = try? JSONDocument(parsing: String(line)).root, let name = root["name"]?.string,
                let send = root["send"]?.string, let expect = root["expect"]
            else { return nil }
            return SpecExample(name: name, send: send, expect: JSONValue(expect))
        }
    }()

    @Test("all fifteen are there", .enabled(if: FileManager.default.fileExists(atPath: file)))
    func count() {
        #expect(Self.examples.count == 15)
    }

    @Test("each is answered as the specification says", .enabled(if: !examples.isEmpty), arguments: examples)
    func example(_ example: SpecExample) throws {
        let answer = SampleContext().answer(example.send)
        guard example.expect != .null else {
            #expect(answer.isEmpty)
            return
        }
        let root = try JSONDocument(parsing: answer).root
        #expect(Self.sorted(Self.withoutData(JSONValue(root))) == Self.sorted(example.expect))
    }

    /// The specification's errors carry no data; ours may.
    private static func withoutData(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let elements): return .array(elements.map(withoutData))
        case .object(var members):
            if case .object(var error)? = members["error"] {
                error["data"] = nil
                members["error"] = .object(error)
            }
            return .object(members)
        default: return value
        }
    }

    /// The replies of a batch may come in any order.
    private static func sorted(_ value: JSONValue) -> [[UInt8]] {
        (value.arrayValue ?? [value]).map(\.canonical).sorted { $0.lexicographicallyPrecedes($1) }
    }
}
