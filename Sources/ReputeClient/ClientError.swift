package import ReputeWire

/// Why a call has no result.
package enum ClientError: Error, Hashable, Sendable {
    /// Nobody can be spoken to at that socket; nothing was sent.
    ///
    /// `why` is what happened, `remedy` what a person can do about it.
    case unreachable(path: String, why: String, remedy: String)
    /// The connection ended while the answer was awaited: a write may be done or not, and may be sent again.
    case lost(String)
    /// The service answered that it did not do it.
    case refused(ErrorObject)
    /// The service answered something that is not of the protocol.
    case unreadable(UnreadableReply)
}

extension ClientError: CustomStringConvertible {
    /// For people: what happened and what to do.
    package var description: String {
        switch self {
        case .unreachable(let path, let why, let remedy): "cannot reach the service at \(path): \(why); \(remedy)"
        case .lost(let why): "the connection was lost: \(why)"
        case .refused(let error): "refused: \(error.message) (\(error.reason))"
        case .unreadable(let reply): "the service's answer cannot be read: \(reply)"
        }
    }
}
