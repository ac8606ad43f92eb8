import Foundation
import ReputeCrypto
import ReputeLedger
package import ReputeModel
import ReputeStore

extension Engine {
    /// Verifies the database against its ledger, in five passes: *pages* (the database
    /// itself, and its indexes), *hashes* (lines, tree, checkpoints), *sums* (all facts
    /// applied to empty rows, every row compared), *rules* (each fact decided again on the rows before it) and *vault*
    /// (every digest in the ledger matches its entry). See <doc:Verifying>.
    ///
    /// Runs on the calling thread with connections of its own, on one snapshot. Cost: linear in the facts; sums and rules
    /// need a temporary database as large as the projection, in the data directory. Ends early, with `engine.stopping`,
    /// when the service stops.
    package func verify(
        progress: @escaping (_ pass: String, _ done: Int64, _ of: Int64) -> Void = { _, _, _ in }
    ) throws(Refusal) -> VerifyReport {
        do {
            // Before the snapshot: a checkpoint signed later may be of more facts than it holds.
            let signed = checkpointer.highest.map { (size: $0.size, root: $0.root) }
            return try Verification(
                database: directory.database, keys: directory.keys, sealKey: directory.sealKey,
                scratch: directory.scratch(UUID().uuidString), signed: signed, progress: progress,
                isGivenUp: { [queue] in queue.isStopping }
            ).run()
        } catch {
            throw error.code == .interrupted ? .stopping : .store(error)
        }
    }
}

/// One verification of a database, which nobody else needs to be done with.
struct Verification {
    let database: String
    let keys: String
    let sealKey: String
    /// A file to work in, deleted in the end.
    let scratch: String
    /// What was signed of this ledger, if anything.
    let signed: (size: UInt64, root: Digest)?
    let progress: (_ pass: String, _ done: Int64, _ of: Int64) -> Void
    /// Whether nobody wants to know any more.
    let isGivenUp: () -> Bool

    func run() throws(StoreError) -> VerifyReport {
        let db = try Connection(path: database, mode: .readOnly)
        try db.execute("PRAGMA cache_size = -8192")
        db.interrupt(when: isGivenUp)
        return try db.reading { () throws(StoreError) in try run(db) }
    }

    private func run(_ db: Connection) throws(StoreError) -> VerifyReport {
        let keyring = try Connection(path: keys, mode: .readOnly)
        keyring.interrupt(when: isGivenUp)
        let pass = PagePass(db, keys: keyring)
        var pages = try timed("pages") { () throws(StoreError) in try pass.run() }
        // What lies in pages that do not hang together is found or not by chance.
        if !pages.problems.isEmpty {
            return VerifyReport(facts: (try? LedgerTable.size(db)) ?? 0, root: .zero, passes: [pages])
        }
        pages.problems += try pass.schema()
        let size = try LedgerTable.size(db)
        var hashes = HashPass(db, size: size, signed: signed)
        let first = try timed("hashes") { () throws(StoreError) in try hashes.run { progress("hashes", $0, size) } }
        let seal = try DataDirectory.key(sealKey, mayCreate: false).flatMap(SecretKey.init)
        let vault = Vault(db, keyring: try Keyring(reading: keys), seal: seal)
        let (second, third) = try replayed(db, size, vault) { progress("sums", $0, size) }
        let vaultPass = VaultPass(db, vault: vault, size: size)
        let fourth = try timed("vault") { () throws(StoreError) in try vaultPass.run { progress("vault", $0, size) } }
        return VerifyReport(facts: size, root: hashes.root, passes: [pages, first, second, third, fourth])
    }

    /// The passes *sums* and *rules*, in one replay.
    private func replayed(
        _ db: Connection, _ size: Int64, _ vault: Vault, _ progress: (Int64) -> Void
    ) throws(StoreError) -> (sums: VerifyReport.Pass, rules: VerifyReport.Pass) {
        defer { FileSystem.remove(scratch) }
        var rules = RulePass(SealedOpenings(db, vault))
        var sums = try timed("sums") { () throws(StoreError) in
            var replay = try Replay(db, size: size, scratch: scratch, isGivenUp: isGivenUp)
            var findings = Findings()
            do throws(StoreError) {
                var checked = try replay.run(&findings, &rules, progress)
                if findings.isEmpty { checked = try SumPass(db, scratch: scratch).compare(&findings) }
                return (checked, findings.all)
            } catch {
                rules.stop()
                throw error
            }
        }
        sums.seconds -= rules.seconds
        return (
            sums,
            VerifyReport.Pass(
                name: "rules", checked: rules.checked, seconds: rules.seconds, problems: rules.findings.all)
        )
    }

    /// A pass that comes upon a row that cannot be read ends there; that is what it found.
    private func timed(
        _ name: String, _ run: () throws(StoreError) -> (checked: Int64, problems: [String])
    ) throws(StoreError) -> VerifyReport.Pass {
        let start = ContinuousClock.now
        var (checked, problems): (Int64, [String]) = (0, [])
        do throws(StoreError) {
            (checked, problems) = try run()
        } catch {
            guard error.code == .damaged else { throw error }
            problems = ["ended early. \(error)"]
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        return VerifyReport.Pass(name: name, checked: checked, seconds: seconds, problems: problems)
    }
}
