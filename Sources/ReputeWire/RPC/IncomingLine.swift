package import ReputeJSON

/// A line a server sent: the reply to a call, or something it tells without being asked again.
package enum IncomingLine: Sendable {
    /// A reply.
    case reply(IncomingReply)
    /// A notification: the name of its method, and its parameters.
    case notification(String, JSONNode?)

    /// Reads a line, given without its newline. Throws when it is neither.
    package init(parsing line: [UInt8]) throws(UnreadableReply) {
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: line, limits: JSONLimits(depth: 64)).root
        } catch {
            throw UnreadableReply("the server sent something that is not JSON: \(error)")
        }
        if root["id"] == nil, let method = root["method"]?.string {
            self = .notification(method, root["params"])
        } else {
            self = .reply(try IncomingReply(root))
        }
    }
}
