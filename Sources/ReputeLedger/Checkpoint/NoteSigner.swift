package import ReputeCrypto

/// A private key with a name, which signs notes (C2SP signed-note, Ed25519).
package struct NoteSigner: Sendable {
    /// The public half, to check what this one signs.
    package let verifier: NoteVerifier
    private let key: SigningKey

    /// Names a key. A log's name is its checkpoints' origin.
    ///
    /// - Throws: ``NoteError/Code/malformedName`` for a name with spaces, plus signs or control characters, or
    ///   an empty one.
    package init(name: String, key: SigningKey) throws(NoteError) {
        guard let verifier = try NoteVerifier(name: name, kind: .ed25519, publicKey: key.publicKey) else {
            throw NoteError(.malformedKey, "the public key is not one")
        }
        self.verifier = verifier
        self.key = key
    }

    /// The name of the key.
    package var name: String { verifier.name }

    /// The text to hand out to those who will check: `name+id+base64(0x01 ‖ public key)`.
    package var verifierKey: String { verifier.verifierKey }

    /// Signs a text of whole lines and gives the note with this signature alone.
    ///
    /// - Throws: ``NoteError`` if the text has control characters, does not end with a newline or is too long.
    package func sign(_ text: String) throws(NoteError) -> SignedNote {
        let bytes: [UInt8]
        do throws(CryptoError) {
            bytes = try key.sign(Array(text.utf8))
        } catch {
            throw NoteError(.signFailed, error.description)
        }
        let signature = try NoteSignature(name: verifier.name, keyID: verifier.keyID, bytes: bytes)
        return try SignedNote(text: text, signatures: [signature])
    }
}
