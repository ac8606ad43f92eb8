import ReputeCrypto
import Testing

@Suite("What is told of an SSH key or signature that is not accepted")
struct SSHErrorTests {
    static let all: [SSHError] = [
        .keyPrivate, .keyTooLong(1), .keyText, .keyType("ssh-rsa"), .keyBase64, .keyTruncated, .keyTrailing(1),
        .keyLength(1), .keyNotCanonical("SHA256:x"), .keyLowOrder("SHA256:x"), .signatureTooLong(1), .signatureHeader,
        .signatureFooter, .signatureTrailingText, .signatureBase64, .signaturePreamble, .signatureVersion(2),
        .signatureTruncated(.namespace), .signatureTrailing(1), .signatureNamespace, .signatureReserved(1),
        .signatureHash("md5"), .signatureType("ssh-rsa"), .signatureLength(1),
        .otherKey(expected: "SHA256:x", found: "SHA256:y"), .otherNamespace(expected: "a", found: "b"),
        .notValid("SHA256:x"), .principal("a b"), .allowedNamespace("a b"),
    ]

    @Test("each error has a name of its own and says on one line what is wrong and what to do")
    func texts() {
        #expect(Set(Self.all.map(\.code)).count == Self.all.count)
        #expect(Set(Self.all.map(\.description)).count == Self.all.count)
        for error in Self.all {
            #expect(error.code.hasPrefix("ssh."))
            #expect(error.description.hasSuffix(".") && !error.description.contains("\n"))
            #expect(error.description.contains(". "))
        }
    }

    @Test("a key is named by its fingerprint, and a part by its name")
    func names() {
        #expect("\(SSHError.notValid("SHA256:x"))".contains("SHA256:x"))
        #expect("\(SSHError.signatureTruncated(.hash))".contains("hash algorithm"))
        #expect("\(SSHError.keyType("ssh-rsa"))".contains("ssh-rsa; only ssh-ed25519"))
    }
}
