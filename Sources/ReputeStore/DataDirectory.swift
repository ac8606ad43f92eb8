import ReputeCrypto

/// The files of one service.
///
/// `repute.db` ledger, projection and vault; `keys.db` the vault's keys; `seal.key` the key of sealed ratings;
/// `log.key` the key that signs checkpoints, `log.vkey` its public half for whoever verifies them; `checkpoint` the highest
/// signed one; `lock`.
package struct DataDirectory: Sendable {
    package let path: String

    package init(_ path: String) { self.path = path }

    package var database: String { path + "/repute.db" }
    package var keys: String { path + "/keys.db" }
    package var sealKey: String { path + "/seal.key" }
    package var logKey: String { path + "/log.key" }
    package var verifierKey: String { path + "/log.vkey" }
    package var checkpoint: String { path + "/checkpoint" }
    package var lock: String { path + "/lock" }

    /// The file that an upgrade works in and deletes.
    package var upgrade: String { path + "/upgrade.tmp" }

    /// A file that a verification works in and deletes.
    package func scratch(_ name: String) -> String { "\(path)/verify-\(name).tmp" }

    /// Deletes the scratch files of an upgrade and of verifications that did not come to their end.
    package func removeScratch() {
        FileSystem.remove(upgrade)
        for name in FileSystem.names(path)
        where name.hasPrefix("verify-") && name.hasSuffix(".tmp") && name.utf8.count == "verify-.tmp".utf8.count + 36 {
            FileSystem.remove(path + "/" + name)
        }
    }

    /// A key of 32 bytes in a file of its own, 0600; made when it is not there and `mayCreate`. Nil when it is missing.
    package static func key(_ path: String, mayCreate: Bool) throws(StoreError) -> [UInt8]? {
        if let bytes = try FileSystem.read(path) {
            guard bytes.count == 32 else {
                throw StoreError(.keys, path, "It does not hold a key of 32 bytes. Put the backup of it back.")
            }
            return bytes
        }
        guard mayCreate else { return nil }
        let bytes = RandomBytes.make(32)
        try FileSystem.replace(path, with: bytes)
        return bytes
    }
}
