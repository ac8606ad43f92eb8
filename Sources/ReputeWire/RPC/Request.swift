package import ReputeJSON
import ReputeModel

/// The text of calls, for clients.
package enum Request {
    /// Writes a call and its newline; without an id it is a notification, which nobody answers.
    package static func write<M: Method>(_: M.Type, _ params: M.Params, id: Int64?, to json: inout JSONWriter) {
        json.beginObject()
        json.key("jsonrpc")
        json.string(static: "2.0")
        if let id {
            json.key("id")
            json.integer(id)
        }
        json.key("method")
        json.string(static: M.name)
        json.key("params")
        M.params.write(params, to: &json)
        json.endObject()
        json.newline()
    }
}

/// A line a server sent.
package struct IncomingReply: Sendable {
    /// The id of the call; nil for an answer to a line that had none.
    package let id: Int64?
    /// What was answered.
    package let outcome: Swift.Result<JSONNode, ErrorObject>

    /// Reads a line, given without its newline. Throws when it is no reply to a call of ours.
    package init(parsing line: [UInt8]) throws(UnreadableReply) {
        let root: JSONNode
        do {
            root = try JSONDocument(parsing: line, limits: JSONLimits(depth: 64)).root
        } catch {
            throw UnreadableReply("the server sent something that is not JSON: \(error)")
        }
        try self.init(root)
    }

    /// Reads a reply, such as an element of a batch's.
    package init(_ node: JSONNode) throws(UnreadableReply) {
        guard let id = node["id"] else { throw UnreadableReply("the server sent something that is no reply") }
        self.id = id.integer
        if let result = node["result"] {
            outcome = .success(result)
        } else if let error = node["error"] {
            do {
                outcome = .failure(try ErrorObject.shape.read(error))
            } catch {
                throw UnreadableReply("the server sent an error of another form: \(error.message)")
            }
        } else {
            throw UnreadableReply("the server sent a reply without result or error")
        }
    }
}

/// A reply that does not look as the protocol says.
package struct UnreadableReply: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with it.
    package let description: String

    /// What is wrong, for people.
    package init(_ description: String) { self.description = description }
}
