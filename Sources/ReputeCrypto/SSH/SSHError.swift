/// Why an SSH key or signature is not accepted.
///
/// What it quotes of a stranger's input is short and printable. A key is named by its fingerprint, as `ssh-keygen -l`
/// prints it.
package enum SSHError: Error, Hashable, Sendable {
    // MARK: A public key

    /// A private key where a public one was asked for.
    case keyPrivate
    /// The line has this many bytes, more than are read.
    case keyTooLong(Int)
    /// Not one line of type, base64 and comment.
    case keyText
    /// A key of this type, which is not `ssh-ed25519`.
    case keyType(String)
    /// The middle of the line is not base64, or not the only base64 of its bytes.
    case keyBase64
    /// The key's bytes end before the key does.
    case keyTruncated
    /// This many bytes stand after the key.
    case keyTrailing(Int)
    /// The key proper has this many bytes instead of 32.
    case keyLength(Int)
    /// The key of this fingerprint is a number beyond the field, so that another key is the same point.
    case keyNotCanonical(String)
    /// The key of this fingerprint is one of the few points of small order: signatures by it bind nobody to anything.
    case keyLowOrder(String)

    // MARK: A signature

    /// The armored text has this many bytes, more than are read.
    case signatureTooLong(Int)
    /// The text does not begin with the line that begins a signature.
    case signatureHeader
    /// There is no line that ends a signature.
    case signatureFooter
    /// Something stands after the line that ends the signature.
    case signatureTrailingText
    /// What is between the first line and the last is not base64, or not the only base64 of its bytes.
    case signatureBase64
    /// The bytes do not begin with `SSHSIG`.
    case signaturePreamble
    /// A signature of this version, which is not 1.
    case signatureVersion(UInt32)
    /// The bytes end before or in this part.
    case signatureTruncated(SSHSignature.Part)
    /// This many bytes stand after the signature.
    case signatureTrailing(Int)
    /// The namespace is empty, too long or not of printable ASCII.
    case signatureNamespace
    /// The reserved part has this many bytes, more than are read.
    case signatureReserved(Int)
    /// The message was hashed by this, which is neither `sha256` nor `sha512`.
    case signatureHash(String)
    /// The signature proper is of this type, which is not `ssh-ed25519`.
    case signatureType(String)
    /// The signature proper has this many bytes instead of 64.
    case signatureLength(Int)

    // MARK: A signature, a key and a message together

    /// The signature says to be by another key than the one it should be by.
    case otherKey(expected: String, found: String)
    /// The signature was made for another purpose than the one it is shown for.
    case otherNamespace(expected: String, found: String)
    /// The signature is not by the key of this fingerprint over this message.
    case notValid(String)

    // MARK: A line of an allowed_signers file

    /// No line can be written for this principal.
    case principal(String)
    /// No line can be written for this namespace, or there is none.
    case allowedNamespace(String)

    /// What is quoted of a stranger's bytes: the first 64, in printable ASCII.
    static func shown(_ bytes: some Collection<UInt8>) -> String {
        String(decoding: bytes.prefix(64).map { (0x20...0x7e).contains($0) ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
    }
}
