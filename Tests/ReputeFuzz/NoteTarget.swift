import ReputeCrypto
import ReputeLedger

extension FuzzTarget {
    /// Signed notes, their checkpoints and verifier keys: what is read gives back its bytes, and nothing counts as signed
    /// that was not.
    static let note = FuzzTarget("note") { bytes in
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        if let key = try? NoteVerifier(verifierKey: text) {
            try Finding.unless(key.verifierKey.utf8.elementsEqual(bytes), "a verifier key is written otherwise")
        }
        if let checkpoint = try? Checkpoint(parsing: text) {
            try Finding.unless(checkpoint.text.utf8.elementsEqual(bytes), "a checkpoint is written otherwise")
        }
        guard let note = try? SignedNote(parsing: text) else { return }
        try Finding.unless(note.encoded.utf8.elementsEqual(bytes), "a note is written otherwise")
        _ = try? Checkpoint(parsing: note.text)
        for verifier in verifiers {
            _ = note.cosigned(by: verifier)
            try Finding.unless(!note.verified(by: verifier), "a note counts as signed by \(verifier.name)")
        }
    }

    /// Keys with which nothing was ever signed.
    private static let verifiers: [NoteVerifier] = [NoteVerifier.Kind.ed25519, .cosignature].compactMap { kind in
        SigningKey(seed: Array(repeating: 7, count: 32)).flatMap { key in
            try? NoteVerifier(name: "log.example", kind: kind, publicKey: key.publicKey)
        }
    }
}
