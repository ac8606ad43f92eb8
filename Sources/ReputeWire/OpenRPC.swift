package import ReputeJSON
import ReputeModel

/// The OpenRPC 1.4 description of the catalogue.
package enum OpenRPC {
    /// The document `rpc.discover` answers.
    package static let document = document(of: Catalogue.descriptions)

    /// The text of `schema/openrpc.json`, with a newline at its end.
    package static var text: String { document.pretty + "\n" }

    /// The document of any list of methods.
    static func document(of methods: [MethodDescription]) -> JSONValue {
        [
            "openrpc": "1.4.0",
            "info": [
                "title": "Repute",
                "version": .string("\(ServerInfo.protocolVersion).0.0"),
                "description": .string(about),
            ],
            "methods": .array(methods.map(method)),
            "components": ["errors": .object(commonErrors)],
        ]
    }

    private static let about = """
        JSON-RPC 2.0, one message a line of UTF-8, over a Unix socket. Parameters are named. Unknown members are \
        refused; clients ignore members of results they do not know. Every write is idempotent: the same again \
        answers the same, marked "repeated"; the same key with other content is refused with code 1003. \
        An error carries data {reason, pointer, retry, details}; reason is the stable name to test.
        """

    private static func method(_ method: MethodDescription) -> JSONValue {
        // OpenRPC wants optional parameters after the required ones.
        let params = method.params.filter(\.isRequired) + method.params.filter { !$0.isRequired }
        var object: [String: JSONValue] = [
            "name": .string("\(method.name)"),
            "summary": .string(method.summary),
            "paramStructure": "by-name",
            "params": .array(params.map(param)),
            "result": ["name": "result", "required": true, "schema": method.result],
            "errors": .array(errors(of: method)),
            "examples": [example(of: method)],
            "x-effect": .string(method.effect.rawValue),
        ]
        if let about = method.about { object["description"] = .string(about) }
        if let roles = method.roles {
            object["x-roles"] = .array(roles.map(\.rawValue).sorted().map { .string($0) })
        }
        return .object(object)
    }

    private static func param(_ member: Member) -> JSONValue {
        [
            "name": .string("\(member.name)"), "summary": .string(member.about), "required": .bool(member.isRequired),
            "schema": member.schema,
        ]
    }

    private static func example(of method: MethodDescription) -> JSONValue {
        let given = method.example.params.objectValue ?? [:]
        let params = method.params.compactMap { member -> JSONValue? in
            given["\(member.name)"].map { ["name": .string("\(member.name)"), "value": $0] }
        }
        return [
            "name": "example", "params": .array(params),
            "result": ["name": "result", "value": method.example.result],
        ]
    }

    private static func errors(of method: MethodDescription) -> [JSONValue] {
        let own = method.refusals.map(error)
        let common = commonErrors.keys.sorted().map { JSONValue.object(["$ref": .string("#/components/errors/\($0)")]) }
        return own + common
    }

    private static func error(_ reason: Reason) -> JSONValue {
        [
            "code": .integer(Int64(reason.code.rawValue)), "message": .string(reason.about),
            "data": ["reason": .string(reason.name)],
        ]
    }

    /// What every method can be refused with.
    private static let commonErrors: [String: JSONValue] = [
        "params": error(
            Reason(.invalidParams, "params.*", "The parameters are not as described; pointer says where.")),
        "role": error(Reason(.notAllowed, "role.missing", "The peer has none of the roles of the method.")),
        "in-flight": error(
            Reason(.overloaded, "server.in-flight", "Too many calls of the connection wait for their answer.")),
        "overloaded": error(Reason(.overloaded, "engine.overloaded", "Too many writes wait.")),
        "read-only": error(Reason(.unavailable, "engine.read-only", "The service takes no writes.")),
        "read-only-socket": error(Reason(.unavailable, "server.read-only", "This socket takes no writes.")),
        "stopping": error(Reason(.unavailable, "server.stopping", "The service is shutting down.")),
    ]
}
