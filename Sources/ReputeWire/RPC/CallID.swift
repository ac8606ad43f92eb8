import ReputeJSON

/// The id of a call: a string, a number or null, echoed byte for byte.
package struct CallID: Sendable {
    /// Nil: null, also for a request so broken that it has no id.
    private let node: JSONNode?

    /// The id of a request that has none that could be read.
    package static let null = CallID(node: nil)

    private init(node: JSONNode?) { self.node = node }

    /// The id a request names; nil when it is neither string, number nor null.
    init?(_ node: JSONNode) {
        switch node.kind {
        case .null, .string, .number: self.node = node
        case .bool, .array, .object: return nil
        }
    }

    /// Writes the id exactly as it came.
    func write(to json: inout JSONWriter) {
        if let node { json.node(node) } else { json.null() }
    }
}
