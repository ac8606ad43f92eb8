/// Why the server cannot start: what happened, to which file, and what to do.
package struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The stable name, e.g. `socket.in-use`.
    package let code: String
    /// For people.
    package let description: String

    /// An error from its parts.
    package init(_ code: String, _ description: String) {
        self.code = code
        self.description = description
    }
}
