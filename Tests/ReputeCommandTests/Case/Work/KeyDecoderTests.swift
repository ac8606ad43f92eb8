import Testing

@testable import repute

@Suite("Keys made of what a terminal sends")
struct KeyDecoderTests {
    private func keys(_ bytes: [UInt8]) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.keys(bytes) + decoder.timeout()
    }

    private static let known: [(String, Key)] = [
        ("a", .character("a")), (" ", .character(" ")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
        ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1}", .control("a")), ("\u{1A}", .control("z")),
        ("\u{1B}", .escape), ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}[1;5D", .left),
        ("\u{1B}[H", .home), ("\u{1B}[1~", .home), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[3~", .delete),
        ("\u{1B}[5~", .pageUp), ("\u{1B}[6;2~", .pageDown), ("\u{1B}[Z", .backTab), ("é", .character("é")),
        ("壶", .character("壶")), ("🫖", .character("🫖")),
        ("\u{1B}[200~y\r\u{1B}[A\u{1B}[201~", .paste("y\r\u{1B}[A")),
    ]

    @Test("each key is known, sent whole", arguments: known)
    func whole(text: String, key: Key) { #expect(keys(Array(text.utf8)) == [key]) }

    @Test("and however it is cut on the way, byte by byte too", arguments: known)
    func cut(text: String, key: Key) {
        let bytes = Array(text.utf8)
        for place in 0...bytes.count {
            var decoder = KeyDecoder()
            let found = decoder.keys(bytes[..<place]) + decoder.keys(bytes[place...])
            #expect(found + decoder.timeout() == [key], "\(text.debugDescription) at \(place)")
        }
        var decoder = KeyDecoder()
        var found: [Key] = []
        for byte in bytes { found += decoder.keys([byte]) }
        #expect(found + decoder.timeout() == [key])
    }

    @Test("Esc is waited for, for it begins most others, and is one of its own when nothing follows")
    func escape() {
        var decoder = KeyDecoder()
        #expect(decoder.keys([0x1B]) == [] && decoder.isWaiting)
        #expect(decoder.timeout() == [.escape] && !decoder.isWaiting)
        #expect(decoder.keys(Array("[A".utf8)) == [.character("["), .character("A")])
        #expect(keys(Array("\u{1B}q".utf8)) == [.escape, .character("q")])
        #expect(keys(Array("\u{1B}\u{1B}".utf8)) == [.escape, .escape])
        #expect(keys(Array("\u{1B}[".utf8)) == [.escape])
    }

    @Test("what is no key is passed over, and what comes after it is not")
    func strange() {
        for text in ["\u{1B}[15~", "\u{1B}[?1;2c", "\u{1B}[[A", "\u{1B}OP", "\u{0}", "\u{9B}", "\u{202E}"] {
            #expect(keys(Array("\(text)x".utf8)) == [.character("x")], "\(text.debugDescription)")
        }
        #expect(keys([0xFF, 0x78]) == [.character("x")])
        #expect(keys([0xE5, 0x78]) == [.character("x")])
        #expect(keys([0xC0, 0x80, 0x78]) == [.character("x")])
        #expect(keys([0xE5, 0xA3]) == [])
        #expect(keys([0x1B, 0x5B, 0x31, 0x0D]) == [.enter])
    }

    @Test("a sequence without an end is given up, and so is what nobody pastes")
    func endless() throws {
        var decoder = KeyDecoder()
        #expect(decoder.keys(Array("\u{1B}[".utf8) + [UInt8](repeating: 0x31, count: 100)) == [])
        #expect(!decoder.isWaiting)
        #expect(decoder.keys([0x78]) == [.character("x")])
        let long = [UInt8](repeating: 0x61, count: 100_000)
        let pasted = decoder.keys(Array("\u{1B}[200~".utf8) + long + Array("\u{1B}[201~x".utf8))
        #expect(pasted.count == 2 && pasted.last == .character("x"))
        guard case .paste(let text) = pasted.first else { throw SeatScene.Missing() }
        #expect(text.utf8.count == 65_536)
    }

    @Test("while something is pasted no key is waited for: a slow line may stop in its midst")
    func slowPaste() {
        var decoder = KeyDecoder()
        #expect(decoder.keys(Array("\u{1B}[200~ye".utf8)) == [])
        #expect(!decoder.isWaiting && decoder.timeout() == [])
        #expect(decoder.keys(Array("s\u{1B}[20".utf8)) == [])
        #expect(decoder.keys(Array("1~".utf8)) == [.paste("yes")])
    }
}
