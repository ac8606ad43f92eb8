import ReputeCrypto
import ReputeLedger
import ReputeModel
import ReputeStore
import Synchronization

/// Signs checkpoints. The highest signed one is on disk, outside the database, before anyone sees it.
final class Checkpointer: Sendable {
    struct Signed: Sendable {
        let size: UInt64
        let root: Digest
        let note: String
    }

    private let signer: NoteSigner
    private let path: String
    private let last: Mutex<Signed?>
    private let failure = Mutex<String?>(nil)
    let origin: String

    /// Reads the highest signed checkpoint, and the key, which is made when the ledger is new.
    init(_ directory: DataDirectory, origin: String, isNew: Bool) throws {
        self.origin = origin
        path = directory.checkpoint
        guard let seed = try DataDirectory.key(directory.logKey, mayCreate: isNew), let key = SigningKey(seed: seed)
        else {
            throw StoreError(
                .keys, directory.logKey, "It is missing, and checkpoints are signed with it. Put the backup of it back."
            )
        }
        signer = try NoteSigner(name: origin, key: key)
        // For people to copy, so it must be right.
        let published = Array((signer.verifierKey + "\n").utf8)
        if try FileSystem.read(directory.verifierKey) != published {
            try FileSystem.replace(directory.verifierKey, with: published)
        }
        var highest: Signed?
        if let bytes = try FileSystem.read(path) {
            let text = String(decoding: bytes, as: UTF8.self)
            guard let note = try? SignedNote(parsing: text), note.verified(by: signer.verifier),
                let checkpoint = try? Checkpoint(parsing: note.text)
            else {
                throw StoreError(
                    .damaged, path,
                    "It is not a checkpoint of \(origin) signed by \(directory.logKey). Either \(directory.database) is "
                        + "another service's, or one of these two is damaged: put the right one back.")
            }
            highest = Signed(size: checkpoint.size, root: checkpoint.root, note: text)
        }
        last = Mutex(highest)
    }

    /// The highest signed checkpoint.
    var highest: Signed? { last.withLock { $0 } }

    /// What outsiders verify checkpoints with.
    var verifierKey: String { signer.verifierKey }

    /// The checkpoint of a tree that grew from every one before. Cost: a signature and a file sync when this size was
    /// not signed yet. A ledger that does not grow from the highest signed checkpoint is not signed: it answers that one.
    func sign(_ frontier: TreeFrontier, isForked: Bool) throws -> String {
        try last.withLock { last in
            if let last, last.size == frontier.size || isForked { return last.note }
            let checkpoint = try Checkpoint(origin: origin, size: frontier.size, root: frontier.root)
            let note = try signer.sign(checkpoint.text).encoded
            if frontier.size > last?.size ?? 0 {
                try FileSystem.replace(path, with: Array(note.utf8))
                last = Signed(size: frontier.size, root: frontier.root, note: note)
            }
            return note
        }
    }

    /// Signs what is published, so that an old backup put in place of this is noticed. When that fails ``problem`` tells
    /// why: whoever asks for the head signs as well.
    func trySigning(_ published: EngineState.Published) {
        do {
            _ = try sign(published.frontier, isForked: published.isForked)
            failure.withLock { $0 = nil }
        } catch {
            failure.withLock { $0 = "\(error)" }
        }
    }

    /// Why the last attempt to sign failed, if it did.
    var problem: String? { failure.withLock { $0 } }
}
