package import ReputeJSON

/// Why a request was not done. Nothing happened.
///
/// ``reason`` is stable and what a program tests; ``message`` is for people and says what happened, to which thing,
/// and what to do next.
public struct Refusal: Error, Sendable, Hashable {
    /// The error code of the protocol.
    public enum Code: Int, Sendable {
        /// The parameters are not as the method wants them.
        case invalidParams = -32602
        /// A fault of ours.
        case `internal` = -32603
        /// Refused by a rule of the domain.
        case rule = 1001
        /// There is no such thing.
        case notFound = 1002
        /// Already in that state, moved on, or the same key with different content.
        case conflict = 1003
        /// Not for this peer's role, or not for the party it speaks for.
        case notAllowed = 1004
        /// Too much at once.
        case overloaded = 1005
        /// Shutting down or read-only.
        case unavailable = 1006
        /// The cursor is ahead of the ledger, or older than what is kept.
        case cursor = 1007
    }

    /// Whether asking again makes sense.
    public enum Retry: String, Sendable {
        /// It will be refused again.
        case never
        /// The same request may pass later.
        case later
        /// Send the very same request again.
        case same
    }

    /// The error code.
    public let code: Code
    /// The stable name of the reason, e.g. `rating.window-closed`.
    public let reason: String
    /// For people.
    public let message: String
    /// A JSON pointer to the member at fault, e.g. `/params/order`; nil where none is.
    public var pointer: String?
    /// Whether asking again makes sense.
    public let retry: Retry
    /// More, for programs.
    package var details: [String: JSONValue]

    /// A refusal.
    package init(
        _ code: Code, _ reason: String, _ message: String, pointer: String? = nil, retry: Retry = .never,
        details: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.reason = reason
        self.message = message
        self.pointer = pointer
        self.retry = retry
        self.details = details
    }

    /// A member's name as a step of a JSON pointer (RFC 6901): `~` is `~0`, `/` is `~1`.
    package static func escaped(_ name: String) -> String {
        var out = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "~": out += "~0"
            case "/": out += "~1"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
