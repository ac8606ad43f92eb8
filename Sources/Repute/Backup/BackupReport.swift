package import ReputeCrypto

/// What a backup holds.
package struct BackupReport: Sendable, Hashable {
    /// The number of facts.
    package let facts: Int64
    /// The root over them.
    package let root: Digest
    /// Bytes of its database.
    package let bytes: Int64
    /// Seconds that copying took.
    package let copied: Double
    /// Seconds that verifying the copy took.
    package let verified: Double
}
