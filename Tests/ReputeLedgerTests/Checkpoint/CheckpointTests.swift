import ReputeCrypto
import ReputeLedger
import Testing

@Suite("Checkpoints")
struct CheckpointTests {
    static let root = String(repeating: "A", count: 43) + "="

    @Test("a checkpoint is written and read back")
    func roundTrip() throws {
        let root = Merkle.leaf([1])
        for extensions in [[], ["one"], ["one", "two three"]] {
            let checkpoint = try Checkpoint(origin: "example.com/log", size: 12, root: root, extensions: extensions)
            let read = try Checkpoint(parsing: checkpoint.text)
            #expect(read == checkpoint)
            #expect(read.origin == "example.com/log")
            #expect(read.size == 12)
            #expect(read.root == root)
            #expect(read.extensions == extensions)
        }
    }

    @Test("the text is origin, size and root, a line each, then the extensions")
    func text() throws {
        let checkpoint = try Checkpoint(origin: "o", size: 0, root: .zero, extensions: ["x y"])
        #expect(checkpoint.text == "o\n0\n\(Self.root)\nx y\n")
    }

    @Test(
        "sizes are plain decimal numbers to 2^63 - 1",
        arguments: ["", "00", "01", "+1", "-1", " 1", "1 ", "1e3", "0x1", "1.0", "\u{ff11}"]
            + ["9223372036854775808", "99999999999999999999"]
    )
    func badSizes(size: String) {
        expect(.malformedCheckpoint, "o\n\(size)\n\(Self.root)\n")
    }

    @Test("good sizes are read", arguments: ["0", "1", "10", "9223372036854775807"])
    func goodSizes(size: String) throws {
        #expect(try String(Checkpoint(parsing: "o\n\(size)\n\(Self.root)\n").size) == size)
    }

    @Test(
        "roots are 32 bytes of strict base64",
        arguments: [
            "", "AAAA", String(repeating: "A", count: 43), String(repeating: "A", count: 42) + "B=",
            String(repeating: "A", count: 44), String(repeating: "-", count: 43) + "=",
        ]
    )
    func badRoots(root: String) {
        expect(.malformedCheckpoint, "o\n1\n\(root)\n")
    }

    @Test("missing and empty lines, unfinished texts and control characters are refused")
    func badLines() {
        expect(.malformedText, "")
        expect(.malformedText, "o\n1\n\(Self.root)")
        expect(.malformedCheckpoint, "o\n1\n")
        expect(.malformedCheckpoint, "\n1\n\(Self.root)\n")
        expect(.malformedCheckpoint, "o\n1\n\(Self.root)\n\n")
        expect(.malformedCheckpoint, "o\n1\n\(Self.root)\nx\n\ny\n")
        expect(.controlCharacter, "o\r\n1\n\(Self.root)\n")
        expect(.controlCharacter, "o\n1\n\(Self.root)\nx\u{0}\n")
        expect(.controlCharacter, "o\t\n1\n\(Self.root)\n")
    }

    @Test("16 extension lines are read, one more is refused, in writing too")
    func extensionLimit() throws {
        let lines = (1...17).map { "line \($0)" }
        let whole = Array(lines.prefix(16))
        #expect(noteFailure { try Checkpoint(origin: "o", size: 1, root: .zero, extensions: whole) } == nil)
        #expect(noteFailure { try Checkpoint(origin: "o", size: 1, root: .zero, extensions: lines) } == .tooLarge)
        let text = "o\n1\n\(Self.root)\n"
        #expect(try Checkpoint(parsing: text + lines.prefix(16).map { $0 + "\n" }.joined()).extensions.count == 16)
        expect(.tooLarge, text + lines.map { $0 + "\n" }.joined())
    }

    @Test("parts that would not be read back are not made")
    func badParts() {
        for origin in ["", "a\nb", "a\u{1}"] {
            #expect(noteFailure { try Checkpoint(origin: origin, size: 1, root: .zero) } == .malformedCheckpoint)
        }
        #expect(
            noteFailure { try Checkpoint(origin: "o", size: 1, root: .zero, extensions: [""]) } == .malformedCheckpoint
        )
        #expect(noteFailure { try Checkpoint(origin: "o", size: 1 << 63, root: .zero) } == .malformedCheckpoint)
    }

    @Test("origins are compared by bytes")
    func bytewise() throws {
        let composed = try Checkpoint(origin: "\u{e9}", size: 1, root: .zero)
        let combined = try Checkpoint(origin: "e\u{301}", size: 1, root: .zero)
        #expect(composed != combined)
    }

    private func expect(_ code: NoteError.Code, _ text: String) {
        #expect(noteFailure { try Checkpoint(parsing: text) } == code, "\(text)")
    }
}
