import ReputeModel
import Testing

@Suite("ids")
struct IDTests {
    @Test("1 to 128 bytes are an id")
    func length() {
        #expect(ID(utf8: []) == nil && ID(utf8: [0x61]) != nil && ID(String(repeating: "x", count: 128)) != nil)
        #expect(ID(String(repeating: "x", count: 129)) == nil)
        #expect(ID(String(repeating: "é", count: 64)) != nil && ID(String(repeating: "é", count: 65)) == nil)
    }

    @Test("control characters are refused: C0, DEL and C1, at every place")
    func controls() {
        for scalar in (UInt32(0)...0x9F).compactMap(Unicode.Scalar.init) {
            let isControl = scalar.value < 0x20 || scalar.value >= 0x7F
            for text in ["\(scalar)", "a\(scalar)", "\(scalar)z", "é\(scalar)é"] {
                #expect((ID(text) == nil) == isControl, "U+\(String(scalar.value, radix: 16))")
            }
        }
    }

    @Test("bytes 80 to 9F inside other characters are no controls")
    func inside() {
        for text in ["\u{A0}", "\u{C0}", "à", "中文", "\u{2080}", "\u{1F4A1}", "Â", "\u{482}"] {
            #expect(ID(text)?.description == text)
        }
    }

    @Test("ids are equal and ordered by their bytes")
    func bytes() {
        let (composed, decomposed): (ID, ID) = ("é", "e\u{301}")
        #expect(composed != decomposed && decomposed < composed)
        #expect(
            ["b", "é", "aa", "a", "Z"].compactMap { ID($0) }.sorted().map(\.description) == ["Z", "a", "aa", "b", "é"])
    }
}
