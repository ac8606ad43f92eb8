import ReputeCrypto
import ReputeJSON
import ReputeLedger
import Testing

@Suite("Signed notes")
struct NoteTests {
    let signer: NoteSigner
    let verifier: NoteVerifier

    init() throws {
        signer = try NoteSigner(name: "example.com/a", key: .random())
        verifier = try NoteVerifier(verifierKey: signer.verifierKey)
    }

    @Test(
        "a text is signed, written, read and verified",
        arguments: ["a\n", "\n", "a\n\nb\n", "two\nlines\n", "\n\n", "— not a signature\n", "é 𝄞\u{7f}\n"]
    )
    func roundTrip(text: String) throws {
        let note = try signer.sign(text)
        #expect(note.encoded.hasPrefix(text + "\n\u{2014} example.com/a "))
        let read = try SignedNote(parsing: note.encoded)
        #expect(read == note)
        #expect(read.encoded == note.encoded)
        #expect(read.text == text)
        #expect(read.verified(by: verifier))
        #expect(read.verified(by: signer.verifier))
        #expect(read.cosigned(by: verifier) == nil)
    }

    @Test("a changed text, name, id or signature is not verified")
    func forgeries() throws {
        let note = try signer.sign("text\n")
        let signature = note.signatures[0]
        func verified(_ text: String, _ signature: NoteSignature) throws -> Bool {
            try SignedNote(text: text, signatures: [signature]).verified(by: verifier)
        }
        #expect(try verified("text\n", signature))
        #expect(try !verified("Text\n", signature))
        #expect(try !verified("text\n\n", signature))
        let otherName = try NoteSignature(name: "example.com/b", keyID: signature.keyID, bytes: signature.bytes)
        #expect(try !verified("text\n", otherName))
        let otherID = try NoteSignature(name: signature.name, keyID: signature.keyID ^ 1, bytes: signature.bytes)
        #expect(try !verified("text\n", otherID))
        var bytes = signature.bytes
        bytes[5] ^= 1
        let broken = try NoteSignature(name: signature.name, keyID: signature.keyID, bytes: bytes)
        #expect(try !verified("text\n", broken))
        let short = try NoteSignature(name: signature.name, keyID: signature.keyID, bytes: Array(bytes.dropLast()))
        #expect(try !verified("text\n", short))
    }

    @Test("signatures of strangers are ignored, a bad one of the key itself spoils the note")
    func several() throws {
        let stranger = try NoteSigner(name: "example.com/a", key: .random())
        var note = try signer.sign("text\n")
        try note.append(stranger.sign("other\n").signatures[0])
        #expect(note.verified(by: verifier))
        #expect(!note.verified(by: stranger.verifier))
        let absent = try NoteSigner(name: "example.com/c", key: .random())
        #expect(!note.verified(by: absent.verifier))
        try note.append(signer.sign("other\n").signatures[0])
        #expect(!note.verified(by: verifier))
        #expect(try SignedNote(parsing: note.encoded) == note)
    }

    @Test("names are compared by bytes")
    func bytewise() throws {
        let composed = try NoteSigner(name: "\u{e9}", key: .random())
        let signature = try composed.sign("a\n").signatures[0]
        let combined = try NoteSignature(name: "e\u{301}", keyID: signature.keyID, bytes: signature.bytes)
        #expect(combined != signature)
        #expect(try !SignedNote(text: "a\n", signatures: [combined]).verified(by: composed.verifier))
    }

    @Test("notes that are not text, empty line and signature lines are refused")
    func malformed() throws {
        let good = try signer.sign("text\n").encoded
        let line = String(good.dropFirst("text\n\n".count).dropLast())
        for bad in [
            "", "\n", "\n\n", "text\n", "text\n\n", "text\n\n\n", "text\n\(line)\n", "\n\(line)\n", "text\n\n\(line)",
            "text\n\n\(line)\n\n", "text\n\n\(line)\n\n\(line)", "text\n\n\(line)\nmore\n", "text\n\n \(line)\n",
            "text\n\n- example.com/a AAAAAAA=\n", "text\n\n\u{2014} example.com/a\n",
            "text\n\n\u{2014} example.com/a \n", "text\n\n\(line) \n",
            "text\n\n\u{2014} example.com/a AAAAAA==\n", "text\n\n\u{2014} example.com/a AAAAAAB=\n",
            "text\n\n\u{2014} example.com/a AAAAAAA\n", "text\n\n\u{2014}example.com/a AAAAAAA=\n",
        ] {
            #expect(noteFailure { try SignedNote(parsing: bad) } == .malformedSignature, "\(bad)")
        }
        #expect(noteFailure { try SignedNote(parsing: "text\n\n\u{2014} a AAAAAAA=\n") } == nil)
        for bad in ["a b", "a+b", "", "a\u{a0}b", "a\u{2003}", "a\u{85}"] {
            let note = "text\n\n\u{2014} \(bad) AAAAAAA=\n"
            #expect(noteFailure { try SignedNote(parsing: note) } == .malformedName, "\(bad)")
        }
    }

    @Test("control characters are refused wherever they are", arguments: ["\u{0}", "\t", "\r", "\u{1f}"])
    func controls(character: String) throws {
        let good = try signer.sign("text\n").encoded
        for place in good.indices {
            var bad = good
            bad.insert(contentsOf: character, at: place)
            #expect(noteFailure { try SignedNote(parsing: bad) } == .controlCharacter)
        }
        #expect(noteFailure { try signer.sign("a\(character)\n") } == .controlCharacter)
    }

