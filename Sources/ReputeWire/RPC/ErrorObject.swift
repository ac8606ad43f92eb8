package import ReputeJSON
package import ReputeModel

/// The `error` of a reply: a refusal, or one of JSON-RPC's own errors.
package struct ErrorObject: Error, Hashable, Sendable {
    /// A code of JSON-RPC or of the protocol.
    package let code: Int
    /// For people.
    package let message: String
    /// The stable name a program tests.
    package let reason: String
    /// The member at fault.
    package let pointer: String?
    /// Whether asking again makes sense.
    package let retry: Refusal.Retry
    /// More, for programs.
    package let details: [String: JSONValue]

    /// An error from its parts.
    package init(
        code: Int, message: String, reason: String, pointer: String? = nil, retry: Refusal.Retry = .never,
        details: [String: JSONValue] = [:]
    ) {
        self.code = code
        self.message = message
        self.reason = reason
        self.pointer = pointer
        self.retry = retry
        self.details = details
    }

    /// A refusal as it is answered.
    package init(_ refusal: Refusal) {
        self.init(
            code: refusal.code.rawValue, message: refusal.message, reason: refusal.reason, pointer: refusal.pointer,
            retry: refusal.retry, details: refusal.details)
    }

    /// `-32700`: the line is not JSON. `hint` says where and why.
    package static func parse(_ error: JSONError) -> ErrorObject {
        if error.code == .depth {
            return .invalid("line-too-deep", "Arrays and objects are nested too deep at byte \(error.offset).")
        }
        return ErrorObject(
            code: -32700, message: "Parse error", reason: "json.\(hyphenated(error.code.rawValue))",
            details: ["byte": .integer(Int64(error.offset)), "hint": "One JSON text in UTF-8 a line is expected."])
    }

    /// `-32600`: the line is JSON, but no request.
    package static func invalid(_ reason: String, _ hint: String) -> ErrorObject {
        ErrorObject(code: -32600, message: "Invalid Request", reason: reason, details: ["hint": .string(hint)])
    }

    /// `-32601`: there is no such method.
    package static func unknownMethod(_ name: String) -> ErrorObject {
        // A name of a megabyte is not worth sending back.
        let shown = name.utf8.count <= 128 ? name : "\(name.prefix(32))…"
        return ErrorObject(
            code: -32601, message: "Method not found", reason: "method.unknown", pointer: "/method",
            details: ["method": .string(shown), "hint": "rpc.discover lists the methods."])
    }

    /// `unexpectedEnd` as `unexpected-end`.
    private static func hyphenated(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}

extension ErrorObject {
    /// `{"code":…,"message":…,"data":{"reason":…,"pointer"?,"retry":…,"details"?}}`
    package static let shape: Shape<ErrorObject> = {
        let reason = Field("reason", Shape<String>.anyText, "The stable name a program tests.")
        let pointer = Field("pointer", Shape<String>.anyText, "JSON pointer to the member at fault.")
        let retry = Field("retry", Shape<Refusal.Retry>.retry, "Whether asking again makes sense.")
        let details = Field("details", Shape<JSONValue>.any.describing(["type": "object"]), "More, for programs.")
        let code = Field("code", Shape<Int64>.integer(-100_000...100_000), "The error code.")
        let message = Field("message", Shape<String>.anyText, "For people.")
        let inner = Shape<ErrorObject>.object(
            [reason.required, pointer.optional, retry.required, details.optional], .lenient
        ) { (data) throws(Refusal) in
            ErrorObject(
                code: 0, message: "", reason: try data.required(reason), pointer: try data.optional(pointer),
                retry: try data.required(retry), details: try data.optional(details)?.objectValue ?? [:])
        } write: { error, json in
            json.member(reason, error.reason)
            json.optional(pointer, error.pointer)
            json.member(retry, error.retry)
            if !error.details.isEmpty { json.member(details, .object(error.details)) }
        }
        let data = Field("data", inner, "What a program needs to know.")
        return .object([code.required, message.required, data.optional], .lenient) { (reader) throws(Refusal) in
            let number = try reader.required(code)
            let text = try reader.required(message)
            let data = try reader.optional(data)
            return ErrorObject(
                code: Int(number), message: text, reason: data?.reason ?? "unknown", pointer: data?.pointer,
                retry: data?.retry ?? .never, details: data?.details ?? [:])
        } write: { error, json in
            json.member(code, Int64(error.code))
            json.member(message, error.message)
            json.member(data, error)
        }
    }()
}

extension Shape where Value == Refusal.Retry {
    /// `never`, `later` or `same`.
    fileprivate static var retry: Shape {
        Shape(
            schema: ["type": "string", "enum": ["never", "later", "same"]],
            read: { (node) throws(Refusal) -> Refusal.Retry in
                guard let retry = node.string.flatMap(Refusal.Retry.init(rawValue:)) else {
                    throw .wrongType(wanted: "never, later or same", found: node)
                }
                return retry
            },
            write: { $1.string($0.rawValue) })
    }
}
