extension SSHPublicKey {
    /// The longest principal or namespace that a line is written for, in bytes.
    private static let maximumNameBytes = 255

    /// A line of an allowed_signers file (ssh-keygen(1)), without line break: this principal signs with this key, and
    /// only for these namespaces.
    ///
    /// OpenSSH takes names there for patterns between spaces, commas and quotes. So a name is 1 to 255 letters of
    /// printable ASCII without space, none of them one of `" \ , * ? !`, and the first not `#`.
    ///
    /// - Throws: ``SSHError/principal(_:)`` or ``SSHError/allowedNamespace(_:)`` for another name, and the latter for
    ///   no namespaces at all, which would allow every one.
    package func allowedSigner(principal: String, namespaces: [String]) throws(SSHError) -> String {
        guard Self.isPlain(principal) else { throw .principal(SSHError.shown(principal.utf8)) }
        guard !namespaces.isEmpty else { throw .allowedNamespace("") }
        for namespace in namespaces where !Self.isPlain(namespace) {
            throw .allowedNamespace(SSHError.shown(namespace.utf8))
        }
        return "\(principal) namespaces=\"\(namespaces.joined(separator: ","))\" \(line)"
    }

    private static func isPlain(_ name: String) -> Bool {
        let special = Array("\"\\,*?!".utf8)
        return (1...maximumNameBytes).contains(name.utf8.count) && name.utf8.first != UInt8(ascii: "#")
            && name.utf8.allSatisfy { (0x21...0x7e).contains($0) && !special.contains($0) }
    }
}
