internal import ReputeJSON

/// One signature line of a note: `— name base64(key id ‖ signature)`.
package struct NoteSignature: Sendable {
    /// The name of the key.
    package let name: String
    /// The key's id; name and id together name a key, and neither proves anything.
    package let keyID: UInt32
    /// The signature proper, without the id; at least one byte. A cosignature's first 8 are its time.
    package let bytes: [UInt8]

    /// A line of these parts.
    ///
    /// - Throws: ``NoteError`` for a name no key can have, or no bytes.
    package init(name: String, keyID: UInt32, bytes: [UInt8]) throws(NoteError) {
        try NoteSyntax.requireName(name)
        guard !bytes.isEmpty else { throw NoteError(.malformedSignature, "a signature without bytes") }
        self.name = name
        self.keyID = keyID
        self.bytes = bytes
    }

    /// Reads a line without its newline.
    init(parsing line: some BidirectionalCollection<UInt8>) throws(NoteError) {
        let malformed = NoteError(.malformedSignature, "not a line of dash, name and base64")
        // An em dash, U+2014, and a space.
        let prefix: [UInt8] = [0xE2, 0x80, 0x94, 0x20]
        guard line.starts(with: prefix) else { throw malformed }
        let rest = line.dropFirst(prefix.count)
        guard let space = rest.lastIndex(of: UInt8(ascii: " ")),
            let decoded = Base64.decode(rest[rest.index(after: space)...]), decoded.count > 4
        else { throw malformed }
        try self.init(
            name: String(decoding: rest[..<space], as: UTF8.self),
            keyID: decoded.prefix(4).reduce(0) { $0 << 8 | UInt32($1) },
            bytes: Array(decoded.dropFirst(4))
        )
    }

    /// The line with its newline.
    var encoded: String {
        let id = withUnsafeBytes(of: keyID.bigEndian) { Array($0) }
        return "\u{2014} \(name) \(Base64.encode(id + bytes))\n"
    }
}

extension NoteSignature: Equatable {
    /// Compares names by bytes, where `String` takes some different ones for equal.
    package static func == (left: NoteSignature, right: NoteSignature) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.keyID == right.keyID && left.bytes == right.bytes
    }
}
