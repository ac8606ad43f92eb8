internal import ReputeCrypto

/// The rules of C2SP signed-note that several of its parts share, and the limits set here.
enum NoteSyntax {
    /// The longest note that is read, in bytes: room for 100 post-quantum signatures.
    static let maximumBytes = 1_000_000
    /// The most signatures a note may carry; C2SP asks for 16 at least.
    static let maximumSignatures = 100
    /// The longest key name, in bytes: a name is a URL without its scheme.
    static let maximumNameBytes = 1_024

    static let newline = UInt8(ascii: "\n")

    /// Refuses every character below U+0020 but the newline.
    static func requireNoControls(_ text: some Collection<UInt8>) throws(NoteError) {
        if text.contains(where: { $0 < 0x20 && $0 != newline }) {
            throw NoteError(.controlCharacter, "a control character other than a newline")
        }
    }

    /// A text that can be signed: not empty, whole lines, no control characters.
    static func requireText(_ text: some BidirectionalCollection<UInt8>) throws(NoteError) {
        guard text.count <= maximumBytes else { throw NoteError(.tooLarge, "more than \(maximumBytes) bytes") }
        guard text.last == newline else { throw NoteError(.malformedText, "the text does not end with a newline") }
        try requireNoControls(text)
    }

    /// A key name: not empty, neither Unicode spaces nor plus signs nor control characters.
    static func requireName(_ name: String) throws(NoteError) {
        let isAllowed = { (scalar: Unicode.Scalar) in
            scalar.value >= 0x20 && scalar != "+" && !scalar.properties.isWhitespace
        }
        guard (1...maximumNameBytes).contains(name.utf8.count), name.unicodeScalars.allSatisfy(isAllowed) else {
            throw NoteError(.malformedName, "a key name is 1 to \(maximumNameBytes) bytes, no spaces, no plus signs")
        }
    }

    /// The first four bytes, big-endian, of SHA-256(name ‖ 0x0A ‖ type ‖ public key).
    static func keyID(name: String, type: UInt8, publicKey: [UInt8]) -> UInt32 {
        let digest = SHA.sha256(Array(name.utf8) + [newline, type] + publicKey)
        return digest.withUnsafeBytes { UInt32(bigEndian: $0.loadUnaligned(as: UInt32.self)) }
    }
}
