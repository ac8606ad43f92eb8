package import ReputeCrypto
internal import ReputeJSON

/// What a log says of itself at one moment, as C2SP tlog-checkpoint v1.0.0 writes it: who, how long, which root.
package struct Checkpoint: Sendable {
    /// The log's name for good; whoever sees another origin sees another log.
    package let origin: String
    /// The number of leaves.
    package let size: UInt64
    /// The root over them.
    package let root: Digest
    /// Further lines, whose meaning this format leaves open; without newlines.
    package let extensions: [String]

    /// The most extension lines that are read.
    package static let maximumExtensions = 16

    /// A checkpoint of these parts.
    ///
    /// - Throws: ``NoteError`` if origin or an extension is empty or holds a control character or newline, if
    ///   there are more than 16 extensions, or if `size` is beyond 2^63 - 1.
    package init(origin: String, size: UInt64, root: Digest, extensions: [String] = []) throws(NoteError) {
        for line in [origin] + extensions where line.isEmpty || line.utf8.contains(where: { $0 < 0x20 }) {
            throw NoteError(.malformedCheckpoint, "an empty line or a control character")
        }
        guard extensions.count <= Self.maximumExtensions else {
            throw NoteError(.tooLarge, "more than \(Self.maximumExtensions) extension lines")
        }
        guard size <= UInt64(Int64.max) else { throw NoteError(.malformedCheckpoint, "the size is beyond 2^63 - 1") }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a note.
    ///
    /// - Throws: ``NoteError`` for whatever `text` would not give back byte for byte, and as the other `init`.
    package init(parsing text: String) throws(NoteError) {
        try NoteSyntax.requireText(text.utf8)
        let lines = Array(text.utf8).dropLast().split(
            separator: NoteSyntax.newline,
            maxSplits: 3 + Self.maximumExtensions,
            omittingEmptySubsequences: false
        )
        guard lines.count >= 3 else { throw NoteError(.malformedCheckpoint, "fewer than three lines") }
        guard lines.count <= 3 + Self.maximumExtensions else {
            throw NoteError(.tooLarge, "more than \(Self.maximumExtensions) extension lines")
        }
        guard let size = Self.decimal(lines[1]) else {
            throw NoteError(.malformedCheckpoint, "the size is not a decimal number")
        }
        guard let root = Base64.decode(lines[2]).flatMap({ Digest($0) }) else {
            throw NoteError(.malformedCheckpoint, "the root is not the base64 of 32 bytes")
        }
        try self.init(
            origin: String(decoding: lines[0], as: UTF8.self),
            size: size,
            root: root,
            extensions: lines[3...].map { String(decoding: $0, as: UTF8.self) }
        )
    }

    /// The text that is signed: a line each for origin, size, root and every extension.
    package var text: String {
        let lines = [origin, String(size), Base64.encode(root.bytes)] + extensions
        return lines.joined(separator: "\n") + "\n"
    }

    /// Digits without a sign or leading zeros; `nil` for anything else, or beyond 64 bits.
    private static func decimal(_ digits: ArraySlice<UInt8>) -> UInt64? {
        let isPlain = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isPlain, digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
        return UInt64(String(decoding: digits, as: UTF8.self))
    }
}

extension Checkpoint: Equatable {
    /// Compares by bytes, where `String` takes some different ones for equal.
    package static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }
}
