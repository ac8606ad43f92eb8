import ReputeJSON
import ReputeModel
import Testing

/// What must hold of every fact's body, whatever it says.
enum FactChecks {
    /// The canonical bytes of a body, after they were read back and written again.
    static func line(of fact: Fact) -> [UInt8] {
        let bytes = write(fact.body)
        #expect(bytes.count < 65_535 - 200, "the line of fact \(fact.stamp.seq) has room for its envelope")
        do {
            let document = try JSONDocument(parsing: bytes)
            #expect(JSONValue(document.root).canonical == bytes, "keys are canonical: \(text(bytes))")
            #expect(holdsOnlyIntegersAndStrings(document.root), "integers and strings only: \(text(bytes))")
            let again = try type(of: fact.body).init(reading: document.root)
            #expect(write(again) == bytes, "read and written again: \(text(bytes))")
        } catch {
            Issue.record("fact \(fact.stamp.seq) cannot be read: \(error): \(text(bytes))")
        }
        return bytes
    }

    static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    private static func write(_ body: any FactBody) -> [UInt8] {
        var json = JSONWriter()
        body.write(to: &json)
        return json.bytes
    }

    private static func holdsOnlyIntegersAndStrings(_ node: JSONNode) -> Bool {
        switch node.kind {
        case .string: true
        case .number: node.integer != nil
        case .array: node.elements.allSatisfy(holdsOnlyIntegersAndStrings)
        case .object: node.members.allSatisfy { holdsOnlyIntegersAndStrings($0.value) }
        case .null, .bool: false
        }
    }
}
