/// A signature of a file by an Ed25519 key, as `ssh-keygen -Y sign` makes it: OpenSSH's PROTOCOL.sshsig.
///
/// Each has one blob and one armored text, byte for byte those of OpenSSH; what reads as a signature here was a blob of
/// exactly these parts.
package struct SSHSignature: Hashable, Sendable {
    /// The parts of a blob, in their order; the raw value is for people.
    package enum Part: String, CaseIterable, Sendable {
        case preamble
        case version
        case key = "public key"
        case namespace
        case reserved = "reserved part"
        case hash = "hash algorithm"
        case signature
    }

    /// The longest armored text that is read, in bytes; the longest that is written is half of it.
    package static let maximumArmoredBytes = 4_096
    /// The longest namespace, in bytes.
    package static let maximumNamespaceBytes = 255
    /// The longest reserved part, in bytes.
    package static let maximumReservedBytes = 1_024

    static let preamble = "SSHSIG"
    private static let version: UInt32 = 1

    /// The key that the signature says to be by.
    package let key: SSHPublicKey
    /// What the signature is for, such as `ruling@repute`: printable ASCII, not empty.
    package let namespace: String
    /// What a later OpenSSH may say about the signature: empty today. Signed, and not looked at.
    package let reserved: [UInt8]
    /// What the message was hashed by.
    package let hashAlgorithm: HashAlgorithm
    /// The 64 bytes of the signature proper (RFC 8032).
    package let bytes: [UInt8]

    /// A signature of these parts; whether it is valid is another matter.
    ///
    /// - Throws: ``SSHError`` for a namespace or reserved part that is not read here, or another number of bytes than
    ///   64.
    package init(
        key: SSHPublicKey, namespace: String, reserved: [UInt8] = [], hashAlgorithm: HashAlgorithm, bytes: [UInt8]
    ) throws(SSHError) {
        guard (1...Self.maximumNamespaceBytes).contains(namespace.utf8.count),
            namespace.utf8.allSatisfy({ (0x20...0x7e).contains($0) })
        else { throw .signatureNamespace }
        guard reserved.count <= Self.maximumReservedBytes else { throw .signatureReserved(reserved.count) }
        guard bytes.count == 64 else { throw .signatureLength(bytes.count) }
        self.key = key
        self.namespace = namespace
        self.reserved = reserved
        self.hashAlgorithm = hashAlgorithm
        self.bytes = bytes
    }

    /// Takes a signature's form on the wire.
    ///
    /// - Throws: ``SSHError`` that names what is wrong with it.
    package init(blob: [UInt8]) throws(SSHError) {
        var reader = SSHReader(blob)
        guard let preamble = reader.bytes(Self.preamble.utf8.count) else { throw .signatureTruncated(.preamble) }
        guard preamble.elementsEqual(Self.preamble.utf8) else { throw .signaturePreamble }
        guard let version = reader.uint32() else { throw .signatureTruncated(.version) }
        guard version == Self.version else { throw .signatureVersion(version) }
        let key = try SSHPublicKey(blob: Self.string(.key, from: &reader))
        let namespace = try Self.string(.namespace, from: &reader)
        let reserved = try Self.string(.reserved, from: &reader)
        let hash = try Self.string(.hash, from: &reader)
        guard let hashAlgorithm = HashAlgorithm.allCases.first(where: { hash.elementsEqual($0.rawValue.utf8) }) else {
            throw .signatureHash(SSHError.shown(hash))
        }
        var proper = SSHReader(try Self.string(.signature, from: &reader))
        guard reader.count == 0 else { throw .signatureTrailing(reader.count) }
        let type = try Self.string(.signature, from: &proper)
        guard type.elementsEqual(SSHPublicKey.type.utf8) else { throw .signatureType(SSHError.shown(type)) }
        let bytes = try Self.string(.signature, from: &proper)
        guard proper.count == 0 else { throw .signatureTrailing(proper.count) }
        // What is not UTF-8 becomes U+FFFD, which is no ASCII either.
        try self.init(
            key: key, namespace: String(decoding: namespace, as: UTF8.self), reserved: reserved,
            hashAlgorithm: hashAlgorithm, bytes: bytes)
    }

    /// The signature's form on the wire: 183 bytes for a namespace of 13 letters.
    package var blob: [UInt8] {
        var proper = SSHWriter()
        proper.string(SSHPublicKey.type.utf8)
        proper.string(bytes)
        var writer = SSHWriter()
        writer.raw(Self.preamble.utf8)
        writer.uint32(Self.version)
        writer.string(key.blob)
        writer.string(namespace.utf8)
        writer.string(reserved)
        writer.string(hashAlgorithm.rawValue.utf8)
        writer.string(proper.bytes)
        return writer.bytes
    }

    private static func string(_ part: Part, from reader: inout SSHReader) throws(SSHError) -> [UInt8] {
        guard let bytes = reader.string() else { throw .signatureTruncated(part) }
        return bytes
    }
}
