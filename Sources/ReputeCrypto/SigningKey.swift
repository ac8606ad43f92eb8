internal import Crypto

/// A private Ed25519 key (RFC 8032).
package struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    private init(_ key: Curve25519.Signing.PrivateKey) {
        self.key = key
    }

    /// A new key from the system's random source.
    package static func random() -> SigningKey {
        SigningKey(Curve25519.Signing.PrivateKey())
    }

    /// Takes the 32 bytes of a seed, RFC 8032's private key; `nil` for any other number of them.
    package init?(seed: [UInt8]) {
        guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else {
            return nil
        }
        self.key = key
    }

    /// The 32 bytes of the seed, for keeping the key; the copy is not wiped when it goes away.
    package var seed: [UInt8] { Array(key.rawRepresentation) }

    /// The 32 bytes of the public key.
    package var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    /// The 64 bytes of the signature over `message`; on Linux the same message gives the same signature.
    ///
    /// - Throws: ``CryptoError/Code/signFailed`` if the library refuses.
    package func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] {
        do {
            return try Array(key.signature(for: message))
        } catch {
            throw CryptoError(.signFailed)
        }
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// Never the key: a log line must not hold it.
    package var description: String { "SigningKey" }
    /// Nothing to look into, for the same reason.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
