import Dispatch
import Foundation
import ReputeCrypto
import ReputeLedger
package import ReputeModel
import ReputeStore
import Synchronization

extension Engine {
    /// Copies the database into a new directory, and `keys.db` into a file of its own, which replaces the copy of the
    /// last backup: keys that were destroyed since are gone from there as well. Writes go on meanwhile.
    ///
    /// The directory holds `repute.db` with an empty `repute.db-wal`, and `checkpoint` and `log.vkey` for whoever
    /// verifies it. It is written under another name, synced, and verified in all passes; only then it is there.
    /// `seal.key` and `log.key` are never in a backup. Both paths are absolute. Runs on the calling thread. Cost: a copy
    /// and a verification of all facts.
    ///
    /// Throws `backup.path`, `backup.parent`, `backup.exists`, `backup.inside`, `backup.running`, `backup.unsound`,
    /// `engine.stopping`, or what the store failed with; then nothing of it is left.
    package func backup(to directory: String, keys: String) throws(Refusal) -> BackupReport {
        try check(directory, keys)
        guard isBackingUp.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged
        else {
            throw Refusal(
                .overloaded, "backup.running", "A backup is under way. Wait for it to end.", retry: .later)
        }
        defer { isBackingUp.store(false, ordering: .releasing) }
        if state.now.isForked, let reason = state.now.readOnly {
            throw Refusal(.rule, "backup.unsound", "Of this ledger no backup is made. \(reason)")
        }
        let part = Backup(directory, keys, UUID().uuidString)
        defer { part.remove() }
        do {
            return try finish(part, directory, keys)
        } catch let refusal as Refusal {
            throw refusal
        } catch let error as StoreError {
            throw error.code == .interrupted ? .stopping : .store(error)
        } catch {
            throw .internalFault("backup.failed", "\(error)")
        }
    }

    /// What is wrong with paths can be seen before anything is copied.
    private func check(_ directory: String, _ keys: String) throws(Refusal) {
        for (path, pointer) in [(directory, "/params/directory"), (keys, "/params/keys")] {
            guard path.hasPrefix("/"), !path.hasSuffix("/"), !path.utf8.contains(0) else {
                throw Refusal(
                    .invalidParams, "backup.path",
                    "\(path) is not the absolute path of a file or directory to be made.", pointer: pointer)
            }
            let inside = FileSystem.resolved(self.directory.path)
            let parent = FileSystem.resolved(FileSystem.parent(of: path))
            if parent == inside || parent.hasPrefix(inside + "/") {
                throw Refusal(
                    .rule, "backup.inside",
                    "\(path) lies in the data directory, and would be lost with it. Give a path elsewhere.",
                    pointer: pointer)
            }
            guard FileSystem.exists(FileSystem.parent(of: path)) else {
                throw Refusal(
                    .notFound, "backup.parent", "\(FileSystem.parent(of: path)) is not there. Make it first.",
                    pointer: pointer)
            }
        }
        if FileSystem.exists(directory) {
            throw Refusal(
                .conflict, "backup.exists", "\(directory) is there already. A backup never overwrites: name another.",
                pointer: "/params/directory")
        }
        guard directory != keys else {
            throw Refusal(
                .invalidParams, "backup.path", "\(keys) cannot be the directory and the file of keys: name two.",
                pointer: "/params/keys")
        }
        if FileSystem.exists(keys), !isCopyOfKeys(keys) {
            throw Refusal(
                .conflict, "backup.exists",
                "\(keys) is there and is no copy of this service's keys.db, which alone is replaced: name another file.",
                pointer: "/params/keys")
        }
    }

    /// Whether a file is a copy of this service's keys, of whatever day.
    private func isCopyOfKeys(_ path: String) -> Bool {
        guard let mine = try? Keyring(reading: directory.keys), let other = try? Keyring(reading: path) else {
            return false
        }
        return mine.isOfSameService(as: other)
    }

