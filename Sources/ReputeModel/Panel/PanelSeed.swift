package import ReputeCrypto
internal import ReputeJSON

/// What a panel is drawn by: 32 random bytes. The ledger gets a commitment to them when a panel is asked for, and they
/// themselves when it is drawn.
package struct PanelSeed: Hashable, Sendable {
    package let bytes: Digest

    package init(_ bytes: Digest) { self.bytes = bytes }

    /// SHA-256("repute seed v1" ‖ 0 ‖ bytes).
    package var commitment: Digest {
        var hasher = SHA256Hasher()
        hasher.update(PanelSeed.seedTag)
        hasher.update(bytes)
        return hasher.finalize()
    }

    /// The juror whose turn is the n-th, counted from 0, of so many: SHA-256("repute draw v1" ‖ 0 ‖ bytes ‖ canonical
    /// `{"case","index"}`), as a number of 256 bits whose first byte counts most, modulo `count`. Some jurors come up
    /// more often by this than others, by less than one part in 2^200, since there are fewer than 2^53.
    package func turn(_ index: Int, case number: Int64, of count: Int64) -> Int64 {
        precondition(count > 0, "there is somebody to be drawn")
        var json = JSONWriter(reservingCapacity: 48)
        json.beginObject()
        json.member("case", number)
        json.member("index", index)
        json.endObject()
        var hasher = SHA256Hasher()
        hasher.update(PanelSeed.drawTag)
        hasher.update(bytes)
        hasher.update(json.bytes)
        var rest: UInt64 = 0
        for byte in hasher.finalize().bytes { rest = (rest << 8 | UInt64(byte)) % UInt64(count) }
        return Int64(rest)
    }

    private static let seedTag = Array("repute seed v1\0".utf8)
    private static let drawTag = Array("repute draw v1\0".utf8)
}
