import ReputeJSON
import Testing

@Suite("Reading a parsed value")
struct NodeTests {
    @Test(
        "an integer is read exactly or not at all",
        arguments: [
            ("0", 0), ("7", 7), ("-7", -7), ("9007199254740991", 9_007_199_254_740_991),
            ("-9007199254740991", -9_007_199_254_740_991), ("9007199254740992", nil), ("-9007199254740992", nil),
            ("99999999999999999", nil), ("-0", nil), ("1.0", nil), ("1e0", nil), ("0.0", nil), ("1E2", nil),
            ("18446744073709551617", nil), ("-99999999999999999999999", nil), ("\"1\"", nil), ("true", nil),
            ("[1]", nil),
        ] as [(String, Int64?)])
    func readsIntegers(_ source: String, _ expected: Int64?) throws {
        #expect(try parse(source).integer == expected)
    }

    @Test(
        "a double is the nearest one, if there is a finite one",
        arguments: [
            ("0", 0), ("-0", -0.0), ("0.1", 0.1), ("1e308", 1e308), ("1E400", nil), ("-1e400", nil), ("1e-400", 0),
            ("5e-324", .leastNonzeroMagnitude),
            ("9007199254740993", 9_007_199_254_740_992), ("333333333.33333329", 333333333.3333333),
            ("\"1\"", nil), ("null", nil),
        ] as [(String, Double?)])
    func readsDoubles(_ source: String, _ expected: Double?) throws {
        #expect(try parse(source).double == expected)
    }

    @Test("accessors of another kind answer nothing")
    func refusesOtherKinds() throws {
        let node = try parse(#"[null,true,1,"s",[1],{"a":1}]"#)
        #expect(node.elements.map(\.kind) == [.null, .bool, .number, .string, .array, .object])
        #expect(node.elements.map(\.isNull) == [true, false, false, false, false, false])
        #expect(node.elements.map(\.bool) == [nil, true, nil, nil, nil, nil])
        #expect(node.elements.map(\.string) == [nil, nil, nil, "s", nil, nil])
        #expect(node.elements.map(\.integer) == [nil, nil, 1, nil, nil, nil])
        #expect(node.elements.map(\.count) == [0, 0, 0, 0, 1, 1])
        #expect(node.elements.map { $0["a"]?.integer } == [nil, nil, nil, nil, nil, 1])
        #expect(node.elements.map { $0[0]?.integer } == [nil, nil, nil, nil, 1, nil])
        #expect(node.elements.map { Array($0.members).count } == [0, 0, 0, 0, 0, 1])
        #expect(node.elements.map { Array($0.elements).count } == [0, 0, 0, 0, 1, 0])
        #expect(node.elements.map { $0.stringUTF8 == nil } == [true, true, true, false, true, true])
    }

    @Test("members are found by name past nested values, and keep their order")
    func findsMembers() throws {
        let node = try parse(#" {"z":{"a":[{"q":1}],"b":2},"a\n":[1,[2,3]],"q":null} "#)
        #expect(node.members.map(\.key) == ["z", "a\n", "q"])
        #expect(node["q"]?.isNull == true)
        #expect(node["a\n"]?[1]?[1]?.integer == 3)
        #expect(node[key: "z"]?["b"]?.integer == 2)
        #expect(node["a"] == nil)
        #expect(node[""] == nil)
        let second = try #require(node.members.dropFirst().first { _ in true })
        #expect(second.keyEquals("a\n"))
        #expect(!second.keyEquals("a"))
        #expect(text(second.keyUTF8) == "a\n")
        #expect(second.keyOffset == 28)
        #expect(second.value.count == 2)
    }

    @Test("elements are found by place, and nothing beyond either end")
    func findsElements() throws {
        let node = try parse("[[[],[]],{\"a\":[1]},3]")
        #expect(node[0]?.count == 2)
        #expect(node[1]?["a"]?[0]?.integer == 1)
        #expect(node[2]?.integer == 3)
        #expect(node[3] == nil)
        #expect(node[-1] == nil)
    }

    @Test("the text of a value is its source, byte for byte")
    func keepsText() throws {
        let node = try parse(#" { "id" : 1.50E+02 , "s":"\u0061", "a": [ 1 ,2 ] } "#)
        #expect(node["id"].map { text($0.text) } == "1.50E+02")
        #expect(node["s"].map { text($0.text) } == #""\u0061""#)
        #expect(node["a"].map { text($0.text) } == "[ 1 ,2 ]")
        #expect(text(node.text) == #"{ "id" : 1.50E+02 , "s":"\u0061", "a": [ 1 ,2 ] }"#)
        #expect(node.offset == 1)
    }

    @Test("a node outlives the variable its document was in")
    func outlives() throws {
        func inner() throws -> JSONNode? { try JSONDocument(parsing: #"{"a":["kept"]}"#).root["a"]?[0] }
        #expect(try inner()?.string == "kept")
    }

    @Test("the canonical form of a node keeps keys a dictionary cannot tell apart")
    func canonicalizesByBytes() throws {
        let node = try parse("{ \"\u{E9}\":2, \"e\\u0301\":1.50 }")
        #expect(Array(node.canonical) == Array("{\"e\u{301}\":1.50,\"\u{E9}\":2}".utf8))
        #expect(JSONValue(node).objectValue?.count == 1)
    }
}
