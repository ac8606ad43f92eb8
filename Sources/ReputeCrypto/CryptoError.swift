/// What went wrong in sealing, opening or signing. It tells nothing about keys or plain text.
package struct CryptoError: Error, Hashable, Sendable {
    /// The stable name of a failure.
    package struct Code: RawRepresentable, Hashable, Sendable {
        /// The name, such as `crypto.open-failed`.
        package let rawValue: String

        /// Takes a name.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A plain text could not be sealed: it is beyond what the cipher takes.
        package static let sealFailed = Code(rawValue: "crypto.seal-failed")
        /// A box is too short, was changed, or was sealed with another key or other associated data.
        package static let openFailed = Code(rawValue: "crypto.open-failed")
        /// A message could not be signed.
        package static let signFailed = Code(rawValue: "crypto.sign-failed")
    }

    /// What kind of failure it is.
    package let code: Code

    /// An error of that kind.
    package init(_ code: Code) {
        self.code = code
    }
}

extension CryptoError: CustomStringConvertible {
    /// The code's name.
    package var description: String { code.rawValue }
}
