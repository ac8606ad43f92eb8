extension SSHSignature {
    /// The first line of an armored signature.
    static let header = "-----BEGIN SSH SIGNATURE-----"
    /// The last line of an armored signature.
    static let footer = "-----END SSH SIGNATURE-----"

    /// OpenSSH breaks lines there; its description says 76, its program never did.
    private static let lineLength = 70

    /// Reads an armored signature: the text of a .sig file.
    ///
    /// Lines may end in `\r\n`, be broken elsewhere than OpenSSH breaks them, and be followed by empty ones; nothing
    /// else is let pass.
    ///
    /// - Throws: ``SSHError`` that names what is wrong with it.
    package init(armored text: String) throws(SSHError) {
        guard text.utf8.count <= Self.maximumArmoredBytes else { throw .signatureTooLong(text.utf8.count) }
        var lines: [ArraySlice<UInt8>] = []
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            lines.append(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        guard let first = lines.first, first.elementsEqual(Self.header.utf8) else { throw .signatureHeader }
        guard let end = lines.firstIndex(where: { $0.elementsEqual(Self.footer.utf8) }) else { throw .signatureFooter }
        guard lines[(end + 1)...].allSatisfy({ $0.isEmpty }) else { throw .signatureTrailingText }
        guard let blob = SSHBase64.decode(Array(lines[1..<end].joined())), !blob.isEmpty else {
            throw .signatureBase64
        }
        try self.init(blob: blob)
    }

    /// The text of a .sig file, byte for byte as OpenSSH writes it, with a line break at the end.
    package var armored: String {
        let letters = SSHBase64.encode(blob)
        var text = Array((Self.header + "\n").utf8)
        for start in stride(from: 0, to: letters.count, by: Self.lineLength) {
            text += letters[start..<min(start + Self.lineLength, letters.count)]
            text.append(UInt8(ascii: "\n"))
        }
        text += (Self.footer + "\n").utf8
        return String(decoding: text, as: UTF8.self)
    }
}
