internal import ReputeCrypto

/// An arbitrator's own signature of a ruling, and what goes with it.
public struct RulingSignature: Hashable, Sendable {
    /// The version of the case that was signed, as `case.get` shows it.
    public let version: Int64
    /// 32 random bytes: the salt of the reasons' digest, which is signed with the rest before the service has seen them.
    public let salt: [UInt8]
    /// The armored text of the signature, as `ssh-keygen -Y sign` writes it.
    public let text: String

    /// A signature from its parts.
    public init(version: Int64, salt: [UInt8], text: String) {
        self.version = version
        self.salt = salt
        self.text = text
    }

    /// How many different bytes there must be among the 32 of a salt: chance has fewer once in 10^16 times.
    private static let variety = 16

    /// The salt. Refuses one of another length, and one that looks as if nobody made it by chance.
    func checkedSalt() throws(Stop) -> Digest {
        guard let digest = Digest(salt), Set(salt).count >= RulingSignature.variety else {
            throw .refused(.rulingSalt)
        }
        return digest
    }

    /// The signature. Refuses what is none, and one that says more than we know of.
    func parsed() throws(Stop) -> SSHSignature {
        do throws(UnfitSignature) {
            return try SSHSignature.plain(text)
        } catch {
            throw .refused(.rulingMalformed(error.problem))
        }
    }
}
