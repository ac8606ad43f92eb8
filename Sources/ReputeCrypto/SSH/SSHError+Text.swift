extension SSHError {
    /// The stable name of the failure, such as `ssh.key-type`.
    package var code: String {
        switch self {
        case .keyPrivate: "ssh.key-private"
        case .keyTooLong: "ssh.key-too-long"
        case .keyText: "ssh.key-text"
        case .keyType: "ssh.key-type"
        case .keyBase64: "ssh.key-base64"
        case .keyTruncated: "ssh.key-truncated"
        case .keyTrailing: "ssh.key-trailing"
        case .keyLength: "ssh.key-length"
        case .keyNotCanonical: "ssh.key-not-canonical"
        case .keyLowOrder: "ssh.key-low-order"
        case .signatureTooLong: "ssh.signature-too-long"
        case .signatureHeader: "ssh.signature-header"
        case .signatureFooter: "ssh.signature-footer"
        case .signatureTrailingText: "ssh.signature-trailing-text"
        case .signatureBase64: "ssh.signature-base64"
        case .signaturePreamble: "ssh.signature-preamble"
        case .signatureVersion: "ssh.signature-version"
        case .signatureTruncated: "ssh.signature-truncated"
        case .signatureTrailing: "ssh.signature-trailing"
        case .signatureNamespace: "ssh.signature-namespace"
        case .signatureReserved: "ssh.signature-reserved"
        case .signatureHash: "ssh.signature-hash"
        case .signatureType: "ssh.signature-type"
        case .signatureLength: "ssh.signature-length"
        case .otherKey: "ssh.other-key"
        case .otherNamespace: "ssh.other-namespace"
        case .notValid: "ssh.not-valid"
        case .principal: "ssh.principal"
        case .allowedNamespace: "ssh.allowed-namespace"
        }
    }
}

extension SSHError: CustomStringConvertible {
    /// What is wrong and what to do, in one line for people.
    package var description: String {
        let anotherKey = "Make another with `ssh-keygen -t ed25519`."
        let wholeKey = "Give the whole line of the key's .pub file."
        let wholeFile = "Give the whole .sig file as `ssh-keygen -Y sign` wrote it."
        let signAgain = "Sign again with `ssh-keygen -Y sign` and an ssh-ed25519 key."
        return switch self {
        case .keyPrivate:
            "This is a private key. Give the .pub file beside it, and use another key if this one left your machine."
        case .keyTooLong(let count):
            "The key's line has \(count) bytes, more than \(SSHPublicKey.maximumLineBytes). Shorten its comment."
        case .keyText: "The key is not one line such as `ssh-ed25519 AAAA... name`. \(wholeKey)"
        case .keyType(let type): "The key is of type \(type); only ssh-ed25519 is taken. \(anotherKey)"
        case .keyBase64: "The key's middle word is not base64. \(wholeKey)"
        case .keyTruncated: "The key is cut short. \(wholeKey)"
        case .keyTrailing(let count): "The key has \(count) bytes too many at its end. \(wholeKey)"
        case .keyLength(let count): "The key has \(count) bytes instead of 32. \(wholeKey)"
        case .keyNotCanonical(let key): "The key \(key) is not written the one way a key is. \(anotherKey)"
        case .keyLowOrder(let key): "The key \(key) is one whose signatures anybody can make. \(anotherKey)"
        case .signatureTooLong(let count):
            "The signature has \(count) bytes, more than \(SSHSignature.maximumArmoredBytes). \(wholeFile)"
        case .signatureHeader: "The signature does not begin with `\(SSHSignature.header)`. \(wholeFile)"
        case .signatureFooter: "The signature does not end with `\(SSHSignature.footer)`. \(wholeFile)"
        case .signatureTrailingText: "Text stands after `\(SSHSignature.footer)`. \(wholeFile)"
        case .signatureBase64: "What is between the signature's first line and its last is not base64. \(wholeFile)"
        case .signaturePreamble: "The signature is not one of a file: its bytes do not begin with SSHSIG. \(signAgain)"
        case .signatureVersion(let version): "The signature is of version \(version); only 1 is taken. \(signAgain)"
        case .signatureTruncated(let part): "The signature is cut short at its \(part.rawValue). \(wholeFile)"
        case .signatureTrailing(let count): "The signature has \(count) bytes too many at its end. \(wholeFile)"
        case .signatureNamespace:
            "The signature's namespace is not 1 to \(SSHSignature.maximumNamespaceBytes) ASCII letters. \(signAgain)"
        case .signatureReserved(let count):
            "The signature reserves \(count) bytes, more than \(SSHSignature.maximumReservedBytes). \(signAgain)"
        case .signatureHash(let name): "The signature hashes by \(name); only sha256 and sha512 are taken. \(signAgain)"
        case .signatureType(let type): "The signature is of type \(type); only ssh-ed25519 is taken. \(signAgain)"
        case .signatureLength(let count): "The signature proper has \(count) bytes instead of 64. \(wholeFile)"
        case .otherKey(let expected, let found):
            "The signature is by the key \(found), and should be by \(expected). Sign with that key."
        case .otherNamespace(let expected, let found):
            "The signature is for `\(found)`, and should be for `\(expected)`. Sign with `-n \(expected)`."
        case .notValid(let key):
            "The signature is not by the key \(key) over this text. Sign exactly the bytes that were given, unchanged."
        case .principal(let name):
            "`\(name)` cannot be a principal of an allowed_signers file. Use letters, digits and signs such as @ . - _."
        case .allowedNamespace(let name):
            "`\(name)` cannot be a namespace of an allowed_signers file. Use letters, digits and signs such as @ . - _."
        }
    }
}
