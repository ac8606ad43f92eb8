import ReputeJSON
import Testing

@Suite("Values built in memory")
struct ValueTests {
    @Test("literals, canonical form and access agree")
    func buildsFromLiterals() {
        let value: JSONValue = ["b": [1, nil, true, "x", [:], []], "a": ["n": .number("1.5")]]
        #expect(text(value.canonical) == #"{"a":{"n":1.5},"b":[1,null,true,"x",{},[]]}"#)
        #expect(value["b"]?[0]?.integerValue == 1)
        #expect(value["b"]?[1]?.isNull == true)
        #expect(value["b"]?[2]?.boolValue == true)
        #expect(value["b"]?[3]?.stringValue == "x")
        #expect(value["b"]?[4]?.objectValue == [:])
        #expect(value["b"]?[5]?.arrayValue == [])
        #expect(value["b"]?[6] == nil)
        #expect(value["a"]?["n"]?.doubleValue == 1.5)
        #expect(value["a"]?["n"]?.integerValue == nil)
        #expect(value["c"] == nil)
    }

    @Test("keys are sorted by UTF-16 code units, not by code points or letters")
    func sortsKeys() {
        let value: JSONValue = [
            "\u{FB33}": 1, "\u{1F602}": 2, "\u{E000}": 3, "\u{D7FF}": 4, "é": 5, "a": 6, "aa": 7, "B": 8, "": 9,
            "a\u{10000}": 10, "a\u{FFFF}": 11, "\u{10FFFF}": 12,
        ]
        let keys = value.objectValue.map { Array($0.keys) } ?? []
        let expected = keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        let written = "{" + expected.map { "\"\($0)\":\(value[$0]?.integerValue ?? 0)" }.joined(separator: ",") + "}"
        #expect(text(value.canonical) == written)
        #expect(expected.map { $0.utf16.count } != keys.sorted().map { $0.utf16.count })
    }

    @Test("values are equal exactly when their canonical bytes are")
    func comparesBytes() {
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
        #expect(JSONValue.object(["\u{E9}": 1]) != JSONValue.object(["e\u{301}": 1]))
        #expect(JSONValue.object(["a": 1]) != JSONValue.object(["b": 1]))
        #expect(JSONValue.object(["a": 1]) != JSONValue.object(["a": 1, "b": 2]))
        #expect(JSONValue.integer(5) == JSONValue.number("5"))
        #expect(JSONValue.integer(5).hashValue == JSONValue.number("5").hashValue)
        #expect(JSONValue.number("5.0") != JSONValue.integer(5))
        #expect(JSONValue.null != JSONValue.bool(false))
        #expect(Set<JSONValue>([1, 1, "1", [1], ["a": 1], ["a": 1], nil]).count == 5)
    }

    @Test("parsed numbers become integers where that is exact and keep their text elsewhere")
    func readsNumbers() throws {
        let value = JSONValue(try parse("[1,-0,1.0,1e2,9007199254740992]"))
        #expect(text(value.canonical) == "[1,-0,1.0,1e2,9007199254740992]")
        #expect(value[0] == .integer(1))
        #expect(value[1]?.integerValue == nil)
        #expect(value[3]?.doubleValue == 100)
    }

    @Test("the pretty form is indented by two, sorted, and means the same")
    func prettyPrints() throws {
        let value: JSONValue = ["b": [1, ["x": nil]], "a\n": [], "c": [:], "d": "é"]
        let expected = """
            {
              "a\\n": [],
              "b": [
                1,
                {
                  "x": null
                }
              ],
              "c": {},
              "d": "é"
            }
            """
        #expect(value.pretty == expected)
        #expect(JSONValue(try parse(value.pretty)) == value)
        #expect(JSONValue.integer(3).pretty == "3")
    }
}
