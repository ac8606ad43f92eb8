package import ReputeCrypto

/// SHA-256 of what was shown for a record. What was shown stays where it was.
public struct EvidenceDigest: Hashable, Sendable {
    package let digest: Digest

    package init(_ digest: Digest) { self.digest = digest }

    /// A digest from its 32 bytes; nil from any other number.
    public init?(bytes: [UInt8]) {
        guard let digest = Digest(bytes) else { return nil }
        self.init(digest)
    }

    /// Its 32 bytes.
    public var bytes: [UInt8] { digest.bytes }
}
