package import ReputeModel

/// A fact on its way to followers.
package struct FeedFact: Hashable, Sendable {
    /// Its place in the ledger.
    package let seq: Int64
    /// When it was written.
    package let at: Instant
    /// The name of its kind.
    package let kind: String
    /// The exact bytes of the line.
    package let line: [UInt8]
}
