import ReputeClient
import ReputeJSON
import ReputeModel
import ReputeWire

extension Fault {
    /// The fault as a program reads it, in the shape of an error of the protocol: what the service refused with as it
    /// came, and for what it did not refuse, the exit code as `code` and a reason that begins with `client.`.
    var object: ErrorObject {
        switch self {
        case .client(.refused(let error)): error
        case .client(.unreachable(let path, let why, let remedy)):
            own("unreachable", why, .later, ["path": .string(path), "remedy": .string(remedy)])
        case .client(.lost(let why)): own("lost", why, .same)
        case .client(.unreadable(let reply)): own("unreadable", reply.description)
        case .unsound(let lines):
            own("unsound", lines.first ?? "not verified", details: ["problems": .array(lines.map { .string($0) })])
        case .invalid(let place, let what, let pointer):
            ErrorObject(
                code: Refusal.Code.invalidParams.rawValue, message: what, reason: "policy.invalid", pointer: pointer,
                details: ["place": .string(place)])
        case .declined(let text): own("declined", text)
        case .usage(let text): own("usage", text)
        }
    }

    /// The same on one line.
    var json: [UInt8] {
        var json = JSONWriter(ordered: false)
        ErrorObject.shape.write(object, to: &json)
        return json.bytes
    }

    private func own(
        _ reason: String, _ message: String, _ retry: Refusal.Retry = .never, _ details: [String: JSONValue] = [:]
    ) -> ErrorObject {
        ErrorObject(
            code: Int(exitCode), message: message, reason: "client.\(reason)", retry: retry, details: details)
    }

    private func own(_ reason: String, _ message: String, details: [String: JSONValue]) -> ErrorObject {
        own(reason, message, .never, details)
    }
}
