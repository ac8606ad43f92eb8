import ReputeJSON

/// The members of a request object.
struct Envelope {
    let method: JSONNode
    /// Nil when absent or null.
    let params: JSONNode?
    /// Nil for a notification.
    let id: CallID?

    /// Why an object is no request, and the id to answer it to.
    struct Flaw: Error {
        let id: CallID
        let error: ErrorObject
    }

    init(_ node: JSONNode) throws(Flaw) {
        guard node.kind == .object else {
            throw Flaw(id: .null, error: .invalid("request.type", "A request is an object."))
        }
        var version: JSONNode?
        var method: JSONNode?
        var params: JSONNode?
        var id: JSONNode?
        var unknown: JSONMember?
        for member in node.members {
            if member.keyEquals("jsonrpc") {
                version = member.value
            } else if member.keyEquals("method") {
                method = member.value
            } else if member.keyEquals("params") {
                params = member.value
            } else if member.keyEquals("id") {
                id = member.value
            } else {
                unknown = member
            }
        }
        let echo = id.flatMap(CallID.init)
        func flaw(_ reason: String, _ hint: String) -> Flaw {
            Flaw(id: echo ?? .null, error: .invalid("request.\(reason)", hint))
        }
        guard let version, version.stringEquals("2.0") else {
            throw flaw("version", "The member jsonrpc has to be \"2.0\".")
        }
        guard let method, method.kind == .string else { throw flaw("method", "The member method has to be a string.") }
        if id != nil, echo == nil { throw flaw("id", "An id is a string, a number or null.") }
        if let unknown { throw flaw("unknown", "A request has no member \(unknown.key.prefix(64)).") }
        switch params?.kind {
        case nil, .null: self.params = nil
        case .object, .array: self.params = params
        default: throw flaw("params", "Parameters are an object.")
        }
        self.method = method
        self.id = echo
    }
}
