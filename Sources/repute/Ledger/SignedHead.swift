import Foundation
import ReputeLedger
import ReputeWire

/// A checkpoint and the note it stands in.
struct SignedHead: Sendable {
    /// Who, how long, which root.
    let checkpoint: Checkpoint
    /// The note with its signatures.
    let note: SignedNote

    /// Reads a signed note. Throws ``Fault/unsound(_:)`` when it is none.
    init(note text: String) throws(Fault) {
        do {
            note = try SignedNote(parsing: text)
            checkpoint = try Checkpoint(parsing: note.text)
        } catch {
            throw .unsound(["the checkpoint is not a signed note: \(error)"])
        }
    }

    /// Reads a note from a file.
    init(file path: String) throws(Fault) {
        try self.init(note: try Files.text(path))
    }

    /// The head the service answered; what it says beside the note must agree with the note.
    init(_ head: LedgerHead.Result) throws(Fault) {
        try self.init(note: head.checkpoint)
        guard checkpoint.size == UInt64(head.size), checkpoint.root == head.root else {
            throw .unsound(["the service's head says something else than its own checkpoint"])
        }
    }

    /// Checks the signature, where a key is given. Says what was found.
    ///
    /// `key` is a verifier key, or a file that holds one.
    func checked(by key: String?) throws(Fault) -> String {
        guard let key else { return "signature not checked: give the log's key with --key" }
        let text = FileManager.default.fileExists(atPath: key) ? try Files.text(key) : key
        let verifier: NoteVerifier
        do {
            verifier = try NoteVerifier(verifierKey: text.trimmingCharacters(in: .whitespacesAndNewlines))
        } catch {
            throw .usage("--key is not a verifier key: \(error)")
        }
        guard note.verified(by: verifier) else {
            throw .unsound(["the checkpoint is not signed by \(verifier.name)"])
        }
        return "signed by \(Text.harmless(verifier.name))"
    }
}
