/// Why bytes are not the JSON we accept, and where.
package struct JSONError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The first rule that was broken.
    package enum Code: String, Sendable {
        /// The input stops in the middle of a value, or holds none.
        case unexpectedEnd
        /// A byte that may not stand here; a byte order mark too.
        case unexpectedByte
        /// Something other than white space follows the value.
        case trailingBytes
        /// More arrays and objects inside one another than the limit allows.
        case depth
        /// An object names a key twice; keys are compared by their unescaped bytes.
        case duplicateKey
        /// A string is not UTF-8: overlong, a surrogate, beyond U+10FFFF, or cut short.
        case invalidUTF8 = "invalidUtf8"
        /// A backslash is followed by something RFC 8259 does not know.
        case invalidEscape
        /// A `\u` escape names one half of a surrogate pair without the other.
        case loneSurrogate
        /// A byte below 0x20 stands unescaped in a string.
        case controlCharacter
        /// A number breaks the grammar, such as `01`, `1.` or `-`.
        case invalidNumber
        /// A word begins like `true`, `false` or `null` and goes on differently.
        case invalidLiteral
        /// More than 2^31-1 bytes, or more than 2^29-1 elements or members in one value.
        case tooLarge
    }

    /// The first rule that was broken.
    package let code: Code
    /// The offset in the input of the byte that broke it; for `duplicateKey` the quote that begins the later key.
    package let offset: Int

    /// An error of `code` at byte `offset`.
    package init(code: Code, offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// `invalidNumber at byte 17`.
    package var description: String { "\(code.rawValue) at byte \(offset)" }
}
