import ReputeJSON
import Testing

@Suite("Parsing")
struct ParserTests {
    @Test(
        "what is not JSON is refused with its reason and place",
        arguments: [
            ("", .unexpectedEnd, 0), (" \n\t\r", .unexpectedEnd, 4), ("[", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1),
            ("[1", .unexpectedEnd, 2), ("[1,", .unexpectedEnd, 3), ("{\"a\"", .unexpectedEnd, 4),
            ("{\"a\":", .unexpectedEnd, 5), ("{\"a\":1", .unexpectedEnd, 6), ("{\"a\":1,", .unexpectedEnd, 7),
            ("\"", .unexpectedEnd, 1), ("\"a", .unexpectedEnd, 2), ("\"\\", .unexpectedEnd, 2),
            ("\"\\u12", .unexpectedEnd, 5), ("tru", .unexpectedEnd, 3), ("-", .unexpectedEnd, 1),
            ("]", .unexpectedByte, 0), ("}", .unexpectedByte, 0), (",", .unexpectedByte, 0), (":", .unexpectedByte, 0),
            ("[1,]", .unexpectedByte, 3), ("[,1]", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3),
            ("[}", .unexpectedByte, 1), ("{]", .unexpectedByte, 1), ("[1}", .unexpectedByte, 2),
            ("{\"a\":1]", .unexpectedByte, 6), ("{\"a\":1,}", .unexpectedByte, 7), ("{,}", .unexpectedByte, 1),
            ("{1:2}", .unexpectedByte, 1), ("{\"a\" 1}", .unexpectedByte, 5), ("{\"a\":}", .unexpectedByte, 5),
            ("{\"a\",1}", .unexpectedByte, 4), ("{a:1}", .unexpectedByte, 1), ("'a'", .unexpectedByte, 0),
            ("\u{FEFF}{}", .unexpectedByte, 0), ("\u{A0}1", .unexpectedByte, 0), ("\u{0C}1", .unexpectedByte, 0),
            ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0), ("NaN", .unexpectedByte, 0),
            ("Infinity", .unexpectedByte, 0), ("// a\n1", .unexpectedByte, 0), ("[1/**/]", .unexpectedByte, 2),
            ("1 2", .trailingBytes, 2), ("{}{}", .trailingBytes, 2), ("[]]", .trailingBytes, 2),
            ("null\0", .trailingBytes, 4), ("{} \u{FEFF}", .trailingBytes, 3), ("nulll", .trailingBytes, 4),
            ("nul1", .invalidLiteral, 3), ("nULL", .invalidLiteral, 1), ("trux", .invalidLiteral, 3),
            ("[fals]", .invalidLiteral, 5),
        ] as [(String, JSONError.Code, Int)])
    func refuses(_ source: String, _ code: JSONError.Code, _ offset: Int) {
        #expect(refusal(source) == JSONError(code: code, offset: offset))
    }

    @Test(
        "numbers follow the grammar exactly",
        arguments: [
            ("01", 1), ("-01", 2), ("00", 1), ("-a", 1), ("1.", nil), ("1.a", 2), ("1.e1", 2), ("1e", nil), ("1ea", 2),
            ("1e+", nil), ("1E-x", 3), ("[1.]", 3), ("--1", 1), ("0123456789", 1),
        ] as [(String, Int?)])
    func refusesNumbers(_ source: String, _ offset: Int?) {
        let expected =
            offset.map { JSONError(code: .invalidNumber, offset: $0) }
            ?? JSONError(code: .unexpectedEnd, offset: source.utf8.count)
        #expect(refusal(source) == expected)
    }

    @Test(
        "a number that goes on with something else is no number", arguments: ["0x1", "1a", "1.5.5", "1e5e5", "1_000"])
    func refusesTails(_ source: String) {
        #expect(refusal(source)?.code == .trailingBytes)
    }

    @Test("white space may stand around every token, and any value may be the root")
    func acceptsWhitespace() throws {
        let node = try parse(" \t\r\n{ \"a\" : [ 1 , { } , [ ] , null ] , \"b\" : true } \n")
        #expect(text(node.canonical) == #"{"a":[1,{},[],null],"b":true}"#)
        for scalar in ["null", "true", "false", "0", "-0", "1.5e-3", "\"\"", "\"x\"", "[]", "{}"] {
            #expect(text(try parse(" \(scalar)\n").text) == scalar)
        }
    }

    @Test("nesting is accepted up to the limit and refused at the bracket past it")
    func limitsDepth() {
        func nested(_ levels: Int) -> String {
            String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        }
        #expect(refusal(nested(64)) == nil)
        #expect(refusal(nested(65)) == JSONError(code: .depth, offset: 64))
        #expect(refusal(nested(1024), depth: 1024) == nil)
        #expect(refusal("1", depth: 0) == nil)
        #expect(refusal("{}", depth: 0) == JSONError(code: .depth, offset: 0))
        #expect(refusal(#"{"a":{"b":[]}}"#, depth: 2) == JSONError(code: .depth, offset: 10))
        // Siblings do not add up.
        #expect(refusal("[[],[],{\"a\":[]},[]]", depth: 3) == nil)
    }

    @Test("a million open brackets are refused at the limit")
    func refusesOpenBrackets() {
        #expect(refusal([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000))?.offset == 64)
    }

    @Test("every proper prefix of a document is refused")
    func refusesPrefixes() {
        let source = Array(#"{"a":[1,-2.5e+3,"x\u00e9\ud83d\ude02é😂"],"b":{"c":null,"d":true},"e":false}"#.utf8)
        #expect(refusal(source) == nil)
        for length in 0..<source.count {
            #expect(refusal(Array(source[..<length])) != nil, "\(length) bytes")
        }
    }

    @Test("slices and buffers parse like arrays, with offsets from their own beginning")
    func acceptsOtherBytes() throws {
        let bytes = Array("xx[1,2]yy".utf8)
        #expect(try JSONDocument(parsing: bytes[2..<7]).root[1]?.integer == 2)
        #expect(try JSONDocument(parsing: bytes[2..<7]).bytes == Array("[1,2]".utf8))
        let count = try bytes[2..<7].withUnsafeBytes { try JSONDocument(parsing: $0).root.count }
        #expect(count == 2)
        #expect(throws: JSONError(code: .unexpectedByte, offset: 0)) { try JSONDocument(parsing: bytes[1..<7]) }
    }

    @Test("an error names its reason and place")
    func describesErrors() {
        #expect("\(JSONError(code: .duplicateKey, offset: 7))" == "duplicateKey at byte 7")
    }
}