    private func finish(_ part: Backup, _ directory: String, _ keys: String) throws -> BackupReport {
        let begun = ContinuousClock.now
        Backup.removeLeftKeys(beside: keys)
        try FileSystem.makeDirectory(part.path)
        let edge = try copied(part.database)
        // After the database: whatever row it holds, its key was made before.
        try DatabaseCopy(of: Connection(path: self.directory.keys, mode: .readOnly), to: part.keys).finish()
        // Signed on the disk before it is seen, as every checkpoint is; what is restored from here grows from it.
        let note = try checkpointer.sign(edge, isForked: state.now.isForked)
        try FileSystem.replace(part.checkpoint, with: Array(note.utf8))
        try FileSystem.replace(part.verifierKey, with: Array((checkpointer.verifierKey + "\n").utf8))
        try FileSystem.sync(part.database)
        try FileSystem.sync(part.keys)
        let copying = (ContinuousClock.now - begun) / .seconds(1)
        let report = try Verification(
            database: part.database, keys: part.keys, sealKey: self.directory.sealKey, scratch: part.scratch,
            signed: (edge.size, edge.root), progress: { _, _, _ in },
            isGivenUp: { [queue] in queue.isStopping }
        ).run()
        if let problem = report.firstProblem {
            throw Refusal(
                .internal, "backup.unsound",
                "The copy does not verify (\(problem)), so it was thrown away. See what `repute ledger "
                    + "verify` says of the database.")
        }
        // Reading it made files beside it that nobody needs.
        part.removeCompanions()
        // Empty, so that copied over a directory that crashed it replaces what SQLite would take for commits to this.
        try FileSystem.create(part.database + "-wal")
        let bytes = FileSystem.size(part.database)
        try FileSystem.move(part.keys, to: keys)
        for end in ["-wal", "-shm"] { FileSystem.remove(keys + end) }
        try FileSystem.move(part.path, to: directory)
        let whole = (ContinuousClock.now - begun) / .seconds(1)
        return BackupReport(
            facts: report.facts, root: report.root, bytes: bytes, copied: copying, verified: whole - copying)
    }

    /// Has the writer copy the database between its batches. Answers the edge of the copy's tree.
    private func copied(_ path: String) throws(Refusal) -> TreeFrontier {
        let done = DispatchSemaphore(value: 0)
        let outcome = Mutex<Result<TreeFrontier, Refusal>?>(nil)
        let item = CommandQueue.Item.copy(path, uid) { result in
            outcome.withLock { $0 = result }
            done.signal()
        }
        // A ledger that is only read can be copied all the same.
        switch queue.put([item]) {
        case nil: done.wait()
        case .closed: throw .stopping
        case .full: throw .overloaded
        }
        guard let outcome = outcome.withLock({ $0 }) else { throw .stopping }
        return try outcome.get()
    }
}

/// The files of a backup in the making, beside where they are to be.
private struct Backup {
    let path: String
    let keys: String

    init(_ directory: String, _ keys: String, _ mark: String) {
        path = "\(directory).part-\(mark)"
        self.keys = "\(keys).part-\(mark)"
    }

    /// Removes the keys of a backup that was killed: they would keep what is erased later.
    static func removeLeftKeys(beside keys: String) {
        let directory = FileSystem.parent(of: keys)
        let start = keys.dropFirst(directory == "/" ? 1 : directory.utf8.count + 1) + ".part-"
        for name in FileSystem.names(directory) where name.hasPrefix(start) {
            FileSystem.remove("\(directory)/\(name)")
        }
    }

    var database: String { path + "/repute.db" }
    var checkpoint: String { path + "/checkpoint" }
    var verifierKey: String { path + "/log.vkey" }
    var scratch: String { path + "/verify.tmp" }

    /// Removes what reading left beside the databases.
    func removeCompanions() {
        for file in [database, keys] {
            for end in ["-wal", "-shm"] { FileSystem.remove(file + end) }
        }
    }

    /// Removes what is left of it when it did not come to its end.
    func remove() {
        removeCompanions()
        for file in [database, checkpoint, verifierKey, scratch, keys] { FileSystem.remove(file) }
        FileSystem.removeDirectory(path)
    }
}
