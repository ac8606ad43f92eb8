import ReputeJSON
import Testing

@Suite("Random documents")
struct RandomTests {
    @Test("what is written is read back the same, and written the same again")
    func roundTrips() throws {
        var random = SeededGenerator.announced("round trips")
        for _ in 0..<2000 {
            let value = RandomValues.value(depth: 5, &random)
            let canonical = value.canonical
            let node = try JSONDocument(parsing: canonical).root
            #expect(JSONValue(node) == value)
            #expect(node.canonical == canonical)
            #expect(Array(node.text) == canonical)
            #expect(JSONValue(try parse(value.pretty)) == value)
            #expect(visit(node) > 0)
        }
    }

    @Test("spelling, white space and order do not change what a document means")
    func readsAnySpelling() throws {
        var random = SeededGenerator.announced("spellings")
        for _ in 0..<2000 {
            let value = RandomValues.value(depth: 4, &random)
            let node = try parse(RandomValues.spelling(of: value, &random))
            #expect(node.canonical == value.canonical)
            #expect(JSONValue(node) == value)
        }
    }

    @Test("a damaged document is refused, or is a document: never a crash, never bad text")
    func survivesDamage() throws {
        var random = SeededGenerator.announced("damage")
        let tokens = [
            "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u", "\\ud800", "-", "e", ".", "0", "\n", "\0", "true",
        ]
        var accepted = 0
        for _ in 0..<10_000 {
            let value = RandomValues.value(depth: 3, &random)
            var bytes = Array(RandomValues.spelling(of: value, &random).utf8)
            for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes[place] = .random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                case 2: bytes.removeLast(bytes.count - place)
                case 3: bytes.insert(contentsOf: (tokens.randomElement(using: &random) ?? "").utf8, at: place)
                default: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
                }
            }
            guard refusal(bytes) == nil else { continue }
            accepted += 1
            let root = try JSONDocument(parsing: bytes).root
            #expect(visit(root) > 0)
            #expect(String(validating: bytes, as: UTF8.self) != nil)
            #expect(try JSONDocument(parsing: root.canonical).root.canonical == root.canonical)
        }
        #expect(accepted > 100)
    }

    @Test("random bytes in a string are accepted exactly when they are UTF-8")
    func agreesOnUTF8() {
        var random = SeededGenerator.announced("UTF-8")
        let likely: [UInt8] = [
            0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEE, 0xEF, 0xF0, 0xF1,
            0xF4, 0xF5, 0xFF,
        ]
        var wellFormed = 0
        for _ in 0..<100_000 {
            let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in likely.randomElement(using: &random) ?? 0
            }
            let isText = String(validating: bytes, as: UTF8.self) != nil
            wellFormed += isText ? 1 : 0
            #expect(refusal([0x22] + bytes + [0x22])?.code == (isText ? nil : .invalidUTF8))
        }
        #expect(wellFormed > 1000)
    }
}