    @Test("100 signatures are read, one more is refused, in writing too")
    func signatureLimit() throws {
        var note = try signer.sign("text\n")
        for _ in 1..<100 { try note.append(note.signatures[0]) }
        #expect(try SignedNote(parsing: note.encoded).verified(by: verifier))
        let line = "\u{2014} a AAAAAAA=\n"
        #expect(noteFailure { try SignedNote(parsing: note.encoded + line) } == .tooLarge)
        let full = note
        #expect(
            noteFailure {
                var more = full
                try more.append(full.signatures[0])
            } == .tooLarge
        )
        let many = Array(repeating: full.signatures[0], count: 101)
        #expect(noteFailure { try SignedNote(text: "text\n", signatures: many) } == .tooLarge)
    }

    @Test("a note of more than a million bytes is refused")
    func sizeLimit() throws {
        let long = String(repeating: "x", count: 999_000) + "\n"
        let note = try signer.sign(long).encoded
        #expect(noteFailure { try SignedNote(parsing: note) } == nil)
        let longer = String(repeating: "x", count: 1_000) + note
        #expect(noteFailure { try SignedNote(parsing: longer) } == .tooLarge)
        #expect(noteFailure { try signer.sign(long + long) } == .tooLarge)
    }

    @Test("a text without a last newline, and a note without a signature, are not made")
    func unmade() throws {
        let signature = try signer.sign("a\n").signatures[0]
        for text in ["", "a", "a\nb"] {
            #expect(noteFailure { try signer.sign(text) } == .malformedText)
            #expect(noteFailure { try SignedNote(text: text, signatures: [signature]) } == .malformedText)
        }
        #expect(noteFailure { try SignedNote(text: "a\n", signatures: []) } == .malformedSignature)
        #expect(noteFailure { try NoteSignature(name: "a", keyID: 1, bytes: []) } == .malformedSignature)
    }

    @Test("a key needs a name without spaces, plus signs and control characters")
    func names() {
        for name in ["", "a b", "a+b", "a\nb", "a\u{a0}", "a\u{2028}b", String(repeating: "x", count: 1_025)] {
            #expect(noteFailure { try NoteSigner(name: name, key: .random()) } == .malformedName)
        }
        #expect(noteFailure { try NoteSigner(name: "日本/log", key: .random()) } == nil)
    }

    @Test("a verifier key is name, id and key, and the id must be the key's")
    func verifierKeys() throws {
        let parts = signer.verifierKey.split(separator: "+", maxSplits: 2).map { String($0) }
        #expect(parts.count == 3)
        #expect(verifier.name == "example.com/a")
        #expect(verifier.kind == .ed25519)
        #expect(verifier.verifierKey == signer.verifierKey)
        #expect(signer.name == "example.com/a")
        #expect(String(verifier.keyID, radix: 16) == String(try #require(UInt32(parts[1], radix: 16)), radix: 16))
        let key = try #require(Base64.decode(parts[2]))
        func failure(_ text: String) -> NoteError.Code? { noteFailure { try NoteVerifier(verifierKey: text) } }
        #expect(failure("") == .malformedKey)
        #expect(failure("\(parts[0])+\(parts[1])") == .malformedKey)
        #expect(failure("\(parts[0])+\(parts[1])+") == .malformedKey)
        #expect(failure("\(parts[0])b+\(parts[1])+\(parts[2])") == .malformedKey)
        #expect(failure("+\(parts[1])+\(parts[2])") == .malformedName)
        #expect(failure("\(parts[0])+0\(parts[1])+\(parts[2])") == .malformedKey)
        #expect(failure("\(parts[0])+00000000+\(parts[2])") == .malformedKey)
        #expect(failure("\(signer.verifierKey)\n") == .malformedKey)
        #expect(failure("a b+\(parts[1])+\(parts[2])") == .malformedName)
        #expect(failure("\(parts[0])+\(parts[1])+\(Base64.encode([0x02] + key.dropFirst()))") == .unknownKeyType)
        #expect(failure("\(parts[0])+\(parts[1])+\(Base64.encode([0x04] + key.dropFirst()))") == .malformedKey)
        #expect(failure("\(parts[0])+\(parts[1])+\(Base64.encode(key.dropLast()))") == .malformedKey)
    }

    @Test("a witness's signature holds with its own time alone")
    func cosignatures() throws {
        let key = SigningKey.random()
        let witness = try #require(try NoteVerifier(name: "w", kind: .cosignature, publicKey: key.publicKey))
        let text = "o\n1\nAA==\n"
        func line(_ time: UInt64, signed: UInt64) throws -> NoteSignature {
            let signature = try key.sign(Array("cosignature/v1\ntime \(signed)\n\(text)".utf8))
            let bytes = (0..<8).map { UInt8(truncatingIfNeeded: time >> (56 - 8 * $0)) } + signature
            return try NoteSignature(name: "w", keyID: witness.keyID, bytes: bytes)
        }
        var note = try signer.sign(text)
        #expect(note.cosigned(by: witness) == nil)
        try note.append(line(1_767_225_600, signed: 1_767_225_600))
        #expect(note.verified(by: witness))
        #expect(note.cosigned(by: witness) == 1_767_225_600)
        try note.append(line(.max, signed: .max))
        #expect(note.cosigned(by: witness) == .max)
        #expect(try NoteVerifier(verifierKey: witness.verifierKey).kind == .cosignature)
        let plain = try NoteSignature(name: "w", keyID: witness.keyID, bytes: key.sign(Array(text.utf8)))
        #expect(try !SignedNote(text: text, signatures: [plain]).verified(by: witness))
        try note.append(line(5, signed: 6))
        #expect(!note.verified(by: witness))
        #expect(note.cosigned(by: witness) == nil)
    }
}
