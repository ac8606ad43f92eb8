import Foundation
import ReputeCrypto
import ReputeLedger
package import ReputeModel
import ReputeStore

extension Engine {
    /// Verifies the database against its ledger, in four passes: *hashes* (lines, tree, checkpoints), *sums* (all facts
    /// applied to empty rows, every row compared), *rules* (each fact decided again on the rows before it) and *vault*
    /// (every digest in the ledger matches its entry). See <doc:Verifying>.
    ///
    /// Runs on the calling thread with connections of its own, on one snapshot. Cost: linear in the facts; sums and rules
    /// need a temporary database as large as the projection, in the data directory.
    package func verify(
        progress: (_ pass: String, _ done: Int64, _ of: Int64) -> Void = { _, _, _ in }
    ) throws(Refusal) -> VerifyReport {
        do {
            let db = try Connection(path: directory.database, mode: .readOnly)
            try db.execute("PRAGMA cache_size = -8192")
            // Before the snapshot: a checkpoint signed later may be of more facts than it holds.
            let signed = checkpointer.highest
            return try db.reading { () throws(StoreError) in try verify(db, signed, progress) }
        } catch {
            throw .store(error)
        }
    }

    private func verify(
        _ db: Connection, _ signed: Checkpointer.Signed?, _ progress: (String, Int64, Int64) -> Void
    ) throws(StoreError) -> VerifyReport {
        let size = try LedgerTable.size(db)
        var hashes = HashPass(db, size: size, signed: signed.map { ($0.size, $0.root) })
        let first = try timed("hashes") { () throws(StoreError) in try hashes.run { progress("hashes", $0, size) } }
        let seal = try DataDirectory.key(directory.sealKey, mayCreate: false).flatMap(SecretKey.init)
        let vault = Vault(db, keyring: try Keyring(reading: directory.keys), seal: seal)
        let (second, third) = try replayed(db, size, vault) { progress("sums", $0, size) }
        let pass = VaultPass(db, vault: vault, size: size)
        let fourth = try timed("vault") { () throws(StoreError) in try pass.run { progress("vault", $0, size) } }
        return VerifyReport(facts: size, root: hashes.root, passes: [first, second, third, fourth])
    }

    /// The passes *sums* and *rules*, in one replay.
    private func replayed(
        _ db: Connection, _ size: Int64, _ vault: Vault, _ progress: (Int64) -> Void
    ) throws(StoreError) -> (sums: VerifyReport.Pass, rules: VerifyReport.Pass) {
        let scratch = directory.scratch(UUID().uuidString)
        defer { FileSystem.remove(scratch) }
        var rules = RulePass(SealedOpenings(db, vault))
        var sums = try timed("sums") { () throws(StoreError) in
            var replay = try Replay(db, size: size, scratch: scratch)
            var findings = Findings()
            var checked = try replay.run(&findings, &rules, progress)
            if findings.isEmpty { checked = try SumPass(db, scratch: scratch).compare(&findings) }
            return (checked, findings.all)
        }
        sums.seconds -= rules.seconds
        return (
            sums,
            VerifyReport.Pass(
                name: "rules", checked: rules.checked, seconds: rules.seconds, problems: rules.findings.all)
        )
    }

    private func timed(
        _ name: String, _ run: () throws(StoreError) -> (checked: Int64, problems: [String])
    ) throws(StoreError) -> VerifyReport.Pass {
        let start = ContinuousClock.now
        let (checked, problems) = try run()
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        return VerifyReport.Pass(name: name, checked: checked, seconds: seconds, problems: problems)
    }
}
