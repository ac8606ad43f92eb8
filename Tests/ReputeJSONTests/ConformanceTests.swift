import ReputeJSON
import Testing

@Suite("Vectors others wrote")
struct ConformanceTests {
    @Test("JSONTestSuite: nothing wrong is accepted", .enabled(if: Vectors.has("JSONTestSuite")))
    func refusesEveryN() throws {
        let files = try Vectors.files(in: "JSONTestSuite/test_parsing").filter { $0.name.hasPrefix("n_") }
        #expect(files.count > 150)
        for file in files {
            #expect(refusal(file.bytes) != nil, "\(file.name) was accepted")
        }
    }

    @Test(
        "JSONTestSuite: everything right is accepted, except an object that names a key twice",
        .enabled(if: Vectors.has("JSONTestSuite")))
    func acceptsEveryY() throws {
        let files = try Vectors.files(in: "JSONTestSuite/test_parsing").filter { $0.name.hasPrefix("y_") }
        #expect(files.count > 90)
        for file in files {
            let expected: JSONError.Code? = file.name.hasPrefix("y_object_duplicated_key") ? .duplicateKey : nil
            #expect(refusal(file.bytes)?.code == expected, "\(file.name)")
        }
    }

    @Test(
        "JSONTestSuite: where readers differ we refuse bad text and take odd numbers",
        .enabled(if: Vectors.has("JSONTestSuite")))
    func decidesEveryI() throws {
        let files = try Vectors.files(in: "JSONTestSuite/test_parsing").filter { $0.name.hasPrefix("i_") }
        #expect(files.count > 30)
        for file in files {
            let isNumber = file.name.hasPrefix("i_number_")
            #expect((refusal(file.bytes) == nil) == isNumber, "\(file.name)")
            guard isNumber else { continue }
            #expect(visit(try JSONDocument(parsing: file.bytes).root) > 0)
        }
    }

    /// Numbers keep their text here, so a file qualifies when all its numbers are plain integers.
    @Test(
        "RFC 8785: inputs whose numbers are all integers come out canonical byte for byte",
        .enabled(if: Vectors.has("jcs-cyberphone")))
    func canonicalizes() throws {
        let outputs = Dictionary(uniqueKeysWithValues: try Vectors.files(in: "jcs-cyberphone/testdata/output"))
        var leftOut: [String] = []
        for input in try Vectors.files(in: "jcs-cyberphone/testdata/input") {
            let output = try #require(outputs[input.name])
            let node = try JSONDocument(parsing: input.bytes).root
            // What was canonical stays as it is, whatever its numbers.
            #expect(text(try JSONDocument(parsing: output).root.canonical) == text(output))
            guard onlyIntegers(JSONValue(node)) else {
                leftOut.append(input.name)
                let expected = JSONValue(try JSONDocument(parsing: output).root)
                #expect(text(blanked(JSONValue(node)).canonical) == text(blanked(expected).canonical))
                continue
            }
            #expect(text(node.canonical) == text(output), "\(input.name)")
            #expect(text(JSONValue(node).canonical) == text(output), "\(input.name)")
        }
        // 56.0 in the one; 333333333.33333329, 1E30, 4.50 and so on in the other: compared without their numbers.
        #expect(leftOut == ["structures.json", "values.json"])
    }

    private func onlyIntegers(_ value: JSONValue) -> Bool {
        switch value {
        case .number: false
        case .array(let elements): elements.allSatisfy(onlyIntegers)
        case .object(let members): members.values.allSatisfy(onlyIntegers)
        default: true
        }
    }

    /// `value` with null for every number.
    private func blanked(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer, .number: .null
        case .array(let elements): .array(elements.map(blanked))
        case .object(let members): .object(members.mapValues(blanked))
        default: value
        }
    }
}
