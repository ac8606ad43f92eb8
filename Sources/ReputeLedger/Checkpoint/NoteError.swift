/// Why a note, checkpoint or verifier key is not accepted.
package struct NoteError: Error, Hashable, Sendable {
    /// The stable name of a failure.
    package struct Code: RawRepresentable, Hashable, Sendable {
        /// The name, such as `note.malformed-signature`.
        package let rawValue: String

        /// Takes a name.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// More bytes, lines or signatures than are accepted.
        package static let tooLarge = Code(rawValue: "note.too-large")
        /// A character below U+0020 other than the newline.
        package static let controlCharacter = Code(rawValue: "note.control-character")
        /// The text is empty or does not end with a newline.
        package static let malformedText = Code(rawValue: "note.malformed-text")
        /// There is no empty line with whole signature lines after it, or one of them is not well-formed.
        package static let malformedSignature = Code(rawValue: "note.malformed-signature")
        /// A key's name is empty or has a space, a plus sign or a control character in it.
        package static let malformedName = Code(rawValue: "note.malformed-name")
        /// A verifier key is not `name+id+base64`, or the id is not that of the key.
        package static let malformedKey = Code(rawValue: "note.malformed-key")
        /// A verifier key of a signature type that is not known here.
        package static let unknownKeyType = Code(rawValue: "note.unknown-key-type")
        /// A checkpoint's lines are not origin, size, root and extensions.
        package static let malformedCheckpoint = Code(rawValue: "note.malformed-checkpoint")
        /// The text could not be signed.
        package static let signFailed = Code(rawValue: "note.sign-failed")
    }

    /// What kind of failure it is.
    package let code: Code
    /// What was wrong, for people.
    package let message: String

    /// An error of that kind.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension NoteError: CustomStringConvertible {
    /// The code and the message.
    package var description: String { "\(code.rawValue): \(message)" }
}
