extension SSHSignature {
    /// The bytes that are signed for a message: `SSHSIG`, then namespace, reserved part, name of the hash and the hash
    /// of the message, each with its length.
    ///
    /// They hold the reserved part, as PROTOCOL.sshsig says. OpenSSH's own code (sshsig.c 1.41) signs and checks as if
    /// that were empty, whatever stands there, and leaves it empty itself: the two differ over no signature of its own.
    package static func signedBytes(
        message: [UInt8], namespace: String, reserved: [UInt8] = [], hashAlgorithm: HashAlgorithm
    ) -> [UInt8] {
        var writer = SSHWriter()
        writer.raw(preamble.utf8)
        writer.string(namespace.utf8)
        writer.string(reserved)
        writer.string(hashAlgorithm.rawValue.utf8)
        writer.string(hashAlgorithm.digest(of: message))
        return writer.bytes
    }

    /// Refuses the signature unless it is by this key, for this namespace and over this message.
    ///
    /// - Throws: ``SSHError/otherKey(expected:found:)``, ``SSHError/otherNamespace(expected:found:)`` or
    ///   ``SSHError/notValid(_:)``, the first that holds.
    package func requireValid(for message: [UInt8], by key: SSHPublicKey, namespace: String) throws(SSHError) {
        guard self.key == key else { throw .otherKey(expected: key.fingerprint, found: self.key.fingerprint) }
        // By bytes: `String` takes some different texts for equal.
        guard self.namespace.utf8.elementsEqual(namespace.utf8) else {
            throw .otherNamespace(expected: SSHError.shown(namespace.utf8), found: SSHError.shown(self.namespace.utf8))
        }
        let signed = Self.signedBytes(
            message: message, namespace: namespace, reserved: reserved, hashAlgorithm: hashAlgorithm)
        // BoringSSL's ED25519_verify refuses S >= L, so that nobody can make a second signature out of a first.
        guard let verifying = VerifyingKey(key.bytes), verifying.isValid(signature: bytes, for: signed) else {
            throw .notValid(key.fingerprint)
        }
    }

    /// Whether the signature is by this key, for this namespace and over this message.
    package func isValid(for message: [UInt8], by key: SSHPublicKey, namespace: String) -> Bool {
        do {
            try requireValid(for: message, by: key, namespace: namespace)
            return true
        } catch {
            return false
        }
    }
}
