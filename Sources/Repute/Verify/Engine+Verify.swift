import Foundation
import ReputeCrypto
import ReputeLedger
package import ReputeModel
import ReputeStore

extension Engine {
    /// Verifies the database against its ledger, in three passes: *hashes* (lines, tree, checkpoints), *sums* (all
    /// facts applied to empty rows, every row compared) and *vault* (every digest in the ledger matches its entry).
    ///
    /// Runs on the calling thread with connections of its own, on one snapshot. Cost: linear in the facts; the sums
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
        let sums = SumPass(db, size: size, scratch: directory.scratch(UUID().uuidString))
        let second = try timed("sums") { () throws(StoreError) in try sums.run { progress("sums", $0, size) } }
        let seal = try DataDirectory.key(directory.sealKey, mayCreate: false).flatMap(SecretKey.init)
        let vault = Vault(db, keyring: try Keyring(reading: directory.keys), seal: seal)
        let pass = VaultPass(db, vault: vault, size: size)
        let third = try timed("vault") { () throws(StoreError) in try pass.run { progress("vault", $0, size) } }
        return VerifyReport(facts: size, root: hashes.root, passes: [first, second, third])
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
