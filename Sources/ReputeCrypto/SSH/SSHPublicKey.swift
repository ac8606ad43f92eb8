/// A public Ed25519 key as OpenSSH writes it (RFC 8709, section 4).
///
/// Each key has one line, one blob and one fingerprint: what would be another form of the same point is refused, and so
/// are the points of small order, whose signatures say nothing about who signed what.
///
/// Whether the 32 bytes name a point of the curve shows only when a signature is checked: none is valid then.
package struct SSHPublicKey: Hashable, Sendable {
    /// The longest line that is read, in bytes: some 900 of them for the comment.
    package static let maximumLineBytes = 1_024
    /// The name of the type of such keys, and of their signatures.
    static let type = "ssh-ed25519"

    /// The 32 bytes of the key (RFC 8032).
    package let bytes: [UInt8]

    /// Takes the 32 bytes of a key.
    ///
    /// - Throws: ``SSHError`` for another number of them, a non-canonical encoding or a point of small order.
    package init(bytes: [UInt8]) throws(SSHError) {
        guard bytes.count == 32 else { throw .keyLength(bytes.count) }
        self.bytes = bytes
        if SmallOrder.contains(bytes) { throw .keyLowOrder(fingerprint) }
        guard SmallOrder.isBelowPrime(bytes) else { throw .keyNotCanonical(fingerprint) }
    }

    /// Takes the key's form on the wire.
    ///
    /// - Throws: ``SSHError`` for another type, missing or left-over bytes, or a key that ``init(bytes:)`` refuses.
    package init(blob: [UInt8]) throws(SSHError) {
        var reader = SSHReader(blob)
        guard let type = reader.string() else { throw .keyTruncated }
        guard type.elementsEqual(Self.type.utf8) else { throw .keyType(SSHError.shown(type)) }
        guard let bytes = reader.string() else { throw .keyTruncated }
        guard reader.count == 0 else { throw .keyTrailing(reader.count) }
        try self.init(bytes: bytes)
    }

    /// Reads the line of a .pub file, `ssh-ed25519 AAAA... comment`: single spaces, the comment optional and not kept,
    /// one line break at the end allowed.
    ///
    /// - Throws: ``SSHError`` for anything else, and for a key that ``init(blob:)`` refuses.
    package init(parsing line: String) throws(SSHError) {
        // Before anything else, since it is worse than anything else.
        if Self.isPrivate(line.utf8) { throw .keyPrivate }
        var text = Array(line.utf8)[...]
        guard text.count <= Self.maximumLineBytes else { throw .keyTooLong(text.count) }
        if text.last == UInt8(ascii: "\n") { text = text.dropLast() }
        if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
        let isControl = { (byte: UInt8) in byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7f }
        guard !text.contains(where: isControl) else { throw .keyText }
        let words = text.split(separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count >= 2 else { throw .keyText }
        guard words[0].elementsEqual(Self.type.utf8) else {
            // Only what is a type is quoted: who pastes the wrong text may have pasted a secret.
            throw Self.isType(words[0]) ? .keyType(SSHError.shown(words[0])) : .keyText
        }
        guard let blob = SSHBase64.decode(Array(words[1])), !blob.isEmpty else { throw .keyBase64 }
        try self.init(blob: blob)
    }

    /// The key's form on the wire: the type and the 32 bytes, each with its length.
    package var blob: [UInt8] {
        var writer = SSHWriter()
        writer.string(Self.type.utf8)
        writer.string(bytes)
        return writer.bytes
    }

    /// The line of a .pub file, without comment and line break.
    package var line: String {
        Self.type + " " + String(decoding: SSHBase64.encode(blob), as: UTF8.self)
    }

    /// What `ssh-keygen -l` prints for the key: `SHA256:` and 43 letters.
    package var fingerprint: String {
        let letters = SSHBase64.encode(SHA.sha256(blob).bytes).prefix { $0 != UInt8(ascii: "=") }
        return Self.fingerprintPrefix + String(decoding: letters, as: UTF8.self)
    }

    private static let fingerprintPrefix = "SHA256:"

    /// Whether a text is the ``fingerprint`` of some key, or of none that there is.
    package static func isFingerprint(_ text: String) -> Bool {
        guard text.utf8.starts(with: fingerprintPrefix.utf8) else { return false }
        let letters = Array(text.utf8.dropFirst(fingerprintPrefix.utf8.count)) + [UInt8(ascii: "=")]
        return letters.count == 44 && SSHBase64.decode(letters)?.count == 32
    }

    /// Whether the first line is that of a private key in PEM.
    private static func isPrivate(_ text: String.UTF8View) -> Bool {
        let first = text.prefix(64).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let ending = "PRIVATE KEY-----"
        return first.starts(with: "-----BEGIN ".utf8) && first.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private static func isType(_ word: ArraySlice<UInt8>) -> Bool {
        let isKnown = ["ssh-", "ecdsa-", "sk-", "webauthn-", "rsa-"].contains { word.starts(with: $0.utf8) }
        let allowed = Array("abcdefghijklmnopqrstuvwxyz0123456789-.@".utf8)
        return isKnown && word.count <= 64 && word.allSatisfy { allowed.contains($0) }
    }
}

extension SSHPublicKey: CustomStringConvertible {
    /// The fingerprint.
    package var description: String { fingerprint }
}

extension SSHPublicKey: Comparable {
    /// By the 32 bytes.
    package static func < (left: SSHPublicKey, right: SSHPublicKey) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}

/// The encodings of points that no key may be. All are compared without the top bit, the sign of x.
private enum SmallOrder {
    /// Every y of the eight points whose order divides 8, little-endian, with the two that fit when they are written
    /// larger by p.
    static let encodings: [[UInt8]] = [
        // Order 4, 1 and 2: y = 0, 1 and p - 1.
        [UInt8](repeating: 0, count: 32),
        [1] + [UInt8](repeating: 0, count: 31),
        [0xec] + nearPrime,
        // Order 8: two y, each with both signs of x.
        [
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
            0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
        ],
        [
            0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
            0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
        ],
        // y = 0 and 1 again.
        [0xed] + nearPrime,
        [0xee] + nearPrime,
    ]

    /// The bytes after the first of p = 2^255 - 19, whose first is 0xed.
    private static let nearPrime = [UInt8](repeating: 0xff, count: 30) + [0x7f]

    static func contains(_ key: [UInt8]) -> Bool { encodings.contains(withoutSign(key)) }

    static func isBelowPrime(_ key: [UInt8]) -> Bool { key[0] < 0xed || withoutSign(key)[1...] != nearPrime[...] }

    private static func withoutSign(_ key: [UInt8]) -> [UInt8] {
        var key = key
        key[31] &= 0x7f
        return key
    }
}
