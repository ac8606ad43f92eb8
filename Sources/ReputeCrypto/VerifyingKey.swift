internal import Crypto

/// A public Ed25519 key (RFC 8032).
package struct VerifyingKey: Sendable {
    private let key: Curve25519.Signing.PublicKey

    /// Takes the 32 bytes of a public key; `nil` for any other number of them.
    ///
    /// Whether they name a point of the curve shows only when a signature is checked: none is valid then.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == 32, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
            return nil
        }
        self.key = key
    }

    /// The 32 bytes of the key.
    package var bytes: [UInt8] { Array(key.rawRepresentation) }

    /// Whether `signature`, 64 bytes, was made over `message` with the private half of this key.
    package func isValid(signature: [UInt8], for message: [UInt8]) -> Bool {
        signature.count == 64 && key.isValidSignature(signature, for: message)
    }
}
