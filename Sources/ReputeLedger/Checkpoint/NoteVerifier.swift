internal import ReputeCrypto
internal import ReputeJSON

/// A public key that signs notes: C2SP's `name+id+base64(type ‖ key)`.
package struct NoteVerifier: Sendable {
    /// What a key's signatures look like; the number is the type byte.
    package enum Kind: UInt8, Sendable {
        /// Ed25519 over the text (C2SP signed-note).
        case ed25519 = 0x01
        /// Ed25519 over the text with a time before it (C2SP tlog-cosignature, cosignature/v1).
        case cosignature = 0x04
    }

    /// The name of the key.
    package let name: String
    /// The key's id, which follows from name, kind and key.
    package let keyID: UInt32
    /// What its signatures look like.
    package let kind: Kind
    private let key: VerifyingKey

    /// Reads a verifier key.
    ///
    /// - Throws: ``NoteError`` if it is malformed, if its id is not that of the key, or if its type is not known.
    package init(verifierKey: String) throws(NoteError) {
        let malformed = NoteError(.malformedKey, "not name+id+base64")
        guard verifierKey.utf8.count <= 2 * NoteSyntax.maximumNameBytes else { throw malformed }
        // The base64 may hold plus signs of its own; names may not.
        let parts = Array(verifierKey.utf8).split(
            separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false
        )
        guard parts.count == 3, let typed = Base64.decode(parts[2]), let type = typed.first else { throw malformed }
        let name = String(decoding: parts[0], as: UTF8.self)
        try NoteSyntax.requireName(name)
        guard let kind = Kind(rawValue: type) else {
            throw NoteError(.unknownKeyType, "signature type \(type) is not known")
        }
        let publicKey = Array(typed.dropFirst())
        guard let key = VerifyingKey(publicKey) else { throw malformed }
        let keyID = NoteSyntax.keyID(name: name, type: type, publicKey: publicKey)
        guard parts[1].elementsEqual(Self.digits(of: keyID).utf8) else {
            throw NoteError(.malformedKey, "the id is not that of the key")
        }
        self.name = name
        self.keyID = keyID
        self.kind = kind
        self.key = key
    }

    /// Makes the verifier of a public key, 32 bytes; `nil` for any other number.
    ///
    /// - Throws: ``NoteError/Code/malformedName`` for a name no key can have.
    package init?(name: String, kind: Kind, publicKey: [UInt8]) throws(NoteError) {
        try NoteSyntax.requireName(name)
        guard let key = VerifyingKey(publicKey) else { return nil }
        self.name = name
        self.keyID = NoteSyntax.keyID(name: name, type: kind.rawValue, publicKey: publicKey)
        self.kind = kind
        self.key = key
    }

    /// The text of the key, for handing out.
    package var verifierKey: String {
        "\(name)+\(Self.digits(of: keyID))+\(Base64.encode([kind.rawValue] + key.bytes))"
    }

    /// Whether a signature says to be of this key.
    func claims(_ signature: NoteSignature) -> Bool {
        signature.keyID == keyID && signature.name.utf8.elementsEqual(name.utf8)
    }

    /// Whether the signature's bytes are this key's over `text`.
    func isValid(_ signature: NoteSignature, for text: String) -> Bool {
        switch kind {
        case .ed25519:
            return key.isValid(signature: signature.bytes, for: Array(text.utf8))
        case .cosignature:
            guard let time = time(of: signature) else { return false }
            let message = Cosignature.message(time: time, text: text)
            return key.isValid(signature: Array(signature.bytes.dropFirst(8)), for: message)
        }
    }

    /// The time, in seconds since 1970, that a cosignature carries; `nil` if it carries none.
    func time(of signature: NoteSignature) -> UInt64? {
        guard kind == .cosignature, signature.bytes.count == Cosignature.byteCount else { return nil }
        return signature.bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func digits(of keyID: UInt32) -> String {
        Hex.encode(withUnsafeBytes(of: keyID.bigEndian) { Array($0) })
    }
}
