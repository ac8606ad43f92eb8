package import ReputeCrypto

/// Where the hashes of a tree are kept. Ranges are contiguous and never empty; answers are in order and
/// hold one hash for each place of the range.
package protocol HashSource {
    /// What reading can fail with.
    associatedtype Failure: Error

    /// The hashes of the leaves with these indexes (`seq - 1`).
    func leaves(_ range: Range<UInt64>) throws(Failure) -> [Digest]

    /// The stored nodes of a level, 1 and up, with these indexes: see ``TileNode``.
    func nodes(level: Int, _ range: Range<UInt64>) throws(Failure) -> [Digest]
}
