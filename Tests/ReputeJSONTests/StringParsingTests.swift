import ReputeJSON
import Testing

@Suite("Strings in JSON")
struct StringParsingTests {
    @Test(
        "escapes give the bytes they stand for",
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9""#, "Aéé"),
            (#""\u20ac""#, "€"), (#""\ud83d\ude02!""#, "😂!"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
            (#""\uD800\uDC00""#, "\u{10000}"), (#""\u0000""#, "\0"),
            (
                #""\u007f\u0080\u07ff\u0800\uffff""#,
                "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"
            ), (#""\uE000\uD7FF""#, "\u{E000}\u{D7FF}"),
            (#""plain é 中 😂""#, "plain é 中 😂"), (#""\\u0041""#, #"\u0041"#), (#""""#, ""),
        ])
    func unescapes(_ source: String, _ expected: String) throws {
        let node = try parse(source)
        #expect(node.string.map { Array($0.utf8) } == Array(expected.utf8))
        #expect(node.stringUTF8 == Array(expected.utf8))
        #expect(node.stringSlice.map(Array.init) == Array(expected.utf8))
        #expect(text(node.text) == source)
    }

    @Test(
        "bad escapes are refused",
        arguments: [
            (#""\x""#, .invalidEscape, 2), (#""\U0041""#, .invalidEscape, 2), (#""\u""#, .invalidEscape, 3),
            (#""\u00g0""#, .invalidEscape, 5), (#""\u004""#, .invalidEscape, 6), (#""\ ""#, .invalidEscape, 2),
            (#""\0""#, .invalidEscape, 2), (#""\'""#, .invalidEscape, 2), (#""\u-001""#, .invalidEscape, 3),
            (#""\ud800""#, .loneSurrogate, 1), (#""a\udc00""#, .loneSurrogate, 2), (#""\ud800x""#, .loneSurrogate, 1),
            (#""\ud800\n""#, .loneSurrogate, 1), (#""\ud800\ud800""#, .loneSurrogate, 1),
            (#""\ud800\u0041""#, .loneSurrogate, 1), (#""\udc00\ud800""#, .loneSurrogate, 1),
            (#"{"\ud800":1}"#, .loneSurrogate, 2), (#""\ud83d\ude0""#, .invalidEscape, 12),
        ] as [(String, JSONError.Code, Int)])
    func refusesEscapes(_ source: String, _ code: JSONError.Code, _ offset: Int) {
        #expect(refusal(source) == JSONError(code: code, offset: offset))
    }

    @Test("raw control characters are refused wherever they stand in a string, DEL is not")
    func refusesControls() {
        for byte in UInt8(0)..<0x20 {
            for lead in [0, 3, 7, 8, 9, 31] {
                let source = [0x22] + [UInt8](repeating: 0x61, count: lead) + [byte] + Array("aaaaaaaaaaaa\"".utf8)
                #expect(refusal(source) == JSONError(code: .controlCharacter, offset: lead + 1))
            }
        }
        #expect(refusal([0x22, 0x7F, 0x22]) == nil)
    }

    @Test(
        "malformed UTF-8 is refused in values, keys, and fields nobody reads",
        arguments: [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
            [0xFE], [0xFF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xC3, 0xA9, 0xA9],
        ] as [[UInt8]])
    func refusesBadUTF8(_ bad: [UInt8]) {
        for (before, after) in [
            ("\"", "\""), ("{\"", "\":1}"), ("{\"a\":1,\"unread\":[\"", "\"]}"), ("\"12345678", "9\""),
        ] {
            let error = refusal(Array(before.utf8) + bad + Array(after.utf8))
            #expect(error?.code == .invalidUTF8)
        }
        // Cut short by the end of the input, and outside of a string.
        #expect(refusal([0x22] + bad) != nil)
        #expect(refusal(bad) != nil)
    }

    @Test("the first and last character of each UTF-8 length are accepted")
    func acceptsBoundaries() throws {
        for scalar in "\u{20}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}".unicodeScalars {
            let node = try parse("\"\(scalar)\"")
            #expect(node.stringUTF8 == Array(String(scalar).utf8))
        }
    }

    @Test("strings are compared by bytes, not by what Unicode calls equivalent")
    func comparesBytes() throws {
        let node = try parse("\"e\u{301}\"")
        #expect(node.stringEquals("e\u{301}"))
        #expect(!node.stringEquals("\u{E9}"))
        let object = try parse("{\"e\u{301}\":1,\"\u{E9}\":2}")
        #expect(object["\u{E9}"]?.integer == 2)
        #expect(object[key: "e\u{301}"]?.integer == 1)
    }

    @Test("an escaped string equals what it stands for and nothing else")
    func comparesEscaped() throws {
        let node = try parse(#""cr\u0065dit\u002eget""#)
        #expect(node.stringEquals("credit.get"))
        #expect(!node.stringEquals("credit.ge"))
        #expect(!node.stringEquals("credit.gets"))
        #expect(!node.stringEquals(#"cr\u0065dit\u002eget"#))
        #expect(try !parse("1").stringEquals("1"))
    }
}
