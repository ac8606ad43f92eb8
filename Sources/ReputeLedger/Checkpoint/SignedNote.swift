/// A text with signatures below it, as C2SP signed-note v1.0.0 writes it.
///
/// The text means nothing until ``verified(by:)`` holds for a key that is trusted.
package struct SignedNote: Sendable {
    /// The text that is signed, with its last newline.
    package let text: String
    /// The signatures in their order; at least one. Keys nobody knows may be among them.
    package private(set) var signatures: [NoteSignature]

    /// A note of a text and signatures over it, which are not checked.
    ///
    /// - Throws: ``NoteError`` if the text has control characters, is not whole lines or too long, if there is
    ///   no signature, or more than 100.
    package init(text: String, signatures: [NoteSignature]) throws(NoteError) {
        try NoteSyntax.requireText(text.utf8)
        guard !signatures.isEmpty else { throw NoteError(.malformedSignature, "a note without a signature") }
        guard signatures.count <= NoteSyntax.maximumSignatures else {
            throw NoteError(.tooLarge, "more than \(NoteSyntax.maximumSignatures) signatures")
        }
        self.text = text
        self.signatures = signatures
    }

    /// Reads a note: text, empty line, signature lines. The last empty line divides, so a text may have some.
    ///
    /// - Throws: ``NoteError`` for whatever `encoded` would not give back byte for byte, more than 1 000 000
    ///   bytes, or more than 100 signatures.
    package init(parsing note: String) throws(NoteError) {
        let bytes = Array(note.utf8)
        guard bytes.count <= NoteSyntax.maximumBytes else {
            throw NoteError(.tooLarge, "more than \(NoteSyntax.maximumBytes) bytes")
        }
        try NoteSyntax.requireNoControls(bytes)
        guard bytes.last == NoteSyntax.newline, let end = Self.lastEmptyLine(bytes) else {
            throw NoteError(.malformedSignature, "no empty line with signature lines after it")
        }
        let lines = bytes[(end + 1)...].dropLast().split(
            separator: NoteSyntax.newline,
            maxSplits: NoteSyntax.maximumSignatures,
            omittingEmptySubsequences: false
        )
        guard lines.count <= NoteSyntax.maximumSignatures else {
            throw NoteError(.tooLarge, "more than \(NoteSyntax.maximumSignatures) signatures")
        }
        var signatures: [NoteSignature] = []
        for line in lines { signatures.append(try NoteSignature(parsing: line)) }
        try self.init(text: String(decoding: bytes[..<end], as: UTF8.self), signatures: signatures)
    }

    /// The note as it is sent and kept.
    package var encoded: String {
        text + "\n" + signatures.map(\.encoded).joined()
    }

    /// Adds a signature below the others, such as a witness's.
    ///
    /// - Throws: ``NoteError/Code/tooLarge`` if there are 100 already.
    package mutating func append(_ signature: NoteSignature) throws(NoteError) {
        guard signatures.count < NoteSyntax.maximumSignatures else {
            throw NoteError(.tooLarge, "more than \(NoteSyntax.maximumSignatures) signatures")
        }
        signatures.append(signature)
    }

    /// Whether the key has signed this text: at least one signature has its name and id, and all that have are
    /// valid. Signatures of other keys are ignored.
    package func verified(by verifier: NoteVerifier) -> Bool {
        let own = signatures.filter(verifier.claims)
        return !own.isEmpty && own.allSatisfy { verifier.isValid($0, for: text) }
    }

    /// The time, in seconds since 1970, at which a witness says to have seen this text; the latest, if it signed
    /// more than once. `nil` unless ``verified(by:)`` holds and the key is one for cosignatures.
    package func cosigned(by verifier: NoteVerifier) -> UInt64? {
        guard verified(by: verifier) else { return nil }
        return signatures.filter(verifier.claims).compactMap(verifier.time).max()
    }

    /// The place of the newline that is the last empty line.
    private static func lastEmptyLine(_ bytes: [UInt8]) -> Int? {
        bytes.indices.dropFirst().last { bytes[$0] == NoteSyntax.newline && bytes[$0 - 1] == NoteSyntax.newline }
    }
}

extension SignedNote: Equatable {
    /// Compares by bytes, where `String` takes some different ones for equal.
    package static func == (left: SignedNote, right: SignedNote) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8) && left.signatures == right.signatures
    }
}
