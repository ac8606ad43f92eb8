internal import Crypto

/// A key of 32 bytes for AES-256-GCM (NIST SP 800-38D).
///
/// The nonce is random, 96 bits: one key must not seal more than 2^32 boxes.
package struct SecretKey: Sendable {
    private let key: SymmetricKey

    /// The number of bytes in a key: 32.
    package static let byteCount = 32
    /// What a box is longer than its plain text: 12 bytes of nonce, 16 of tag.
    package static let overhead = 28

    fileprivate static let nonceCount = 12

    private init(_ key: SymmetricKey) {
        self.key = key
    }

    /// A new key from the system's random source.
    package static func random() -> SecretKey {
        SecretKey(SymmetricKey(size: .bits256))
    }

    /// Takes 32 bytes as they are; `nil` for any other number of them.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// The 32 bytes, for keeping the key; the copy is not wiped when it goes away.
    package var bytes: [UInt8] {
        key.withUnsafeBytes { Array($0) }
    }

    /// Seals `plain` and binds it to `aad`, which is not in the box: nonce (12) ‖ ciphertext ‖ tag (16).
    ///
    /// - Throws: ``CryptoError/Code/sealFailed`` if the cipher refuses, which it does beyond 64 GiB.
    package func seal(_ plain: [UInt8], aad: [UInt8]) throws(CryptoError) -> [UInt8] {
        var nonces = NonceSource(drawing: 1)
        return try seal(plain, aad: aad, nonceFrom: &nonces)
    }

    /// As above, with the next nonce of a source.
    package func seal(
        _ plain: [UInt8], aad: [UInt8], nonceFrom nonces: inout NonceSource
    ) throws(CryptoError) -> [UInt8] {
        do {
            let nonce = try AES.GCM.Nonce(data: nonces.next())
            let box = try AES.GCM.seal(plain, using: key, nonce: nonce, authenticating: aad)
            guard let whole = box.combined else { throw CryptoError(.sealFailed) }
            return Array(whole)
        } catch {
            throw CryptoError(.sealFailed)
        }
    }

    /// The plain text of a box that was sealed with this key and the same `aad`.
    ///
    /// - Throws: ``CryptoError/Code/openFailed`` for anything else; nothing is given back then.
    package func open(_ box: [UInt8], aad: [UInt8]) throws(CryptoError) -> [UInt8] {
        do {
            return try Array(AES.GCM.open(AES.GCM.SealedBox(combined: box), using: key, authenticating: aad))
        } catch {
            throw CryptoError(.openFailed)
        }
    }
}

/// Nonces nobody can foretell, drawn from the system's random source many at a time: a system call for each took a tenth
/// of the time of a box.
package struct NonceSource {
    private let count: Int
    private var drawn: [UInt8] = []

    /// A source that draws 21 at a time, which the system's source gives in one call.
    package init() { self.init(drawing: 21) }

    fileprivate init(drawing count: Int) { self.count = count }

    /// A nonce that was never given before.
    fileprivate mutating func next() -> [UInt8] {
        if drawn.isEmpty { drawn = RandomBytes.make(count * SecretKey.nonceCount) }
        defer { drawn.removeLast(SecretKey.nonceCount) }
        return Array(drawn.suffix(SecretKey.nonceCount))
    }
}

extension SecretKey: CustomStringConvertible, CustomReflectable {
    /// Never the key: a log line must not hold it.
    package var description: String { "SecretKey" }
    /// Nothing to look into, for the same reason.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
