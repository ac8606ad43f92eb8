import ReputeJSON
import Testing

@Suite("Writing")
struct WriterTests {
    private func written(ordered: Bool = true, _ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(ordered: ordered)
        body(&writer)
        return text(writer.bytes)
    }

    @Test("commas and colons stand where they belong")
    func punctuates() throws {
        let line = written { writer in
            writer.beginObject()
            writer.key("a")
            writer.beginArray()
            writer.endArray()
            writer.key("b")
            writer.beginArray()
            writer.integer(1)
            writer.beginObject()
            writer.endObject()
            writer.null()
            writer.string("x")
            writer.beginArray()
            writer.bool(false)
            writer.endArray()
            writer.endArray()
            writer.key(string: "c\n")
            writer.bool(true)
            writer.key("d")
            writer.raw([UInt8(ascii: "7")])
            writer.endObject()
            writer.newline()
            writer.string(static: "next")
            writer.newline()
        }
        #expect(line == "{\"a\":[],\"b\":[1,{},null,\"x\",[false]],\"c\\n\":true,\"d\":7}\n\"next\"\n")
    }

    @Test("strings are escaped as RFC 8785 says and no further")
    func escapes() {
        let all = String(String.UnicodeScalarView((UInt8(0)..<0x80).map { Unicode.Scalar($0) }))
        let expected =
            (0..<8).map { "\\u000\($0)" }.joined() + "\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
            + (0..<10).map { "\\u001\($0)" }.joined() + "\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f"
            + " !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u{7F}"
        #expect(written { $0.string(all) } == "\"\(expected)\"")
        #expect(written { $0.string(utf8: Array(all.utf8)) } == "\"\(expected)\"")
        #expect(written { $0.string("é\u{80}\u{2028}😂/") } == "\"é\u{80}\u{2028}😂/\"")
        #expect(written { $0.string("") } == "\"\"")
        #expect(written { $0.string(utf8: "a\"b".utf8.reversed()) } == #""b\"a""#)
    }

    @Test("integers of every width are written in full")
    func writesIntegers() {
        #expect(written { $0.integer(0) } == "0")
        #expect(written { $0.integer(-1) } == "-1")
        #expect(written { $0.integer(UInt8.max) } == "255")
        #expect(written { $0.integer(Int32.min) } == "-2147483648")
        #expect(written { $0.integer(JSONWriter.greatestInteger) } == "9007199254740991")
        #expect(written { $0.integer(-JSONWriter.greatestInteger) } == "-9007199254740991")
        #expect(written { $0.integer(UInt64(10)) } == "10")
    }

    @Test(
        "ratios carry up to six decimals and no idle zero",
        arguments: [
            (0, "0"), (1, "0.000001"), (10, "0.00001"), (979_452, "0.979452"), (500_000, "0.5"), (1_000_000, "1"),
            (4_820_000, "4.82"), (31_400_000, "31.4"), (100_000_000, "100"), (1_000_001, "1.000001"), (-1, "-0.000001"),
            (-500_000, "-0.5"), (-2_000_000, "-2"), (999_999_999_999_999, "999999999.999999"),
        ] as [(Int64, String)])
    func writesRatios(_ millionths: Int64, _ expected: String) throws {
        #expect(written { $0.ratio(millionths: millionths) } == expected)
        #expect(text(JSONValue.ratio(millionths: millionths).canonical) == expected)
        #expect(try parse(expected).double == Double(millionths) / 1_000_000)
    }

    @Test("a node is written as it stood, its canonical form is not")
    func writesNodes() throws {
        let node = try parse(#"{ "b" : "\u0061\/" , "a":1.0 }"#)
        #expect(written { $0.node(node) } == #"{ "b" : "\u0061\/" , "a":1.0 }"#)
        #expect(written { $0.canonical(node) } == #"{"a":1.0,"b":"a/"}"#)
    }

    @Test("base64 goes straight into a string")
    func writesBase64() {
        #expect(written { $0.base64([0xFB, 0xFF, 0xFE, 0x00]) } == #""+//+AA==""#)
    }

    @Test("a writer that was emptied begins anew, even in the middle of a value")
    func beginsAnew() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(1)
        writer.removeAll(keepingCapacity: true)
        writer.integer(2)
        #expect(text(writer.bytes) == "2")
    }

    @Test("nesting deeper than a machine word keeps its commas")
    func nestsDeeply() throws {
        let line = written { writer in
            for level in 0..<200 {
                writer.beginArray()
                writer.integer(level)
            }
            for level in 0..<200 {
                writer.endArray()
                if level < 199 { writer.integer(level) }
            }
        }
        #expect(visit(try JSONDocument(parsing: line, limits: JSONLimits(depth: 200)).root) == 599)
    }

    @Test(
        "integers past 2^53-1 are written in full and noted",
        arguments: [JSONWriter.greatestInteger + 1, -JSONWriter.greatestInteger - 1, .max, .min])
    func notesGreatIntegers(_ integer: Int64) {
        var writer = JSONWriter()
        writer.integer(integer.signum() * JSONWriter.greatestInteger)
        #expect(!writer.hasGreatInteger)
        writer.removeAll(keepingCapacity: true)
        writer.integer(integer)
        #expect(writer.hasGreatInteger)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(integer)")
    }

    #if DEBUG
        @Test("debug builds stop at keys out of order, at a value without a key, and at a key without a value")
        func assertsNesting() async {
            await #expect(processExitsWith: .failure) {
                var writer = JSONWriter()
                writer.beginObject()
                writer.key("b")
                writer.null()
                writer.key("a")
            }
            await #expect(processExitsWith: .failure) {
                var writer = JSONWriter()
                writer.beginObject()
                writer.null()
            }
            await #expect(processExitsWith: .failure) {
                var writer = JSONWriter()
                writer.beginObject()
                writer.key("a")
                writer.endObject()
            }
        }
    #endif

    @Test("a writer told not to mind the order does not")
    func allowsDisorder() {
        let line = written(ordered: false) { writer in
            writer.beginObject()
            writer.key("jsonrpc")
            writer.string("2.0")
            writer.key("id")
            writer.null()
            writer.endObject()
        }
        #expect(line == #"{"jsonrpc":"2.0","id":null}"#)
    }
}
